import { MatchingError, requireLength } from './errors.ts'
import { type Matching, type Pairs, personOfPairs, requireCapacity, requirePairs } from './pairs.ts'

export type VerifyOptions = {
  /** Pairs that were pinned: nobody displaces them, and who is pinned asks for nothing else. */
  pinned?: ArrayLike<number>
  /** Places that were closed. */
  closed?: ArrayLike<number>
}

/**
 * Whether a matching is one: each person in one acceptable pair of her own, no place over its seats.
 * @throws {MatchingError} naming what is wrong. O(pairs).
 */
export function requireMatching(
  pairs: Pairs,
  capacity: ArrayLike<number>,
  { pairOf, placeOf }: Pick<Matching, 'pairOf' | 'placeOf'>,
): void {
  requirePairs(pairs)
  requireCapacity(capacity, pairs.places)
  requireLength('pairOf', pairOf, pairs.people)
  requireLength('placeOf', placeOf, pairs.people)
  const taken = new Uint32Array(pairs.places)
  for (let p = 0; p < pairs.people; p++) {
    const e = pairOf[p]!
    if (e < 0) {
      if (placeOf[p]! >= 0) throw new MatchingError('not-acceptable', 'placeOf', p)
      continue
    }
    if (e < pairs.start[p]! || e >= pairs.start[p + 1]!) throw new MatchingError('not-acceptable', 'pairOf', p)
    const h = pairs.place[e]!
    if (placeOf[p] !== h) throw new MatchingError('not-acceptable', 'placeOf', p)
    if (++taken[h]! > capacity[h]!)
      throw new MatchingError('too-many', 'pairOf', p, `place ${h} has ${capacity[h]} seats`)
  }
}

/**
 * The pairs that would both rather have each other than what they got: a person with a higher score for the place than for hers (or without one), and a
 * place with a free seat or somebody who scores lower. Empty: the matching is stable. Worked out from nothing but the definition.
 * @returns numbers of pairs, ascending. @throws {MatchingError} when it is no matching. O(pairs).
 */
export function findBlockingPairs(
  pairs: Pairs,
  capacity: ArrayLike<number>,
  matching: Pick<Matching, 'pairOf' | 'placeOf'>,
  { pinned = [], closed = [] }: VerifyOptions = {},
): number[] {
  requireMatching(pairs, capacity, matching)
  const { place, personScore, placeScore } = pairs
  const person = personOfPairs(pairs)
  const isPinned = new Uint8Array(place.length)
  for (let i = 0; i < pinned.length; i++) isPinned[pinned[i]!] = 1
  const isClosed = new Uint8Array(pairs.places)
  for (let i = 0; i < closed.length; i++) isClosed[closed[i]!] = 1
  const free = Int32Array.from(capacity)
  const weakest = new Float64Array(pairs.places).fill(Number.POSITIVE_INFINITY)
  for (let p = 0; p < pairs.people; p++) {
    const e = matching.pairOf[p]!
    if (e < 0) continue
    free[place[e]!]!--
    if (!isPinned[e]) weakest[place[e]!] = Math.min(weakest[place[e]!]!, placeScore[e]!)
  }
  const blocking: number[] = []
  for (let e = 0; e < place.length; e++) {
    const h = place[e]!
    const now = matching.pairOf[person[e]!]!
    if (isClosed[h] || (now >= 0 && (isPinned[now] || personScore[e]! <= personScore[now]!))) continue
    if (free[h]! > 0 || placeScore[e]! > weakest[h]!) blocking.push(e)
  }
  return blocking
}
