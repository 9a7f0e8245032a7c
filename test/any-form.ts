import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { Page, Visitor } from './world.ts'

// What people, scripts and browsers send: for trying forms and addresses with anything.

const nasty = [
  '',
  ' ',
  '\u0000',
  '\ud800',
  '\u202egpj.exe',
  "'; drop table people.person; --",
  '<script>alert(1)</script>',
  '{"a":1}',
  '99999999999999999999',
  '1e9',
  '-1',
  'NaN',
  '__proto__',
  'constructor',
  '2026-02-30T25:61',
  '+275760-09-13',
  '00000000-0000-4000-8000-000000000000',
  '👩🏾‍🍳'.repeat(200),
  'a'.repeat(5000),
]

/** A value of a field: one that the form knows, one that nobody expects, or several. */
export const anyField = (known: readonly string[]) => {
  const value = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...known) },
    { weight: 2, arbitrary: fc.constantFrom(...nasty) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 300 }) },
  )
  const file = fc.uint8Array({ maxLength: 200 }).map((bytes) => new File([new Uint8Array(bytes)], 'x\u0000.png'))
  return fc.oneof(
    { weight: 12, arbitrary: value },
    { weight: 3, arbitrary: fc.array(value, { maxLength: 4 }) },
    { weight: 1, arbitrary: file },
  )
}

export type AnyForm = { path: string; fields: readonly string[]; known: readonly string[]; by: Visitor }

const answers = [200, 303, 403, 404, 409, 410, 422]

/** Sends a form so many times with anything in it: it is answered, and never by a breakdown. */
export async function tryForm({ path, fields, known, by }: AnyForm, runs = 40): Promise<Set<number>> {
  const seen = new Set<number>()
  // most of the time what the form has; sometimes fields that it has not
  const names = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...fields) },
    { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
  )
  const anything = fc.dictionary(names, anyField(known), { minKeys: 0, maxKeys: fields.length + 3 })
  await fc.assert(
    fc.asyncProperty(anything, async (sent) => {
      const page: Page = await by.post(path, sent as Record<string, string>)
      seen.add(page.status)
      assert.ok(answers.includes(page.status), `${path}: ${page.status}`)
      if (page.status === 303) assert.match(page.location ?? '', /^\/(?![/\\])/)
    }),
    { numRuns: runs },
  )
  return seen
}
