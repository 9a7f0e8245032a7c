import { countByPlace, type Pairs } from '../pairs.ts'
import { seatStarts } from '../seats.ts'
import { type Engine, inPieces, inWebAssembly, type Memory } from './memory.ts'

export type Sold = {
  price: Float64Array
  pairOf: Int32Array
  bids: number
  /** what everybody gains at these prices, all together */
  gain: number
}

export type Terms = {
  pairs: Pairs
  capacity: ArrayLike<number>
  /** how many parts of a unit of weight the steps are in */
  parts: number
  /** the price at which nobody buys */
  heaviest: number
  steps: readonly number[]
}
/** What an auction is about; weights are whole. */
export type Sale = Terms & { weight: ArrayLike<number> }

/** An auction in WebAssembly, of pairs that were looked at. @returns nothing where the reference has to do it. */
export function sellInWebAssembly(sale: Sale, engine: Engine | undefined): Sold | undefined {
  return inWebAssembly(engine, (memory) => sellAll(memory, sale))
}

/** Places that lower their price in one call. */
export const placesAtOnce = 1024

function sellAll(memory: Memory, sale: Sale): Sold {
  const { kernels } = memory
  const { pairs, weight } = sale
  const { people } = pairs
  const hall = openHall(memory, sale, {
    start: memory.put(pairs.start),
    place: memory.put(pairs.place),
    weight: memory.put(weight instanceof Uint32Array ? weight : Uint32Array.from(weight)),
  })
  const job = putAuction(memory, sale, hall)
  for (const step of sale.steps) {
    clear(memory, sale, hall)
    inPieces(people, (first, end) => kernels.sell(job, step, first, end))
    if (kernels.listWaiting(job) === 0) continue
    inPieces(people, (first, end) => kernels.stand(job, first, end))
    const mark = memory.mark()
    inPieces(people, (first, end) => kernels.countApplicants(job, first, end))
    putApplicants(memory, kernels.layApplicants(job), [job])
    inPieces(people, (first, end) => kernels.sortApplicants(job, first, end))
    while (kernels.lower(job, step, placesAtOnce) > 0);
    memory.reset(mark)
  }
  inPieces(people, (first, end) => kernels.stand(job, first, end))
  return soldIn(memory, sale, hall, [job])
}

/** Where the columns of an auction stand: what all who sell share. */
export type Hall = {
  start: number
  place: number
  weight: number
  price: number
  seatStart: number
  held: number
  offers: number
  pairOf: number
  backStart: number
  standing: number
  free: number
  waiting: number
  backNext: number
  locks: number
}

export type PairColumns = Pick<Hall, 'start' | 'place' | 'weight'>
type Room = Memory<unknown>

export function openHall(memory: Room, { pairs, capacity, heaviest }: Terms, columns: PairColumns): Hall {
  const { people, places } = pairs
  const seatStart = seatStarts(capacity, countByPlace(pairs))
  return {
    ...columns,
    // nobody bids for what does not exist
    price: memory.put(Float64Array.from(capacity, (seats) => (seats === 0 ? heaviest : 0))),
    seatStart: memory.put(seatStart),
    held: memory.room(places * 4),
    offers: memory.room(seatStart[places]! * 16),
    pairOf: memory.room(people * 4),
    backStart: memory.room((places + 1) * 4),
    standing: memory.room(people * 16),
    free: memory.room(places * 4),
    waiting: memory.room(places * 4),
    backNext: memory.room(places * 4),
    locks: memory.put(new Uint32Array(places)),
  }
}

const doubles = 2
const words = 24
/** Where among the words of an auction those stand that change. */
const backWord = 11
const listsWord = 15
const waitingWord = 17
const mostWord = 18

/** How many places look for somebody. */
export function waitingIn(memory: Room, job: number): number {
  return memory.view(Uint32Array, job + doubles * 8, words)[waitingWord]!
}

/** What several threads read of a weight besides: see Together in kernels/together.ts. */
export type Weighing = { times: number; other: number; otherTimes: number }

/** Writes what one thread sells by. @returns where it stands. */
export function putAuction(memory: Room, { pairs, parts }: Terms, hall: Hall, weighing?: Weighing): number {
  const { start, place, weight, price, seatStart, held, offers, pairOf, backStart, standing, free, waiting } = hall
  const { people, places } = pairs
  const columns = [start, place, weight, price, seatStart, held, offers, pairOf, backStart, 0, standing, free, waiting]
  const { times = 1, other = 0, otherTimes = 0 } = weighing ?? {}
  const job = memory.room(doubles * 8 + words * 4)
  memory.view(Float64Array, job, doubles).set([parts, 0])
  memory
    .view(Uint32Array, job + doubles * 8, words)
    .set([people, places, ...columns, 0, 0, 0, 0, hall.backNext, hall.locks, times, other, otherTimes])
  return job
}

/** Empties all seats. */
export function clear(memory: Room, { pairs }: Terms, hall: Hall): void {
  memory.view(Uint32Array, hall.held, pairs.places).fill(0)
  memory.view(Int32Array, hall.pairOf, pairs.people).fill(-1)
  memory.view(Uint32Array, hall.backStart, pairs.places + 1).fill(0)
}

/** Room for the applicants, once it is known how many there are; the first of the jobs counted them. */
export function putApplicants(memory: Room, count: number, jobs: readonly [number, ...number[]]): void {
  const most = memory.view(Uint32Array, jobs[0] + doubles * 8, words)[mostWord]!
  const back = memory.room(count * 8)
  const lists = [memory.room(16 * (most + 1)), memory.room(4 * (most + 1))]
  for (const job of jobs) {
    const list = memory.view(Uint32Array, job + doubles * 8, words)
    list[backWord] = back
    list.set(lists, listsWord)
  }
}

/** What came out, once everybody stands at the last prices. */
export function soldIn(memory: Room, { pairs }: Terms, hall: Hall, jobs: readonly number[]): Sold {
  const standing = memory.view(Float64Array, hall.standing, 2 * pairs.people)
  let gain = 0
  for (let p = 0; p < pairs.people; p++) gain += standing[2 * p]!
  return {
    price: memory.view(Float64Array, hall.price, pairs.places).slice(),
    pairOf: memory.view(Int32Array, hall.pairOf, pairs.people).slice(),
    bids: jobs.reduce((sum, job) => sum + memory.view(Float64Array, job, doubles)[1]!, 0),
    gain,
  }
}
