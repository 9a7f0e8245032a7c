import { findCandidates, type Model } from '@kansroute/matching'
import type { Prepared } from './prepared.ts'
import type { OfferedPlace, RunInputs, Seeker } from './rules/inputs.ts'
import type { Settings } from './rules/settings.ts'

/** The hard rules as a reader knows them, in the order in which they are looked at. */
export const ruleNames = ['field', 'recognised', 'travel', 'seats', 'level', 'period', 'law', 'days', 'barred'] as const
export type RuleName = (typeof ruleNames)[number]

/** What the rules leave, and how many of all pairs each of them excludes. */
export function applyRules(prepared: Prepared) {
  const { offers } = prepared
  const model = modelOf(prepared)
  const all = Math.max(1, offers.length)
  const found = findCandidates(model, { keep: all })
  // the days of the week and the law share one column of bits: without the days, what is left is the law's
  const lawAlone = findCandidates({ ...model, places: { ...model.places, requires: lawBits(offers) } }, { keep: 1 })
  const { field, distance, seats, level, period, codes, forbidden } = found.excluded
  const notRecognised = countNotRecognised(prepared)
  const excluded: Record<RuleName, number> = {
    field: field - notRecognised,
    recognised: notRecognised,
    travel: distance,
    seats,
    level,
    period,
    law: lawAlone.excluded.codes,
    days: codes - lawAlone.excluded.codes,
    barred: forbidden,
  }
  return { model, excluded, pairs: found.pairs }
}

const lawShift = 7
const everyDay = 0b1111111
const dayBits = (days: readonly number[]) => days.reduce((bits, day) => bits | (1 << (day - 1)), 0)
const lawBits = (offers: Prepared['offers']) => Uint32Array.from(offers, ({ place }) => place.lawful << lawShift)

/** Where a company must be recognised for her programme: a placement of an mbo education. */
const needsRecognition = ({ kind }: Settings, { programme }: Seeker) => kind === 'internship' && programme !== null

/** People and places as columns. Fields and recognition make one number a place: who may go there wants that number. */
function modelOf({ inputs, people, offers }: Prepared): Model {
  const { settings } = inputs
  const classes = classesOf(inputs)
  const wanted = people.map(({ seeker }) => classes.flatMap((one, i) => (mayWant(settings, seeker, one) ? [i] : [])))
  const from = Temporal.PlainDate.from(settings.from)
  const dayNumber = (day: string | null, other: string) =>
    Math.min(65_535, Math.max(0, from.until(Temporal.PlainDate.from(day ?? other)).days))
  const last = dayNumber(settings.to, settings.to)
  const zones = people.length + offers.length
  return {
    people: {
      count: people.length,
      x: new Int32Array(people.length),
      y: new Int32Array(people.length),
      reach: new Uint32Array(people.length).fill(settings.minutes),
      fieldStart: startsOf(wanted),
      field: Uint16Array.from(wanted.flat()),
      level: Uint8Array.from(people, ({ seeker }) => seeker.level ?? 1),
      from: Uint16Array.from(people, ({ seeker }) => dayNumber(seeker.availableFrom, settings.from)),
      to: new Uint16Array(people.length).fill(last),
      fulfils: Uint32Array.from(
        people,
        ({ seeker }) => (dayBits(seeker.days) || everyDay) | (seeker.lawful << lawShift),
      ),
    },
    places: {
      count: offers.length,
      x: new Int32Array(offers.length),
      y: new Int32Array(offers.length),
      field: Uint16Array.from(inputs.places, (place) =>
        classes.findIndex((one) => one.key === classKey(place, inputs)),
      ),
      levelFrom: Uint8Array.from(inputs.places, ({ levelFrom }) => (settings.rules.level ? levelFrom : 0)),
      levelTo: Uint8Array.from(inputs.places, ({ levelTo }) => (settings.rules.level ? levelTo : 255)),
      // what begins on a day must be possible on that day; what is agreed together wants enough days in a row
      from: Uint16Array.from(inputs.places, ({ startsOn }) => dayNumber(startsOn, settings.from)),
      to: Uint16Array.from(inputs.places, ({ startsOn, endsOn }) => dayNumber(startsOn ?? endsOn, settings.to)),
      days: Uint16Array.from(inputs.places, ({ startsOn, lengthDays }) => (startsOn ? 1 : lengthDays)),
      requires: Uint32Array.from(
        inputs.places,
        ({ days, lawful }) => (settings.rules.days ? dayBits(days) : 0) | (lawful << lawShift),
      ),
      capacity: Uint32Array.from(inputs.places, ({ seats }) => Math.max(0, seats)),
    },
    zones: {
      zones,
      minutes: minutesBetween(people, offers.length),
      ofPerson: Uint16Array.from(people, (_, p) => p),
      ofPlace: Uint16Array.from(offers, (_, h) => people.length + h),
    },
    forbidden: inputs.barred.flatMap(([n, place]) => {
      const p = inputs.seekers.findIndex((seeker) => seeker.n === n)
      return p < 0 ? [] : [p, place]
    }),
  }
}

/** Where each list starts when they stand one after the other. */
function startsOf(lists: readonly (readonly number[])[]): Uint32Array {
  const starts = new Uint32Array(lists.length + 1)
  lists.forEach((list, i) => {
    starts[i + 1] = starts[i]! + list.length
  })
  return starts
}

type Kind = { key: string; field: string; recognisedFor: readonly string[] }

/** Places of one field that are recognised for the same of the programmes in this round. */
function classesOf(inputs: RunInputs): Kind[] {
  const found = new Map<string, Kind>()
  for (const place of inputs.places) {
    const key = classKey(place, inputs)
    if (!found.has(key)) found.set(key, { key, field: place.field, recognisedFor: place.recognisedFor })
  }
  return [...found.values()]
}
const crebosOf = new WeakMap<RunInputs, ReadonlySet<string>>()
function classKey(place: OfferedPlace, inputs: RunInputs): string {
  const known = crebosOf.get(inputs) ?? new Set(inputs.seekers.flatMap(({ programme }) => programme?.crebo ?? []))
  crebosOf.set(inputs, known)
  return [place.field, ...place.recognisedFor.filter((crebo) => known.has(crebo))].join(' ')
}

const wantsField = ({ rules }: Settings, { fields }: Seeker, field: string) =>
  !rules.field || fields.length === 0 || fields.includes(field)
const mayWant = (settings: Settings, seeker: Seeker, { field, recognisedFor }: Kind) =>
  wantsField(settings, seeker, field) &&
  (!needsRecognition(settings, seeker) || recognisedFor.includes(seeker.programme!.crebo))

function countNotRecognised({ inputs }: Prepared): number {
  const classes = Map.groupBy(inputs.places, (place) => classKey(place, inputs))
  let count = 0
  for (const places of classes.values())
    for (const seeker of inputs.seekers)
      if (
        wantsField(inputs.settings, seeker, places[0]!.field) &&
        !mayWant(inputs.settings, seeker, { key: '', ...places[0]! })
      )
        count += places.length
  return count
}

/** A square of minutes, of which only the rows of people and the columns of places are asked. Who has no known home is near everything. */
function minutesBetween(people: Prepared['people'], places: number): Uint8Array {
  const zones = people.length + places
  const minutes = new Uint8Array(zones * zones).fill(255)
  people.forEach(({ journeys }, p) => {
    const row = p * zones + people.length
    if (journeys) minutes.set(journeys.minutes, row)
    else minutes.fill(0, row, row + places)
  })
  return minutes
}
