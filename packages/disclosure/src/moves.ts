import type { Problem } from './problem.ts'

/** One other table that reads the same: by how much each hidden number differs from the true one. */
export type Move = { vars: Int32Array; by: Float64Array }

/** Tolerance of what the solver says; what it says is checked again without. */
export const tolerance = 1e-6

/**
 * The move that a solver's answer stands for, checked by itself: whole numbers where they must be, every sum kept, every bound respected.
 * Undefined when it is none, for instance because it has halves.
 */
export function moveOf(problem: Problem, vars: ArrayLike<number>, by: ArrayLike<number>): Move | undefined {
  const kept: number[] = []
  const size: number[] = []
  for (let k = 0; k < vars.length; k++) {
    let d = by[k]!
    const rounded = Math.round(d)
    if (problem.whole) {
      if (Math.abs(d - rounded) > 1e-5) return undefined
      d = rounded
    }
    if (Math.abs(d) < 1e-9) continue
    kept.push(vars[k]!)
    size.push(d)
  }
  const move = { vars: Int32Array.from(kept), by: Float64Array.from(size) }
  return isMove(problem, move) ? move : undefined
}

/** Whether the sums are kept and nothing becomes impossible. O(cells of the move x sums of each). */
export function isMove(problem: Problem, { vars, by }: Move): boolean {
  const left = new Map<number, number>()
  let largest = 1
  for (let k = 0; k < vars.length; k++) {
    const v = vars[k]!
    const d = by[k]!
    const room = problem.whole ? 0 : 1e-7 * Math.max(1, Math.abs(d))
    if (d > problem.up[v]! + room || -d > problem.down[v]! + room) return false
    largest = Math.max(largest, Math.abs(d))
    for (let c = problem.columnStart[v]!; c < problem.columnStart[v + 1]!; c++) {
      const row = problem.columnRow[c]!
      left.set(row, (left.get(row) ?? 0) + problem.columnCoef[c]! * d)
    }
  }
  const room = problem.whole ? 0 : 1e-7 * largest
  for (const sum of left.values()) if (Math.abs(sum) > room) return false
  return true
}

export function stepOf(move: Move, v: number): number {
  const k = move.vars.indexOf(v)
  return k < 0 ? 0 : move.by[k]!
}

export const staysWithin = (move: Move, hidden: Uint8Array): boolean => move.vars.every((v) => hidden[v])
