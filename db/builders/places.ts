import { type CityId, names, type Trade, trades } from '../data/index.ts'
import { buildAddress, daysAgo, type Maker, mobile, point } from './maker.ts'
import { buildPerson, type PersonRow } from './people.ts'
import { addRows, type RowOf, type Rows } from './rows.ts'

export type CompanyRow = RowOf<'places.company'>
export type PlaceRow = RowOf<'places.place'>
export type Company = { company: CompanyRow; trade: Trade; contact: PersonRow; crebos: string[]; rows: Rows }

/** What a new kind of company is called. */
function companyName({ random }: Maker, trade: Trade): string {
  const filled: Record<string, readonly string[]> = { own: names.own, word: names.word, family: names.family }
  return random.pick(trade.names).replace(/\{(\w+)\}/g, (_, part: string) => random.pick(filled[part] ?? [part]))
}

/**
 * A company with somebody who wears its hat. `crebos`: for which programmes it is recognised as a learning company; all that go with its
 * trade when left out.
 */
export function buildCompany(
  maker: Maker,
  options: Partial<CompanyRow> & {
    cityId: CityId
    trade?: Trade
    crebos?: readonly string[]
    digits?: string
    person?: Partial<PersonRow>
  },
): Company {
  const { cityId, trade = maker.random.pick(trades), crebos = trade.crebos, digits, person, ...given } = options
  const { random } = maker
  const { x, y, ...address } = buildAddress(maker, cityId, 'work', digits)
  const company: CompanyRow = {
    id: random.id(),
    city_id: cityId,
    name: companyName(maker, trade),
    field: trade.field,
    about: trade.company,
    ...address,
    position: point({ x, y }),
    recognition_number: crebos.length > 0 ? `L00${random.int(10_000, 99_999)}` : null,
    answers_in_days: random.chance(0.8) ? random.int(1, 9) : null,
    created_at: daysAgo(maker, random.int(120, 700)),
    ...given,
  }
  const made = buildPerson(maker, {
    cityId,
    role: 'employer',
    companyId: company.id,
    wears: [company.id],
    created_at: company.created_at!,
    ...person,
  })
  const { person_id, given_name, family_name, email } = made.person
  const rows = addRows(made.rows, {
    'places.company': [company],
    'places.recognition': crebos.map((crebo) => ({
      company_id: company.id,
      crebo,
      until: maker.today.add({ months: random.int(8, 40) }),
    })),
    'places.contact': [
      { company_id: company.id, person_id, name: `${given_name} ${family_name}`, email: email!, phone: mobile(maker) },
    ],
  })
  return { company, trade, contact: made.person, crebos: [...crebos], rows }
}

export type PlaceKind = PlaceRow['kind']

const titles: Readonly<Record<PlaceKind, (trade: Trade) => string[]>> = {
  visit: ({ at }) => [`Kijkje ${at}`, `Bedrijfsbezoek ${at}`],
  shadow: (trade) => [`Loop een dag mee met ${trade.with}`, `Meelopen ${trade.at}`],
  short: ({ at }) => [`Een paar dagen ${at}`, `Proefstage ${at}`],
  internship: ({ at }) => [`Stage ${at}`],
}

/** What a young person may expect, by kind; beside what the trade says. */
const closing: Readonly<Record<PlaceKind, readonly string[]>> = {
  visit: ['Je kijkt met je klas en stelt vragen.', 'Je krijgt een rondleiding en praat met iemand die hier werkt.'],
  shadow: ['Je loopt de hele dag met één collega mee.', 'Je kijkt mee en doet wat kleine dingen zelf.'],
  short: ['Aan het eind weet je of dit bij je past.', 'Je doet elke dag iets anders.'],
  internship: [
    'Eén vaste collega begeleidt je.',
    'Elke week praat je over wat je leerde.',
    'Wij maken samen een plan met leerdoelen.',
  ],
}

type Shape = Pick<
  PlaceRow,
  'length_days' | 'seats' | 'days' | 'day_starts' | 'day_ends' | 'pause_minutes' | 'allowance_cents'
>

const time = (text: string) => Temporal.PlainTime.from(text)

/** How long, how many and when. The short kinds fall within the day, so that somebody of 14 may come. */
function shapeOf({ random }: Maker, kind: PlaceKind, trade: Trade): Shape {
  const shortDay = {
    day_starts: time('09:00'),
    day_ends: time(kind === 'visit' ? '11:30' : '14:30'),
    pause_minutes: kind === 'visit' ? 0 : 30,
    allowance_cents: 0,
  }
  const weekdays = trade.days.filter((day) => day <= 5)
  if (kind === 'visit')
    return { ...shortDay, length_days: 1, seats: random.int(12, 30), days: random.some(weekdays, 1) }
  if (kind === 'shadow') return { ...shortDay, length_days: 1, seats: random.int(1, 6), days: weekdays }
  if (kind === 'short') return { ...shortDay, length_days: random.int(2, 5), seats: random.int(1, 4), days: weekdays }
  return {
    length_days: random.pick([10, 20, 20, 30, 40]),
    seats: random.int(1, 4),
    days: random.some(trade.days, random.int(2, 4)).sort(),
    day_starts: time(trade.hours[0]!),
    day_ends: time(trade.hours[1]!),
    pause_minutes: 30,
    allowance_cents: random.pick([0, 0, 5000, 7500, 10_000, 15_000]),
  }
}

/** A place at a company, in the words of its trade. */
export function buildPlace(
  maker: Maker,
  { at, ...given }: Partial<PlaceRow> & { at: Company; kind: PlaceKind },
): { place: PlaceRow; rows: Rows } {
  const { random, today } = maker
  const { company, trade, crebos } = at
  const { kind } = given
  const shape = { ...shapeOf(maker, kind, trade), ...given }
  const starts = random.chance(0.6) ? firstOf(today.add({ days: random.int(7, 60) }), shape.days as number[]) : null
  const served = trade.hazards.includes('alcohol-served')
  const place: PlaceRow = {
    id: random.id(),
    company_id: company.id,
    city_id: company.city_id,
    title: random.pick(titles[kind](trade)),
    about: [trade.company, trade.about, random.pick(closing[kind])].join(' '),
    tasks: trade.tasks,
    field: trade.field,
    competences: trade.competences.slice(0, random.int(1, 3)),
    traits: trade.traits,
    hazards: kind === 'visit' ? [] : trade.hazards,
    crebos: kind === 'internship' ? crebos : [],
    level_from: kind === 'internship' ? trade.levels[0]! : 1,
    level_to: kind === 'internship' ? trade.levels[1]! : 4,
    // no work under 16 where alcohol is served
    age_from: served && kind !== 'visit' ? 16 : null,
    age_rule: served && kind !== 'visit' ? 'alcohol-served-under-16' : null,
    starts_on: starts,
    ends_on: starts && lastDay(starts, shape),
    taken: 0,
    paused_until: random.chance(0.04) ? today.add({ days: random.int(10, 80) }) : null,
    position: company.position,
    made_up: true,
    created_at: daysAgo(maker, random.int(3, 110)),
    ...shape,
  }
  return { place, rows: { 'places.place': [place] } }
}

/** The first day on or after a date that is one of these weekdays. */
export function firstOf(date: Temporal.PlainDate, weekdays: readonly number[]): Temporal.PlainDate {
  for (let day = date, tries = 0; tries < 7; day = day.add({ days: 1 }), tries++)
    if (weekdays.includes(day.dayOfWeek)) return day
  return date
}

/** The day on which the length of a place is reached, when it starts on a date and goes on its weekdays only. */
export function lastDay(
  from: Temporal.PlainDate,
  { days, length_days = 1 }: Pick<PlaceRow, 'days' | 'length_days'>,
): Temporal.PlainDate {
  const weekdays = days as number[]
  let day = firstOf(from, weekdays)
  for (let left = Math.max(1, length_days) - 1; left > 0; left--) day = firstOf(day.add({ days: 1 }), weekdays)
  return day
}
