import { DisclosureError } from './errors.ts'
import type { Universe } from './universe.ts'

/** What must stay possible: that the number is `amount` more (side 1) or less (-1) than it is, or (0) that its least and its most lie `amount` apart. */
export type Requirement = {
  at: number
  side: 1 | -1 | 0
  amount: number
  /** for what somebody else hid: kept where it can be, and nothing is refused for it */
  foreign?: boolean
}

/**
 * What is left to decide, as moves away from the true table. Cells that can only move together are one variable; cells that cannot move are gone.
 * A move is a vector with `rows` . move = 0 and -down <= move <= up; what is shown does not move.
 */
export type Problem = {
  count: number
  down: Float64Array
  up: Float64Array
  /** what hiding costs, the cells that must be hidden anyway not counted */
  cost: Float64Array
  /** the cost with a tie-break by value */
  weight: Float64Array
  /** hidden whatever we decide */
  must: Uint8Array
  rowStart: Int32Array
  rowVar: Int32Array
  rowCoef: Float64Array
  columnStart: Int32Array
  columnRow: Int32Array
  columnCoef: Float64Array
  requirements: Requirement[]
  whole: boolean
  /** for each number of the universe its variable, or -1 when it cannot move; and the direction */
  variableOf: Int32Array
  signOf: Int8Array
}

type Merging = { parent: Int32Array; sign: Int8Array; still: Uint8Array }
type Row = { vars: number[]; coefs: number[] }

/**
 * Brings the universe down to what can move. A sum with one unknown tells it; a sum with two ties them together. `must` are the cells to hide.
 * @throws {DisclosureError} infeasible, when a cell with a requirement is known whatever is hidden
 */
export function problemOf(universe: Universe, must: ReadonlySet<number>, requirements: Requirement[]): Problem {
  const n = universe.value.length
  const merging: Merging = {
    parent: Int32Array.from({ length: n }, (_, v) => v),
    sign: new Int8Array(n).fill(1),
    still: Uint8Array.from(universe.shown, Number),
  }
  const rows = distinct(contract(universe.rows, merging))
  const kept = requirements.filter(({ at, foreign }) => {
    if (!merging.still[rootOf(merging, at)]) return true
    if (foreign) return false
    throw new DisclosureError('infeasible', 'cells', undefined, nameOf(universe, at))
  })
  return assemble(universe, must, kept, merging, rows)
}

export function nameOf(universe: Universe, v: number): string {
  for (const [id, at] of universe.ids) if (at === v) return id
  return ''
}

function rootOf({ parent, sign }: Merging, v: number): number {
  let root = v
  let s = 1
  while (parent[root] !== root) {
    s *= sign[root]!
    root = parent[root]!
  }
  // every step of the way now points to the end
  while (parent[v] !== root && v !== root) {
    const next = parent[v]!
    const own = sign[v]!
    parent[v] = root
    sign[v] = s
    s *= own
    v = next
  }
  return root
}

function contract(given: Row[], merging: Merging): Row[] {
  let rows = given
  for (let changed = true; changed; ) {
    changed = false
    const left: Row[] = []
    for (const row of rows) {
      const reduced = reduce(row, merging)
      if (reduced.vars.length === 1) merging.still[reduced.vars[0]!] = 1
      else if (reduced.vars.length === 2 && Math.abs(reduced.coefs[0]!) === Math.abs(reduced.coefs[1]!))
        tie(reduced, merging)
      else {
        if (reduced.vars.length > 0) left.push(reduced)
        continue
      }
      changed = true
    }
    rows = left
  }
  return rows
}

function reduce(row: Row, merging: Merging): Row {
  const sum = new Map<number, number>()
  row.vars.forEach((v, k) => {
    const root = rootOf(merging, v)
    if (merging.still[root]) return
    const sign = v === root ? 1 : merging.sign[v]!
    sum.set(root, (sum.get(root) ?? 0) + sign * row.coefs[k]!)
  })
  const vars = [...sum.keys()].filter((v) => sum.get(v) !== 0)
  return { vars, coefs: vars.map((v) => sum.get(v)!) }
}

/** a x + b y = 0 with |a| = |b|: y moves as x does, or against it. */
function tie({ vars: [x, y], coefs: [a, b] }: Row, merging: Merging): void {
  merging.parent[y!] = x!
  merging.sign[y!] = -a! / b!
}

function distinct(rows: Row[]): Row[] {
  const seen = new Map<string, Row>()
  for (const row of rows) {
    const order = row.vars.map((_, k) => k).sort((i, j) => row.vars[i]! - row.vars[j]!)
    const flip = row.coefs[order[0]!]! < 0 ? -1 : 1
    const vars = order.map((k) => row.vars[k]!)
    const coefs = order.map((k) => flip * row.coefs[k]!)
    seen.set(`${vars.join()}|${coefs.join()}`, { vars, coefs })
  }
  return [...seen.values()]
}

function assemble(
  universe: Universe,
  must: ReadonlySet<number>,
  requirements: Requirement[],
  merging: Merging,
  rows: Row[],
): Problem {
  const n = universe.value.length
  const variableOf = new Int32Array(n).fill(-1)
  const signOf = new Int8Array(n).fill(1)
  let count = 0
  for (let v = 0; v < n; v++) if (rootOf(merging, v) === v && !merging.still[v]) variableOf[v] = count++
  for (let v = 0; v < n; v++) {
    const root = rootOf(merging, v)
    if (root === v) continue
    variableOf[v] = variableOf[root]!
    signOf[v] = merging.sign[v]!
  }
  const columns = columnsOf(universe, must, variableOf, signOf, count)
  const compact = rows.map(({ vars, coefs }) => ({ vars: vars.map((v) => variableOf[v]!), coefs }))
  return {
    count,
    ...columns,
    ...sparse(compact, count),
    requirements: requirementsOf(requirements, variableOf, signOf),
    whole: universe.whole,
    variableOf,
    signOf,
  }
}

function columnsOf(
  universe: Universe,
  mustHide: ReadonlySet<number>,
  variableOf: Int32Array,
  signOf: Int8Array,
  count: number,
) {
  const down = new Float64Array(count).fill(Number.POSITIVE_INFINITY)
  const up = new Float64Array(count).fill(Number.POSITIVE_INFINITY)
  const cost = new Float64Array(count)
  const must = new Uint8Array(count)
  const foreign = new Uint8Array(count).fill(1)
  for (let v = 0; v < variableOf.length; v++) {
    const x = variableOf[v]!
    if (x < 0) continue
    const less = universe.value[v]! - universe.low[v]!
    const more = universe.high[v]! - universe.value[v]!
    down[x] = Math.min(down[x]!, signOf[v]! > 0 ? less : more)
    up[x] = Math.min(up[x]!, signOf[v]! > 0 ? more : less)
    if (mustHide.has(v)) must[x] = 1
    else if (universe.ours[v]) cost[x]! += universe.cost[v]!
    if (universe.ours[v]) foreign[x] = 0
  }
  for (let x = 0; x < count; x++) if (foreign[x]) must[x] = 1
  return { down, up, cost, weight: weightOf(cost, down, must), must }
}

/** The part of a cell's cost by which, of choices that cost the same, the one that hides less of the counts is taken: all of it together. */
export const tieBreak = 0.05

/** Costs with the tie-break: only where all costs are whole numbers, so that it never decides between different costs. */
function weightOf(cost: Float64Array, size: Float64Array, must: Uint8Array): Float64Array {
  if (!cost.every((c) => Number.isInteger(c))) return cost
  const part = size.map((value, v) => (must[v] || !Number.isFinite(value) ? 0 : Math.log1p(value)))
  const all = part.reduce((sum, p) => sum + p, 0) || 1
  return cost.map((c, v) => (c > 0 ? c + (tieBreak * part[v]!) / all : 0))
}

function sparse(rows: Row[], count: number) {
  const size = rows.reduce((sum, row) => sum + row.vars.length, 0)
  const rowStart = new Int32Array(rows.length + 1)
  const rowVar = new Int32Array(size)
  const rowCoef = new Float64Array(size)
  const columnStart = new Int32Array(count + 1)
  let at = 0
  rows.forEach((row, r) => {
    row.vars.forEach((v, k) => {
      rowVar[at] = v
      rowCoef[at++] = row.coefs[k]!
      columnStart[v + 1]!++
    })
    rowStart[r + 1] = at
  })
  for (let v = 0; v < count; v++) columnStart[v + 1]! += columnStart[v]!
  const columnRow = new Int32Array(size)
  const columnCoef = new Float64Array(size)
  const next = columnStart.slice()
  for (let r = 0; r < rows.length; r++) {
    for (let k = rowStart[r]!; k < rowStart[r + 1]!; k++) {
      const place = next[rowVar[k]!]!++
      columnRow[place] = r
      columnCoef[place] = rowCoef[k]!
    }
  }
  return { rowStart, rowVar, rowCoef, columnStart, columnRow, columnCoef }
}

/** Of several requirements on one variable and side the largest. */
function requirementsOf(given: Requirement[], variableOf: Int32Array, signOf: Int8Array): Requirement[] {
  const most = new Map<string, Requirement>()
  for (const { at, side, amount, foreign = false } of given) {
    const moved = { at: variableOf[at]!, side: (side * signOf[at]! || 0) as 1 | -1 | 0, amount, foreign }
    const key = `${moved.at} ${moved.side}`
    if (amount > (most.get(key)?.amount ?? 0)) most.set(key, moved)
  }
  return [...most.values()]
}
