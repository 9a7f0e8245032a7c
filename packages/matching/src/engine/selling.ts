import { countByPlace, type Pairs, startByPlace } from '../pairs.ts'
import { seatStarts } from '../seats.ts'
import { type Engine, inPieces, inWebAssembly, type Memory } from './memory.ts'

export type Sold = {
  price: Float64Array
  pairOf: Int32Array
  bids: number
  /** what everybody gains at these prices, all together */
  gain: number
}

/** What an auction is about: whole weights, and how many parts of a unit the steps are in. */
export type Sale = {
  pairs: Pairs
  weight: ArrayLike<number>
  capacity: ArrayLike<number>
  parts: number
  /** the price at which nobody buys */
  heaviest: number
  steps: readonly number[]
}

/** An auction in WebAssembly, of pairs that were looked at. @returns nothing where the reference has to do it. */
export function sellInWebAssembly(sale: Sale, engine: Engine | undefined): Sold | undefined {
  return inWebAssembly(engine, (memory) => sellAll(memory, sale))
}

const doubles = 2
const words = 18
/** Places that lower their price in one call. */
const placesAtOnce = 1024

function sellAll(memory: Memory, sale: Sale): Sold {
  const { kernels } = memory
  const { people, places } = sale.pairs
  const hall = openHall(memory, sale)
  let applicants = false
  for (const step of sale.steps) {
    memory.view(Uint32Array, hall.held, places).fill(0)
    memory.view(Int32Array, hall.pairOf, people).fill(-1)
    inPieces(people, (first, end) => kernels.sell(hall.job, step, first, end))
    if (kernels.listWaiting(hall.job) === 0) continue
    if (!applicants) putApplicants(memory, sale, hall)
    applicants = true
    inPieces(people, (first, end) => kernels.stand(hall.job, first, end))
    while (kernels.lower(hall.job, step, placesAtOnce) > 0);
  }
  inPieces(people, (first, end) => kernels.stand(hall.job, first, end))
  const standing = memory.view(Float64Array, hall.standing, 2 * people)
  let gain = 0
  for (let p = 0; p < people; p++) gain += standing[2 * p]!
  return {
    price: memory.view(Float64Array, hall.price, places).slice(),
    pairOf: memory.view(Int32Array, hall.pairOf, people).slice(),
    bids: memory.view(Float64Array, hall.job, doubles)[1]!,
    gain,
  }
}

type Hall = { job: number; price: number; held: number; pairOf: number; standing: number }

function openHall(memory: Memory, { pairs, weight, capacity, parts, heaviest }: Sale): Hall {
  const { people, places } = pairs
  const seatStart = seatStarts(capacity, countByPlace(pairs))
  // nobody bids for what does not exist
  const price = memory.put(Float64Array.from(capacity, (seats) => (seats === 0 ? heaviest : 0)))
  const held = memory.room(places * 4)
  const pairOf = memory.room(people * 4)
  const standing = memory.room(people * 16)
  const list = [
    people,
    places,
    memory.put(pairs.start),
    memory.put(pairs.place),
    memory.put(weight instanceof Uint32Array ? weight : Uint32Array.from(weight)),
    price,
    memory.put(seatStart),
    held,
    memory.room(seatStart[places]! * 16),
    pairOf,
    0,
    0,
    standing,
    memory.room(places * 4),
    memory.room(places * 4),
    0,
    0,
    0,
  ]
  const job = memory.room(doubles * 8 + words * 4)
  memory.view(Float64Array, job, doubles).set([parts, 0])
  memory.view(Uint32Array, job + doubles * 8, words).set(list)
  return { job, price, held, pairOf, standing }
}

/** The pairs by place, once there is a place that looks for somebody. */
function putApplicants(memory: Memory, { pairs }: Sale, { job }: Hall): void {
  const start = startByPlace(pairs)
  let most = 0
  for (let h = 0; h < pairs.places; h++) most = Math.max(most, start[h + 1]! - start[h]!)
  const at = memory.put(start)
  const list = [memory.put(start), memory.room(pairs.place.length * 8)]
  const lists = [memory.room(16 * (most + 1)), memory.room(4 * (most + 1))]
  memory.view(Uint32Array, job + doubles * 8 + 10 * 4, 2).set(list)
  memory.view(Uint32Array, job + doubles * 8 + 15 * 4, 2).set(lists)
  inPieces(pairs.people, (first, end) => memory.kernels.sortByPlace(job, at, first, end))
}
