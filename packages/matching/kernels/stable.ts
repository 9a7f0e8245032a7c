import { Entry, sortEntries } from './entries.ts'
import { freeAt, Seats, take, weakestAt } from './seats.ts'

/** What a round of asking needs, laid out by `src/engine/asking.ts` in the same order. */
@unmanaged
export class Asking {
  proposals: f64
  // pairs, in compressed sparse rows; once they are in order, those of each person from the best to the least
  start: usize
  place: usize
  /** the score for the person first, then the number that the pair had */
  order: usize
  placeScore: usize
  rankOfPerson: usize
  rankOfPlace: usize
  /** start, held, entries: see Seats */
  seatStart: usize
  held: usize
  claims: usize
  /** of each place the weakest claim that it holds, once it is full */
  cutoff: usize
  pairOf: usize
  pinned: usize
  next: usize
  mark: usize
  promoted: usize
  promotedCount: u32
  promote: u32
  // where one person's pairs are sorted
  entries: usize
  other: usize
}

/** Numbers of people, places and ranks lie below this. */
const most: f64 = 16777215

/** Puts the pairs of people `first` to `end - 1`, fewer than 65,536 of each, in the order in which they ask: by score, equal ones by the place's rank. */
export function orderPairs(job: usize, first: u32, end: u32): void {
  const a = changetype<Asking>(job)
  for (let p = first; p < end; p++) {
    const from = load<u32>(a.start + (p << 2))
    const count = load<u32>(a.start + (p << 2), 4) - from
    for (let i: u32 = 0; i < count; i++) {
      const at = (from + i) << 2
      const place = load<u32>(a.place + at)
      const rank = load<u32>(a.rankOfPlace + (place << 2))
      const entry = changetype<Entry>(a.entries + (i << 4))
      entry.key = ((<u64>load<u32>(a.order + at)) << 40) | ((<u64>(0xffffff - rank)) << 16) | <u64>i
      entry.more = ((<u64>place) << 32) | <u64>load<u32>(a.placeScore + at)
    }
    sortEntries(a.entries, a.other, count)
    for (let i: u32 = 0; i < count; i++) {
      const at = (from + i) << 2
      const entry = changetype<Entry>(a.entries + (i << 4))
      store<u32>(a.order + at, from + <u32>(entry.key & 0xffff))
      store<u32>(a.place + at, <u32>(entry.more >> 32))
      store<u32>(a.placeScore + at, <u32>entry.more)
    }
  }
}

/** People `first` to `end - 1` ask, and whoever is displaced asks on at once. */
export function ask(job: usize, first: u32, end: u32): void {
  const a = changetype<Asking>(job)
  for (let p = first; p < end; p++) {
    if (load<i32>(a.pinned + (p << 2)) >= 0) continue
    let asking = <i32>p
    while (asking >= 0) asking = askOn(a, asking)
  }
}

/** @returns who asks next, or -1. */
function askOn(a: Asking, p: u32): i32 {
  const seats = changetype<Seats>(changetype<usize>(a) + offsetof<Asking>('seatStart'))
  const from = load<u32>(a.start + (p << 2))
  const to = load<u32>(a.start + (p << 2), 4)
  const mark = load<u8>(a.mark + p)
  const rest = <f64>mark * (most + 1) + (most - <f64>load<u32>(a.rankOfPerson + (p << 2)))
  let next = load<u32>(a.next + (p << 2))
  while (next < to) {
    const at = next << 2
    next++
    a.proposals += 1
    const h = load<u32>(a.place + at)
    const claim = <f64>load<u32>(a.placeScore + at) * 2 * (most + 1) + rest
    if (claim <= load<f64>(a.cutoff + (h << 3))) continue
    store<u32>(a.next + (p << 2), next)
    const gone = take(seats, h, claim, p)
    store<u32>(a.pairOf + (p << 2), load<u32>(a.order + at))
    if (gone >= 0) store<i32>(a.pairOf + (gone << 2), -1)
    if (freeAt(seats, h) == 0) store<f64>(a.cutoff + (h << 3), weakestAt(seats, h))
    return gone
  }
  store<u32>(a.next + (p << 2), next)
  if (a.promote == 0 || mark != 0 || to == from) return -1
  store<u8>(a.mark + p, 1)
  store<u32>(a.promoted + (a.promotedCount << 2), p)
  a.promotedCount++
  store<u32>(a.next + (p << 2), from)
  return p
}
