/** What weeks decide: hours, days, the average of four weeks, holiday weeks. A week runs from Monday to Sunday. */
import { finding, mondayOf, type Reading, round, rulesFor } from './reading.ts'
import type { Finding } from './types.ts'

type Sum = { work: number; known: number; assumed: number }

export function checkWeeks(reading: Reading): Finding[] {
  return [
    ...reading.mondays.flatMap((monday) => [
      ...weekHours(reading, monday),
      ...weekDays(reading, monday),
      ...noSchool(reading, monday),
    ]),
    ...fourWeeks(reading),
    ...holidayWeeks(reading),
  ]
}

/** Hours of a week on the days up to an age: who has a birthday in it is held to both ages, each for its own days. */
function sumWeek(reading: Reading, monday: Temporal.PlainDate, untilAge: number): Sum {
  const sum = { work: 0, known: 0, assumed: 0 }
  for (let days = 0; days < 7; days++) {
    const date = monday.add({ days })
    if (reading.age(date) > untilAge) break
    const lessons = reading.lessons(date)
    sum.known += lessons.known
    sum.assumed += lessons.assumed
  }
  for (const shift of reading.weekShifts(monday)) {
    if (reading.age(shift.date) <= untilAge) sum.work += shift.hours
  }
  return sum
}

/** Whether the plan works in a week at one of these ages. */
const worksAt = (reading: Reading, monday: Temporal.PlainDate, [from, until]: readonly [number, number]) =>
  reading.weekDates(monday).some((date) => reading.age(date) >= from && reading.age(date) <= until)

function weekHours(reading: Reading, monday: Temporal.PlainDate): Finding[] {
  const week = reading.holidayWeek(monday) ? 'holiday' : 'school'
  const found: Finding[] = []
  for (const rule of [...rulesFor(reading, 'week-hours', monday), ...rulesFor(reading, 'week-with-school', monday)]) {
    if (!rule.on.includes(week) || !worksAt(reading, monday, rule.ages)) continue
    const sum = sumWeek(reading, monday, rule.ages[1])
    const known = sum.work + (rule.code === 'week-with-school' ? sum.known : 0)
    const all = known + (rule.code === 'week-with-school' ? sum.assumed : 0)
    if (all > rule.hours)
      found.push(finding(rule, monday, { limit: rule.hours, found: round(all) }, known > rule.hours))
  }
  return found
}

function weekDays(reading: Reading, monday: Temporal.PlainDate): Finding[] {
  if (!reading.holidayWeek(monday)) return []
  return rulesFor(reading, 'week-days', monday).flatMap((rule) => {
    if (!worksAt(reading, monday, rule.ages)) return []
    const worked = reading.weekShifts(monday).filter((shift) => reading.age(shift.date) <= rule.ages[1])
    const days = new Set(worked.map((shift) => shift.date.toString())).size
    return days > rule.days ? [finding(rule, monday, { limit: rule.days, found: days })] : []
  })
}

/** Full-time work without any lessons, outside the holidays. */
function noSchool(reading: Reading, monday: Temporal.PlainDate): Finding[] {
  if (reading.holidayWeek(monday)) return []
  return rulesFor(reading, 'qualification-duty', monday).flatMap((rule) => {
    if (!worksAt(reading, monday, rule.ages)) return []
    const sum = sumWeek(reading, monday, rule.ages[1])
    const fullTime = sum.work >= rule.hours && sum.known + sum.assumed === 0
    return fullTime ? [finding(rule, monday, { limit: rule.hours, found: round(sum.work) })] : []
  })
}

/** Every four weeks in a row that hold a week of the plan. */
function fourWeeks(reading: Reading): Finding[] {
  const ends = new Set(
    reading.mondays.flatMap((monday) => [0, 1, 2, 3].map((weeks) => monday.add({ weeks }).toString())),
  )
  const kept = new Map<string, Sum>()
  const week = (monday: Temporal.PlainDate, untilAge: number) => {
    const key = `${monday} ${untilAge}`
    const sum = kept.get(key) ?? sumWeek(reading, monday, untilAge)
    kept.set(key, sum)
    return sum
  }
  return [...ends]
    .map((end) => Temporal.PlainDate.from(end))
    .flatMap((end) =>
      rulesFor(reading, 'four-weeks', end).flatMap((rule) => {
        const mondays = [3, 2, 1, 0].map((weeks) => end.subtract({ weeks }))
        if (!mondays.some((monday) => worksAt(reading, monday, rule.ages))) return []
        const sums = mondays.map((monday) => week(monday, rule.ages[1]))
        const known = sums.reduce((total, sum) => total + sum.work + sum.known, 0) / 4
        const all = known + sums.reduce((total, sum) => total + sum.assumed, 0) / 4
        return all > rule.hours
          ? [finding(rule, end, { limit: rule.hours, found: round(all) }, known > rule.hours)]
          : []
      }),
    )
}

/** Counted in a calendar year (the year of the week's Thursday), and in a row. */
function holidayWeeks(reading: Reading): Finding[] {
  const worked = new Map(
    reading.shifts
      .map((shift) => mondayOf(shift.date))
      .filter(reading.holidayWeek)
      .map((monday) => [monday.toString(), monday]),
  )
  const isWorked = (monday: Temporal.PlainDate) => worked.has(monday.toString())
  return reading.mondays.filter(isWorked).flatMap((monday) => {
    const inYear = [...worked.values()].filter(
      (other) => other.yearOfWeek === monday.yearOfWeek && Temporal.PlainDate.compare(other, monday) <= 0,
    ).length
    let row = 1
    while (isWorked(monday.subtract({ weeks: row }))) row++
    const rules = [...rulesFor(reading, 'holiday-weeks', monday), ...rulesFor(reading, 'holiday-weeks-in-row', monday)]
    return rules.flatMap((rule) => {
      const count = rule.code === 'holiday-weeks' ? inYear : row
      const broken = count > rule.weeks && worksAt(reading, monday, rule.ages)
      return broken ? [finding(rule, monday, { limit: rule.weeks, found: count })] : []
    })
  })
}
