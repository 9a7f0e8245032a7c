import { createHash } from 'node:crypto'
import { setImmediate as turn } from 'node:timers/promises'
import type { Trx } from '../../platform/database.ts'
import { dayOf } from '../../platform/i18n.ts'
import { listPupils, objectors, type Pupil } from '../people/index.ts'
import { openFromAge } from '../placements/index.ts'
import { isAgeRule, listOpenPlaces, mayDo, nameKey, type OpenPlace } from '../places/index.ts'
import { listStrengths, type Strength } from '../portfolio/index.ts'
import { type RdPoint, travel } from '../region/index.ts'
import { type Background, backgroundOf } from './queries/background-of.ts'
import { ageDays, askedBits, oldEnoughBits } from './rules/age-days.ts'
import { type Journeys, type Known, modes, type OfferedPlace, type Told } from './rules/inputs.ts'
import type { Settings } from './rules/settings.ts'

export type Member = {
  personId: string
  name: string
  leftOut: 'objects' | 'placed' | null
  /** Null when she is left out. What she told stands apart: not everybody who sees the round may see it. */
  parts: { known: Known; told: Told | null; journeys: Journeys } | null
  /** What the reader sees of her beyond her study: without it her wishes do not count. */
  shares: boolean
  /** It is known where she lives. */
  hasHome: boolean
}
export type Gathered = { day: string; places: OfferedPlace[]; members: Member[] }

type Asked = { runId: string; classes: readonly string[]; settings: Settings; now: Temporal.Instant }

/** Far more than a school year of one school; a round that is larger is refused before it is worked out. */
export const mostMembers = 2000

/**
 * Everything that a round works with, read as whoever sets it up: what her school does not see of somebody is not in it. A handful of queries for each
 * class, however large. Where people live becomes minutes here, their age becomes what the law allows; neither goes any further.
 */
export async function gather(trx: Trx, { runId, classes, settings, now }: Asked): Promise<Gathered> {
  const today = dayOf(now)
  const day = today.toString()
  const [offers, ...lists] = await Promise.all([
    listOpenPlaces(trx, { kind: settings.kind, cities: settings.cities, fields: settings.fields, today }),
    ...classes.map((id) => listPupils(trx, id, today)),
  ])
  const pupils = byLot(runId, lists.flat())
  const ids = pupils.map(({ personId }) => personId)
  const [strengths, objecting, backgrounds] = await Promise.all([
    listStrengths(trx, ids),
    objectors(trx, ids, 'proposals'),
    backgroundOf(trx, ids, settings),
  ])
  const bounds = offers.map(boundOf)
  const rules = ageDays(bounds, day)
  const places = offers.map((offer, i) => offeredPlace(offer, askedBits(bounds[i]!, rules, day)))
  const position = offers.map((offer) => offer.position)
  const companies = companyIndex(offers)
  const members: Member[] = []
  for (const [i, pupil] of pupils.entries()) {
    // so many journeys at once, then others are served
    if (i % 25 === 24) await turn()
    members.push(
      memberOf(i + 1, pupil, {
        strength: strengths.get(pupil.personId),
        background: backgrounds.get(pupil.personId),
        objects: objecting.has(pupil.personId),
        rules,
        position,
        companies,
        today,
      }),
    )
  }
  return { day, places, members }
}

type About = {
  strength: Strength | undefined
  background: Background | undefined
  objects: boolean
  rules: ReturnType<typeof ageDays>
  position: readonly RdPoint[]
  companies: ReadonlyMap<string, number[]>
  today: Temporal.PlainDate
}

/** What goes into the round about one pupil: nothing when she is left out. */
function memberOf(n: number, pupil: Pupil, about: About): Member {
  const { strength, background, rules, companies, position, today } = about
  const leftOut = about.objects ? 'objects' : background?.placed ? 'placed' : null
  const member = {
    personId: pupil.personId,
    name: pupil.name,
    leftOut,
    shares: strength !== undefined,
    hasHome: background?.home != null,
  } as const
  if (leftOut) return { ...member, parts: null }
  const oldEnough = (age: number, on: string) => isOldEnough(background?.birthDate ?? null, age, on)
  const waits = background?.asksSince ? Math.max(0, background.asksSince.until(today).days) : 0
  const met = (strength?.organisations ?? []).flatMap((name) => companies.get(nameKey(name)) ?? [])
  return {
    ...member,
    parts: {
      known: knownOf(n, pupil, oldEnoughBits(oldEnough, rules), waits),
      told: strength
        ? toldOf(
            strength,
            met.sort((a, b) => a - b),
          )
        : null,
      journeys: journeysFrom(background?.home ?? null, position),
    },
  }
}

/** The order is a lot: not the alphabet, and the same again for the same round. Who is in two classes stands in it once. */
function byLot(runId: string, pupils: readonly Pupil[]): Pupil[] {
  const lot = ({ personId }: Pupil) => createHash('sha256').update(`${runId} ${personId}`).digest('hex')
  const once = new Map(pupils.map((pupil) => [pupil.personId, { pupil, lot: lot(pupil) }]))
  return [...once.values()].sort((a, b) => (a.lot < b.lot ? -1 : 1)).map(({ pupil }) => pupil)
}

/** The age that the law asks for a place: by its own rule, or by what the work is. */
function boundOf({ ageFrom, ageRule, hazards, startsOn }: OpenPlace) {
  const ages = [isAgeRule(ageRule) ? ageFrom : null, openFromAge(hazards)].filter((age) => age !== null)
  return { ageFrom: ages.length === 0 ? null : Math.max(...ages), startsOn: startsOn?.toString() ?? null }
}

const isOldEnough = (birthDate: Temporal.PlainDate | null, age: number, on: string): boolean => {
  const day = Temporal.PlainDate.from(on)
  return mayDo({ ageFrom: age, ageRule: 'dangerous-under-18', startsOn: day }, birthDate, day) === 'yes'
}

const offeredPlace = (offer: OpenPlace, lawful: number): OfferedPlace => ({
  id: offer.id,
  field: offer.field,
  competences: offer.competences,
  traits: offer.traits,
  crebos: offer.crebos,
  levelFrom: offer.levelFrom,
  levelTo: offer.levelTo,
  startsOn: offer.startsOn?.toString() ?? null,
  endsOn: offer.endsOn?.toString() ?? null,
  days: offer.days,
  dayStarts: offer.dayStarts.toString(),
  lengthDays: offer.lengthDays,
  seats: offer.seatsLeft,
  recognisedFor: offer.recognisedFor,
  lawful,
})

const knownOf = (n: number, { crebo, field, level }: Pupil, lawful: number, waits: number): Known => ({
  n,
  fields: field ? [field] : [],
  level,
  programme: crebo && field ? { crebo, field, level: level ?? 0 } : null,
  lawful,
  waiting: waits,
})

const toldOf = (strength: Strength, met: readonly number[]): Told => ({
  competences: strength.competences,
  likes: strength.likes,
  wished: strength.fields,
  days: strength.days,
  availableFrom: strength.availableFrom?.toString() ?? null,
  met,
})

function companyIndex(offers: readonly OpenPlace[]): Map<string, number[]> {
  const found = new Map<string, number[]>()
  offers.forEach(({ companyName }, i) => {
    const key = nameKey(companyName)
    found.set(key, [...(found.get(key) ?? []), i])
  })
  return found
}

/** Longer journeys than this are all the same to a round. */
const farthest = 254

function journeysFrom(home: RdPoint | null, places: readonly RdPoint[]): Journeys {
  if (!home) return null
  const minutes = Buffer.alloc(places.length)
  const ways = Buffer.alloc(places.length)
  places.forEach((to, i) => {
    const trip = travel({ from: home, to })
    minutes[i] = Math.min(farthest, trip.minutes)
    ways[i] = modes.indexOf(trip.mode)
  })
  return { minutes: minutes.toString('base64'), modes: ways.toString('base64') }
}
