import type { Engine } from './engine/memory.ts'
import { type Sale, type Sold, sellInWebAssembly } from './engine/selling.ts'
import { MatchingError, requireAll, requireInteger, requireLength } from './errors.ts'
import {
  countByPlace,
  type Matching,
  matchingOf,
  most,
  type Pairs,
  requireCapacity,
  requirePairs,
  startByPlace,
} from './pairs.ts'
import { Seats } from './seats.ts'

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
  requireCapacity(capacity, pairs.places)
  if (epsilon !== 'exact') requireInteger('epsilon', epsilon, 1, most)
  // Bids are integers. To prove the optimum, all that the steps may cost together must stay below one unit of weight.
  const parts = epsilon === 'exact' ? pairs.people + 1 : 1
  const heaviest = heaviestOf(weight) * parts
  // sums of bids must stay exact
  if (heaviest * (pairs.people + 1) > Number.MAX_SAFE_INTEGER)
    throw new MatchingError('out-of-range', 'weight', undefined, `too heavy for ${pairs.people} people`)
  const sale = { pairs, weight, capacity, parts, heaviest, steps: stepsTo(epsilon === 'exact' ? 1 : epsilon, heaviest) }
  const { price: prices, pairOf, bids, gain } = sellInWebAssembly(sale, engine) ?? sellPlainly(sale)
  let sum = 0
  for (let p = 0; p < pairs.people; p++) if (pairOf[p]! >= 0) sum += weight[pairOf[p]!]!
  const bound = provenBound(capacity, prices, gain, parts)
  return { ...matchingOf(pairs, pairOf), weight: sum, bound, optimal: sum === bound, prices, parts, bids }
}

function heaviestOf(weight: ArrayLike<number>): number {
  let heaviest = 0
  for (let e = 0; e < weight.length; e++) if (weight[e]! > heaviest) heaviest = weight[e]!
  return heaviest
}

/** The reference: what the kernels must come to as well, to the bit. */
function sellPlainly(sale: Sale): Sold {
  const auction = openAuction(sale)
  const applicants = applicantsOf(auction)
  for (const step of sale.steps) {
    sell(auction, step)
    lowerFreeSeats(auction, applicants, step)
  }
  return { ...auction, gain: total(gains(sale.pairs, auction.weight, auction.price)) }
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
  const scaled = new Float64Array(weight.length)
  for (let e = 0; e < scaled.length; e++) scaled[e] = weight[e]! * parts
  return provenBound(capacity, prices, total(gains(pairs, scaled, prices)), parts)
}

/** Each seat at its price, and what everybody gains over that: weights are whole, so no matching reaches a part of a unit more. */
function provenBound(capacity: ArrayLike<number>, prices: ArrayLike<number>, gain: number, parts: number): number {
  let seats = 0
  for (let h = 0; h < prices.length; h++) seats += prices[h]! * capacity[h]!
  return Math.floor((seats + gain) / parts)
}

const total = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0)

function requireWeights(pairs: Pairs, weight: ArrayLike<number>): void {
  requirePairs(pairs)
  requireLength('weight', weight, pairs.place.length)
  requireAll('weight', weight, 0, most)
}

type Auction = {
  pairs: Pairs
  /** in units of bids */
  weight: Float64Array
  seats: Seats
  /** what a seat costs: the weakest bid of a full place; while seats are free what they cost in the phase before */
  price: Float64Array
  pairOf: Int32Array
  bids: number
}

function openAuction({ pairs, weight, capacity, parts, heaviest }: Sale): Auction {
  const scaled = new Float64Array(weight.length)
  for (let e = 0; e < scaled.length; e++) scaled[e] = weight[e]! * parts
  const price = new Float64Array(pairs.places)
  // nobody bids for what does not exist
  for (let h = 0; h < price.length; h++) if (capacity[h] === 0) price[h] = heaviest
  return {
    pairs,
    weight: scaled,
    seats: new Seats(capacity, countByPlace(pairs)),
    price,
    pairOf: new Int32Array(pairs.people).fill(-1),
    bids: 0,
  }
}

/** The pairs in the order of their places, with what is read of them there: one after the other in memory. */
type Applicants = { start: Uint32Array; pair: Uint32Array; person: Uint32Array; weight: Float64Array }

function applicantsOf({ pairs, weight }: Auction): Applicants {
  const start = startByPlace(pairs)
  const at = start.slice()
  const size = pairs.place.length
  const applicants = {
    start,
    pair: new Uint32Array(size),
    person: new Uint32Array(size),
    weight: new Float64Array(size),
  }
  for (let p = 0; p < pairs.people; p++)
    for (let e = pairs.start[p]!; e < pairs.start[p + 1]!; e++) {
      const i = at[pairs.place[e]!]!++
      applicants.pair[i] = e
      applicants.person[i] = p
      applicants.weight[i] = weight[e]!
    }
  return applicants
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

/** One auction with this step, from the prices of the one before. Afterwards nobody could gain more than the step by a seat elsewhere. */
function sell(auction: Auction, step: number): void {
  auction.seats.clear()
  auction.pairOf.fill(-1)
  for (let first = 0; first < auction.pairs.people; first++) for (let p = first; p >= 0; ) p = bid(auction, p, step)
}

/** The person's best seat at a bid that leaves her as well off as her second best, less the step. @returns who was outbid, or -1. */
function bid(auction: Auction, p: number, step: number): number {
  const { pairs, weight, seats, price, pairOf } = auction
  let best = 0
  // staying without is worth nothing: a seat that is worth no more is not bid for
  let second = 0
  let chosen = -1
  for (let e = pairs.start[p]!; e < pairs.start[p + 1]!; e++) {
    const gain = weight[e]! - price[pairs.place[e]!]!
    if (gain <= second) continue
    if (gain > best) {
      second = best
      best = gain
      chosen = e
    } else second = gain
  }
  if (chosen < 0) return -1
  auction.bids++
  const h = pairs.place[chosen]!
  const gone = seats.take(h, price[h]! + best - second + step, p)
  pairOf[p] = chosen
  if (gone >= 0) pairOf[gone] = -1
  if (seats.free(h) === 0) price[h] = seats.weakest(h)
  return gone
}

/**
 * A seat that stays free may cost nothing. A place with free seats at a price lowers it until the next person comes: for all who sit there, since one place
 * has one price. Who comes leaves a free seat elsewhere.
 */
function lowerFreeSeats(auction: Auction, applicants: Applicants, step: number): void {
  const { pairs, seats, price, pairOf } = auction
  const { start, pair, person, weight } = applicants
  const free = new Uint32Array(pairs.places)
  const waiting: number[] = []
  for (let h = pairs.places - 1; h >= 0; h--) {
    free[h] = seats.free(h)
    if (free[h]! > 0 && price[h]! > 0) waiting.push(h)
  }
  if (waiting.length === 0) return
  const gain = gains(pairs, auction.weight, price)
  for (let h: number | undefined = waiting.pop(); h !== undefined; h = waiting.pop()) {
    const from = start[h]!
    const to = start[h + 1]!
    while (free[h]! > 0 && price[h]! > 0) {
      // what the two people who would gain most by coming would give; less than the step is not worth a move
      let best = step
      let next = 0
      let chosen = -1
      for (let i = from; i < to; i++) {
        const offer = weight[i]! - gain[person[i]!]!
        if (offer <= next || pairOf[person[i]!] === pair[i]) continue
        if (offer > best) {
          next = chosen < 0 ? next : best
          best = offer
          chosen = i
        } else next = offer
      }
      price[h] = chosen < 0 ? 0 : Math.min(price[h]!, Math.max(0, next - step))
      if (chosen >= 0) {
        const p = person[chosen]!
        const left = pairOf[p]! < 0 ? -1 : pairs.place[pairOf[p]!]!
        if (left >= 0 && free[left]!++ === 0 && price[left]! > 0) waiting.push(left)
        free[h]!--
        pairOf[p] = pair[chosen]!
      }
      for (let i = from; i < to; i++) {
        const p = person[i]!
        if (pairOf[p] === pair[i]) gain[p] = Math.max(gain[p]!, weight[i]! - price[h]!)
      }
    }
  }
}

/** What each person gains by her best seat at today's prices; nothing, where no seat is worth its price. */
function gains({ people, start, place }: Pairs, weight: Float64Array, price: ArrayLike<number>): Float64Array {
  const gain = new Float64Array(people)
  for (let p = 0; p < people; p++) {
    let best = 0
    for (let e = start[p]!; e < start[p + 1]!; e++) {
      const more = weight[e]! - price[place[e]!]!
      if (more > best) best = more
    }
    gain[p] = best
  }
  return gain
}
