/**
 * Holds a plan of working days against the rules on work by age. It looks at each planned day with the law and the age on that day,
 * and counts all work and school the young person told. Nothing here is shown to an employer but `sayForEmployer` (say-finding.ts).
 */
import { checkDay, checkKind } from './check-day.ts'
import { checkRest } from './check-rest.ts'
import { checkSundays } from './check-sundays.ts'
import { checkWeeks } from './check-weeks.ts'
import { readPlan } from './reading.ts'
import type { Finding, WorkPlan } from './types.ts'

/** Every broken rule, by date; at most one finding per code and date. An empty list: nothing stands in the way. */
export function checkWork(plan: WorkPlan): Finding[] {
  const strict = checkReading(plan, true)
  if (!plan.holidays.some((holiday) => holiday.unsure)) return inOrder(strict)
  return inOrder(bothReadings(strict, checkReading(plan, false)))
}

function checkReading(plan: WorkPlan, strict: boolean): Map<string, Finding> {
  const reading = readPlan(plan, strict)
  const kept = new Map<string, Finding>()
  for (const made of [
    ...checkKind(reading),
    ...reading.dates.flatMap((date) => checkDay(reading, date)),
    ...checkWeeks(reading),
    ...checkRest(reading),
    ...checkSundays(reading),
  ]) {
    const known = kept.get(keyOf(made))
    if (!known || stricter(made, known)) kept.set(keyOf(made), made)
  }
  return kept
}

const keyOf = ({ code, date, found }: Finding) =>
  `${date} ${code} ${code === 'barred-work' || code === 'unknown-work' ? found : ''}`

/** What is surely forbidden counts before what a school checks, then the lower limit. */
function stricter(a: Finding, b: Finding): boolean {
  if (a.sure !== b.sure) return a.sure
  return typeof a.limit === 'number' && typeof b.limit === 'number' && a.limit < b.limit
}

/** Where a day may be holiday or school, what only one of the two readings forbids is not sure: a person at the school decides. */
function bothReadings(school: Map<string, Finding>, holiday: Map<string, Finding>): Map<string, Finding> {
  const all = new Map([...holiday, ...school])
  for (const [key, made] of all) {
    if (made.sure && !(school.get(key)?.sure && holiday.get(key)?.sure)) {
      all.set(key, { ...made, sure: false, severity: 'school-checks' })
    }
  }
  return all
}

const inOrder = (findings: Map<string, Finding>) =>
  [...findings.values()].sort((a, b) => Temporal.PlainDate.compare(a.date, b.date) || textOrder(keyOf(a), keyOf(b)))

const textOrder = (a: string, b: string) => (a < b ? -1 : Number(a > b))
