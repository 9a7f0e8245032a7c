import {
  clear,
  openHall,
  placesAtOnce,
  putApplicants,
  putAuction,
  type Sale,
  type Sold,
  soldIn,
  waitingIn,
} from '../engine/selling.ts'
import { MatchingError, requireInteger, requireLength } from '../errors.ts'
import { type OptimalMatching, requireWeights, resultOf, saleOf } from '../optimal.ts'
import { most, type Pairs } from '../pairs.ts'
import { homeOf, openSharedMemory, type SharedMemory, using } from './shared-memory.ts'
import { type ParallelOptions, requireThreads, type Task, type Team, withThreads } from './threads.ts'

/** A pair weighs its person's score and its place's score, each so many times. */
export type Weigh = { person: number; place: number }

/**
 * {@link matchOptimal} by several threads (Node), that bid at the same time, each seat sold under the lock of its place. The guarantee is the same, and comes
 * with prices that prove it: within `epsilon` for each person who has a place, or the proven optimum. The pairs that are chosen need not be the same from one
 * run to the next where several matchings weigh as much, or within the step.
 *
 * @param weight what each pair is worth, 0 to 16,777,215, or how both scores are weighed; the latter takes no column more
 * @throws {MatchingError} as matchOptimal; `not-available` when there are no threads here or one fails; `too-many` for more than 4 GB.
 */
export async function matchOptimalParallel(
  pairs: Pairs,
  weight: ArrayLike<number> | Weigh,
  capacity: ArrayLike<number>,
  { epsilon = 1, threads, progress, signal }: ParallelOptions & { epsilon?: number | 'exact' } = {},
): Promise<OptimalMatching> {
  const size = requireThreads(threads)
  signal?.throwIfAborted()
  const known = homeOf(pairs.start, pairs.place)
  const home = known ?? openSharedMemory()
  return using(home, async () => {
    const { memory } = home
    const column = weigh(home, pairs, weight)
    const sale = saleOf(pairs, column, capacity, epsilon)
    const hall = openHall(memory, sale, {
      start: known ? pairs.start.byteOffset : memory.put(pairs.start),
      place: known ? pairs.place.byteOffset : memory.put(pairs.place),
      weight: column.byteOffset,
    })
    const sold = await withThreads(home, size, signal, (team) => sellTogether(home, sale, hall, team, progress))
    return resultOf(sale, sold)
  })
}

/** The weight of each pair, in the memory of the threads. */
function weigh({ memory }: SharedMemory, pairs: Pairs, weight: ArrayLike<number> | Weigh): Uint32Array {
  const { place, personScore, placeScore } = pairs
  if ('length' in weight) {
    requireLength('weight', weight, place.length)
    if (!(weight instanceof Uint32Array)) requireWeights(pairs, weight)
  } else {
    requireInteger('weight.person', weight.person, 0, most)
    requireInteger('weight.place', weight.place, 0, most)
  }
  const column = memory.view(Uint32Array, memory.room(place.length * 4), place.length)
  if ('length' in weight) column.set(weight)
  else
    for (let e = 0; e < column.length; e++) {
      const sum = personScore[e]! * weight.person + placeScore[e]! * weight.place
      if (sum > most) throw new MatchingError('out-of-range', 'weight', e, `${sum}`)
      column[e] = sum
    }
  requireWeights(pairs, column)
  return column
}

const longestPiece = 4096
const piecesPerThread = 16

/** Phases of each step: bids, who stands where, lower prices. At the end everybody is looked at once more for the proof. */
const phases = 3

async function sellTogether(
  { memory }: SharedMemory,
  sale: Sale,
  hall: ReturnType<typeof openHall>,
  team: Team,
  progress: ((share: number) => void) | undefined,
): Promise<Sold> {
  const count = sale.pairs.people
  const piece = Math.min(longestPiece, Math.ceil(count / (piecesPerThread * team.size)) || 1)
  const jobs = Array.from({ length: team.size }, () => putAuction(memory, sale, hall))
  const total = phases * sale.steps.length + 1
  const inAll = (kernel: string, head: number[], did?: (people: number) => void) => {
    const tasks = jobs.map((job): Task => ({ kernel, head: [job, ...head], count, piece }))
    return team.run(tasks, did)
  }
  /** A phase that is told of. */
  const go = async (phase: number, kernel: string, ...head: number[]) => {
    let done = 0
    await inAll(kernel, head, (people) => {
      done += people
      progress?.((phase + done / count) / total)
    })
  }
  const [first] = jobs as [number, ...number[]]
  for (const [i, step] of sale.steps.entries()) {
    clear(memory, sale, hall)
    await go(phases * i, 'sellTogether', step)
    if (memory.kernels.listWaiting(first) === 0) continue
    if (hall.back === 0) await inAll('sortTogether', [putApplicants(memory, sale, hall, jobs)])
    await go(phases * i + 1, 'stand')
    // one place after the other, by one thread: what each does depends on all that went before
    for (let waiting = waitingIn(memory, first); waiting > 0; waiting = waitingIn(memory, first))
      await team.run([{ kernel: 'lowerSome', head: [first, step], count: waiting, piece: placesAtOnce }])
  }
  await go(total - 1, 'stand')
  return soldIn(memory, sale, hall, jobs)
}
