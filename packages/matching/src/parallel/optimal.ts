import {
  clear,
  type Hall,
  openHall,
  placesAtOnce,
  putApplicants,
  putAuction,
  type Sold,
  soldIn,
  type Terms,
  type Weighing,
  waitingIn,
} from '../engine/selling.ts'
import { MatchingError, requireInteger } from '../errors.ts'
import { heaviestOf, type OptimalMatching, requireWeights, resultOf, termsOf } from '../optimal.ts'
import { most, type Pairs, requirePairs } from '../pairs.ts'
import { freeHomeOf, homeOf, openSharedMemory, type SharedMemory, using } from './shared-memory.ts'
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
  const known = freeHomeOf(pairs.start, pairs.place)
  const home = known ?? openSharedMemory()
  return using(home, async () => {
    const { memory } = home
    const weighing = weigh(home, pairs, weight)
    const terms = termsOf(pairs, weighing.heaviest, capacity, epsilon)
    const hall = openHall(memory, terms, {
      start: known ? pairs.start.byteOffset : memory.put(pairs.start),
      place: known ? pairs.place.byteOffset : memory.put(pairs.place),
      weight: weighing.column,
    })
    const sold = await withThreads(home, size, signal, (team) => {
      const jobs = Array.from({ length: size }, () => putAuction(memory, terms, hall, weighing))
      return sellTogether(home, terms, hall, jobs as Jobs, team, progress)
    })
    return resultOf(terms, sold, weighing.of)
  })
}

type Jobs = [number, ...number[]]
type Weighed = Weighing & { column: number; heaviest: number; of: (pair: number) => number }

/** Two columns in the memory of the threads, and how often each counts in a weight; a column that is given counts once. */
function weigh(home: SharedMemory, pairs: Pairs, weight: ArrayLike<number> | Weigh): Weighed {
  if ('length' in weight) {
    requireWeights(pairs, weight)
    const column = home.memory.put(weight instanceof Uint32Array ? weight : Uint32Array.from(weight))
    return { column, times: 1, other: column, otherTimes: 0, heaviest: heaviestOf(weight), of: (e) => weight[e]! }
  }
  requirePairs(pairs)
  const { person, place } = weight
  requireInteger('weight.person', person, 0, most)
  requireInteger('weight.place', place, 0, most)
  const { personScore, placeScore } = pairs
  const of = (e: number) => personScore[e]! * person + placeScore[e]! * place
  let heaviest = 0
  for (let e = 0; e < personScore.length; e++) heaviest = Math.max(heaviest, of(e))
  if (heaviest > most) throw new MatchingError('out-of-range', 'weight', undefined, `${heaviest} for a pair`)
  const at = (column: Uint32Array) => (homeOf(column) === home ? column.byteOffset : home.memory.put(column))
  return { column: at(personScore), times: person, other: at(placeScore), otherTimes: place, heaviest, of }
}

const longestPiece = 4096
const piecesPerThread = 16

/** Phases of each step that are told of: bids, who stands where, who would come, lower prices. At the end everybody is looked at once more for the proof. */
const phases = 4

async function sellTogether(
  { memory }: SharedMemory,
  terms: Terms,
  hall: Hall,
  jobs: Jobs,
  team: Team,
  progress: ((share: number) => void) | undefined,
): Promise<Sold> {
  const count = terms.pairs.people
  const piece = Math.min(longestPiece, Math.ceil(count / (piecesPerThread * team.size)) || 1)
  const total = phases * terms.steps.length + 1
  let phase = 0
  const inAll = async (kernel: string, ...head: number[]) => {
    const tasks = jobs.map((job): Task => ({ kernel, head: [job, ...head], count, piece }))
    let done = 0
    await team.run(tasks, (people) => {
      done += people
      progress?.((phase + done / count) / total)
    })
    phase++
  }
  for (const [i, step] of terms.steps.entries()) {
    phase = phases * i
    clear(memory, terms, hall)
    await inAll('sellTogether', step)
    if (memory.kernels.listWaiting(jobs[0]) === 0) continue
    await inAll('standTogether')
    const mark = memory.mark()
    await inAll('countTogether')
    putApplicants(memory, memory.kernels.layApplicants(jobs[0]), jobs)
    await inAll('sortTogether')
    // one place after the other, by one thread: what each does depends on all that went before
    for (let waiting = waitingIn(memory, jobs[0]); waiting > 0; waiting = waitingIn(memory, jobs[0]))
      await team.run([{ kernel: 'lowerSome', head: [jobs[0], step], count: waiting, piece: placesAtOnce }])
    memory.reset(mark)
  }
  phase = total - 1
  await inAll('standTogether')
  return soldIn(memory, terms, hall, jobs)
}
