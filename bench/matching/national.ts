import {
  boundOfAll,
  findBlockingPairs,
  findCandidatesParallel,
  type Model,
  matchOptimalParallel,
  matchStable,
} from '../../packages/matching/src/index.ts'

type Told = { matched: number; weight: number; bound: number; more: Record<string, number> }

const threads = 2

/**
 * All that a run of the country takes, from the columns on: candidates, the stable matching and the check that nobody would change, the optimum with its
 * proof, and what looking at the best of each person alone can have cost. Candidates and optimum by two threads. Each part by the clock on the wall.
 */
export async function fromRecords(model: Model, keep: number): Promise<Told> {
  const { capacity } = model.places
  const more: Record<string, number> = {}
  const timed = async <T>(part: string, work: () => T | Promise<T>): Promise<T> => {
    const at = performance.now()
    const answer = await work()
    more[`${part}_wall_s`] = (performance.now() - at) / 1000
    return answer
  }
  const { pairs } = await timed('candidates', () => findCandidatesParallel(model, { keep, threads }))
  more.pairs = pairs.place.length
  const stable = await timed('stable', () => matchStable(pairs, capacity))
  const blocking = await timed('check', () => findBlockingPairs(pairs, capacity, stable))
  if (blocking.length > 0) throw new Error(`${blocking.length} pairs would rather have each other`)
  const weight = { person: 1, place: 1 }
  const best = await timed('optimum', () =>
    matchOptimalParallel(pairs, weight, capacity, { epsilon: 'exact', threads }),
  )
  if (!best.optimal) throw new Error(`${best.weight} is not proven: ${best.bound}`)
  const { matched, prices, parts } = best
  const bound = await timed('bound_of_all', () => boundOfAll(model, prices, { parts, weigh: weight }))
  return { matched, weight: best.weight, bound, more }
}
