import { gains, sellPlainly, total } from './auction.ts'
import type { Engine } from './engine/memory.ts'
import { type Sold, sellInWebAssembly, type Terms } from './engine/selling.ts'
import { MatchingError, requireAll, requireInteger, requireLength } from './errors.ts'
import { type Matching, matchingOf, most, type Pairs, requireCapacity, requirePairs } from './pairs.ts'

export type OptimalOptions = {
  /**
   * How much less than the best each matched person may cost, in units of weight: 1 or more, an integer. The smaller, the closer and the slower.
   * `exact` goes on until the optimum is proven. Default: 1.
   */
  epsilon?: number | 'exact'
  engine?: Engine
}

export type OptimalMatching = Matching & {
  /** the sum of the weights of the chosen pairs */
  weight: number
  /** No matching of these pairs weighs more: what the prices prove, by duality. */
  bound: number
  /** `weight` is the highest there is: it reaches `bound`. */
  optimal: boolean
  /** For each place what a seat is worth, in parts of a unit of weight: 0 where one stays free. With them anybody can work out `bound` again: {@link boundOf}. */
  prices: Float64Array
  /** How many parts a unit of weight has: 1 unless the optimum was to be proven. */
  parts: number
  /** How often somebody bid for a seat. */
  bids: number
}

/**
 * The matching with the highest sum of weights, several seats a place; whoever adds nothing stays without.
 * An auction (Bertsekas 1979; seats of a place as similar objects: Bertsekas and Castañon 1989): people bid for seats, prices rise, and who is outbid bids
 * elsewhere. It is run with large steps first and then smaller ones; seats that stay free at a price are offered at ever lower ones afterwards (reverse
 * auction, Bertsekas and Castañon 1992). The answer comes with the prices that prove how good it is.
 *
 * @param weight what each pair is worth, 0 to 16,777,215 @param capacity seats of each place
 * @throws {MatchingError} on malformed input, before any work. Memory O(pairs). Same input, same answer.
 */
export function matchOptimal(
  pairs: Pairs,
  weight: ArrayLike<number>,
  capacity: ArrayLike<number>,
  { epsilon = 1, engine }: OptimalOptions = {},
): OptimalMatching {
  requireWeights(pairs, weight)
  const sale = { ...termsOf(pairs, heaviestOf(weight), capacity, epsilon), weight }
  return resultOf(sale, sellInWebAssembly(sale, engine) ?? sellPlainly(sale), (e) => weight[e]!)
}

/** The terms of an auction of pairs and weights that were looked at. @throws {MatchingError} on malformed capacities, or weights of which sums would not be exact. */
export function termsOf(
  pairs: Pairs,
  heaviestWeight: number,
  capacity: ArrayLike<number>,
  epsilon: number | 'exact',
): Terms {
  requireCapacity(capacity, pairs.places)
  if (epsilon !== 'exact') requireInteger('epsilon', epsilon, 1, most)
  // Bids are integers. To prove the optimum, all that the steps may cost together must stay below one unit of weight.
  const parts = epsilon === 'exact' ? pairs.people + 1 : 1
  const heaviest = heaviestWeight * parts
  // sums of bids must stay exact
  if (heaviest * (pairs.people + 1) > Number.MAX_SAFE_INTEGER)
    throw new MatchingError('out-of-range', 'weight', undefined, `too heavy for ${pairs.people} people`)
  return { pairs, capacity, parts, heaviest, steps: stepsTo(epsilon === 'exact' ? 1 : epsilon, heaviest) }
}

/** The matching that an auction came to, and what its prices prove. */
export function resultOf(
  { pairs, capacity, parts }: Terms,
  sold: Sold,
  weightOf: (pair: number) => number,
): OptimalMatching {
  const { price: prices, pairOf, bids, gain } = sold
  let sum = 0
  for (let p = 0; p < pairs.people; p++) if (pairOf[p]! >= 0) sum += weightOf(pairOf[p]!)
  const bound = provenBound(capacity, prices, gain, parts)
  return { ...matchingOf(pairs, pairOf), weight: sum, bound, optimal: sum === bound, prices, parts, bids }
}

export function heaviestOf(weight: ArrayLike<number>): number {
  let heaviest = 0
  for (let e = 0; e < weight.length; e++) if (weight[e]! > heaviest) heaviest = weight[e]!
  return heaviest
}

/**
 * What no matching of these pairs can exceed, by linear programming duality, for any prices that are not negative. A check of a result by somebody who trusts only the pairs.
 * @param prices of a seat at each place, integers @param parts how many of them make a unit of weight
 * @throws {MatchingError} on malformed input. O(pairs).
 */
export function boundOf(
  pairs: Pairs,
  weight: ArrayLike<number>,
  capacity: ArrayLike<number>,
  prices: ArrayLike<number>,
  parts = 1,
): number {
  requireWeights(pairs, weight)
  requireCapacity(capacity, pairs.places)
  requireLength('prices', prices, pairs.places)
  requireAll('prices', prices, 0, Number.MAX_SAFE_INTEGER)
  requireInteger('parts', parts, 1, most + 1)
  return provenBound(capacity, prices, total(gains(pairs, weight, prices, parts)), parts)
}

/** Each seat at its price, and what everybody gains over that: weights are whole, so no matching reaches a part of a unit more. */
function provenBound(capacity: ArrayLike<number>, prices: ArrayLike<number>, gain: number, parts: number): number {
  let seats = 0
  for (let h = 0; h < prices.length; h++) seats += prices[h]! * capacity[h]!
  return Math.floor((seats + gain) / parts)
}

export function requireWeights(pairs: Pairs, weight: ArrayLike<number>): void {
  requirePairs(pairs)
  requireLength('weight', weight, pairs.place.length)
  requireAll('weight', weight, 0, most)
}

/** How much smaller each step is than the one before, and the first as a share of the heaviest pair. */
const narrowing = 16
const firstShare = 32

/** From large steps to the one asked for. */
function stepsTo(last: number, heaviest: number): number[] {
  const steps = [last]
  while (steps[0]! * narrowing <= heaviest / firstShare) steps.unshift(steps[0]! * narrowing)
  return steps
}
