import { type PlanObstacle, plannedDays } from './rules/plan-days.ts'
import type { PlannedDay } from './rules/types.ts'
import type { Terms } from './terms.ts'

const plain = (text: string) => Temporal.PlainDate.from(text)
const time = (text: string) => Temporal.PlainTime.from(text)

/** The days of the terms, one by one. */
export const daysOf = (terms: Terms): PlannedDay[] | PlanObstacle =>
  plannedDays({
    from: plain(terms.from),
    until: plain(terms.until),
    weekdays: terms.weekdays,
    start: time(terms.start),
    end: time(terms.end),
    pauseMinutes: terms.pauseMinutes,
    skip: terms.skip.map(plain),
  })

/** Working hours of the whole plan, pauses out. */
export function hoursOf(terms: Terms): number {
  const days = daysOf(terms)
  if (typeof days === 'string') return 0
  return Math.round(
    days.reduce((sum, day) => sum + day.from.until(day.until).total('hours') - day.pauseMinutes / 60, 0),
  )
}
