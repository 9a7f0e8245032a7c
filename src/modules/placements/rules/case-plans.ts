/** For the tests of this folder: plans in one line, and findings in one line. */

import type { Holiday, PlannedDay, WorkPlan } from './types.ts'
import { checkWork } from './work-by-age.ts'

export const date = (text: string) => Temporal.PlainDate.from(text)
const time = (text: string) => Temporal.PlainTime.from(text)

/** "2026-03-11 15:00-17:00", with "/30" for a pause of 30 minutes and "@12:00" for when it is. */
export function day(text: string): PlannedDay {
  const [, on = '', from = '', until = '', pause = '0', at] =
    /^(\S+) ([\d:]+)-([\d:]+)(?:\/(\d+))?(?:@([\d:]+))?$/.exec(text) ?? []
  const planned = { date: date(on), from: time(from), until: time(until), pauseMinutes: Number(pause) }
  return at ? { ...planned, pauseAt: time(at) } : planned
}

/** The same hours on some days in a row, or with `step: 7` some weeks in a row. */
export const days = (count: number, first: string, hours: string, step = 1): PlannedDay[] =>
  Array.from({ length: count }, (_, n) => day(`${date(first).add({ days: n * step })} ${hours}`))

/** The summer of 2026 and a week in May, surely; a week in October that a school may place elsewhere. Monday to Sunday. */
export const holidays: Holiday[] = [
  { from: date('2026-04-25'), until: date('2026-05-03') },
  { from: date('2026-07-04'), until: date('2026-08-16') },
  { from: date('2026-10-10'), until: date('2026-10-18'), unsure: true },
]

/** Somebody who is this age on all days of 2026 up to 30 November. */
export const aged = (age: number) => date('2025-12-01').subtract({ years: age })

export const plan = (age: number | string, planned: string | PlannedDay[], more: Partial<WorkPlan> = {}): WorkPlan => ({
  birthDate: typeof age === 'string' ? date(age) : aged(age),
  kind: 'job',
  days: typeof planned === 'string' ? planned.split(', ').filter(Boolean).map(day) : planned,
  holidays,
  traits: [],
  ...more,
})

/** "2026-03-11 day-hours 2 3 sure": date, code, limit, found, and whether we are sure. */
export const told = (checked: WorkPlan): string[] =>
  checkWork(checked).map((made) =>
    [made.date, made.code, made.limit ?? '-', made.found ?? '-', made.sure ? 'sure' : 'school'].join(' '),
  )
