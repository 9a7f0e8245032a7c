import { MatchingError, requireAll, requireInteger, requireLength } from './errors.ts'

/**
 * Scores and numbers of people and places lie below this, so that a score, a mark and a rank fit together in the 53 bits of one number:
 * one comparison decides who comes first, and every result is the same on every machine.
 */
export const most = 2 ** 24 - 1

/**
 * The acceptable pairs, in compressed sparse rows: those of person `p` are `start[p]` to `start[p + 1] - 1`.
 * Scores are integers from 0 to 16,777,215; higher is better. Equal scores are ties.
 */
export type Pairs = {
  people: number
  places: number
  /** people + 1 positions in the columns below */
  start: Uint32Array
  /** the place of each pair; a person has a place once */
  place: Uint32Array
  /** how well the place suits the person */
  personScore: Uint32Array
  /** how well the person suits the place */
  placeScore: Uint32Array
}

/** Refuses pairs that are malformed. @throws {MatchingError} naming the field and the position. O(pairs). */
export function requirePairs({ people, places, start, place, personScore, placeScore }: Pairs): void {
  requireInteger('people', people, 0, most)
  requireInteger('places', places, 0, most)
  requireLength('start', start, people + 1)
  if (start[0] !== 0) throw new MatchingError('out-of-range', 'start', 0, `${start[0]}, not 0`)
  for (let p = 0; p < people; p++)
    if (start[p + 1]! < start[p]!) throw new MatchingError('not-ascending', 'start', p + 1)
  for (const [field, column] of Object.entries({ place, personScore, placeScore }))
    requireLength(field, column, start[people]!)
  requireAll('place', place, 0, places - 1)
  requireAll('personScore', personScore, 0, most)
  requireAll('placeScore', placeScore, 0, most)
  const last = new Int32Array(places).fill(-1)
  for (let p = 0; p < people; p++)
    for (let e = start[p]!; e < start[p + 1]!; e++) {
      if (last[place[e]!] === p) throw new MatchingError('twice', 'place', e, `person ${p} has place ${place[e]} twice`)
      last[place[e]!] = p
    }
}

/** @throws {MatchingError} when a place has no number of seats, or less than none. */
export function requireCapacity(capacity: ArrayLike<number>, places: number): void {
  requireLength('capacity', capacity, places)
  requireAll('capacity', capacity, 0, most)
}

/** The person of each pair. O(pairs). */
export function personOfPairs({ people, start, place }: Pairs): Uint32Array {
  const person = new Uint32Array(place.length)
  for (let p = 0; p < people; p++) person.fill(p, start[p], start[p + 1])
  return person
}

/** How many pairs each place is in. O(pairs). */
export function countByPlace({ places, place }: Pairs): Uint32Array {
  const count = new Uint32Array(places)
  for (let e = 0; e < place.length; e++) count[place[e]!]!++
  return count
}

/** Where the pairs of each place start in a list that has them by place. O(pairs). */
export function startByPlace(pairs: Pairs): Uint32Array {
  const count = countByPlace(pairs)
  const start = new Uint32Array(pairs.places + 1)
  for (let h = 0; h < pairs.places; h++) start[h + 1] = start[h]! + count[h]!
  return start
}

/** The pairs seen from the places: those of place `h` are `pair[start[h]]` to `pair[start[h + 1] - 1]`, by person. O(pairs). */
export function byPlace(pairs: Pairs): { start: Uint32Array; pair: Uint32Array } {
  const start = startByPlace(pairs)
  const at = start.slice()
  const pair = new Uint32Array(pairs.place.length)
  for (let e = 0; e < pair.length; e++) pair[at[pairs.place[e]!]!++] = e
  return { start, pair }
}

/** Who goes where. */
export type Matching = {
  /** for each person the number of her pair, or -1 */
  pairOf: Int32Array
  /** for each person her place, or -1 */
  placeOf: Int32Array
  /** for each place how many it takes */
  taken: Uint32Array
  /** how many people have a place */
  matched: number
}

/** The matching that the chosen pairs make. */
export function matchingOf({ places, place }: Pairs, pairOf: Int32Array): Matching {
  const placeOf = new Int32Array(pairOf.length).fill(-1)
  const taken = new Uint32Array(places)
  let matched = 0
  for (let p = 0; p < pairOf.length; p++) {
    if (pairOf[p]! < 0) continue
    placeOf[p] = place[pairOf[p]!]!
    taken[placeOf[p]!]!++
    matched++
  }
  return { pairOf, placeOf, taken, matched }
}
