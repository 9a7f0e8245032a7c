import { completeValues } from './complete.ts'
import { type Ranges, rangesOf } from './intervals.ts'
import { type Problem, problemOf } from './problem.ts'
import { loadSolver } from './solver.ts'
import { type Grid, type Key, keyOf, type Published } from './table.ts'
import { addPublished, emptyUniverse, type Universe } from './universe.ts'

/**
 * What an attacker can say of a hidden cell: it is from `lower` to `upper` (Infinity when there is no end), both possible. `exact` is false where time ran
 * out: then at least these are possible, and perhaps more.
 */
export type Interval<K extends Key = Key> = {
  readonly key: K
  readonly lower: number
  readonly upper: number
  readonly exact: boolean
}

/**
 * The tightest interval that an attacker gets for each hidden cell of a table, from the table and everything else that was published of the same cells.
 * She knows all that is shown, that totals are sums, that nothing is negative and that counts are whole numbers; and of a release with `zeros: 'shown'` that
 * what is hidden is 1 or more. Two linear programs a hidden cell (Fischetti and Salazar 2000), fewer where the sums around a cell tell it already.
 *
 * @param linked other tables and earlier releases: cells with the same codes and the same `population` are the same cell
 * @throws {DisclosureError} on malformed input, and when nothing fits what was published
 */
export async function audit<K extends Key>(
  published: Published<K>,
  linked: readonly Published[] = [],
): Promise<Interval<K>[]> {
  const highs = await loadSolver()
  const universe = emptyUniverse([published, ...linked].every((table) => table.measure !== 'magnitude'))
  const { grid, at } = addPublished(universe, published, 'published')
  linked.forEach((table, k) => {
    addPublished(universe, table, `linked[${k}]`)
  })
  completeValues(highs, universe)
  const problem = problemOf(universe, new Set(), [])
  const hidden = new Uint8Array(problem.count).fill(1)
  const ranges = rangesOf(highs, problem, hidden, [], Number.POSITIVE_INFINITY)
  const unseen = new Set(published.cells.flatMap((cell, index) => (cell.value === null ? [index] : [])))
  const cells = [...unseen].map((index) => published.cells[index]!)
  return intervalsOf(universe, problem, ranges, grid, at, placesOf(grid, cells))
}

const placesOf = (grid: Grid, cells: readonly { key: Key }[]): number[] =>
  cells.map(({ key }) =>
    grid.levels.reduce((at, level, d) => {
      const code = Array.isArray(key) ? key[d] : (key as Record<string, string>)[level.name]
      return at + level.index.get(code as string)! * grid.strides[d]!
    }, 0),
  )

/** The intervals of some cells of a table, from how far the variables behind them can move. */
export function intervalsOf<K extends Key>(
  universe: Universe,
  problem: Problem,
  ranges: Ranges,
  grid: Grid,
  at: Int32Array,
  places: readonly number[],
): Interval<K>[] {
  return places.map((place) => {
    const v = at[place]!
    const x = problem.variableOf[v]!
    const value = universe.value[v]!
    const key = keyOf<K>(grid, place)
    if (x < 0) return { key, lower: value, upper: value, exact: true }
    const [less, more] = problem.signOf[v]! > 0 ? [ranges.less, ranges.more] : [ranges.more, ranges.less]
    return { key, lower: value - less[x]! + 0, upper: value + more[x]!, exact: ranges.exact[x] === 1 }
  })
}

/** Of hidden counts those that an attacker can prove to be below `least`, or that may be below it and that she knows within 1. */
export const findExposed = <K extends Key>(intervals: readonly Interval<K>[], least: number): Interval<K>[] =>
  intervals.filter(({ lower, upper }) => upper < least || (lower < least && upper - lower <= 1))
