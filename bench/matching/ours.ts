// One piece of work in a process of its own, so that its memory can be told: once for each message, until nobody asks any more.
//   ours.ts WORK KIND COUNT FOLDER [KEEP]
import { findCandidates, matchOptimal, matchStable } from '../../packages/matching/src/index.ts'
import { measureEvents } from './events.ts'
import { type Graph, readGraph, weigh, writeGraph, writeModel } from './files.ts'
import { type InstanceKind, makeInstance } from './instances.ts'
import { fromRecords } from './national.ts'

/** What a run took and what came of it; some works tell more in `more`. */
export type Outcome = {
  seconds: number
  wall: number
  peakMB: number
  checksum?: number
  matched?: number
  weight?: number
  bound?: number
  more?: Record<string, number>
}
type Answer = Omit<Outcome, 'seconds' | 'wall' | 'peakMB'>

const [work, kind, count, folder, keep = '50'] = process.argv.slice(2) as [string, InstanceKind, string, string, string]

/** Reads or makes what the work starts from. @returns the work. */
function prepare(): () => Answer | Promise<Answer> {
  const model = () => makeInstance(kind, Number(count))
  if (work === 'write') {
    const made = model()
    return () => {
      writeModel(folder, made)
      const { pairs, acceptable } = findCandidates(made, { keep: Number(keep) })
      writeGraph(folder, { pairs, weight: weigh(pairs), capacity: made.places.capacity })
      return { more: { pairs: pairs.place.length, acceptable } }
    }
  }
  if (work === 'candidates') {
    const made = model()
    return () => ({ checksum: checksum(findCandidates(made, { keep: Number(keep) }).pairs.place) })
  }
  if (work === 'records') {
    const made = model()
    return () => fromRecords(made, Number(keep))
  }
  const graph = readGraph(folder)
  return () => assign(graph)
}

function assign({ pairs, weight, capacity }: Graph): Answer {
  if (work === 'events') return { more: measureEvents(pairs, capacity) }
  if (work === 'stable') {
    const { placeOf, matched, pairOf } = matchStable(pairs, capacity)
    let sum = 0
    for (const e of pairOf) if (e >= 0) sum += weight[e]!
    return { checksum: checksum(placeOf), matched, weight: sum }
  }
  const epsilon = work === 'exact' ? 'exact' : Number(work)
  const best = matchOptimal(pairs, weight, capacity, { epsilon })
  return { checksum: checksum(best.placeOf), matched: best.matched, weight: best.weight, bound: best.bound }
}

/** FNV-1a over the bytes of 32-bit integers, as the peer does it. */
function checksum(values: ArrayLike<number>): number {
  let hash = 2166136261
  for (let i = 0; i < values.length; i++)
    for (let shift = 0; shift < 32; shift += 8) hash = Math.imul(hash ^ ((values[i]! >>> shift) & 255), 16777619)
  return hash >>> 0
}

const run = prepare()

process.on('message', async () => {
  const before = process.cpuUsage()
  const at = performance.now()
  const answer = await run()
  const { user, system } = process.cpuUsage(before)
  const took = { seconds: (user + system) / 1e6, wall: (performance.now() - at) / 1000 }
  const outcome: Outcome = { ...took, peakMB: Math.round(process.resourceUsage().maxRSS / 1000), ...answer }
  process.send!(outcome)
})
