import type { Context } from 'hono'
import { z } from 'zod'
import { InvalidInput, Refusal } from './errors.ts'

export type FormValue = string | string[] | File
/** What a form sent, by field name; a field that was sent twice is a list. Files only from multipart forms. */
export type FormValues = Record<string, FormValue>

/** Reads a form's fields. Fields named `x.day`, `x.month`, `x.year` stay as they are: `dateField` joins them. */
export async function readForm(c: Context): Promise<FormValues> {
  const body = await c.req.parseBody({ all: true }).catch((error: unknown) => {
    // too large is a refusal of its own; anything else is a body that is no form
    throw error instanceof Refusal ? error : new InvalidInput([])
  })
  const values: FormValues = {}
  for (const [name, value] of Object.entries(body)) {
    values[name] = Array.isArray(value) ? value.map(String) : value
  }
  return values
}

/** The typed text of a field, for showing it again. */
export const typed = (values: FormValues | undefined, name: string): string | undefined => {
  const value = values?.[name]
  return typeof value === 'string' ? value : undefined
}

/** The chosen values of a field with several answers. */
export const chosen = (values: FormValues | undefined, name: string): string[] => {
  const value = values?.[name]
  return Array.isArray(value) ? value : typeof value === 'string' && value !== '' ? [value] : []
}

// Codes, not sentences: the text stands under `error.<code>`.

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g
const clean = (value: unknown) =>
  typeof value === 'string' ? value.replace(controls, '').replaceAll('\r\n', '\n').normalize('NFC').trim() : value

/** Text that must be there. */
export const requiredText = (max: number) =>
  z.preprocess(clean, z.string('required').min(1, 'required').max(max, 'too-long'))

/** Text that may be left out; empty becomes null. */
export const optionalText = (max: number) =>
  z.preprocess((value) => clean(value) || null, z.string('wrong').max(max, 'too-long').nullable())

/** One of a list. */
export const oneOf = <const T extends readonly [string, ...string[]]>(values: T) => z.enum(values, 'choose')

/** None, one or several of a list; the browser sends one as text. */
export const someOf = <const T extends readonly [string, ...string[]]>(values: T, atLeast = 0) =>
  z.preprocess(
    (value) => (value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value]),
    z.array(z.enum(values, 'choose')).min(atLeast, 'choose').max(50, 'too-many'),
  )

/** None, one or several free values, such as ids. */
export const many = <T extends z.ZodType>(item: T, max = 50) =>
  z.preprocess(
    (value) => (value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value]),
    z.array(item).max(max, 'too-many'),
  )

export const id = () =>
  z.string('wrong').regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[47][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/, 'wrong')

/** A box that is ticked or not. */
export const flag = () => z.preprocess((value) => value === 'on' || value === 'yes' || value === true, z.boolean())
/** A box that must be ticked. */
export const ticked = () =>
  z.preprocess((value) => value === 'on' || value === 'yes' || value === true, z.literal(true, 'tick'))

export const email = () =>
  z.preprocess(
    (value) => (typeof value === 'string' ? value.trim().toLowerCase() : value),
    z.string('required').min(1, 'required').max(254, 'too-long').pipe(z.email('email')),
  )

export const whole = (min: number, max: number) =>
  z.preprocess(
    (value) => (typeof value === 'string' && /^\s*-?\d{1,9}\s*$/.test(value) ? Number(value) : value),
    z.number('number').int('number').min(min, 'too-small').max(max, 'too-big'),
  )

/** A time of day, "16:30" or "16.30". */
export const timeOfDay = () =>
  z.preprocess(
    (value) => (typeof value === 'string' ? value.trim().replace('.', ':') : value),
    z
      .string('required')
      .min(1, 'required')
      .regex(/^([01]?\d|2[0-3]):[0-5]\d(:00)?$/, 'time')
      .transform((text) => Temporal.PlainTime.from(text.length === 4 ? `0${text}` : text)),
  )

/** Three fields `name.day`, `name.month`, `name.year` as one plain date; undefined when all three are empty, 'wrong' when it is no date. */
export function joinDate(values: Record<string, unknown>, name: string): Temporal.PlainDate | 'wrong' | undefined {
  const parts = ['day', 'month', 'year'].map((part) => String(values[`${name}.${part}`] ?? '').trim())
  if (parts.every((part) => part === '')) return undefined
  const [day, month, year] = parts.map((part) => (/^\d{1,4}$/.test(part) ? Number(part) : Number.NaN))
  if (!day || !month || !year || year < 1900 || year > 2200) return 'wrong'
  try {
    return Temporal.PlainDate.from({ day, month, year }, { overflow: 'reject' })
  } catch {
    return 'wrong'
  }
}

/** A schema over a form with date fields: joins each `x.day/month/year` into `x` before the object is checked. */
export const withDates = <T extends z.ZodType>(names: readonly string[], schema: T) =>
  z.preprocess((value) => {
    const values = { ...(value as Record<string, unknown>) }
    for (const name of names) if (!(values[name] instanceof Temporal.PlainDate)) values[name] = joinDate(values, name)
    return values
  }, schema)

/** A plain date that a form (see `withDates`) or the address gave. */
export const plainDate = () =>
  z.custom<Temporal.PlainDate>((value) => value instanceof Temporal.PlainDate, {
    error: (issue) => (issue.input === undefined ? 'required' : 'date'),
  })
