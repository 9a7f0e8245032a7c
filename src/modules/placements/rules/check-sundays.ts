/** Work on Sundays. A shift that runs past midnight works on both days. */
import { holds } from './check-day.ts'
import { finding, type Reading, rulesFor, type Shift } from './reading.ts'
import type { Code, Finding } from './types.ts'

/** The dates a shift touches. */
const touched = (shift: Shift) => (shift.end > 1440 ? [shift.date, shift.date.add({ days: 1 })] : [shift.date])

const sundaysOf = (shifts: readonly Shift[]) => [
  ...new Map(
    shifts
      .flatMap(touched)
      .filter((date) => date.dayOfWeek === 7)
      .map((date) => [date.toString(), date]),
  ).values(),
]

const windows = [
  ['sundays-in-16-weeks', 16],
  ['sundays-in-52-weeks', 52],
] as const satisfies [Code, number][]

export function checkSundays(reading: Reading): Finding[] {
  const worked = sundaysOf(reading.shifts)
  const saturdays = new Set(reading.shifts.flatMap(touched).map(String))
  return sundaysOf(reading.shifts.filter((shift) => shift.own)).flatMap((sunday) => {
    const age = reading.age(sunday)
    const found = rulesFor(reading, 'sunday', sunday, age).map((rule) => finding(rule, sunday))
    for (const rule of rulesFor(reading, 'sunday-needs-agreement', sunday, age)) {
      if (!holds(reading, rule.needs)) found.push(finding(rule, sunday))
    }
    for (const rule of rulesFor(reading, 'saturday-free', sunday, age)) {
      if (saturdays.has(sunday.subtract({ days: 1 }).toString())) found.push(finding(rule, sunday))
    }
    for (const [code, weeks] of windows) {
      const first = sunday.subtract({ weeks: weeks - 1 })
      const count = worked.filter(
        (other) => Temporal.PlainDate.compare(other, first) >= 0 && Temporal.PlainDate.compare(other, sunday) <= 0,
      ).length
      for (const rule of rulesFor(reading, code, sunday, age)) {
        if (count > rule.worked) found.push(finding(rule, sunday, { limit: rule.worked, found: count }))
      }
    }
    return found
  })
}
