import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { grounds, purposes, readers, stayReasons } from '../../../platform/register.ts'
import { wholeRegister } from './register.ts'
import { texts } from './register-words/texts/index.ts'
import { registerWords } from './words.ts'

describe('the words of the register', () => {
  for (const lang of ['nl', 'en'] as const) {
    const words = registerWords(lang)
    it(`say every table and field in ${lang}`, () => {
      for (const [name, table] of Object.entries(wholeRegister)) {
        const said = [
          words.table(name),
          words.purpose(table),
          words.ground(table),
          words.keep(table),
          words.leaves(table),
        ]
        said.push(words.seenBy(table), words.title(name.split('.')[0]!), words.stays(table) ?? '-')
        const fields = table.kind === 'person' ? Object.keys(table.fields) : []
        said.push(...fields.map(words.field))
        assert.ok(
          said.every((text) => text.trim() !== ''),
          name,
        )
        const t = texts(lang)
        const keys = [`table.${name}`, `title.${name.split('.')[0]}`, ...fields.map((field) => `field.${field}`)]
        assert.deepEqual(
          keys.filter((key) => !t.has(key)),
          [],
          'add its words to register-words/texts',
        )
      }
    })
    it(`say every code in ${lang}`, () => {
      const t = texts(lang)
      const codes = [
        ...purposes.map((code) => `purpose.${code}`),
        ...grounds.map((code) => `ground.${code}`),
        ...readers.map((code) => `reader.${code}`),
        ...stayReasons.map((code) => `stay.${code}`),
      ]
      assert.deepEqual(
        codes.filter((code) => !t.has(code)),
        [],
      )
    })
  }
})
