import { type Attack, openAttack } from './attack.ts'
import type { Move } from './moves.ts'
import type { Problem } from './problem.ts'
import { hiddenOf, type Proofs } from './proofs.ts'
import type { Highs } from './solver.ts'

/** How far each variable can move. `exact` where nothing further is possible; elsewhere it is what was found to be possible. */
export type Ranges = { less: Float64Array; more: Float64Array; exact: Uint8Array }

/**
 * The furthest that each hidden variable can move both ways: two linear programs each, fewer where what was found for others already touches what the sums
 * around a cell allow. Whole numbers where they are asked. Stops at `until` (performance.now): what is left is not exact then.
 */
export function rangesOf(highs: Highs, problem: Problem, hidden: Uint8Array, proofs: Proofs, until: number): Ranges {
  const less = new Float64Array(problem.count)
  const more = new Float64Array(problem.count)
  const exact = Uint8Array.from(hidden, (h) => (h ? 0 : 1))
  const outer = outerRanges(problem, hidden)
  const learn = (move: Move | undefined) => {
    move?.vars.forEach((v, k) => {
      less[v] = Math.max(less[v]!, -move.by[k]!)
      more[v] = Math.max(more[v]!, move.by[k]!)
    })
  }
  for (const moves of proofs) moves?.forEach(learn)
  for (const part of partsOf(problem, hidden)) {
    if (performance.now() > until) break
    const attack = openAttack(highs, problem, part)
    try {
      for (const v of part) {
        if (performance.now() > until) break
        const down = reachOf(attack, v, -1, less[v]!, outer.less[v]!, learn)
        const up = reachOf(attack, v, 1, more[v]!, outer.more[v]!, learn)
        less[v] = down.by
        more[v] = up.by
        exact[v] = down.exact && up.exact ? 1 : 0
      }
    } finally {
      attack.close()
    }
  }
  return { less, more, exact }
}

function reachOf(
  attack: Attack,
  v: number,
  side: 1 | -1,
  known: number,
  outer: number,
  learn: (move: Move | undefined) => void,
) {
  if (known >= outer - 1e-9) return { by: known, exact: true }
  const { by, most, move } = attack.reach(v, side, outer)
  learn(move)
  return { by: Math.max(by, known), exact: most <= Math.max(by, known) + 1e-6 }
}

/** What single sums allow, repeated a few times: no attacker gets further than this, and often she gets as far. */
function outerRanges(problem: Problem, hidden: Uint8Array): { less: Float64Array; more: Float64Array } {
  const less = problem.down.map((room, v) => (hidden[v] ? room : 0))
  const more = problem.up.map((room, v) => (hidden[v] ? room : 0))
  for (let pass = 0; pass < 3; pass++) {
    for (let r = 0; r + 1 < problem.rowStart.length; r++) narrow(problem, r, less, more)
  }
  return { less, more }
}

function narrow(problem: Problem, r: number, less: Float64Array, more: Float64Array): void {
  const [from, to] = [problem.rowStart[r]!, problem.rowStart[r + 1]!]
  for (let k = from; k < to; k++) {
    const v = problem.rowVar[k]!
    let up = 0
    let down = 0
    for (let other = from; other < to; other++) {
      if (other === k) continue
      const coef = -problem.rowCoef[other]! / problem.rowCoef[k]!
      const w = problem.rowVar[other]!
      up += coef > 0 ? coef * more[w]! : -coef * less[w]!
      down += coef > 0 ? coef * less[w]! : -coef * more[w]!
    }
    more[v] = Math.min(more[v]!, problem.whole ? Math.floor(up + 1e-9) : up)
    less[v] = Math.min(less[v]!, problem.whole ? Math.floor(down + 1e-9) : down)
  }
}

/** Hidden variables that no sum ties to each other are attacked apart. */
function partsOf(problem: Problem, hidden: Uint8Array): Int32Array[] {
  const parts: Int32Array[] = []
  const seen = new Uint8Array(problem.count)
  for (const start of hiddenOf(hidden)) {
    if (seen[start]) continue
    const part = [start]
    seen[start] = 1
    for (const v of part) {
      for (let c = problem.columnStart[v]!; c < problem.columnStart[v + 1]!; c++) {
        const r = problem.columnRow[c]!
        for (let k = problem.rowStart[r]!; k < problem.rowStart[r + 1]!; k++) {
          const w = problem.rowVar[k]!
          if (!hidden[w] || seen[w]) continue
          seen[w] = 1
          part.push(w)
        }
      }
    }
    parts.push(Int32Array.from(part))
  }
  return parts
}
