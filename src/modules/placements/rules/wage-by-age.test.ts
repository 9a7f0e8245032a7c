import assert from 'node:assert/strict'
import { test } from 'node:test'
import { date } from './case-plans.ts'
import { minimumWage, wageRules } from './wage-by-age.ts'

/** Age on the first of a month of 2026 or later, bbl or not, percentage, and whether we are sure. */
const cases: [age: number, on: string, bbl: boolean, percent: number | undefined, sure?: boolean][] = [
  [14, '2026-06-01', false, undefined],
  [15, '2026-06-01', false, 30, true],
  [16, '2026-06-01', false, 34.5, true],
  [17, '2026-12-31', false, 39.5, true],
  [16, '2027-01-01', false, 40, false],
  [17, '2027-01-01', true, 50, false],
  [18, '2026-06-01', false, 50, true],
  [19, '2026-06-01', false, 60, true],
  [20, '2026-06-01', false, 80, true],
  [18, '2026-06-01', true, 45.5, true],
  [19, '2026-06-01', true, 52.5, true],
  [20, '2026-06-01', true, 61.5, true],
  [18, '2027-06-01', false, 50, false],
  [15, '2027-06-01', false, 30, false],
  [15, '2025-06-01', false, 30, false],
  [21, '2026-06-01', true, 100, true],
]
for (const [age, on, bbl, percent, sure] of cases) {
  test(`minimum wage at ${age} on ${on}${bbl ? ', bbl' : ''}: ${percent ?? 'none'}`, () => {
    const made = minimumWage(date(on).subtract({ years: age }), date(on), bbl)
    assert.deepEqual([made?.percent, made?.sure], [percent, sure])
  })
}

test('a row per age and way of work on each day', () => {
  const seen = wageRules.map((row) => `${row.age} ${row.bbl} ${row.from}`)
  assert.equal(new Set(seen).size, seen.length)
})
