import { dayOf, type Language, sayDate, sayNumber, sayTime } from '../../../platform/i18n.ts'
import { texts } from './texts/index.ts'

/** A value of a row as somebody reads it; null when nothing was filled in. */
export function sayValue(lang: Language, value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null
  if (value instanceof Temporal.Instant) return `${sayDate(lang, dayOf(value), 'year')}, ${sayTime(lang, value)}`
  if (value instanceof Temporal.PlainDate) return sayDate(lang, value, 'year')
  if (value instanceof Temporal.PlainTime) return sayTime(lang, value)
  if (typeof value === 'boolean') return texts(lang)(value ? 'value.yes' : 'value.no')
  // a year or a code is no quantity: no dots in it
  if (typeof value === 'number') return Number.isInteger(value) ? String(value) : sayNumber(lang, value)
  if (typeof value === 'string') return value
  if (Array.isArray(value) && value.every((one) => typeof one !== 'object')) return value.join(', ') || null
  const words = flat(value)
  return words.length > 0 ? words.join('; ') : null
}

/** The words and numbers in something with parts. */
function flat(value: unknown): string[] {
  if (value === null || value === undefined || value === '' || value === false) return []
  if (typeof value !== 'object') return [String(value)]
  if (Array.isArray(value)) return value.flatMap(flat)
  return Object.entries(value).flatMap(([key, one]) => {
    const inside = flat(one)
    return inside.length === 0 || /(^id|Id)$/.test(key) ? [] : [`${key}: ${inside.join(', ')}`]
  })
}
