import type { PartialDate } from './cv.ts'

const months: Record<string, number> = {
  jan: 1,
  feb: 2,
  maa: 3,
  mrt: 3,
  mar: 3,
  apr: 4,
  mei: 5,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  okt: 10,
  oct: 10,
  nov: 11,
  dec: 12,
}
const ongoing = /^(?:heden|nu|present|now|current|currently|ongoing|today|-)$/i

/**
 * A date as exact as it was written: ISO forms, `09-2024`, `01-09-2024` (Dutch, day first), `september 2024`.
 * `01/09/2024` is left alone: it is September in one country and January in another. `ongoing` for "heden".
 */
export function readDate(written: string): PartialDate | 'ongoing' | undefined {
  const text = written.trim()
  if (ongoing.test(text)) return 'ongoing'
  const iso = /^(\d{4})(?:[-/.](\d{1,2}))?(?:[-/.](\d{1,2}))?(?:[T ][\d:.]*(?:Z|[+-][\d:]+)?)?$/.exec(text)
  if (iso) return made(iso[1]!, iso[2], iso[3])
  const dutch = /^(?:(\d{1,2})-)?(\d{1,2})[-/](\d{4})$/.exec(text)
  if (dutch) return made(dutch[3]!, dutch[2], dutch[1])
  const named = /^(?:(\d{1,2})\.? )?(\p{L}{3,10})\.?,? (\d{4})$/u.exec(text)
  const month = named && months[named[2]!.slice(0, 3).toLowerCase()]
  return month ? made(named[3]!, String(month), named[1]) : undefined
}

/** Zeros stand for "not said" in many exports: `2024-00-00` is `2024`. */
function made(year: string, month = '0', day = '0'): PartialDate | undefined {
  if (Number(year) < 1900 || Number(year) > 2100 || Number(month) > 12) return undefined
  if (Number(month) === 0) return Number(day) === 0 ? year : undefined
  const yearMonth = `${year}-${month.padStart(2, '0')}`
  if (Number(day) === 0) return yearMonth
  const days = Temporal.PlainYearMonth.from(yearMonth).daysInMonth
  return Number(day) <= days ? `${yearMonth}-${day.padStart(2, '0')}` : undefined
}

/** The first day that a date can mean: for a `date` column. */
export function firstDayOf(date: PartialDate): Temporal.PlainDate {
  const [year, month = '01', day = '01'] = date.split('-')
  return Temporal.PlainDate.from(`${year}-${month}-${day}`)
}

/** The last day that a date can mean. */
export function lastDayOf(date: PartialDate): Temporal.PlainDate {
  const first = firstDayOf(date)
  if (date.length === 4) return first.add({ years: 1 }).subtract({ days: 1 })
  return date.length === 7 ? first.add({ months: 1 }).subtract({ days: 1 }) : first
}

export const endsBeforeItStarts = (since: PartialDate, until: PartialDate): boolean =>
  Temporal.PlainDate.compare(firstDayOf(since), lastDayOf(until)) > 0
