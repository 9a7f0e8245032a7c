import type { Pairs } from '../pairs.ts'
import { seatStarts } from '../seats.ts'
import { type Engine, inPieces, inWebAssembly, type Memory } from './memory.ts'

export type Asked = { pairOf: Int32Array; promoted: number[]; proposals: number }

/** What asking needs besides the pairs: free seats, ranks that decide between equals, and who is pinned already (her pair, or -1). */
export type AskingOptions = {
  seats: Uint32Array
  /** how many could come to each place */
  wanted: Uint32Array
  rankOfPerson: Uint32Array
  rankOfPlace: Uint32Array
  pinned: Int32Array
  promote: boolean
}

/** People ask for places in WebAssembly, for pairs that were looked at. @returns nothing where the reference has to do it. */
export function askInWebAssembly(pairs: Pairs, options: AskingOptions, engine: Engine | undefined): Asked | undefined {
  const most = longest(pairs)
  return most > mostPairs ? undefined : inWebAssembly(engine, (memory) => askAll(memory, pairs, options, most))
}

/** Pairs of one person, at most: their numbers stand in 16 bits beside what they are ordered by. */
const mostPairs = 65_535

const doubles = 1
const words = 19

function askAll(memory: Memory, pairs: Pairs, options: AskingOptions, most: number): Asked {
  const { people, start } = pairs
  const { seats, wanted, rankOfPerson, rankOfPlace, pinned, promote } = options
  const seatStart = seatStarts(seats, wanted)
  const pairOf = memory.put(pinned)
  const promoted = memory.room(people * 4)
  const entries = 16 * (most + 8)
  const list = [
    memory.put(start),
    memory.put(pairs.place),
    memory.put(pairs.personScore),
    memory.put(pairs.placeScore),
    memory.put(rankOfPerson),
    memory.put(rankOfPlace),
    memory.put(seatStart),
    memory.put(new Uint32Array(seats.length)),
    memory.room(seatStart[seats.length]! * 16),
    // the weakest claim of a full place: most who ask in vain are refused with one reading
    memory.put(Float64Array.from(seats, (free) => (free > 0 ? -1 : Number.POSITIVE_INFINITY))),
    pairOf,
    memory.put(pinned),
    memory.put(start.subarray(0, people)),
    memory.put(new Uint8Array(people)),
    promoted,
    0,
    promote ? 1 : 0,
    memory.room(entries),
    memory.room(entries),
  ]
  const job = memory.room(doubles * 8 + words * 4)
  memory.view(Float64Array, job, doubles).fill(0)
  memory.view(Uint32Array, job + doubles * 8, words).set(list)
  inPieces(people, (first, end) => memory.kernels.orderPairs(job, first, end))
  inPieces(people, (first, end) => memory.kernels.ask(job, first, end))
  const promotedCount = memory.view(Uint32Array, job + doubles * 8, words)[15]!
  return {
    pairOf: memory.view(Int32Array, pairOf, people).slice(),
    promoted: Array.from(memory.view(Uint32Array, promoted, promotedCount)),
    proposals: memory.view(Float64Array, job, doubles)[0]!,
  }
}

function longest({ people, start }: Pairs): number {
  let most = 0
  for (let p = 0; p < people; p++) most = Math.max(most, start[p + 1]! - start[p]!)
  return most
}
