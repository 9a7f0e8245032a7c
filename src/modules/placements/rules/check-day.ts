/** What one day decides: its hours, its hours of day, its pause, and the kind of work at the age of that day. */
import { finding, type Reading, round, rulesFor, type Shift } from './reading.ts'
import { type Finding, traits } from './types.ts'

const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))

export function checkDay(reading: Reading, date: Temporal.PlainDate): Finding[] {
  const today = reading.shifts.filter((shift) => shift.date.equals(date))
  const own = today.filter((shift) => shift.own)
  return [
    ...dayHours(reading, date, today),
    ...own.flatMap((shift) => shiftTimes(reading, shift)),
    ...pauses(reading, date, own),
  ]
}

function dayHours(reading: Reading, date: Temporal.PlainDate, today: Shift[]): Finding[] {
  const age = reading.age(date)
  const day = reading.dayKind(date)
  const hours = today.reduce((sum, shift) => sum + shift.hours, 0)
  const lessons = reading.lessons(date)
  const found: Finding[] = []
  for (const rule of [
    ...rulesFor(reading, 'school-day-free', date, age),
    ...rulesFor(reading, 'day-hours', date, age),
    ...rulesFor(reading, 'day-with-school', date, age),
  ]) {
    if (!rule.on.includes(day)) continue
    const known = hours + (rule.code === 'day-with-school' ? lessons.known : 0)
    const all = known + (rule.code === 'day-with-school' ? lessons.assumed : 0)
    if (all > rule.hours) found.push(finding(rule, date, { limit: rule.hours, found: round(all) }, known > rule.hours))
  }
  return found
}

function shiftTimes(reading: Reading, shift: Shift): Finding[] {
  const { date, start, end } = shift
  const age = reading.age(date)
  const day = reading.dayKind(date)
  const found: Finding[] = []
  const times = `${clock(start)}-${clock(end)}`
  for (const rule of rulesFor(reading, 'hours-of-day', date, age)) {
    if (!rule.on.includes(day) || (start >= minutesOf(rule.earliest) && end <= minutesOf(rule.latest))) continue
    found.push(finding(rule, date, { limit: `${rule.earliest}-${rule.latest}`, found: times }))
  }
  for (const rule of rulesFor(reading, 'evening-needs-agreement', date, age)) {
    if (!rule.on.includes(day) || end <= minutesOf(rule.latest) || holds(reading, rule.needs)) continue
    found.push(finding(rule, date, { limit: rule.latest, found: times }))
  }
  if (!reading.plan.traits.includes('morning-papers')) return found
  for (const rule of rulesFor(reading, 'morning-papers-hours', date, age)) {
    if (shift.hours > rule.hours) found.push(finding(rule, date, { limit: rule.hours, found: round(shift.hours) }))
  }
  for (const rule of rulesFor(reading, 'morning-papers-signed', date, age)) {
    if (!holds(reading, rule.needs)) found.push(finding(rule, date))
  }
  return found
}

/** Shifts that follow each other within the length of a pause are one stretch; a part of it that is too long is too long. */
function pauses(reading: Reading, date: Temporal.PlainDate, own: Shift[]): Finding[] {
  return rulesFor(reading, 'pause', date, reading.age(date)).flatMap((rule) =>
    stretches(own, rule.minutes).flatMap((stretch) => {
      const gross = Math.max(...stretch.map((shift) => shift.end)) - stretch[0]!.start
      const pause = stretch.reduce((sum, shift) => sum + pauseInside(shift), 0) + gaps(stretch)
      return (gross - pause) / 60 > rule.overHours && pause < rule.minutes
        ? [finding(rule, date, { limit: rule.minutes, found: pause })]
        : []
    }),
  )
}

/** A pause at the start or the end of a shift interrupts nothing. */
function pauseInside(shift: Shift): number {
  if (shift.pauseAt === undefined) return shift.pause
  return shift.pauseAt > shift.start && shift.pauseAt + shift.pause < shift.end ? shift.pause : 0
}

/** Every run of shifts, by start, without a gap of a pause or more: each shift alone, it with the next, and so on. */
function stretches(own: Shift[], pauseMinutes: number): Shift[][] {
  return own.flatMap((first, index) => {
    const runs = [[first]]
    let end = first.end
    for (const next of own.slice(index + 1)) {
      if (next.start - end >= pauseMinutes) break
      end = Math.max(end, next.end)
      runs.push([...runs.at(-1)!, next])
    }
    return runs
  })
}

function gaps(stretch: Shift[]): number {
  let free = 0
  let end = stretch[0]?.start ?? 0
  for (const shift of stretch) {
    free += Math.max(0, shift.start - end)
    end = Math.max(end, shift.end)
  }
  return free
}

/** Rules on the kind of work: told once, on the first planned day on which the row holds. */
export function checkKind(reading: Reading): Finding[] {
  const seen = new Map<string, Finding>()
  const tell = (made: Finding) => seen.has(made.rule + made.found) || seen.set(made.rule + made.found, made)
  const strange = reading.plan.traits.filter((trait) => !(traits as readonly string[]).includes(trait))
  for (const date of reading.dates) {
    const age = reading.age(date)
    for (const code of ['under-13', 'watching-only', 'placement-too-young', 'bbl-too-young'] as const) {
      for (const rule of rulesFor(reading, code, date, age)) tell(finding(rule, date))
    }
    if (reading.plan.recognised === false) {
      for (const rule of rulesFor(reading, 'no-recognition', date, age)) tell(finding(rule, date))
    }
    for (const rule of rulesFor(reading, 'barred-work', date, age)) {
      if (reading.plan.traits.includes(rule.trait)) tell(finding(rule, date, { found: rule.trait }))
    }
    for (const rule of rulesFor(reading, 'unknown-work', date, age)) {
      for (const trait of strange) tell(finding(rule, date, { found: trait }))
    }
  }
  return [...seen.values()]
}

export const holds = (reading: Reading, needs: readonly string[]) =>
  needs.every((need) => (reading.plan.agreed as readonly string[] | undefined)?.includes(need))
