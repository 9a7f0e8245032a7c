import assert from 'node:assert/strict'
import { test } from 'node:test'
import { privateFields, proposedRow, refusalCodes, unclearCodes } from './cv.ts'
import { importTexts, sayRefusal, sayUnclear } from './texts.ts'

test('every code, field, kind and row has its words in both languages', () => {
  for (const lang of ['nl', 'en'] as const) {
    const texts: Readonly<Record<string, string>> = importTexts.all[lang] ?? {}
    const keys = [
      ...refusalCodes.map((code) => `refused.${code}`),
      ...unclearCodes.map((code) => `unclear.${code}`),
      ...privateFields.map((field) => `private.${field}`),
      ...Object.keys(proposedRow).map((kind) => `kind.${kind}`),
      ...Object.values(proposedRow).map((row) => `becomes.${row}`),
    ]
    for (const key of keys) assert.ok(texts[key], `${lang} lacks ${key}`)
    assert.deepEqual(Object.keys(texts).sort(), Object.keys(importTexts.all.nl).sort())
  }
})

test('sentences are filled and leave no gap', () => {
  for (const lang of ['nl', 'en'] as const) {
    for (const code of refusalCodes) {
      const said = sayRefusal(lang, { ok: false, code, where: 'klingon-8', line: 12, column: 3 })
      assert.match(said, /^\p{Lu}.*\.$/u)
      assert.doesNotMatch(said, /[{}!]/)
    }
    for (const code of unclearCodes) {
      const sample = code === 'not-taken-private' ? 'birth-date' : 'juni'
      assert.doesNotMatch(sayUnclear(lang, { code, sample, where: '' }), /[{}!]/)
    }
  }
  assert.equal(
    sayUnclear('nl', { code: 'not-taken-private', sample: 'birth-date', where: '/basics/birthDate' }),
    'Niet overgenomen: je geboortedatum. Dat hoort bij jou en niet bij wat je kunt.',
  )
})
