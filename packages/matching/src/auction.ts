import type { Sale, Sold } from './engine/selling.ts'
import { countByPlace, type Pairs, startByPlace } from './pairs.ts'
import { Seats } from './seats.ts'

/** The reference: what the kernels must come to as well, to the bit. */
export function sellPlainly(sale: Sale): Sold {
  const auction = openAuction(sale)
  const applicants = applicantsOf(auction)
  for (const step of sale.steps) {
    sell(auction, step)
    lowerFreeSeats(auction, applicants, step)
  }
  return { ...auction, gain: total(gains(sale.pairs, auction.weight, auction.price)) }
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

/** What each person gains by her best seat at today's prices, in parts of a unit of weight; nothing, where no seat is worth its price. */
export function gains(
  { people, start, place }: Pairs,
  weight: ArrayLike<number>,
  price: ArrayLike<number>,
  parts = 1,
): Float64Array {
  const gain = new Float64Array(people)
  for (let p = 0; p < people; p++) {
    let best = 0
    for (let e = start[p]!; e < start[p + 1]!; e++) {
      const more = weight[e]! * parts - price[place[e]!]!
      if (more > best) best = more
    }
    gain[p] = best
  }
  return gain
}

export const total = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0)
