import { type Candidates, findCandidates } from '../candidates.ts'
import { orderPeople } from '../engine/people-order.ts'
import { countsOf, pieceOf } from '../engine/search.ts'
import {
  bitsOf,
  type Columns,
  firstCount,
  jobDoubles,
  laySearchOut,
  putJob,
  roomForPairs,
  type Searching,
  scratchOf,
} from '../engine/search-job.ts'
import { requireInteger } from '../errors.ts'
import { type Model, requireModel } from '../model.ts'
import { most } from '../pairs.ts'
import { openSharedMemory, rememberHome, type SharedMemory, tooManyOr, using } from './shared-memory.ts'
import { type ParallelOptions, requireThreads, type Task, type Team, withThreads } from './threads.ts'

/**
 * {@link findCandidates} by several threads (Node): the same answer, byte by byte. Its columns stand in memory that threads share, so that
 * {@link matchOptimalParallel} takes them from where they are.
 *
 * @throws {MatchingError} on a malformed model, before any work; `not-available` when there are no threads here or one fails; `too-many` for more than
 * 4 GB of pairs. Memory O(pairs); time O(pairs within reach in wanted fields / threads).
 */
export async function findCandidatesParallel(
  model: Model,
  { keep = 50, threads, progress, signal }: ParallelOptions & { keep?: number } = {},
): Promise<Candidates> {
  requireModel(model)
  requireInteger('keep', keep, 1, most)
  const size = requireThreads(threads)
  const bits = bitsOf(model)
  // what does not fit the kernels is done by the reference, in the thread that calls
  if (!bits) return findCandidates(model, { keep })
  const home = openSharedMemory()
  const all = roomForAll(home, model, keep)
  const counts = await using(home, async () => {
    const searching = laySearchOut(home.memory, model, keep, bits)
    return withThreads(home, size, signal, (team) => search(home, model, searching, all, team, progress))
  })
  return { ...resultIn(home, model, all), ...countsOf(model, counts) }
}

/** Columns for all pairs there can be: what is not written takes no memory. */
function roomForAll({ memory }: SharedMemory, { people, places }: Model, keep: number): All {
  try {
    const start = memory.put(new Uint32Array(people.count + 1))
    return { start, ...roomForPairs(memory, people.count, Math.min(keep, places.count)) }
  } catch (error) {
    throw tooManyOr(error)
  }
}

type All = Columns & { start: number }
const piecesPerThread = 16

async function search(
  { memory }: SharedMemory,
  model: Model,
  searching: Searching,
  all: All,
  team: Team,
  progress: ((share: number) => void) | undefined,
): Promise<Float64Array> {
  const count = model.people.count
  const { keep, layout } = searching
  const piece = Math.min(pieceOf(count, keep), Math.ceil(count / (piecesPerThread * team.size)) || 1)
  const starts = Array.from({ length: Math.ceil(count / piece) + 1 }, (_, i) => Math.min(count, i * piece))
  const who = memory.put(orderPeople(model, layout, starts))
  const tasks = Array.from({ length: team.size }, (): Task => {
    const ordered = { who, offsets: memory.room(piece * 4), all }
    const out = { counts: memory.room(piece * 4), ...roomForPairs(memory, piece, keep), ordered }
    const job = putJob(memory, searching, scratchOf(memory, model, keep), out)
    return { kernel: 'search', head: [job], count, piece, inOrder: 'arrange' }
  })
  let done = 0
  await team.run(tasks, (people) => {
    done += people
    progress?.(done / count)
  })
  const sums = new Float64Array(jobDoubles - firstCount)
  for (const { head } of tasks) {
    const own = memory.view(Float64Array, head[0]! + firstCount * 8, sums.length)
    for (let i = 0; i < sums.length; i++) sums[i]! += own[i]!
  }
  return sums
}

function resultIn(home: SharedMemory, { people, places }: Model, all: All) {
  const start = home.memory.view(Uint32Array, all.start, people.count + 1)
  const column = (at: number) => home.memory.view(Uint32Array, at, start[people.count]!)
  const pairs = {
    people: people.count,
    places: places.count,
    start,
    place: column(all.place),
    personScore: column(all.personScore),
    placeScore: column(all.placeScore),
  }
  rememberHome(start, home)
  return { pairs, distance: column(all.distance) }
}
