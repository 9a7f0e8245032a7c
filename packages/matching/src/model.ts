import { MatchingError, requireAll, requireLength } from './errors.ts'
import { most } from './pairs.ts'
import { requireTerms, type Term } from './terms.ts'

/** The people who look for a place: one column each. A person wants the fields `field[fieldStart[p]]` to `field[fieldStart[p + 1] - 1]`. */
export type People = {
  count: number
  /** where she is, in metres of any grid */
  x: Int32Array
  y: Int32Array
  /** how far she travels at most: metres, or minutes with zones */
  reach: Uint32Array
  fieldStart: Uint32Array
  field: Uint16Array
  level: Uint8Array
  /** first and last day she can, counted from any day */
  from: Uint16Array
  to: Uint16Array
  /** what she fulfils of legal and safety rules, one bit a rule code */
  fulfils: Uint32Array
}

/** The places: one column each. */
export type Places = {
  count: number
  x: Int32Array
  y: Int32Array
  field: Uint16Array
  levelFrom: Uint8Array
  levelTo: Uint8Array
  /** first and last day, and how many days in a row it takes at least */
  from: Uint16Array
  to: Uint16Array
  days: Uint16Array
  /** the rule codes that all who come must fulfil */
  requires: Uint32Array
  capacity: Uint32Array
}

/** Travel time between zones instead of metres: `minutes[a * zones + b]`, 255 for "not at all". */
export type Zones = { zones: number; minutes: Uint8Array; ofPerson: Uint16Array; ofPlace: Uint16Array }

export type Model = {
  people: People
  places: Places
  zones?: Zones
  /** what makes a pair better; none: all pairs are equal */
  terms?: readonly Term[]
  /** pairs that must not be, as person and place in turn */
  forbidden?: ArrayLike<number>
}

/** The hard rules, in the order in which they are looked at: what is excluded counts for the first that excludes it. */
export const rules = ['field', 'distance', 'seats', 'level', 'period', 'codes', 'forbidden'] as const
export type Rule = (typeof rules)[number]

/** Refuses a model that is malformed. @throws {MatchingError} naming the column and the row. O(people + places + terms). */
export function requireModel({ people, places, zones, terms = [], forbidden = [] }: Model): void {
  for (const field of ['x', 'y', 'reach', 'level', 'from', 'to', 'fulfils'] as const)
    requireLength(`people.${field}`, people[field], people.count)
  for (const field of [
    'x',
    'y',
    'field',
    'levelFrom',
    'levelTo',
    'from',
    'to',
    'days',
    'requires',
    'capacity',
  ] as const)
    requireLength(`places.${field}`, places[field], places.count)
  requireAll('places.capacity', places.capacity, 0, most)
  requireLength('people.fieldStart', people.fieldStart, people.count + 1)
  for (let p = 0; p < people.count; p++)
    if (people.fieldStart[p + 1]! < people.fieldStart[p]!)
      throw new MatchingError('not-ascending', 'people.fieldStart', p + 1)
  requireLength('people.field', people.field, people.fieldStart[people.count]!)
  requireDistinctFields(people)
  if (zones) {
    requireLength('zones.minutes', zones.minutes, zones.zones * zones.zones)
    requireLength('zones.ofPerson', zones.ofPerson, people.count)
    requireLength('zones.ofPlace', zones.ofPlace, places.count)
    requireAll('zones.ofPerson', zones.ofPerson, 0, zones.zones - 1)
    requireAll('zones.ofPlace', zones.ofPlace, 0, zones.zones - 1)
  }
  requireTerms(terms, people.count, places.count)
  if (forbidden.length % 2 !== 0) throw new MatchingError('wrong-length', 'forbidden')
  for (let i = 0; i < forbidden.length; i++) {
    const end = i % 2 === 0 ? people.count : places.count
    if (!(Number.isInteger(forbidden[i]) && forbidden[i]! >= 0 && forbidden[i]! < end))
      throw new MatchingError('out-of-range', 'forbidden', i)
  }
}

function requireDistinctFields({ count, fieldStart, field }: People): void {
  for (let p = 0; p < count; p++)
    for (let i = fieldStart[p]! + 1; i < fieldStart[p + 1]!; i++)
      if (field.subarray(fieldStart[p]!, i).includes(field[i]!)) throw new MatchingError('twice', 'people.field', i)
}

/** How far it is: metres in a straight line rounded down, or minutes by the zones. */
export function distanceOf({ people, places, zones }: Model, p: number, h: number): number {
  if (zones) return zones.minutes[zones.ofPerson[p]! * zones.zones + zones.ofPlace[h]!]!
  const dx = people.x[p]! - places.x[h]!
  const dy = people.y[p]! - places.y[h]!
  return Math.floor(Math.sqrt(dx * dx + dy * dy))
}

/** Minutes that mean that one can't get there. */
export const unreachable = 255

export const withinReach = ({ people, zones }: Model, p: number, distance: number): boolean =>
  distance <= people.reach[p]! && !(zones && distance >= unreachable)

/** The rules about time, level and law, for a pair within reach in a wanted field. @returns the first that excludes it. */
export function excludes({ people, places }: Model, p: number, h: number): Rule | undefined {
  if (places.capacity[h] === 0) return 'seats'
  if (people.level[p]! < places.levelFrom[h]! || people.level[p]! > places.levelTo[h]!) return 'level'
  if (!fitsPeriod(people, places, p, h)) return 'period'
  if ((places.requires[h]! & ~people.fulfils[p]!) !== 0) return 'codes'
  return undefined
}

/** Enough days in a row on which both can. */
export function fitsPeriod(people: People, places: Places, p: number, h: number): boolean {
  const days = Math.min(people.to[p]!, places.to[h]!) - Math.max(people.from[p]!, places.from[h]!) + 1
  return days >= Math.max(1, places.days[h]!)
}
