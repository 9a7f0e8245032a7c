import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { Page, Visitor } from './world.ts'

// What people, scripts and browsers send: for trying forms and addresses with anything.

export const nasty = [
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

type Fields = Record<string, string | string[]>
/** `good`: what is taken as it is. `known`: more that its fields may say. */
export type AnyForm = { path: string; good: Fields; known?: readonly string[]; by: Visitor }

const answers = [200, 303, 403, 404, 409, 410, 422]

/** Sends a form so many times with some of its fields changed or missing: it is answered, and never by a breakdown. */
export async function tryForm({ path, good, known = [], by }: AnyForm, runs = 40): Promise<number[]> {
  const seen: number[] = []
  const fields = Object.keys(good)
  const name = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...fields) },
    { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
  )
  const value = anyField([...Object.values(good).flat(), ...known])
  const changes = fc.dictionary(name, fc.option(value, { freq: 8, nil: undefined }), {
    maxKeys: Math.min(4, fields.length),
  })
  await fc.assert(
    fc.asyncProperty(changes, async (changed) => {
      const sent = Object.entries({ ...good, ...changed }).filter(([, field]) => field !== undefined)
      const page: Page = await by.post(path, Object.fromEntries(sent) as Fields)
      seen.push(page.status)
      assert.ok(answers.includes(page.status), `${path}: ${page.status}`)
      if (page.status === 303) assert.match(page.location ?? '', /^\/(?![/\\])/)
    }),
    { numRuns: runs },
  )
  return seen
}
