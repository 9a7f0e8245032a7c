import { Entry } from './entries.ts'

/**
 * The seats of all places, each place a small heap of entries with its weakest claim on top, as in `src/seats.ts`: the same steps, so that among
 * equal claims the same one goes. A claim is a whole number below 2^53, as a double; `more` is who has it.
 */
@unmanaged
export class Seats {
  /** places + 1 positions */
  start: usize
  held: usize
  entries: usize
}

function claimAt(entry: usize): f64 {
  return load<f64>(entry)
}

export function freeAt(seats: Seats, place: u32): u32 {
  const start = seats.start + (place << 2)
  return load<u32>(start, 4) - load<u32>(start) - load<u32>(seats.held + (place << 2))
}

export function weakestAt(seats: Seats, place: u32): f64 {
  return claimAt(seats.entries + (load<u32>(seats.start + (place << 2)) << 4))
}

/** Gives a seat. @returns who had to go, or -1. */
export function take(seats: Seats, place: u32, claim: f64, who: u32): i32 {
  const heap = seats.entries + (load<u32>(seats.start + (place << 2)) << 4)
  const heldAt = seats.held + (place << 2)
  const held = load<u32>(heldAt)
  if (freeAt(seats, place) > 0) {
    store<u32>(heldAt, held + 1)
    up(heap, held, claim, who)
    return -1
  }
  const gone = <i32>changetype<Entry>(heap).more
  down(heap, held, claim, who)
  return gone
}

function put(at: usize, claim: f64, who: u32): void {
  store<f64>(at, claim)
  store<u64>(at, <u64>who, 8)
}

function up(heap: usize, from: u32, claim: f64, who: u32): void {
  let i = from
  while (i > 0) {
    const parent = (i - 1) >> 1
    if (claimAt(heap + (parent << 4)) <= claim) break
    v128.store(heap + (i << 4), v128.load(heap + (parent << 4)))
    i = parent
  }
  put(heap + (i << 4), claim, who)
}

function down(heap: usize, held: u32, claim: f64, who: u32): void {
  let i: u32 = 0
  for (;;) {
    let child: u32 = 2 * i + 1
    if (child >= held) break
    if (child + 1 < held && claimAt(heap + ((child + 1) << 4)) < claimAt(heap + (child << 4))) child++
    if (claimAt(heap + (child << 4)) >= claim) break
    v128.store(heap + (i << 4), v128.load(heap + (child << 4)))
    i = child
  }
  put(heap + (i << 4), claim, who)
}
