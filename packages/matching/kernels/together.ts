import { Auction, lower, matters, Standing } from './auction.ts'
import { freeAt, Seats, take, weakestAt } from './seats.ts'

/**
 * What several threads that sell on one memory need besides. Each thread has one of its own on the same columns. Both columns of a weight are read instead of a
 * column of their sum, which is that much less memory: with 20 million pairs 80 MB.
 */
@unmanaged
class Together extends Auction {
  /** of each place */
  locks: usize
  /** a pair weighs its number in `weight` times this, */
  times: u32
  /** and its number in `other` times this */
  other: usize
  otherTimes: u32
}

function weightOf(a: Together, e: u32): u32 {
  return load<u32>(a.weight + (e << 2)) * a.times + load<u32>(a.other + (e << 2)) * a.otherTimes
}

/** As `sell`, beside others who do the same. Whoever is outbid by this thread bids elsewhere in this thread. */
export function sellTogether(job: usize, step: f64, first: u32, end: u32): void {
  const a = changetype<Together>(job)
  for (let p = first; p < end; p++) {
    let bidder = <i32>p
    while (bidder >= 0) bidder = bidTogether(a, bidder, step)
  }
}

function priceNow(a: Together, e: u32): f64 {
  return reinterpret<f64>(atomic.load<u64>(a.price + (load<u32>(a.place + (e << 2)) << 3)))
}

/** How often a lock is asked for at once; then its holder may be one who does not run, and sleeping a little lets her go on. */
const spins: u32 = 100
const pause: i64 = 50_000

function acquire(lock: usize): void {
  for (let spun: u32 = 0; atomic.cmpxchg<u32>(lock, 0, 1) != 0; spun++)
    if (spun >= spins) atomic.wait<i32>(lock, 1, pause)
}

/**
 * Prices only rise, so what was read may be too low by now: then the second best looks better than it is and she bids less than she could, which leaves her
 * within the step of her best as before. A bid that no longer reaches the price is made anew.
 * @returns who was outbid, or -1.
 */
function bidTogether(a: Together, p: u32, step: f64): i32 {
  const from = load<u32>(a.start + (p << 2))
  const to = load<u32>(a.start + (p << 2), 4)
  const parts = a.parts
  const seats = changetype<Seats>(changetype<usize>(a) + offsetof<Auction>('seatStart'))
  for (;;) {
    let best: f64 = 0
    let second: f64 = 0
    let chosen: i32 = -1
    for (let e = from; e < to; e++) {
      const gain = <f64>weightOf(a, e) * parts - priceNow(a, e)
      if (gain <= second) continue
      if (gain > best) {
        second = best
        best = gain
        chosen = e
      } else second = gain
    }
    if (chosen < 0) return -1
    const h = load<u32>(a.place + ((<u32>chosen) << 2))
    const claim = <f64>weightOf(a, chosen) * parts - second + step
    const lock = a.locks + (h << 2)
    acquire(lock)
    const late = freeAt(seats, h) == 0 && claim <= weakestAt(seats, h)
    let gone: i32 = -1
    if (!late) {
      gone = take(seats, h, claim, p)
      // whose pair it is changes under the lock of its place only, so that the last word is the last
      store<i32>(a.pairOf + (p << 2), chosen)
      if (gone >= 0) store<i32>(a.pairOf + (gone << 2), -1)
      if (freeAt(seats, h) == 0) atomic.store<u64>(a.price + (h << 3), reinterpret<u64>(weakestAt(seats, h)))
    }
    atomic.store<u32>(lock, 0)
    if (late) continue
    a.bids += 1
    return gone
  }
}

/** As `stand`; the others here are as well what their names say, beside others who do the same. */
export function standTogether(job: usize, first: u32, end: u32): void {
  const a = changetype<Together>(job)
  const parts = a.parts
  for (let p = first; p < end; p++) {
    const to = load<u32>(a.start + (p << 2), 4)
    let best: f64 = 0
    for (let e = load<u32>(a.start + (p << 2)); e < to; e++)
      best = max(best, <f64>weightOf(a, e) * parts - load<f64>(a.price + (load<u32>(a.place + (e << 2)) << 3)))
    const standing = changetype<Standing>(a.standing + (p << 4))
    standing.gain = best
    const pair = load<i32>(a.pairOf + (p << 2))
    standing.place = pair < 0 ? -1 : load<i32>(a.place + ((<u32>pair) << 2))
  }
}

export function countTogether(job: usize, first: u32, end: u32): void {
  const a = changetype<Together>(job)
  for (let p = first; p < end; p++) {
    const standing = changetype<Standing>(a.standing + (p << 4))
    const to = load<u32>(a.start + (p << 2), 4)
    for (let e = load<u32>(a.start + (p << 2)); e < to; e++) {
      const h = load<u32>(a.place + (e << 2))
      if (matters(standing, <f64>weightOf(a, e) * a.parts, h)) atomic.add<u32>(a.backStart + (h << 2) + 4, 1)
    }
  }
}

/** The applicants of a place stand in any order then. */
export function sortTogether(job: usize, first: u32, end: u32): void {
  const a = changetype<Together>(job)
  for (let p = first; p < end; p++) {
    const standing = changetype<Standing>(a.standing + (p << 4))
    const to = load<u32>(a.start + (p << 2), 4)
    for (let e = load<u32>(a.start + (p << 2)); e < to; e++) {
      const h = load<u32>(a.place + (e << 2))
      const weight = weightOf(a, e)
      if (!matters(standing, <f64>weight * a.parts, h)) continue
      const i = atomic.add<u32>(a.backNext + (h << 2), 1)
      store<u64>(a.back + (i << 3), ((<u64>weight) << 32) | <u64>p)
    }
  }
}

/** As many of the waiting places as there are from `first` to `end` lower their price. */
export function lowerSome(job: usize, step: f64, first: u32, end: u32): u32 {
  return lower(job, step, end - first)
}
