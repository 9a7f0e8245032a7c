import { DisclosureError } from './errors.ts'
import { addRow, type Highs, noRows, openModel } from './solver.ts'
import { near, type Universe } from './universe.ts'

/**
 * Gives what nobody told us a value that fits everything that was told: any will do, since an attacker's possibilities do not depend on which of them is true.
 * @throws {DisclosureError} contradiction, when nothing fits; not-additive, when what is shown does not add up
 */
export function completeValues(highs: Highs, universe: Universe): void {
  const unknown: number[] = []
  const placeOf = new Map<number, number>()
  for (let v = 0; v < universe.value.length; v++) {
    if (Number.isNaN(universe.value[v]!)) placeOf.set(v, unknown.push(v) - 1)
  }
  const rows = noRows()
  for (const { vars, coefs } of universe.rows) {
    let known = 0
    let size = 0
    const from = rows.vars.length
    vars.forEach((v, k) => {
      const place = placeOf.get(v)
      if (place === undefined) {
        known += coefs[k]! * universe.value[v]!
        size += Math.abs(universe.value[v]!)
      } else {
        rows.vars.push(place)
        rows.coefs.push(coefs[k]!)
      }
    })
    if (rows.vars.length > from) addRow(rows, -known, -known)
    else if (!near(known + size, size)) throw new DisclosureError('not-additive', 'cells')
  }
  if (unknown.length === 0) return
  const values = solve(highs, universe, unknown, rows)
  if (!values) throw new DisclosureError('contradiction', 'cells', undefined, 'no values fit what is shown')
  unknown.forEach((v, k) => {
    universe.value[v] = (universe.whole ? Math.round(values[k]!) : values[k]!) + 0
  })
}

function solve(highs: Highs, universe: Universe, unknown: number[], rows: ReturnType<typeof noRows>) {
  const columns = {
    cost: new Float64Array(unknown.length),
    lower: Float64Array.from(unknown, (v) => universe.low[v]!),
    upper: Float64Array.from(unknown, (v) => universe.high[v]!),
  }
  for (const whole of universe.whole ? [false, true] : [false]) {
    const model = openModel(highs, columns, rows, whole)
    try {
      if (model.run().modelStatus !== highs.constants.modelStatus.optimal) return undefined
      const values = model.getSolution().colValue
      if (!universe.whole || values.every((x) => Math.abs(x - Math.round(x)) < 1e-6)) return values
    } finally {
      model.dispose()
    }
  }
  return undefined
}
