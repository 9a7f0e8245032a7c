import { rowsTouching } from './attack.ts'
import { DisclosureError } from './errors.ts'
import { type Move, moveOf } from './moves.ts'
import { nearbyOf } from './nearby.ts'
import type { Problem, Requirement } from './problem.ts'
import { hiddenOf, type Proofs, prove } from './proofs.ts'
import { type Highs, openModel, type Rows } from './solver.ts'

/** How many variables are looked at before all of them are. */
const near = [60, 300, 1500, 6000]

/**
 * Hides near each exposed cell what costs least, one after the other, until none is exposed. Changes `hidden` and `proofs`. It has no time limit: safety comes first.
 * @throws {DisclosureError} infeasible, when hiding everything would not protect a cell
 */
export function repair(
  highs: Highs,
  problem: Problem,
  hidden: Uint8Array,
  proofs: Proofs,
  exposed: readonly number[],
): void {
  for (const r of exposed) {
    const moves = cheapestMoves(highs, problem, hidden, problem.requirements[r]!)
    for (const move of moves) for (const v of move.vars) hidden[v] = 1
    proofs[r] = moves
  }
}

function cheapestMoves(highs: Highs, problem: Problem, hidden: Uint8Array, need: Requirement): Move[] {
  const all = new Uint8Array(problem.count).fill(1)
  const { at, side, amount } = need
  const ways: [1 | -1, number][][] = side
    ? [[[side, amount]]]
    : [
        [[1, amount]],
        [[-1, amount]],
        [
          [1, amount / 2],
          [-1, amount / 2],
        ],
      ]
  for (const limit of [...near, Number.POSITIVE_INFINITY]) {
    const vars = limit < problem.count ? nearbyOf(problem, all, at, limit) : Int32Array.from(all.keys())
    for (const way of ways) {
      const moves = way.map(([toward, by]) => cheapestMove(highs, problem, hidden, vars, at, toward * by))
      if (moves.every((move) => move !== undefined)) return moves
    }
    if (vars.length === problem.count) break
  }
  throw new DisclosureError('infeasible', 'cells')
}

/** A move of `at` by `by` that touches as little as possible of what is shown: a linear program with what goes up and what goes down apart. */
function cheapestMove(
  highs: Highs,
  problem: Problem,
  hidden: Uint8Array,
  vars: Int32Array,
  at: number,
  by: number,
): Move | undefined {
  const count = vars.length
  const rows = bothWays(rowsTouching(problem, vars, new Map(Array.from(vars, (v, k) => [v, k] as const))), count)
  const cost = new Float64Array(2 * count)
  const lower = new Float64Array(2 * count)
  const upper = new Float64Array(2 * count)
  vars.forEach((v, k) => {
    cost[k] = cost[k + count] = hidden[v] ? 1e-3 : (problem.weight[v]! + 1e-3) / Math.abs(by)
    upper[k] = problem.up[v]!
    upper[k + count] = problem.down[v]!
    if (v !== at) return
    lower[k] = upper[k] = Math.max(0, by)
    lower[k + count] = upper[k + count] = Math.max(0, -by)
  })
  if (by > problem.up[at]! || -by > problem.down[at]!) return undefined
  for (const whole of problem.whole ? [false, true] : [false]) {
    const model = openModel(highs, { cost, lower, upper }, rows, whole)
    try {
      // whole numbers are asked only where a corner has halves; the first that serve will do
      if (whole) model.options.set({ time_limit: 60, mip_rel_gap: 0.1 })
      model.run()
      if (model.info.get('primal_solution_status') !== 2) return undefined
      const values = model.getSolution().colValue
      const move = moveOf(
        problem,
        vars,
        Array.from(vars, (_, k) => values[k]! - values[k + count]!),
      )
      if (move) return move
    } finally {
      model.dispose()
    }
  }
  return undefined
}

/** The same sums with each column twice: what goes up, and what goes down. */
function bothWays(rows: Rows, count: number): Rows {
  const doubled: Rows = { ...rows, start: [0], vars: [], coefs: [] }
  for (let r = 0; r < rows.lower.length; r++) {
    for (let k = rows.start[r]!; k < rows.start[r + 1]!; k++) {
      doubled.vars.push(rows.vars[k]!, rows.vars[k]! + count)
      doubled.coefs.push(rows.coefs[k]!, -rows.coefs[k]!)
    }
    doubled.start.push(doubled.vars.length)
  }
  return doubled
}

/** Shows again what turns out not to be needed, the dearest first. Changes `hidden` and `proofs`. */
export function reduce(highs: Highs, problem: Problem, hidden: Uint8Array, proofs: Proofs, until: number): void {
  const spare = [...hiddenOf(hidden)].filter((v) => !problem.must[v])
  spare.sort((a, b) => problem.cost[b]! - problem.cost[a]! || problem.down[b]! - problem.down[a]!)
  const usersOf = new Map<number, Set<number>>(spare.map((v) => [v, new Set()]))
  const use = (r: number) => {
    for (const move of proofs[r]!) for (const v of move.vars) usersOf.get(v)?.add(r)
  }
  for (const r of problem.requirements.keys()) use(r)
  for (const v of spare) {
    if (performance.now() > until) return
    hidden[v] = 0
    const users = [...usersOf.get(v)!].filter((r) => proofs[r]!.some((move) => move.vars.includes(v)))
    const before = users.map((r) => proofs[r])
    if (prove(highs, problem, hidden, proofs, users, { first: true }).length === 0) {
      for (const r of users) use(r)
      continue
    }
    hidden[v] = 1
    users.forEach((r, k) => {
      proofs[r] = before[k]
    })
  }
}
