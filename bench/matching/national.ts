import {
  boundOfAll,
  findBlockingPairs,
  findCandidates,
  type Model,
  matchOptimal,
  matchStable,
} from '../../packages/matching/src/index.ts'
import { weigh } from './files.ts'

type Told = { matched: number; weight: number; bound: number; more: Record<string, number> }

/**
 * All that a run of the country takes, from the columns on: candidates, the stable matching and the check that nobody would change, the optimum with its
 * proof, and what looking at the best of each person alone can have cost. Each part by the clock on the wall.
 */
export function fromRecords(model: Model, keep: number): Told {
  const { capacity } = model.places
  const more: Record<string, number> = {}
  const timed = <T>(part: string, work: () => T): T => {
    const at = performance.now()
    const answer = work()
    more[`${part}_wall_s`] = (performance.now() - at) / 1000
    return answer
  }
  const { pairs } = timed('candidates', () => findCandidates(model, { keep }))
  more.pairs = pairs.place.length
  const stable = timed('stable', () => matchStable(pairs, capacity))
  const blocking = timed('check', () => findBlockingPairs(pairs, capacity, stable))
  if (blocking.length > 0) throw new Error(`${blocking.length} pairs would rather have each other`)
  const best = timed('optimum', () => matchOptimal(pairs, weigh(pairs), capacity, { epsilon: 'exact' }))
  if (!best.optimal) throw new Error(`${best.weight} is not proven: ${best.bound}`)
  const { matched, weight, prices, parts } = best
  const bound = timed('bound_of_all', () => boundOfAll(model, prices, { parts }))
  return { matched, weight, bound, more }
}
