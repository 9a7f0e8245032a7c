import { RedactionError } from './errors.ts'

/** What a finding is about, in the order of a report. */
export const kinds = [
  'NAME',
  'GENDER',
  'AGE',
  'BIRTH_DATE',
  'ORIGIN',
  'LANGUAGE',
  'RELIGION',
  'SCHOOL',
  'NEIGHBOURHOOD',
  'PLACE',
  'ADDRESS',
  'PHONE',
  'EMAIL',
  'URL',
  'BSN',
  'IBAN',
  'CLUB',
  'FAMILY',
] as const
export type Kind = (typeof kinds)[number]

/** Who wrote the text, as a form knows it. `birthDate` is written 2008-03-14. */
export type Writer = {
  givenName: string
  familyName: string
  email?: string | undefined
  phone?: string | undefined
  birthDate?: string | undefined
}

/** A stretch of the given text, in UTF-16 units as `text.slice(start, end)` takes them. `confidence` goes from 0 to 1. */
export type Finding = {
  start: number
  end: number
  kind: Kind
  /** the rule that found it, such as `age/says` */
  rule: string
  confidence: number
  /** what stands in its place, such as `[leeftijd]` */
  replacement: string
}

/** Something that was kept and may still tell: outside the profile (`profile`), or too doubtful to hide (`doubt`). */
export type Residual = { start: number; end: number; kind: Kind; rule: string; why: 'profile' | 'doubt' }

/** A stretch that rules propose, before they are weighed; `KEEP` holds others off. */
export type Candidate = {
  start: number
  end: number
  kind: Kind | 'KEEP'
  rule: string
  confidence: number
  /** the one kind that a `KEEP` holds off; all without */
  holds?: Kind | undefined
}

export function requireText(field: string, value: unknown): asserts value is string {
  if (typeof value !== 'string') throw new RedactionError('not-text', field)
}

/**
 * Looks at what the form holds: both names are texts with a letter in at least one of them, the rest text or absent.
 * @throws RedactionError `not-text`, `empty`, `not-a-date`
 */
export function requireWriter(writer: unknown): asserts writer is Writer {
  if (typeof writer !== 'object' || writer === null) throw new RedactionError('empty', 'writer')
  const { givenName, familyName, email, phone, birthDate } = writer as Record<string, unknown>
  requireText('writer.givenName', givenName)
  requireText('writer.familyName', familyName)
  if (!/\p{L}/u.test(givenName + familyName)) throw new RedactionError('empty', 'writer.givenName')
  if (email !== undefined) requireText('writer.email', email)
  if (phone !== undefined) requireText('writer.phone', phone)
  if (birthDate === undefined) return
  requireText('writer.birthDate', birthDate)
  const real = /^\d{4}-\d\d-\d\d$/.test(birthDate) && !Number.isNaN(Date.parse(birthDate))
  if (!real || new Date(birthDate).toISOString().slice(0, 10) !== birthDate)
    throw new RedactionError('not-a-date', 'writer.birthDate')
}
