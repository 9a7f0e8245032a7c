import { freeAt, Seats, take, weakestAt } from './seats.ts'

/** What an auction needs, laid out by `src/engine/auction.ts` in the same order. */
@unmanaged
export class Auction {
  /** of a unit of weight */
  parts: f64
  bids: f64
  people: u32
  places: u32
  // pairs, in compressed sparse rows
  start: usize
  place: usize
  /** in whole units */
  weight: usize
  price: usize
  /** start, held, entries: see Seats */
  seatStart: usize
  held: usize
  offers: usize
  pairOf: usize
  // pairs by place, those that matter today: see Applicant
  backStart: usize
  back: usize
  /** of each person, see Standing */
  standing: usize
  free: usize
  waiting: usize
  // of the place that lowers its price: who would come, who sits there
  coming: usize
  sitting: usize
  waitingCount: u32
  /** the most applicants that a place has */
  most: u32
  /** of each place, where its next applicant goes */
  backNext: usize
}

/** A pair seen from its place, 8 bytes. */
@unmanaged
class Applicant {
  person: u32
  weight: u32
}

/** What a person gains by her best seat at today's prices, and where she is; 16 bytes. */
@unmanaged
export class Standing {
  gain: f64
  place: i32
}

/** Somebody who would pay to come, 16 bytes. */
@unmanaged
class Coming {
  offer: f64
  person: u32
  weight: u32
}

function priceAt(a: Auction, e: u32): f64 {
  return load<f64>(a.price + (load<u32>(a.place + (e << 2)) << 3))
}

/** People `first` to `end - 1` bid for seats, and whoever is outbid bids elsewhere. */
export function sell(job: usize, step: f64, first: u32, end: u32): void {
  const a = changetype<Auction>(job)
  for (let p = first; p < end; p++) {
    let bidder = <i32>p
    while (bidder >= 0) bidder = bid(a, bidder, step)
  }
}

/** A bid for the best seat, that leaves her as well off as her second best, less the step. @returns who was outbid, or -1. */
function bid(a: Auction, p: u32, step: f64): i32 {
  const to = load<u32>(a.start + (p << 2), 4)
  const parts = a.parts
  let best: f64 = 0
  let second: f64 = 0
  let chosen: i32 = -1
  for (let e = load<u32>(a.start + (p << 2)); e < to; e++) {
    const gain = <f64>load<u32>(a.weight + (e << 2)) * parts - priceAt(a, e)
    if (gain <= second) continue
    if (gain > best) {
      second = best
      best = gain
      chosen = e
    } else second = gain
  }
  if (chosen < 0) return -1
  a.bids += 1
  const h = load<u32>(a.place + ((<u32>chosen) << 2))
  const seats = changetype<Seats>(changetype<usize>(a) + offsetof<Auction>('seatStart'))
  const price = a.price + (h << 3)
  const gone = take(seats, h, load<f64>(price) + best - second + step, p)
  store<i32>(a.pairOf + (p << 2), chosen)
  if (gone >= 0) store<i32>(a.pairOf + (gone << 2), -1)
  if (freeAt(seats, h) == 0) store<f64>(price, weakestAt(seats, h))
  return gone
}

/** What people `first` to `end - 1` gain at today's prices, and where they are. */
export function stand(job: usize, first: u32, end: u32): void {
  const a = changetype<Auction>(job)
  const parts = a.parts
  for (let p = first; p < end; p++) {
    const to = load<u32>(a.start + (p << 2), 4)
    let best: f64 = 0
    for (let e = load<u32>(a.start + (p << 2)); e < to; e++)
      best = max(best, <f64>load<u32>(a.weight + (e << 2)) * parts - priceAt(a, e))
    const standing = changetype<Standing>(a.standing + (p << 4))
    standing.gain = best
    const pair = load<i32>(a.pairOf + (p << 2))
    standing.place = pair < 0 ? -1 : load<i32>(a.place + ((<u32>pair) << 2))
  }
}

/** Puts the places that have free seats at a price on the list, the first on top. @returns how many. */
export function listWaiting(job: usize): u32 {
  const a = changetype<Auction>(job)
  const seats = changetype<Seats>(job + offsetof<Auction>('seatStart'))
  let count: u32 = 0
  for (let i: u32 = 0; i < a.places; i++) {
    const h = a.places - 1 - i
    const free = freeAt(seats, h)
    store<u32>(a.free + (h << 2), free)
    if (free > 0 && load<f64>(a.price + (h << 3)) > 0) store<u32>(a.waiting + (count++ << 2), h)
  }
  a.waitingCount = count
  return count
}

/**
 * Whether somebody could come to a place, however low its price, or sits there. What she gains elsewhere only rises while prices are lowered,
 * so whoever would not come for nothing now never will.
 */
export function matters(standing: Standing, worth: f64, h: u32): bool {
  return worth > standing.gain || standing.place == <i32>h
}

/** Counts the applicants of each place among the pairs of people `first` to `end - 1`. */
export function countApplicants(job: usize, first: u32, end: u32): void {
  const a = changetype<Auction>(job)
  for (let p = first; p < end; p++) {
    const standing = changetype<Standing>(a.standing + (p << 4))
    const to = load<u32>(a.start + (p << 2), 4)
    for (let e = load<u32>(a.start + (p << 2)); e < to; e++) {
      const h = load<u32>(a.place + (e << 2))
      if (!matters(standing, <f64>load<u32>(a.weight + (e << 2)) * a.parts, h)) continue
      const count = a.backStart + (h << 2)
      store<u32>(count, load<u32>(count, 4) + 1, 4)
    }
  }
}

/** Says where the applicants of each place start, from how many each has. @returns how many there are. */
export function layApplicants(job: usize): u32 {
  const a = changetype<Auction>(job)
  let sum: u32 = 0
  let most: u32 = 0
  for (let h: u32 = 0; h < a.places; h++) {
    const at = a.backStart + (h << 2)
    const count = load<u32>(at, 4)
    store<u32>(a.backNext + (h << 2), sum)
    sum += count
    most = max(most, count)
    store<u32>(at, sum, 4)
  }
  a.most = most
  return sum
}

/** Puts the applicants among the pairs of people `first` to `end - 1` where those of their places stand. */
export function sortApplicants(job: usize, first: u32, end: u32): void {
  const a = changetype<Auction>(job)
  for (let p = first; p < end; p++) {
    const standing = changetype<Standing>(a.standing + (p << 4))
    const to = load<u32>(a.start + (p << 2), 4)
    for (let e = load<u32>(a.start + (p << 2)); e < to; e++) {
      const h = load<u32>(a.place + (e << 2))
      const weight = load<u32>(a.weight + (e << 2))
      if (!matters(standing, <f64>weight * a.parts, h)) continue
      const next = a.backNext + (h << 2)
      const i = load<u32>(next)
      store<u32>(next, i + 1)
      const applicant = changetype<Applicant>(a.back + (i << 3))
      applicant.person = p
      applicant.weight = weight
    }
  }
}

/** At most `most` of the waiting places lower their price until their seats are taken or cost nothing. @returns how many wait still. */
export function lower(job: usize, step: f64, most: u32): u32 {
  const a = changetype<Auction>(job)
  for (let i: u32 = 0; i < most && a.waitingCount > 0; i++) {
    a.waitingCount--
    lowerAt(a, load<u32>(a.waiting + (a.waitingCount << 2)), step)
  }
  return a.waitingCount
}

/**
 * While a place lowers its price, what others gain elsewhere stays the same, and who comes to it stays. So who would come, and for how much, is looked at once,
 * and what those who sit there gain is worked out once the price has come to rest.
 */
function lowerAt(a: Auction, h: u32, step: f64): void {
  const parts = a.parts
  const from = a.back + (load<u32>(a.backStart + (h << 2)) << 3)
  const to = a.back + (load<u32>(a.backStart + (h << 2), 4) << 3)
  let coming = a.coming
  let sitting = a.sitting
  for (let at = from; at < to; at += 8) {
    const applicant = changetype<Applicant>(at)
    const p = applicant.person
    const standing = changetype<Standing>(a.standing + (p << 4))
    if (standing.place == <i32>h) {
      store<usize>(sitting, at)
      sitting += 4
      continue
    }
    const offer = <f64>applicant.weight * parts - standing.gain
    if (offer <= 0) continue
    const one = changetype<Coming>(coming)
    one.offer = offer
    one.person = p
    one.weight = applicant.weight
    coming += 16
  }
  const price = settle(a, h, step, coming)
  for (let at = a.sitting; at < sitting; at += 4) {
    const applicant = changetype<Applicant>(load<usize>(at))
    raise(a, applicant.person, applicant.weight, price)
  }
}

function raise(a: Auction, p: u32, weight: u32, price: f64): void {
  const standing = changetype<Standing>(a.standing + (p << 4))
  standing.gain = max(standing.gain, <f64>weight * a.parts - price)
}

/** Seats one after the other go to who offers most, at the price that the next one would give, less the step. @returns the price at last. */
function settle(a: Auction, h: u32, step: f64, end: usize): f64 {
  const priceSlot = a.price + (h << 3)
  const freeSlot = a.free + (h << 2)
  let price = load<f64>(priceSlot)
  let seated = a.coming
  while (load<u32>(freeSlot) > 0 && price > 0) {
    let best = step
    let next: f64 = 0
    let chosen: usize = 0
    for (let at = seated; at < end; at += 16) {
      const offer = changetype<Coming>(at).offer
      if (offer <= next) continue
      if (offer > best) {
        next = chosen == 0 ? next : best
        best = offer
        chosen = at
      } else next = offer
    }
    price = chosen == 0 ? 0 : min(price, max(0, next - step))
    if (chosen == 0) break
    come(a, h, changetype<Coming>(chosen).person)
    store<u32>(freeSlot, load<u32>(freeSlot) - 1)
    // the others keep their order, who came stands before them
    const one = v128.load(chosen)
    for (let at = chosen; at > seated; at -= 16) v128.store(at, v128.load(at - 16))
    v128.store(seated, one)
    seated += 16
  }
  store<f64>(priceSlot, price)
  for (let at = a.coming; at < seated; at += 16) {
    const one = changetype<Coming>(at)
    raise(a, one.person, one.weight, price)
  }
  return price
}

/** A person moves to a place; the seat that she leaves at a price waits for somebody else. */
function come(a: Auction, h: u32, p: u32): void {
  const standing = changetype<Standing>(a.standing + (p << 4))
  const left = standing.place
  if (left >= 0) {
    const slot = a.free + ((<u32>left) << 2)
    const free = load<u32>(slot)
    store<u32>(slot, free + 1)
    if (free == 0 && load<f64>(a.price + ((<u32>left) << 3)) > 0) {
      store<u32>(a.waiting + (a.waitingCount << 2), left)
      a.waitingCount++
    }
  }
  standing.place = h
  let e = load<u32>(a.start + (p << 2))
  while (load<u32>(a.place + (e << 2)) != h) e++
  store<u32>(a.pairOf + (p << 2), e)
}
