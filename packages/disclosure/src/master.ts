import type { Cut } from './cuts.ts'
import { type Problem, tieBreak } from './problem.ts'
import { type Highs, noRows, openModel, quick } from './solver.ts'

/** Which cells to hide, as far as the cuts so far tell. */
export type Master = {
  /** all cuts so far */
  cuts: Cut[]
  /** Adds what is new of these; says how many. */
  add(cuts: readonly Cut[]): number
  /** The cheapest choice under the cuts, in parts, with some cells hidden for sure: without these a lower bound. */
  relax(): { hidden: Float64Array; bound: number } | undefined
  fix(v: number, hidden: boolean): void
  /** The cheapest whole choice that keeps the cuts and costs from `least` to `most`. Undefined when there is none, or when time ran out without one. */
  choose(limits: { seconds: number; least: number; most: number; gap?: number }): Choice
  close(): void
}

export type Choice = { hidden: Uint8Array | undefined; bound: number; finished: boolean }

export function openMaster(highs: Highs, problem: Problem): Master {
  const columns = {
    cost: problem.weight.map((weight, v) => (problem.must[v] ? 0 : weight)),
    lower: Float64Array.from(problem.must),
    upper: new Float64Array(problem.count).fill(1),
  }
  const relaxed = openModel(highs, columns, noRows())
  const whole = openModel(highs, columns, noRows(), true)
  relaxed.options.set({ presolve: 'off', solver: 'simplex' })
  // a choice is as good as the best when only the tie-break could be better
  whole.options.set({ ...quick, mip_abs_gap: problem.weight === problem.cost ? 1e-6 : 1.2 * tieBreak })
  const priced = [...problem.cost.keys()].filter((v) => columns.cost[v]! > 0)
  whole.addRow(0, highs.infinity, { indices: priced, values: priced.map((v) => problem.cost[v]!) })
  const { optimal, infeasible } = highs.constants.modelStatus
  const seen = new Set<string>()
  return {
    cuts: [],
    add(cuts) {
      const fresh = cuts.filter((cut) => {
        const name = `${cut.vars.join()}|${cut.coefs.map((c) => c.toPrecision(6)).join()}`
        return !seen.has(name) && seen.add(name)
      })
      for (const { vars, coefs, least } of fresh) {
        relaxed.addRow(least, highs.infinity, { indices: vars, values: coefs })
        whole.addRow(least, highs.infinity, { indices: vars, values: coefs })
      }
      this.cuts.push(...fresh)
      return fresh.length
    },
    relax() {
      if (relaxed.run().modelStatus !== optimal) return undefined
      return { hidden: relaxed.getSolution().colValue, bound: relaxed.getObjectiveValue() }
    },
    fix(v, hidden) {
      relaxed.changeColBounds(v, hidden ? 1 : columns.lower[v]!, 1)
    },
    choose({ seconds, least, most, gap = 0 }) {
      whole.zeroAllClocks()
      whole.changeRowBounds(0, least, most)
      whole.options.set({ time_limit: Math.max(0.05, seconds), mip_rel_gap: gap })
      const { modelStatus } = whole.run()
      const finished = modelStatus === optimal || modelStatus === infeasible
      const bound = modelStatus === infeasible ? most : Number(whole.info.get('mip_dual_bound'))
      if (whole.info.get('primal_solution_status') !== 2) return { hidden: undefined, bound, finished }
      const hidden = Uint8Array.from(whole.getSolution().colValue, (x) => (x > 0.5 ? 1 : 0))
      return { hidden, bound, finished }
    },
    close() {
      relaxed.dispose()
      whole.dispose()
    },
  }
}
