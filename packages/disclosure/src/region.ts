import { type Cut, keptBy, loneCutsOf } from './cuts.ts'
import type { Problem } from './problem.ts'
import { addRow, type Highs, noRows, openModel, quick, type Rows } from './solver.ts'

/** What it costs to leave open a cut that was open before: more than any mending. */
const penalty = 100

/**
 * The cheapest choice inside a region when everything outside stays as it is: a small binary program with the cuts that the region has a part in. Cuts that are
 * broken already may stay so where the region cannot mend them. Undefined when none costs at most `most` there, or when time ran out.
 */
export function chooseWithin(
  highs: Highs,
  problem: Problem,
  cuts: Iterable<Cut>,
  hidden: Uint8Array,
  region: Int32Array,
  { seconds, most = Number.POSITIVE_INFINITY }: { seconds: number; most?: number },
): Uint8Array | undefined {
  const free = region.filter((v) => !problem.must[v])
  if (free.length === 0) return undefined
  const placeOf = new Map(Array.from(free, (v, k) => [v, k] as const))
  const rows = noRows()
  const slack: number[] = []
  for (const list of [cuts, loneCutsOf(problem, free)]) {
    for (const cut of list) addInside(rows, cut, placeOf, hidden, () => free.length + slack.push(1) - 1)
  }
  if (most < Number.POSITIVE_INFINITY) {
    free.forEach((v, k) => {
      rows.vars.push(k)
      rows.coefs.push(problem.cost[v]!)
    })
    addRow(rows, 0, most)
  }
  const cost = Float64Array.from([...Array.from(free, (v) => problem.weight[v]!), ...slack.map(() => penalty)])
  const model = openModel(
    highs,
    { cost, lower: new Float64Array(cost.length), upper: new Float64Array(cost.length).fill(1) },
    rows,
    true,
  )
  try {
    model.options.set({ ...quick, time_limit: Math.max(0.05, seconds) })
    model.run()
    if (model.info.get('primal_solution_status') !== 2) return undefined
    const values = model.getSolution().colValue
    const chosen = hidden.slice()
    free.forEach((v, k) => {
      chosen[v] = values[k]! > 0.5 ? 1 : 0
    })
    return chosen
  } finally {
    model.dispose()
  }
}

/** The part of a cut inside the region, if the region decides about it. */
function addInside(
  rows: Rows,
  cut: Cut,
  placeOf: ReadonlyMap<number, number>,
  hidden: Uint8Array,
  openSlack: () => number,
): void {
  let least = cut.least
  let worst = 0
  const from = rows.vars.length
  for (let k = 0; k < cut.vars.length; k++) {
    const coef = cut.coefs[k]!
    const place = placeOf.get(cut.vars[k]!)
    if (place === undefined) least -= coef * hidden[cut.vars[k]!]!
    else {
      rows.vars.push(place)
      rows.coefs.push(coef)
      worst += Math.min(0, coef)
    }
  }
  if (rows.vars.length === from) return
  if (worst >= least - 1e-9) {
    rows.vars.length = rows.coefs.length = from
    return
  }
  if (keptBy(cut, hidden) < cut.least - 1e-6) {
    rows.vars.push(openSlack())
    rows.coefs.push(least - worst)
  }
  addRow(rows, least - 1e-7, Number.POSITIVE_INFINITY)
}
