import { type Move, moveOf, tolerance } from './moves.ts'
import type { Problem, Requirement } from './problem.ts'
import { addRow, type Highs, type Model, noRows, openModel, type Rows } from './solver.ts'

/** An attacker who holds everything fixed but `vars`: what she finds possible is possible. */
export type Attack = {
  vars: Int32Array
  placeOf: Map<number, number>
  /** The furthest that `v` can move to a side, up to `enough`; `move` when it is one in whole numbers. */
  reach(v: number, side: 1 | -1, enough: number): Reach
  /** A move that brings as many of these to what they need as one linear program finds. */
  reachMany(needs: readonly Requirement[]): Move | undefined
  close(): void
}

/** `by` can be reached, by `move`. `most` is what nobody can go over: more than `by` only when whole numbers could not be settled in time. */
export type Reach = { by: number; most: number; move: Move | undefined }

/** Rows that touch any of the variables, with only those in them. */
export function rowsTouching(problem: Problem, vars: Int32Array, placeOf: Map<number, number>): Rows {
  const rows = noRows()
  const seen = new Set<number>()
  for (const v of vars) {
    for (let c = problem.columnStart[v]!; c < problem.columnStart[v + 1]!; c++) seen.add(problem.columnRow[c]!)
  }
  for (const r of seen) {
    for (let k = problem.rowStart[r]!; k < problem.rowStart[r + 1]!; k++) {
      const place = placeOf.get(problem.rowVar[k]!)
      if (place === undefined) continue
      rows.vars.push(place)
      rows.coefs.push(problem.rowCoef[k]!)
    }
    addRow(rows, 0, 0)
  }
  return rows
}

export function openAttack(highs: Highs, problem: Problem, vars: Int32Array): Attack {
  const placeOf = new Map<number, number>()
  vars.forEach((v, k) => {
    placeOf.set(v, k)
  })
  const lower = Float64Array.from(vars, (v) => -problem.down[v]!)
  const upper = Float64Array.from(vars, (v) => problem.up[v]!)
  const rows = rowsTouching(problem, vars, placeOf)
  const cost = new Float64Array(vars.length)
  const model = openModel(highs, { cost, lower, upper }, rows)
  model.options.set({ presolve: 'off', solver: 'simplex', simplex_strategy: 4 })
  const opened = { model, vars, lower, upper, rows, cost }
  const solve = (whole: boolean) => answer(highs, problem, opened, whole)
  return {
    vars,
    placeOf,
    reach(v, side, enough) {
      const place = placeOf.get(v)!
      return withTargets(opened, [{ place, side, enough }], () => {
        const first = solve(false)
        if (first === 'unbounded')
          return { by: Number.POSITIVE_INFINITY, most: Number.POSITIVE_INFINITY, move: undefined }
        if (!first) return { by: 0, most: enough, move: undefined }
        const by = side * first.values[place]!
        if (!problem.whole || first.move) return { by, most: by, move: first.move }
        const most = Math.floor(by + tolerance)
        const second = most > 0 ? solve(true) : undefined
        if (!second || second === 'unbounded') return { by: 0, most, move: undefined }
        const reached = side * Math.round(second.values[place]!)
        return { by: reached, most: second.finished ? reached : most, move: second.move }
      })
    },
    reachMany(needs) {
      const targets = needs.map(({ at, side, amount }) => ({
        place: placeOf.get(at)!,
        side: side || 1,
        enough: amount,
      }))
      return withTargets(opened, targets as Target[], () => {
        const found = solve(false)
        return found === 'unbounded' ? undefined : found?.move
      })
    },
    close: () => model.dispose(),
  }
}

type Target = { place: number; side: 1 | -1; enough: number }

/** Runs with the targets as the aim, none of them further than enough, and puts everything back. */
function withTargets<T>({ model, lower, upper, cost }: Opened, targets: readonly Target[], run: () => T): T {
  const before = targets.map(({ place }) => [lower[place]!, upper[place]!] as const)
  for (const { place, side, enough } of targets) {
    cost[place] = -side
    if (side > 0) upper[place] = Math.min(upper[place]!, enough)
    else lower[place] = Math.max(lower[place]!, -enough)
    model.changeColCost(place, -side)
    model.changeColBounds(place, lower[place]!, upper[place]!)
  }
  try {
    return run()
  } finally {
    targets.forEach(({ place }, k) => {
      cost[place] = 0
      ;[lower[place], upper[place]] = before[k]! as [number, number]
      model.changeColCost(place, 0)
      model.changeColBounds(place, lower[place]!, upper[place]!)
    })
  }
}

type Opened = {
  model: Model
  vars: Int32Array
  lower: Float64Array
  upper: Float64Array
  rows: Rows
  cost: Float64Array
}

function answer(highs: Highs, problem: Problem, opened: Opened, whole: boolean) {
  const { model, vars } = opened
  if (whole) return wholeAnswer(highs, problem, opened)
  const { modelStatus } = model.run()
  const { optimal, unbounded, unboundedOrInfeasible } = highs.constants.modelStatus
  // standing still is always possible: so it is not infeasible
  if (modelStatus === unbounded || modelStatus === unboundedOrInfeasible) return 'unbounded' as const
  if (modelStatus !== optimal) return undefined
  const values = model.getSolution().colValue
  return { values, move: moveOf(problem, vars, values), finished: true }
}

/** Three dimensions can have corners with halves: then the whole numbers are looked for. */
function wholeAnswer(highs: Highs, problem: Problem, opened: Opened) {
  const model = openModel(highs, opened, opened.rows, true)
  try {
    model.options.set({ time_limit: 10, mip_rel_gap: 0 })
    const { modelStatus } = model.run()
    if (model.info.get('primal_solution_status') !== 2) return undefined
    const values = model.getSolution().colValue
    const finished = modelStatus === highs.constants.modelStatus.optimal
    return { values, move: moveOf(problem, opened.vars, values), finished }
  } finally {
    model.dispose()
  }
}
