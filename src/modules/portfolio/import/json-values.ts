import type { Collection } from './collect.ts'

export type Json = Record<string, unknown>

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Nothing in it at all: exports are full of empty strings, nulls and lists of them. */
export function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true
  if (typeof value === 'string') return value.trim() === ''
  return typeof value === 'object' && Object.values(value).every(isEmpty)
}

/** A step of a JSON pointer (RFC 6901). */
export const step = (key: string | number): string =>
  `/${String(key).slice(0, 80).replaceAll('~', '~0').replaceAll('/', '~1')}`

/** Numbers are taken as they are written, a list as lines; anything else is no text. */
export function textOf(cv: Collection, value: unknown, where: string, field: string): string | undefined {
  if (isEmpty(value)) return undefined
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) return wordsOf(cv, value, where, field).join('\n')
  cv.note(where, 'wrong-type', field)
  return undefined
}

/** The texts of a list; one text stands for a list of one, and an object with a name for its name. */
export function wordsOf(cv: Collection, value: unknown, where: string, field: string): string[] {
  const list = Array.isArray(value) ? value : [value]
  return list.flatMap((entry: unknown, index) => {
    if (isEmpty(entry)) return []
    if (typeof entry === 'string' || typeof entry === 'number') return [String(entry)]
    if (isObject(entry) && typeof entry.name === 'string') return [entry.name]
    cv.note(Array.isArray(value) ? where + step(index) : where, 'wrong-type', field)
    return []
  })
}
