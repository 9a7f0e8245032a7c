/** Rest between days and in a week, in real hours: the night the clock changes is an hour shorter or longer. */
import { finding, mondayOf, type Reading, round, rulesFor, type Shift } from './reading.ts'
import type { Finding } from './types.ts'

const hour = 3_600_000
const week = 168 * hour

/** The instant of a minute after midnight of a Dutch date, in milliseconds. */
function instant(date: Temporal.PlainDate, minute: number): number {
  const time = Temporal.PlainTime.from({ hour: Math.floor(minute / 60) % 24, minute: minute % 60 })
  const day = date.add({ days: Math.floor(minute / 1440) })
  return day.toZonedDateTime({ timeZone: 'Europe/Amsterdam', plainTime: time }).epochMilliseconds
}

type Day = { date: Temporal.PlainDate; start: number; end: number; own: boolean }

/** Work of each date as one stretch: what lies between its shifts is no daily rest. */
function daysOf(shifts: readonly Shift[]): Day[] {
  return [...Map.groupBy(shifts, (shift) => shift.date.toString()).values()].map((today) => {
    const date = today[0]!.date
    const start = instant(date, Math.min(...today.map((shift) => shift.start)))
    const end = instant(date, Math.max(...today.map((shift) => shift.end)))
    return { date, start, end, own: today.some((shift) => shift.own) }
  })
}

export function checkRest(reading: Reading): Finding[] {
  return [...dailyRest(reading), ...weeklyRest(reading)]
}

/** The age is that of the day before the rest: the stricter one when a birthday lies between. */
function dailyRest(reading: Reading): Finding[] {
  const [first, ...days] = daysOf(reading.shifts)
  let before = first
  return days.flatMap((day) => {
    const last = before!
    if (day.end > last.end) before = day
    if (!day.own && !last.own) return []
    const rest = Math.max(0, (day.start - last.end) / hour)
    return rulesFor(reading, 'daily-rest', last.date, reading.age(last.date)).flatMap((rule) =>
      rest < rule.hours ? [finding(rule, day.date, { limit: rule.hours, found: round(rest) })] : [],
    )
  })
}

/** Seven times 24 hours that begin with a shift leave the least room for rest, so those are looked at. */
function weeklyRest(reading: Reading): Finding[] {
  const spans = reading.shifts.map((shift) => ({
    shift,
    start: instant(shift.date, shift.start),
    end: instant(shift.date, shift.end),
  }))
  return spans.flatMap((first, index) => {
    const rules = rulesFor(reading, 'weekly-rest', first.shift.date, reading.age(first.shift.date))
    if (rules.length === 0) return []
    const until = first.start + week
    let longest = 0
    let end = first.end
    let own = first.shift.own
    for (const next of spans.slice(index + 1)) {
      if (next.start >= until) break
      longest = Math.max(longest, next.start - end)
      end = Math.max(end, next.end)
      own ||= next.shift.own
    }
    longest = Math.max(longest, until - end)
    const rest = longest / hour
    return rules.flatMap((rule) =>
      own && rest < rule.hours
        ? [finding(rule, mondayOf(first.shift.date), { limit: rule.hours, found: round(rest) })]
        : [],
    )
  })
}
