import { DisclosureError } from './errors.ts'
import { chanceOf } from './seeded.ts'
import { addRow, type Highs, loadSolver, noRows, openModel } from './solver.ts'
import { forEachSum, isLeaf, type Key, keyOf, type Table } from './table.ts'
import { type Counted, count } from './universe.ts'

export type Rounded<K extends Key = Key> = {
  readonly dimensions: Table['dimensions']
  readonly cells: { readonly key: K; readonly value: number }[]
  readonly base: number
  /** the sum over all cells of how far each was moved */
  readonly moved: number
  /** how many bases a cell was moved at most: 1 means each to a multiple next to it */
  readonly steps: number
  /** `optimal`: no additive rounding moves less. `time-limit`: one might. */
  readonly status: 'optimal' | 'time-limit'
}

/**
 * Rounds every cell to a multiple of `base` so that all sums still hold, and moves as little as possible: controlled rounding (Cox 1987; Fischetti and Salazar
 * 1998) as an integer program. Each cell goes to one of the two multiples next to it, and stays when it is one; two dimensions always allow that (Cox 1987), more may
 * not, and then some move further. When time runs out before an answer, leaves are rounded and added up: additive, and it says so.
 * @throws {DisclosureError} on malformed input
 */
export async function roundControlled<K extends Key>(
  table: Table<K>,
  { base = 5, seconds = 30 } = {},
): Promise<Rounded<K>> {
  requireBase(base)
  const counted = count(table)
  const highs = await loadSolver()
  const until = performance.now() + seconds * 1000
  for (let steps = 1; steps <= 3 && performance.now() < until; steps++) {
    const found = program(highs, counted, base, steps, (until - performance.now()) / 1000)
    if (found) return answer(counted, base, steps, found.values, found.optimal ? 'optimal' : 'time-limit')
  }
  const values = counted.values.map((value, cell) => (isLeaf(counted.grid, cell) ? Math.round(value / base) * base : 0))
  addLeaves(counted, values)
  const most = values.reduce((most, value, cell) => Math.max(most, Math.abs(value - counted.values[cell]!)), 0)
  return answer(counted, base, Math.ceil(most / base), values, 'time-limit')
}

function addLeaves({ grid }: Counted, values: Float64Array): void {
  const sums: [number, number[]][] = []
  forEachSum(grid, (total, children) => sums.push([total, children]))
  for (const [total, children] of sums.reverse()) values[total] = children.reduce((sum, c) => sum + values[c]!, 0)
}

function answer<K extends Key>(
  { grid, values: before, table }: Counted,
  base: number,
  steps: number,
  values: Float64Array,
  status: Rounded['status'],
): Rounded<K> {
  const moved = values.reduce((sum, value, cell) => sum + Math.abs(value - before[cell]!), 0)
  const cells = Array.from(values, (value, cell) => ({ key: keyOf<K>(grid, cell), value }))
  return { dimensions: table.dimensions, cells, base, moved, steps, status }
}

/** Cell = base x (floor + z). What moving costs is convex in z: one column for each base further, so the nearer are taken first. */
function program(highs: Highs, { grid, values }: Counted, base: number, steps: number, seconds: number) {
  const floor = values.map((value) => Math.floor(value / base))
  // multiples from `below` on, each column one more; a multiple stays in the first round
  const below = floor.map((f, cell) => Math.max(0, f - (steps - 1) - (steps > 1 && values[cell]! === f * base ? 1 : 0)))
  const wide = floor.map((f, cell) => f + steps - below[cell]! - (steps === 1 && values[cell]! === f * base ? 1 : 0))
  const first = new Int32Array(grid.size + 1)
  for (let cell = 0; cell < grid.size; cell++) first[cell + 1] = first[cell]! + wide[cell]!
  const cost = new Float64Array(first[grid.size]!)
  for (let cell = 0; cell < grid.size; cell++) {
    for (let k = 0; k < wide[cell]!; k++) {
      const at = (below[cell]! + k) * base
      cost[first[cell]! + k] = Math.abs(at + base - values[cell]!) - Math.abs(at - values[cell]!)
    }
  }
  const rows = noRows()
  const add = (cell: number, sign: number) => {
    for (let k = first[cell]!; k < first[cell + 1]!; k++) {
      rows.vars.push(k)
      rows.coefs.push(sign)
    }
    return sign * below[cell]!
  }
  forEachSum(grid, (total, children) => {
    const constant = add(total, -1) + children.reduce((sum, c) => sum + add(c, 1), 0)
    addRow(rows, -constant, -constant)
  })
  return solve(highs, { cost, first, below, base, size: grid.size }, rows, seconds)
}

type Columns = { cost: Float64Array; first: Int32Array; below: Float64Array; base: number; size: number }

function solve(
  highs: Highs,
  { cost, first, below, base, size }: Columns,
  rows: ReturnType<typeof noRows>,
  seconds: number,
) {
  const bounds = { lower: new Float64Array(cost.length), upper: new Float64Array(cost.length).fill(1) }
  const model = openModel(highs, { cost, ...bounds }, rows, true)
  try {
    model.options.set({ time_limit: Math.max(0.05, seconds), mip_rel_gap: 0 })
    const { modelStatus } = model.run()
    if (cost.length > 0 && model.info.get('primal_solution_status') !== 2) return undefined
    const { infeasible, optimal, empty } = highs.constants.modelStatus
    if (modelStatus === infeasible) return undefined
    const chosen = model.getSolution().colValue
    const values = Float64Array.from({ length: size }, (_, cell) => {
      let steps = below[cell]!
      for (let k = first[cell]!; k < first[cell + 1]!; k++) steps += Math.round(chosen[k]!)
      return steps * base
    })
    return { values, optimal: modelStatus === optimal || modelStatus === empty }
  } finally {
    model.dispose()
  }
}

function requireBase(base: number): void {
  if (!(Number.isSafeInteger(base) && base >= 2))
    throw new DisclosureError('out-of-range', 'base', undefined, `${base}`)
}

/**
 * Rounds each cell by itself to a multiple of `base` next to it, up with the chance that keeps its expectation. The same seed and cell give the same answer, in
 * whatever table it stands. Sums do not hold afterwards: that is what {@link roundControlled} is for.
 */
export function roundRandomly<K extends Key>(
  table: Table<K>,
  { base = 5, seed }: { base?: number; seed: number },
): Rounded<K> {
  requireBase(base)
  if (!Number.isSafeInteger(seed)) throw new DisclosureError('out-of-range', 'seed', undefined, `${seed}`)
  const counted = count(table)
  const values = counted.values.map((value, cell) => {
    const rest = value % base
    const name = JSON.stringify([table.population ?? '', keyOf(counted.grid, cell)])
    return value - rest + (chanceOf(name, seed) < rest / base ? base : 0)
  })
  return answer(counted, base, 1, values, 'optimal')
}
