import type { PlannedDay } from './types.ts'

export type PlanObstacle =
  | 'plan-ends-before-start'
  | 'plan-without-weekdays'
  | 'plan-hours-end-before-start'
  | 'plan-pause-too-long'
  | 'plan-too-many-days'
  | 'plan-without-days'

export type DayPattern = {
  from: Temporal.PlainDate
  until: Temporal.PlainDate
  /** Monday is 1, Sunday 7. */
  weekdays: readonly number[]
  start: Temporal.PlainTime
  end: Temporal.PlainTime
  pauseMinutes: number
  /** Dates that are left out. Nothing else is: a holiday that is not named here is a planned day. */
  skip?: readonly Temporal.PlainDate[]
}

export const mostDays = 400

/** The days of a pattern, in order, or the obstacle that keeps it from being a plan. */
export function plannedDays(pattern: DayPattern): PlannedDay[] | PlanObstacle {
  const { from, until, start, end, pauseMinutes } = pattern
  const weekdays = new Set(pattern.weekdays.filter((day) => Number.isInteger(day) && day >= 1 && day <= 7))
  if (Temporal.PlainDate.compare(until, from) < 0) return 'plan-ends-before-start'
  if (weekdays.size === 0) return 'plan-without-weekdays'
  if (Temporal.PlainTime.compare(end, start) <= 0) return 'plan-hours-end-before-start'
  if (!(pauseMinutes >= 0 && pauseMinutes < start.until(end).total('minutes'))) return 'plan-pause-too-long'
  const skip = new Set(pattern.skip?.map(String))
  const days: PlannedDay[] = []
  for (let date = from; Temporal.PlainDate.compare(date, until) <= 0; date = date.add({ days: 1 })) {
    if (!weekdays.has(date.dayOfWeek) || skip.has(date.toString())) continue
    if (days.length === mostDays) return 'plan-too-many-days'
    days.push({ date, from: start, until: end, pauseMinutes })
  }
  return days.length > 0 ? days : 'plan-without-days'
}
