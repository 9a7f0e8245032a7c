import { MatchingError, requireAll, requireInteger, requireLength } from './errors.ts'

/** Whose wish a term speaks for. */
export type Side = 'person' | 'place'

/** What every term gives at most; its weight multiplies that. */
export const full = 1000

/**
 * What makes a pair better or worse, declared as data so that every score can be told as reasons. Values run from 0 to 1000.
 * - `nearness`: 1000 at the door, 0 at `far` metres (or minutes, with zones) and beyond
 * - `overlap`: the share of the wishes of one side (bits) that the other fulfils
 * - `table`: what a class of people and a class of places are to each other
 * - `ofPlace`, `ofPerson`: a property of one side that the other values
 */
export type Term = { name: string; side: Side; weight: number } & (
  | { kind: 'nearness'; far: number }
  | { kind: 'overlap'; wishes: Uint32Array; fulfils: Uint32Array }
  | { kind: 'table'; people: Uint8Array; places: Uint8Array; columns: number; values: Uint16Array }
  | { kind: 'ofPlace'; values: Uint16Array }
  | { kind: 'ofPerson'; values: Uint16Array }
)

/** What a term gives a pair, 0 to 1000; `distance` in metres or minutes. */
export function termValue(term: Term, person: number, place: number, distance: number): number {
  switch (term.kind) {
    case 'nearness':
      return distance >= term.far ? 0 : full - Math.floor((distance * full) / term.far)
    case 'overlap': {
      const wishes = term.side === 'person' ? term.wishes[person]! : term.wishes[place]!
      const has = term.side === 'person' ? term.fulfils[place]! : term.fulfils[person]!
      return wishes === 0 ? full : Math.floor((bits(wishes & has) * full) / bits(wishes))
    }
    case 'table':
      return term.values[term.people[person]! * term.columns + term.places[place]!]!
    case 'ofPlace':
      return term.values[place]!
    case 'ofPerson':
      return term.values[person]!
  }
}

/** How many bits of 32 are set (Warren, Hacker's Delight, 5-1). */
function bits(word: number): number {
  let n = word - ((word >>> 1) & 0x55555555)
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333)
  return (((n + (n >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24
}

/** Weights of one side together stay below this, so that a score stays below 2^24. */
const mostWeight = 16_000

/** @throws {MatchingError} on a term that is twice there, of the wrong length or out of range. */
export function requireTerms(terms: readonly Term[], people: number, places: number): void {
  const names = new Set<string>()
  const weights = { person: 0, place: 0 }
  terms.forEach((term, i) => {
    const field = `terms.${term.name}`
    if (names.has(term.name)) throw new MatchingError('twice', 'terms', i, term.name)
    names.add(term.name)
    if (!(term.side in weights)) throw new MatchingError('unknown', `${field}.side`, undefined, `${term.side}`)
    requireInteger(`${field}.weight`, term.weight, 0, mostWeight)
    weights[term.side] += term.weight
    if (weights[term.side] > mostWeight)
      throw new MatchingError('out-of-range', `${field}.weight`, undefined, 'all together')
    requireTerm(term, field, people, places)
  })
}

function requireTerm(term: Term, field: string, people: number, places: number): void {
  switch (term.kind) {
    case 'nearness':
      requireInteger(`${field}.far`, term.far, 1, 2 ** 31 - 1)
      break
    case 'overlap':
      requireLength(`${field}.wishes`, term.wishes, term.side === 'person' ? people : places)
      requireLength(`${field}.fulfils`, term.fulfils, term.side === 'person' ? places : people)
      break
    case 'table':
      requireLength(`${field}.people`, term.people, people)
      requireLength(`${field}.places`, term.places, places)
      requireInteger(`${field}.columns`, term.columns, 1, 256)
      requireAll(`${field}.values`, term.values, 0, full)
      requireAll(`${field}.places`, term.places, 0, term.columns - 1)
      requireAll(`${field}.people`, term.people, 0, Math.floor(term.values.length / term.columns) - 1)
      break
    case 'ofPlace':
    case 'ofPerson':
      requireLength(`${field}.values`, term.values, term.kind === 'ofPlace' ? places : people)
      requireAll(`${field}.values`, term.values, 0, full)
      break
    default:
      throw new MatchingError('unknown', `${field}.kind`)
  }
}
