import { DisclosureError } from './errors.ts'
import { addUp, codeAt, forEachSum, type Grid, gridOf, isLeaf, type Published, placeOf, type Table } from './table.ts'

/** How sure two sums of magnitudes must be of each other to count as equal, as a part of the larger. */
export const nearest = 1e-9

/** Every cell of every table once, whatever tables it stands in, and the sums between them: all that an attacker knows. */
export type Universe = {
  ids: Map<string, number>
  /** what the cell is; NaN while unknown to us too (hidden by somebody else) */
  value: number[]
  /** Whoever attacks knows the value: it stands in another release, or is a zero that is shown. */
  shown: boolean[]
  /** A release has it hidden. */
  hiddenBefore: boolean[]
  /** It is for us to show or hide it. */
  ours: boolean[]
  /** the least and the most that an attacker holds possible before looking */
  low: number[]
  high: number[]
  cost: number[]
  rows: { vars: number[]; coefs: number[] }[]
  whole: boolean
}

/** A table of ours with its values at every level. */
export type Counted = {
  table: Table
  grid: Grid
  values: Float64Array
  structural: Uint8Array
  costs: Float64Array
  /** what each contributor adds, largest first: only where it was given */
  contributions: number[][] | undefined
  /** the universe's number of each cell */
  at: Int32Array
}

export const emptyUniverse = (whole: boolean): Universe => ({
  ids: new Map(),
  value: [],
  shown: [],
  hiddenBefore: [],
  ours: [],
  low: [],
  high: [],
  cost: [],
  rows: [],
  whole,
})

/** @throws {DisclosureError} on whatever is wrong with the table; nothing is done before */
export function count(table: Table): Counted {
  const grid = gridOf(table.dimensions, table.cells)
  const values = new Float64Array(grid.size)
  const structural = new Uint8Array(grid.size)
  const costs = new Float64Array(grid.size).fill(1)
  const given = new Int32Array(grid.size).fill(-1)
  const contributions = table.cells.some((cell) => cell.contributions)
    ? Array.from({ length: grid.size }, (): number[] => [])
    : undefined
  table.cells.forEach((cell, index) => {
    const at = placeOf(grid, cell.key, 'cells', index)
    if (given[at]! >= 0) throw new DisclosureError('twice', 'cells', index)
    given[at] = index
    requireValue(cell.value, table.measure, index)
    if (cell.cost !== undefined && !(cell.cost > 0 && cell.cost < 1e6)) {
      throw new DisclosureError('out-of-range', 'cells.cost', index, 'more than 0 and less than a million')
    }
    costs[at] = cell.cost ?? 1
    if (cell.structural) structural[at] = 1
    if (cell.structural && cell.value !== 0) throw new DisclosureError('contradiction', 'cells.structural', index)
    if (isLeaf(grid, at)) values[at] = cell.value
    if (contributions) contributions[at] = contributionsOf(cell.contributions ?? [], cell.value, index)
  })
  addUp(grid, values)
  table.cells.forEach((cell, index) => {
    if (!near(values[placeOf(grid, cell.key, 'cells', index)]!, cell.value)) {
      throw new DisclosureError('not-additive', 'cells', index)
    }
  })
  if (values[0]! > 2 ** 50)
    throw new DisclosureError('out-of-range', 'cells.value', undefined, 'the total is over 2^50')
  if (contributions) addUpContributions(grid, contributions)
  return { table, grid, values, structural, costs, contributions, at: new Int32Array(0) }
}

function requireValue(value: number, measure: Table['measure'], index: number): void {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new DisclosureError('malformed', 'cells.value', index)
  if (value < 0) throw new DisclosureError('negative', 'cells.value', index)
  if (measure !== 'magnitude' && !Number.isSafeInteger(value)) {
    throw new DisclosureError('not-an-integer', 'cells.value', index)
  }
}

export const near = (a: number, b: number): boolean =>
  Math.abs(a - b) <= nearest * Math.max(1, Math.abs(a), Math.abs(b))

function contributionsOf(list: readonly number[], value: number, index: number): number[] {
  if (list.some((part) => !(part >= 0))) throw new DisclosureError('negative', 'cells.contributions', index)
  const sum = list.reduce((sum, part) => sum + part, 0)
  if (!near(sum, value)) throw new DisclosureError('not-additive', 'cells.contributions', index)
  return list.toSorted((a, b) => b - a)
}

/** A contributor of two leaves counts as two: who knows better adds them up before. */
function addUpContributions(grid: Grid, lists: number[][]): void {
  grid.levels.forEach((level, d) => {
    for (let cell = grid.size - 1; cell >= 0; cell--) {
      const parent = level.parent[codeAt(grid, cell, d)]!
      if (parent < 0) continue
      const above = cell + (parent - codeAt(grid, cell, d)) * grid.strides[d]!
      for (const part of lists[cell]!) lists[above]!.push(part)
    }
  })
  for (const list of lists) list.sort((a, b) => b - a)
}

/** Puts a table of ours into the universe. `zerosShown`: zeros are never hidden; `zerosKnown`: and attackers know it. */
export function addCounted(universe: Universe, counted: Counted, zerosShown: boolean, zerosKnown: boolean): Counted {
  const at = addGrid(universe, counted.grid, counted.table.population, 'cells')
  for (let cell = 0; cell < at.length; cell++) {
    const v = at[cell]!
    learn(universe, v, counted.values[cell]!, 'cells', cell)
    if (universe.cost[v] === 0) universe.cost[v] = counted.costs[cell]!
    universe.ours[v] = true
    if (counted.structural[cell] || (zerosShown && counted.values[cell] === 0)) universe.shown[v] = true
    if (zerosKnown && universe.whole) universe.low[v] = Math.max(universe.low[v]!, 1)
  }
  return { ...counted, at }
}

/** Puts what somebody published into the universe. @returns the cells by their number in the universe, in the grid's order */
export function addPublished(universe: Universe, table: Published, field: string): { grid: Grid; at: Int32Array } {
  const grid = gridOf(table.dimensions, table.cells, `${field}.dimensions`)
  const at = addGrid(universe, grid, table.population, field)
  const seen = new Uint8Array(grid.size)
  table.cells.forEach((cell, index) => {
    const place = placeOf(grid, cell.key, `${field}.cells`, index)
    if (seen[place]) throw new DisclosureError('twice', `${field}.cells`, index)
    seen[place] = 1
    const v = at[place]!
    if (cell.value === null) {
      universe.hiddenBefore[v] = true
      if (table.zeros === 'shown' && universe.whole) universe.low[v] = Math.max(universe.low[v]!, 1)
      return
    }
    requireValue(cell.value, table.measure, index)
    learn(universe, v, cell.value, `${field}.cells`, index)
    universe.shown[v] = true
  })
  return { grid, at }
}

function learn(universe: Universe, v: number, value: number, field: string, index: number): void {
  const known = universe.value[v]!
  if (!Number.isNaN(known) && !near(known, value)) throw new DisclosureError('contradiction', field, index)
  universe.value[v] = value
}

function addGrid(universe: Universe, grid: Grid, population: string | undefined, field: string): Int32Array {
  const at = new Int32Array(grid.size)
  for (let cell = 0; cell < grid.size; cell++) at[cell] = numberOf(universe, identityOf(grid, cell, population))
  if (new Set(at).size < grid.size) throw new DisclosureError('twice', field)
  forEachSum(grid, (total, children) => {
    universe.rows.push({ vars: [at[total]!, ...children.map((c) => at[c]!)], coefs: [-1, ...children.map(() => 1)] })
  })
  return at
}

/** A dimension at its top says nothing about a cell: so a total over it is the same cell as one of a table without that dimension. */
export function identityOf(grid: Grid, cell: number, population = ''): string {
  const said: string[] = []
  grid.levels.forEach((level, d) => {
    const code = codeAt(grid, cell, d)
    if (code > 0) said.push(JSON.stringify([level.name, level.codes[code]]))
  })
  return `${JSON.stringify(population)}${said.sort().join()}`
}

function numberOf(universe: Universe, id: string): number {
  return universe.ids.get(id) ?? addVariable(universe, id)
}

/** A number that nobody publishes, between cells: a difference between two releases, the rest of a row. */
export function addVariable(universe: Universe, id: string, value = Number.NaN, low = 0): number {
  const v = universe.value.length
  universe.ids.set(id, v)
  universe.value.push(value)
  universe.shown.push(false)
  universe.hiddenBefore.push(false)
  universe.ours.push(false)
  universe.low.push(low)
  universe.high.push(Number.POSITIVE_INFINITY)
  universe.cost.push(0)
  return v
}
