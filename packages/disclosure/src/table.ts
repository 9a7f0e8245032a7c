import { DisclosureError } from './errors.ts'

/** A category and, below it, the categories that it is the total of. */
export type Category = { readonly code: string; readonly children?: readonly Category[] }

/** What a table is cut by. The tree's top is the total; codes are unique within a dimension. */
export type Dimension = { readonly name: string; readonly tree: Category }

/** One code for each dimension: in the order of the dimensions, or by their names. */
export type Key = readonly string[] | Readonly<Record<string, string>>

/** A table as it is counted. Cells are leaves; leaves that are left out are 0. Totals may be given too: then they are checked. */
export type Table<K extends Key = Key> = {
  readonly dimensions: readonly Dimension[]
  readonly cells: readonly Cell<K>[]
  /** What is counted, for instance a period. Cells of two tables are the same cell when this and their codes are the same. */
  readonly population?: string
  /** Counts are whole numbers; magnitudes (money, hours) need not be. Default: `count`. */
  readonly measure?: 'count' | 'magnitude'
}

export type Cell<K extends Key = Key> = {
  readonly key: K
  /** 0 or more */
  readonly value: number
  /** What it costs to hide this cell, for secondary suppression. Default: 1, so that the fewest cells are hidden. */
  readonly cost?: number
  /** A zero that everybody knows to be one: it hides nothing and is never hidden. */
  readonly structural?: boolean
  /** What each contributor adds to the cell, for the rules on dominance. Their sum is the value. */
  readonly contributions?: readonly number[]
}

/** What the reader of a table sees: null where a cell is hidden. A cell that is not listed is not published. */
export type Published<K extends Key = Key> = {
  readonly dimensions: readonly Dimension[]
  readonly cells: readonly { readonly key: K; readonly value: number | null }[]
  readonly population?: string
  readonly measure?: 'count' | 'magnitude'
  /** `shown`: the release says that no zero is hidden, so whoever reads it knows that a hidden count is 1 or more. */
  readonly zeros?: 'shown'
}

/** The codes of a dimension, a parent before its children. */
export type Level = {
  name: string
  codes: string[]
  index: Map<string, number>
  parent: Int32Array
  children: number[][]
}

/** All cells of a table, totals too, numbered: the last dimension runs fastest. */
export type Grid = { levels: Level[]; strides: number[]; size: number; byName: boolean }

const most = 2_000_000

/** @throws {DisclosureError} malformed, twice, too-many */
export function gridOf(
  dimensions: readonly Dimension[],
  cells: readonly { readonly key: Key }[],
  field = 'dimensions',
): Grid {
  if (!Array.isArray(dimensions) || dimensions.length === 0) throw new DisclosureError('malformed', field)
  const levels = dimensions.map((dimension, d) => levelOf(dimension, `${field}[${d}]`))
  const names = new Set(levels.map((level) => level.name))
  if (names.size < levels.length) throw new DisclosureError('twice', `${field}.name`)
  if (!Array.isArray(cells)) throw new DisclosureError('malformed', 'cells')
  const strides = levels.map(() => 1)
  let size = 1
  for (let d = levels.length - 1; d >= 0; d--) {
    strides[d] = size
    size *= levels[d]!.codes.length
    if (size > most) throw new DisclosureError('too-many', 'cells', undefined, `over ${most}`)
  }
  return { levels, strides, size, byName: cells.length > 0 && !Array.isArray(cells[0]!.key) }
}

function levelOf(dimension: Dimension, field: string): Level {
  const level: Level = {
    name: dimension?.name,
    codes: [],
    index: new Map(),
    parent: new Int32Array(0),
    children: [],
  }
  if (typeof level.name !== 'string') throw new DisclosureError('malformed', `${field}.name`)
  const parents: number[] = []
  const queue: [Category, number][] = [[dimension.tree, -1]]
  for (let at = 0; at < queue.length; at++) {
    const [category, parent] = queue[at]!
    if (typeof category?.code !== 'string') throw new DisclosureError('malformed', `${field}.tree`)
    if (level.index.has(category.code)) throw new DisclosureError('twice', `${field}.tree`, undefined, category.code)
    level.index.set(category.code, at)
    level.codes.push(category.code)
    level.children.push([])
    parents.push(parent)
    if (parent >= 0) level.children[parent]!.push(at)
    for (const child of category.children ?? []) queue.push([child, at])
  }
  level.parent = Int32Array.from(parents)
  return level
}

/** Where a cell stands in the grid. @throws {DisclosureError} malformed, unknown-category */
export function placeOf(grid: Grid, key: Key, field: string, index: number): number {
  let at = 0
  if (key === null || typeof key !== 'object') throw new DisclosureError('malformed', `${field}.key`, index)
  const count = Array.isArray(key) ? key.length : Object.keys(key).length
  if (count !== grid.levels.length) {
    throw new DisclosureError('malformed', `${field}.key`, index, `${count} codes for ${grid.levels.length} dimensions`)
  }
  grid.levels.forEach((level, d) => {
    const code = Array.isArray(key) ? key[d] : (key as Record<string, string>)[level.name]
    const found = level.index.get(code as string)
    if (found === undefined) {
      throw new DisclosureError('unknown-category', `${field}.key`, index, `${code} in ${level.name}`)
    }
    at += found * grid.strides[d]!
  })
  return at
}

/** The number of a cell's code in a dimension. */
export const codeAt = (grid: Grid, cell: number, d: number): number =>
  Math.floor(cell / grid.strides[d]!) % grid.levels[d]!.codes.length

export function keyOf<K extends Key>(grid: Grid, cell: number): K {
  const codes = grid.levels.map((level, d) => level.codes[codeAt(grid, cell, d)]!)
  return (grid.byName ? Object.fromEntries(grid.levels.map((level, d) => [level.name, codes[d]!])) : codes) as never
}

export const isLeaf = (grid: Grid, cell: number): boolean =>
  grid.levels.every((level, d) => level.children[codeAt(grid, cell, d)]!.length === 0)

/** Calls `take(total, children)` for each cell that is the sum of others, in each dimension or in one. */
export function forEachSum(grid: Grid, take: (total: number, children: number[]) => void, only?: number): void {
  for (let cell = 0; cell < grid.size; cell++) {
    grid.levels.forEach((level, d) => {
      if (only !== undefined && d !== only) return
      const code = codeAt(grid, cell, d)
      const children = level.children[code]!
      if (children.length === 0) return
      take(
        cell,
        children.map((child) => cell + (child - code) * grid.strides[d]!),
      )
    })
  }
}

/** Adds up leaves to every level, one dimension after the other. Children stand behind their parents. */
export function addUp(grid: Grid, values: Float64Array): void {
  grid.levels.forEach((level, d) => {
    for (let cell = grid.size - 1; cell >= 0; cell--) {
      const code = codeAt(grid, cell, d)
      const parent = level.parent[code]!
      if (parent >= 0) values[cell + (parent - code) * grid.strides[d]!]! += values[cell]!
    }
  })
}
