import type { Table } from '@kansroute/disclosure'

/** A prime whose products fit in a double and in 32 bits. */
const prime = 32_749

type Grid = { keys: string[][]; parts: number[][]; values: number[] }

/**
 * Greedy suppression as SSBtools' GAUSS does it: the largest cells are shown first, and a cell is hidden when showing it would make a small one a combination of what
 * is shown. It guards against knowing a cell exactly, not against knowing it nearly. Elimination modulo a prime; O(cells x leaves^2).
 * @returns the keys of what is hidden, joined by commas
 */
export function suppressGreedily(table: Table<string[]>, threshold: number): Set<string> {
  const grid = gridOf(table)
  const isSmall = (cell: number) => grid.values[cell]! > 0 && grid.values[cell]! < threshold
  const order = grid.values.map((_, cell) => cell).sort((a, b) => grid.values[b]! - grid.values[a]!)
  const width = table.cells.length
  const left = order.filter(isSmall).map((cell) => vectorOf(grid.parts[cell]!, width))
  const basis: { pivot: number; row: Int32Array }[] = []
  const hidden = new Set<string>()
  // zeros are shown, so their leaves are known from the start
  const shown = order.filter((cell) => grid.values[cell] === 0).reverse()
  for (const cell of [...shown, ...order.filter((cell) => grid.values[cell]! > 0)]) {
    const name = grid.keys[cell]!.join()
    if (isSmall(cell)) {
      hidden.add(name)
      continue
    }
    const row = vectorOf(grid.parts[cell]!, width)
    for (const known of basis) subtract(row, known.row, known.pivot)
    const pivot = row.findIndex((x) => x !== 0)
    if (pivot < 0) continue
    scale(row, inverse(row[pivot]!))
    if (left.some((small) => isMultiple(small, row, pivot))) hidden.add(name)
    else {
      for (const small of left) subtract(small, row, pivot)
      basis.push({ pivot, row })
    }
  }
  return hidden
}

export function gridOf(table: Table<string[]>): Grid {
  const index = new Map<string, number>()
  const grid: Grid = { keys: [], parts: [], values: [] }
  const above = table.dimensions.map(({ tree }) => {
    const path = new Map<string, string[]>()
    const visit = (node: typeof tree, ancestors: string[]): void => {
      path.set(node.code, [...ancestors, node.code])
      for (const child of node.children ?? []) visit(child, [...ancestors, node.code])
    }
    visit(tree, [])
    return path
  })
  table.cells.forEach(({ key, value }, leaf) => {
    const keys = key.reduce<string[][]>(
      (all, code, d) => all.flatMap((k) => above[d]!.get(code)!.map((c) => [...k, c])),
      [[]],
    )
    for (const cellKey of keys) {
      const name = cellKey.join()
      const cell = index.get(name) ?? grid.keys.push(cellKey) - 1
      index.set(name, cell)
      grid.parts[cell] ??= []
      grid.parts[cell]!.push(leaf)
      grid.values[cell] = (grid.values[cell] ?? 0) + value
    }
  })
  return grid
}

function vectorOf(parts: number[], width: number): Int32Array {
  const vector = new Int32Array(width)
  for (const leaf of parts) vector[leaf] = 1
  return vector
}

function subtract(from: Int32Array, row: Int32Array, pivot: number): void {
  const times = from[pivot]!
  if (times === 0) return
  for (let k = 0; k < from.length; k++) if (row[k] !== 0) from[k] = (from[k]! + (prime - times) * row[k]!) % prime
}

function scale(row: Int32Array, by: number): void {
  for (let k = 0; k < row.length; k++) row[k] = (row[k]! * by) % prime
}

function isMultiple(small: Int32Array, row: Int32Array, pivot: number): boolean {
  const times = small[pivot]!
  return times !== 0 && small.every((x, k) => x === (times * row[k]!) % prime)
}

function inverse(of: number): number {
  let [result, base] = [1, of]
  for (let power = prime - 2; power > 0; power >>= 1) {
    if (power & 1) result = (result * base) % prime
    base = (base * base) % prime
  }
  return result
}
