import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, it } from 'node:test'
import IntlMessageFormat from 'intl-messageformat'
import { root } from './execute.ts'

type Texts = Record<string, string>
type Part = { type: number; value?: unknown; children?: Part[]; options?: Record<string, { value: Part[] }> }

const folders = globSync('{src,packages}/**/texts/nl.json', { cwd: root, exclude: ['**/node_modules/**'] })
  .map(dirname)
  .sort()
const read = (folder: string, language: string) =>
  JSON.parse(readFileSync(join(root, folder, `${language}.json`), 'utf8')) as Texts

/** The names in a message with what they are for: `{n, plural, ...}` and `<b>` ask for other values than `{n}`. */
function placeholders(message: string, language: string): string[] {
  const kinds = ['', 'argument', 'number', 'date', 'time', 'select', 'plural', 'pound', 'tag']
  const walk = (parts: Part[]): string[] =>
    parts.flatMap((part) => {
      const inside = [...(part.children ?? []), ...Object.values(part.options ?? {}).flatMap((option) => option.value)]
      const own = part.type > 0 && part.type !== 7 ? [`${part.value} ${kinds[part.type]}`] : []
      return [...own, ...walk(inside)]
    })
  return [...new Set(walk(new IntlMessageFormat(message, language).getAst() as Part[]))].sort()
}

describe('texts', () => {
  it('are found', () => assert.ok(folders.length > 2))

  for (const folder of folders) {
    const nl = read(folder, 'nl')
    const en = read(folder, 'en')
    it(`${folder} has the same keys in both languages`, () => {
      assert.deepEqual(Object.keys(en).sort(), Object.keys(nl).sort())
    })
    it(`${folder} asks for the same values in both languages`, () => {
      const shared = Object.keys(nl).filter((key) => en[key] !== undefined)
      const of = (texts: Texts, language: string) =>
        Object.fromEntries(shared.map((key) => [key, placeholders(texts[key]!, language)]))
      assert.deepEqual(of(en, 'en'), of(nl, 'nl'))
    })
    it(`${folder} says something under every key, without exclamation marks`, () => {
      const wrong = Object.entries({ ...nl, ...en }).filter(
        ([, text]) => typeof text !== 'string' || text.trim() === '',
      )
      const loud = [nl, en].flatMap((texts) => Object.entries(texts).filter(([, text]) => text.includes('!')))
      assert.deepEqual([...wrong, ...loud], [])
    })
  }

  it('tell placeholders apart', () => {
    assert.deepEqual(placeholders('{n, plural, one {# place in <b>{city}</b>} other {# places}}', 'en'), [
      'b tag',
      'city argument',
      'n plural',
    ])
    assert.notDeepEqual(placeholders('{n}', 'en'), placeholders('{n, number}', 'en'))
  })
})
