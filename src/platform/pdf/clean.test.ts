import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { cleanText, cleanValue, type Drawable } from './clean.ts'

const latin: Drawable = { has: (point) => point < 0x2000, refused: new Set() }
const clean = (text: string, drawable = latin) => {
  const replaced = new Set<string>()
  return { text: cleanText(text, drawable, replaced), replaced: [...replaced] }
}

const cases: [what: string, text: string, shown: string, replaced: string[]][] = [
  ['plain text stays', 'Rosa Tjon-A-Fat, één dag', 'Rosa Tjon-A-Fat, één dag', []],
  ['letters and their marks are composed', 'cafe\u0301', 'café', []],
  [
    'a run that cannot be drawn is named in one pair of brackets',
    'Li 王小 (m)',
    'Li [U+738B U+5C0F] (m)',
    ['王', '小'],
  ],
  ['control characters and a byte order mark go', 'a\u0007b\u0000\ufeffc', 'abc', []],
  ['a tab is a space, every line end a new line', 'a\tb\r\nc\rd\u2028e', 'a b\nc\nd\ne', []],
  ['half a surrogate pair is named', 'a\ud800', 'a[U+D800]', ['U+D800']],
  ['nothing to see is nothing', ' \u200b\n\u00a0', '', []],
  ['private use has no meaning', '\ue000', '[U+E000]', ['\ue000']],
  ['closed directions stay', '\u2068Amina\u2069', '\u2068Amina\u2069', []],
  ['an open override would turn what follows', 'x\u202eAmina', 'xAmina', []],
  ['so would one closed in the wrong order', '\u2067\u202ax\u2069\u202c', 'x', []],
]
for (const [what, text, shown, replaced] of cases) {
  test(`clean: ${what}`, () => {
    const wide: Drawable = { has: (point) => point < 0x3000, refused: new Set() }
    assert.deepEqual(clean(text, wide), { text: shown, replaced })
  })
}

test('clean: what was refused as a whole is replaced as a whole', () => {
  const refused = new Set(['x\u0323', 'y'])
  assert.deepEqual(clean('ax\u0323 x y', { has: () => true, refused }), {
    text: 'a[U+0078 U+0323] x [U+0079]',
    replaced: ['x\u0323', 'y'],
  })
})

test('clean: a value keeps its shape and its keys', () => {
  const replaced = new Set<string>()
  const value = { 王: ['王', 1, null, { b: true, c: 'ok' }] }
  assert.deepEqual(cleanValue(value, latin, replaced), { 王: ['[U+738B]', 1, null, { b: true, c: 'ok' }] })
})

test('clean: any text comes out well formed, without controls, and only with what can be drawn', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string({ unit: 'binary', minLength: 1 })), (text, parts) => {
      const out = clean(text + parts.map((part) => part.slice(0, 1)).join('')).text
      assert.ok(out.isWellFormed())
      assert.doesNotMatch(out, /[\p{Cn}\p{Co}\p{Cs}]/u)
      for (const point of out) assert.ok(point === '\n' || (point >= ' ' && latin.has(point.codePointAt(0)!)))
    }),
  )
})
