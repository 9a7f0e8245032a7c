/** A date as precise as somebody remembers: "2024", "2024-03" or "2024-03-01". */
export type PartialDate = string

const shape = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/

export type DateParts = { year: number; month?: number; day?: number }

/** The parts of a partial date; nothing when it is none. */
export function partsOf(date: PartialDate): DateParts | undefined {
  const found = shape.exec(date)
  if (!found) return undefined
  const [, year, month, day] = found
  return { year: Number(year), ...(month && { month: Number(month) }), ...(day && { day: Number(day) }) }
}

export type TypedDate = { month?: string | undefined; year?: string | undefined }

/**
 * Joins a typed year and an optional month. Nothing typed gives null; a month without a year, or a year that nobody remembers, is 'wrong'.
 * `lastYear` is the last year that makes sense.
 */
export function joinPartial({ month = '', year = '' }: TypedDate, lastYear: number): PartialDate | null | 'wrong' {
  const [y, m] = [year.trim(), month.trim()]
  if (y === '' && m === '') return null
  if (!/^\d{4}$/.test(y) || Number(y) < 1950 || Number(y) > lastYear) return 'wrong'
  if (m === '') return y
  if (!/^\d{1,2}$/.test(m) || Number(m) < 1 || Number(m) > 12) return 'wrong'
  return `${y}-${m.padStart(2, '0')}`
}

/** Earlier first; what is less precise comes before what lies inside it; no date comes last. */
export function comparePartial(a: PartialDate | null, b: PartialDate | null): number {
  if (a === b) return 0
  if (a === null) return 1
  if (b === null) return -1
  return a < b ? -1 : 1
}

/** True when the end surely lies before the start: compared as far as both are precise. */
export function isBefore(end: PartialDate, start: PartialDate): boolean {
  const length = Math.min(end.length, start.length)
  return end.slice(0, length) < start.slice(0, length)
}
