/** The minimum wage of a young worker as a percentage of an adult's, by age and day. */
import { ageOn } from './reading.ts'
import { sources } from './sources.ts'

type Row = { age: number; bbl: boolean; percent: number; from: string; until?: string; sure: boolean }

const in2026 = { from: '2026-01-01', until: '2026-12-31', sure: true }
const from2027 = { from: '2027-01-01', sure: false }

const both = (age: number, percent: number, when: Omit<Row, 'age' | 'bbl' | 'percent'>): Row[] =>
  [false, true].map((bbl) => ({ age, bbl, percent, ...when }))

/** From 2027 on only 16 and 17 are announced; the rows of 15 and 18-20 run on, unsure, until the new ones are known. */
export const wageRules: readonly Row[] = [
  ...both(15, 30, in2026),
  ...both(16, 34.5, in2026),
  ...both(17, 39.5, in2026),
  { age: 18, bbl: false, percent: 50, ...in2026 },
  { age: 19, bbl: false, percent: 60, ...in2026 },
  { age: 20, bbl: false, percent: 80, ...in2026 },
  { age: 18, bbl: true, percent: 45.5, ...in2026 },
  { age: 19, bbl: true, percent: 52.5, ...in2026 },
  { age: 20, bbl: true, percent: 61.5, ...in2026 },
  ...both(16, 40, from2027),
  ...both(17, 50, from2027),
]

export type MinimumWage = { percent: number; sure: boolean; source: string }

/** Nothing under 15, where no minimum holds. A day outside the rows takes the last known row and is not sure. */
export function minimumWage(
  birthDate: Temporal.PlainDate,
  on: Temporal.PlainDate,
  bbl: boolean,
): MinimumWage | undefined {
  const age = ageOn(birthDate, on)
  if (age < 15) return undefined
  if (age > 20) return { percent: 100, sure: true, source: sources.jeugdloon }
  const day = on.toString()
  const rows = wageRules.filter((row) => row.age === age && row.bbl === bbl)
  const held = rows.find((row) => day >= row.from && (!row.until || day <= row.until))
  const known = held ?? rows.findLast((row) => row.from <= day) ?? rows[0]!
  return { percent: known.percent, sure: held?.sure ?? false, source: sources.jeugdloon }
}
