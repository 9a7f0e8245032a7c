import type { Problem } from './problem.ts'

/** The hidden variables that share a sum with `start`, then those that share one with these, and so on. */
export function nearbyOf(problem: Problem, hidden: Uint8Array, start: number, limit: number): Int32Array {
  const seen = new Set([start])
  const rows = new Set<number>()
  for (const v of seen) {
    if (seen.size >= limit) break
    for (let c = problem.columnStart[v]!; c < problem.columnStart[v + 1]!; c++) {
      const r = problem.columnRow[c]!
      if (rows.has(r)) continue
      rows.add(r)
      for (let k = problem.rowStart[r]!; k < problem.rowStart[r + 1]!; k++) {
        if (hidden[problem.rowVar[k]!]) seen.add(problem.rowVar[k]!)
      }
    }
  }
  return Int32Array.from(seen)
}

/** The sums of `start`, then those that share something hidden with these, and so on until they hold `limit` variables. */
export function nearRowsOf(problem: Problem, hidden: ArrayLike<number>, start: number, limit: number): number[] {
  const seen = new Set([start])
  const rows = new Set<number>()
  let size = 0
  for (const v of seen) {
    for (let c = problem.columnStart[v]!; c < problem.columnStart[v + 1]!; c++) {
      const r = problem.columnRow[c]!
      if (rows.has(r)) continue
      rows.add(r)
      size += problem.rowStart[r + 1]! - problem.rowStart[r]!
      if (size > limit) return [...rows]
      for (let k = problem.rowStart[r]!; k < problem.rowStart[r + 1]!; k++) {
        if (hidden[problem.rowVar[k]!]! > 0) seen.add(problem.rowVar[k]!)
      }
    }
  }
  return [...rows]
}
