import { requireAll, requireLength } from './errors.ts'
import type { Matching, Pairs } from './pairs.ts'

/** A figure and the range that holds it with 95 % certainty. */
export type Estimate = { value: number; from: number; to: number }

export type GroupReport = {
  group: number
  people: number
  matched: number
  /** share who have a place; 0 to 1 */
  rate: Estimate
  /** how far that is below the group with the highest rate; undefined for that group itself */
  gap: Estimate | undefined
  /** which of her choices somebody got, 1 for the first; of those who have a place */
  rank: Estimate | undefined
  /** of those who have a place, where distances are given */
  distance: Estimate | undefined
}

/**
 * How a run came out for groups that are given afterwards and that it never knew. Groups of nobody are left out.
 * Rates by Wilson's interval (1927), their differences by Newcombe's (1998, method 10), means by their standard error.
 *
 * The report tells of groups of any size: what is published of it has to pass a disclosure check first.
 * @param group of each person, 0 to 65,535 @param distance of each pair, where wanted
 * @throws {MatchingError} on lists of the wrong length. O(pairs).
 */
export function reportFairness(
  pairs: Pairs,
  matching: Pick<Matching, 'pairOf'>,
  group: ArrayLike<number>,
  distance?: ArrayLike<number>,
): GroupReport[] {
  requireLength('pairOf', matching.pairOf, pairs.people)
  requireLength('group', group, pairs.people)
  requireAll('group', group, 0, 65_535)
  if (distance) requireLength('distance', distance, pairs.place.length)
  const gathered = new Map<number, Gathered>()
  for (let p = 0; p < pairs.people; p++) {
    const of = gathered.get(group[p]!) ?? { people: 0, ranks: [], distances: [] }
    gathered.set(group[p]!, of)
    of.people++
    const e = matching.pairOf[p]!
    if (e < 0) continue
    of.ranks.push(rankOf(pairs, p, e))
    if (distance) of.distances.push(distance[e]!)
  }
  const groups = [...gathered].sort(([a], [b]) => a - b)
  const share = ({ people, ranks }: Gathered) => ranks.length / people
  const best = groups.reduce<Gathered | undefined>(
    (top, [, of]) => (top && share(top) >= share(of) ? top : of),
    undefined,
  )
  return groups.map(([group, of]) => ({
    group,
    people: of.people,
    matched: of.ranks.length,
    rate: wilson(of.ranks.length, of.people),
    gap: of === best || !best ? undefined : newcombe(best, of),
    rank: mean(of.ranks),
    distance: mean(of.distances),
  }))
}

type Gathered = { people: number; ranks: number[]; distances: number[] }

/** 1 and how many of her pairs she would have liked better. */
function rankOf({ start, personScore }: Pairs, p: number, e: number): number {
  let rank = 1
  for (let i = start[p]!; i < start[p + 1]!; i++) if (personScore[i]! > personScore[e]!) rank++
  return rank
}

/** The quantile of the normal distribution for 95 % between both ends. */
const z = 1.959963984540054

/** A share with its interval by Wilson (1927). */
export function wilson(count: number, of: number): Estimate {
  if (of === 0) return { value: Number.NaN, from: 0, to: 1 }
  const share = count / of
  const middle = (share + (z * z) / (2 * of)) / (1 + (z * z) / of)
  const half = (z / (1 + (z * z) / of)) * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of))
  return { value: share, from: Math.max(0, middle - half), to: Math.min(1, middle + half) }
}

/** The difference of two shares by Newcombe (1998): from the Wilson intervals of both. */
function newcombe(higher: Gathered, lower: Gathered): Estimate {
  const a = wilson(higher.ranks.length, higher.people)
  const b = wilson(lower.ranks.length, lower.people)
  const value = a.value - b.value
  return {
    value,
    from: value - Math.hypot(a.value - a.from, b.to - b.value),
    to: value + Math.hypot(a.to - a.value, b.value - b.from),
  }
}

function mean(values: number[]): Estimate | undefined {
  if (values.length === 0) return undefined
  const value = values.reduce((sum, one) => sum + one, 0) / values.length
  const variance = values.reduce((sum, one) => sum + (one - value) ** 2, 0) / Math.max(1, values.length - 1)
  const half = z * Math.sqrt(variance / values.length)
  return { value, from: value - half, to: value + half }
}
