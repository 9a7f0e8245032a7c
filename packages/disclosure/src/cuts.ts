import { tolerance } from './moves.ts'
import type { Problem, Requirement } from './problem.ts'
import { addRow, type Highs, type Model, noRows, openModel } from './solver.ts'

/** What every safe choice keeps: the sum of coefficient times (1 if hidden, else 0) is at least `least`. */
export type Cut = { vars: number[]; coefs: number[]; least: number }

/**
 * The cut that prices on sums prove (Fischetti and Salazar 2000). For any prices p, a move has side . d[at] = sum over v of (c - p A)[v] d[v], and each d[v] is at
 * most what its bounds allow when hidden and 0 when shown; the sum of these must come to `amount`. Coefficients over what is needed are cut back to it.
 * Undefined when what must be hidden anyway suffices: then the prices prove nothing.
 */
export function cutOf(
  problem: Problem,
  need: readonly Side[],
  prices: ReadonlyMap<number, number>[],
  amount: number,
): Cut | undefined {
  const room = new Map<number, number>()
  need.forEach((side, k) => {
    for (const [v, most] of roomOf(problem, side, prices[k]!)) room.set(v, (room.get(v) ?? 0) + most)
  })
  let least = amount
  for (const [v, most] of room) if (problem.must[v]) least -= most
  if (least <= tolerance * amount) return undefined
  const vars: number[] = []
  const coefs: number[] = []
  for (const [v, most] of room) {
    if (problem.must[v] || most <= 1e-9) continue
    vars.push(v)
    coefs.push(Math.min(1, most / least))
  }
  return { vars, coefs, least: 1 }
}

export type Side = { at: number; side: 1 | -1 }

function roomOf(problem: Problem, { at, side }: Side, prices: ReadonlyMap<number, number>): Map<number, number> {
  const weight = new Map<number, number>([[at, side]])
  for (const [row, price] of prices) {
    for (let k = problem.rowStart[row]!; k < problem.rowStart[row + 1]!; k++) {
      const v = problem.rowVar[k]!
      weight.set(v, (weight.get(v) ?? 0) - price * problem.rowCoef[k]!)
    }
  }
  const room = new Map<number, number>()
  for (const [v, w] of weight) {
    if (Math.abs(w) < 1e-9) continue
    room.set(v, w > 0 ? w * problem.up[v]! : -w * problem.down[v]!)
  }
  return room
}

/** What single sums ask: a cell moves only if something else in each of its sums makes room. */
export function firstCuts(problem: Problem): Cut[] {
  const cuts: Cut[] = []
  for (const { at, side, amount } of problem.requirements) {
    for (let c = problem.columnStart[at]!; c < problem.columnStart[at + 1]!; c++) {
      const price = 1 / problem.columnCoef[c]!
      const sides: Side[] = side
        ? [{ at, side }]
        : [
            { at, side: 1 },
            { at, side: -1 },
          ]
      const cut = cutOf(
        problem,
        sides,
        sides.map((s) => new Map([[problem.columnRow[c]!, s.side * price]])),
        amount,
      )
      if (cut) cuts.push(cut)
    }
  }
  return cuts
}

/**
 * A cell that is hidden alone in a sum is known: hiding it helps nobody. So in the cheapest choice another of the sum is hidden too. For each sum that the
 * choice leaves with such a cell, one cut for each cell that might stand alone there.
 */
export function loneCuts(problem: Problem, hidden: ArrayLike<number>): Cut[] {
  const cuts: Cut[] = []
  for (let r = 0; r + 1 < problem.rowStart.length; r++) {
    const vars = Array.from(problem.rowVar.subarray(problem.rowStart[r]!, problem.rowStart[r + 1]!))
    const most = Math.max(...vars.map((v) => hidden[v]!))
    const sum = vars.reduce((sum, v) => sum + hidden[v]!, 0)
    if (2 * most - sum < 0.05 || vars.some((v) => problem.must[v])) continue
    for (const lone of vars) cuts.push({ vars, coefs: vars.map((v) => (v === lone ? -1 : 1)), least: 0 })
  }
  return cuts
}

/** The same for every sum that one of these stands in. */
export function* loneCutsOf(problem: Problem, among: Int32Array): Generator<Cut> {
  const rows = new Set<number>()
  for (const v of among) {
    for (let c = problem.columnStart[v]!; c < problem.columnStart[v + 1]!; c++) rows.add(problem.columnRow[c]!)
  }
  for (const r of rows) {
    const vars = Array.from(problem.rowVar.subarray(problem.rowStart[r]!, problem.rowStart[r + 1]!))
    if (vars.some((v) => problem.must[v])) continue
    for (const lone of vars) yield { vars, coefs: vars.map((v) => (v === lone ? -1 : 1)), least: 0 }
  }
}

/** What a choice gives a cut. */
export function keptBy({ vars, coefs }: Cut, hidden: ArrayLike<number>): number {
  let sum = 0
  for (let k = 0; k < vars.length; k++) sum += coefs[k]! * hidden[vars[k]!]!
  return sum
}

/** An attacker of whom only some sums are asked: what she cannot do nobody can. */
export type Separator = { cut(requirement: Requirement): Cut | undefined; close(): void }

/**
 * Finds cuts against a choice, whole or in parts. What is shown is given a trace of room, so that among the prices that prove the exposure those are found that
 * need least of what is shown: the cut is then strong.
 */
export function openSeparator(
  highs: Highs,
  problem: Problem,
  hidden: ArrayLike<number>,
  rowsAsked?: number[],
): Separator {
  const asked = rowsAsked ?? Array.from({ length: problem.rowStart.length - 1 }, (_, r) => r)
  const placeOf = new Map<number, number>()
  const vars: number[] = []
  const rows = noRows()
  for (const r of asked) {
    for (let k = problem.rowStart[r]!; k < problem.rowStart[r + 1]!; k++) {
      const v = problem.rowVar[k]!
      if (!placeOf.has(v)) placeOf.set(v, vars.push(v) - 1)
      rows.vars.push(placeOf.get(v)!)
      rows.coefs.push(problem.rowCoef[k]!)
    }
    addRow(rows, 0, 0)
  }
  const most = 4 * problem.requirements.reduce((most, { amount }) => Math.max(most, amount), 1)
  const part = (v: number) => (problem.must[v] ? 1 : Math.max(hidden[v]!, trace))
  const lower = Float64Array.from(vars, (v) => -Math.min(problem.down[v]!, most) * part(v))
  const upper = Float64Array.from(vars, (v) => Math.min(problem.up[v]!, most) * part(v))
  const model = openModel(highs, { cost: new Float64Array(vars.length), lower, upper }, rows)
  model.options.set({ presolve: 'off', solver: 'simplex', simplex_strategy: 4 })
  // what stands in none of the sums asked can move as it likes
  const pricesOf = (side: Side) =>
    placeOf.has(side.at) ? priced(highs, model, placeOf.get(side.at)!, side.side, asked) : undefined
  return {
    cut({ at, side, amount }) {
      const sides: Side[] = side
        ? [{ at, side }]
        : [
            { at, side: 1 },
            { at, side: -1 },
          ]
      const found = sides.map(pricesOf)
      const reach = found.reduce((sum, one) => sum + (one?.reach ?? Number.POSITIVE_INFINITY), 0)
      if (!(reach < amount)) return undefined
      const cut = cutOf(
        problem,
        sides,
        found.map((one) => one!.prices),
        amount,
      )
      return cut && keptBy(cut, hidden) < 1 - 1e-3 ? cut : undefined
    },
    close: () => model.dispose(),
  }
}

const trace = 1e-4

function priced(highs: Highs, model: Model, place: number, side: 1 | -1, asked: number[]) {
  model.changeColCost(place, -side)
  try {
    if (model.run().modelStatus !== highs.constants.modelStatus.optimal) return undefined
    const { rowDual } = model.getSolution()
    const prices = new Map<number, number>()
    rowDual.forEach((dual, k) => {
      const price = -clean(dual)
      if (price !== 0) prices.set(asked[k]!, price)
    })
    return { reach: -model.getObjectiveValue(), prices }
  } finally {
    model.changeColCost(place, 0)
  }
}

/** Prices are small fractions; any prices prove something, so a clean one is as good. */
const clean = (price: number): number => {
  const fine = Math.round(price * 5040) / 5040
  return Math.abs(fine - price) < 1e-6 ? fine : price
}
