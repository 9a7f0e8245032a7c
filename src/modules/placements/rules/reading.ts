/** One reading of a plan: its shifts in order, and of each date the age, the kind of day and the lessons. */

import { assumedSchoolHours, type Code, type Finding, type PlannedDay, type WorkKind, type WorkPlan } from './types.ts'
import type { DayKind, RuleOf, WorkRule } from './work-rule.ts'
import { workRules } from './work-rules.ts'

export type Shift = {
  date: Temporal.PlainDate
  /** Minutes after midnight of `date`; past 1440 is the next day. */
  start: number
  end: number
  pause: number
  /** Minutes after midnight at which the pause starts, if known. */
  pauseAt: number | undefined
  /** Hours worked, the pause left out. */
  hours: number
  /** Of the plan that is checked, and not of other work. */
  own: boolean
}

/** Lessons on a day: the hours somebody told, or the hours that are assumed because nobody did. */
export type Lessons = { known: number; assumed: number }

export type Reading = {
  plan: WorkPlan
  /** The kind of work whose rows hold: a visit where pupils join in is a taste of work. */
  kind: WorkKind
  /** All shifts by start, other work included. */
  shifts: readonly Shift[]
  /** The dates of the plan itself, each once, in order. */
  dates: readonly Temporal.PlainDate[]
  /** The Mondays of the weeks in which the plan works, in order; and what a week holds. */
  mondays: readonly Temporal.PlainDate[]
  weekDates(monday: Temporal.PlainDate): readonly Temporal.PlainDate[]
  weekShifts(monday: Temporal.PlainDate): readonly Shift[]
  age(date: Temporal.PlainDate): number
  dayKind(date: Temporal.PlainDate): DayKind
  holidayWeek(monday: Temporal.PlainDate): boolean
  lessons(date: Temporal.PlainDate): Lessons
}

const placements: readonly WorkKind[] = ['visit', 'shadow', 'short', 'internship', 'bbl']
const minutes = (time: Temporal.PlainTime) => time.hour * 60 + time.minute

export const mondayOf = (date: Temporal.PlainDate) => date.subtract({ days: date.dayOfWeek - 1 })
export const round = (hours: number) => Math.round(hours * 100) / 100

/** Full years on a date. Born on 29 February: a year older on 1 March when there is no 29th. */
export const ageOn = (birthDate: Temporal.PlainDate, date: Temporal.PlainDate) =>
  Math.max(0, birthDate.until(date, { largestUnit: 'years' }).years)

function shiftOf(day: PlannedDay, own: boolean): Shift {
  const start = minutes(day.from)
  const end = minutes(day.until) > start ? minutes(day.until) : minutes(day.until) + 1440
  const at = day.pauseAt && minutes(day.pauseAt)
  const pause = Math.max(0, Math.min(day.pauseMinutes, end - start))
  const pauseAt = at === undefined || at >= start ? at : at + 1440
  return { date: day.date, start, end, pause, pauseAt, hours: (end - start - pause) / 60, own }
}

/** `strict` reads a holiday of which we are unsure as school time; otherwise it is a holiday. */
export function readPlan(plan: WorkPlan, strict: boolean): Reading {
  const shifts = [
    ...plan.days.map((day) => shiftOf(day, true)),
    ...(plan.otherWork ?? []).map((day) => shiftOf(day, false)),
  ]
  shifts.sort((a, b) => Temporal.PlainDate.compare(a.date, b.date) || a.start - b.start || a.end - b.end)
  const planned = new Map(plan.days.map((day) => [day.date.toString(), day.date]))
  const dates = [...planned.values()].sort(Temporal.PlainDate.compare)
  const datesByWeek = Map.groupBy(dates, (date) => mondayOf(date).toString())
  const shiftsByWeek = Map.groupBy(shifts, (shift) => mondayOf(shift.date).toString())
  return {
    plan,
    kind: plan.kind === 'visit' && plan.traits.includes('hands-on') ? 'short' : plan.kind,
    shifts,
    dates,
    mondays: [...datesByWeek.keys()].map((monday) => Temporal.PlainDate.from(monday)),
    weekDates: (monday) => datesByWeek.get(monday.toString()) ?? [],
    weekShifts: (monday) => shiftsByWeek.get(monday.toString()) ?? [],
    age: kept((date) => ageOn(plan.birthDate, date)),
    ...calendarOf(plan, planned, strict),
  }
}

function calendarOf(plan: WorkPlan, planned: ReadonlyMap<string, unknown>, strict: boolean) {
  const holidays = plan.holidays.filter((holiday) => !strict || !holiday.unsure)
  const inHoliday = kept((date) => holidays.some((holiday) => within(date, holiday.from, holiday.until)))
  const schoolDay = (date: Temporal.PlainDate) => date.dayOfWeek <= 5 && !inHoliday(date)
  const holidayWeek = kept((monday) => [0, 1, 2, 3, 4].every((days) => inHoliday(monday.add({ days }))))
  const told = (date: Temporal.PlainDate) => {
    const hours = plan.schoolHours?.(date) ?? 'school-day'
    return typeof hours === 'number' && Number.isFinite(hours) ? Math.max(0, hours) : undefined
  }
  const dayKind = kept((date): DayKind => {
    if ((told(date) ?? (schoolDay(date) ? 1 : 0)) > 0) return 'school-day'
    return holidayWeek(mondayOf(date)) ? 'holiday' : 'other-day'
  })
  const lessons = kept((date): Lessons => {
    const known = told(date)
    if (known !== undefined) return { known, assumed: 0 }
    const replaced = placements.includes(plan.kind) && planned.has(date.toString())
    return { known: 0, assumed: schoolDay(date) && !replaced ? assumedSchoolHours : 0 }
  })
  return { holidayWeek, dayKind, lessons }
}

/** Answers per date, kept: weeks and windows of weeks ask for the same dates again and again. */
function kept<T>(answer: (date: Temporal.PlainDate) => T): (date: Temporal.PlainDate) => T {
  const known = new Map<string, T>()
  return (date) => {
    const key = date.toString()
    if (!known.has(key)) known.set(key, answer(date))
    return known.get(key) as T
  }
}

const within = (date: Temporal.PlainDate, from: Temporal.PlainDate, until: Temporal.PlainDate) =>
  Temporal.PlainDate.compare(from, date) <= 0 && Temporal.PlainDate.compare(date, until) <= 0

/** The rows of a code that are law on a date for this kind of work; the ages are left to the caller where `age` is not given. */
export function rulesFor<C extends Code>(
  reading: Reading,
  code: C,
  date: Temporal.PlainDate,
  age?: number,
): RuleOf<C>[] {
  const on = date.toString()
  const { kind, plan } = reading
  return (rowsByCode.get(code) ?? []).filter((rule) => {
    if (!rule.kinds.includes(kind) || on < rule.from || (rule.until && on > rule.until)) return false
    if (age !== undefined && (age < rule.ages[0] || age > rule.ages[1])) return false
    if ('unlessTrait' in rule && rule.unlessTrait && plan.traits.includes(rule.unlessTrait)) return false
    return !(code !== 'barred-work' && 'trait' in rule && rule.trait && !plan.traits.includes(rule.trait))
  }) as unknown as RuleOf<C>[]
}

const rowsByCode = Map.groupBy(workRules, (rule) => rule.code)

/** A finding of a row. `certain` is false where it rests on an assumption of ours. */
export function finding(
  rule: WorkRule,
  date: Temporal.PlainDate,
  more: { limit?: number | string; found?: number | string } = {},
  certain = true,
): Finding {
  const sure = rule.sure && certain
  return {
    rule: rule.id,
    code: rule.code,
    date,
    ...more,
    sure,
    severity: sure ? 'forbidden' : 'school-checks',
    source: rule.source,
  }
}
