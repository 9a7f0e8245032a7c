import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { initials } from './initials.ts'
import { fieldId } from './view.ts'

describe('initials', () => {
  const cases: [string, string][] = [
    ['Amina Warsame', 'AW'],
    ['Thijs van den Berg', 'TB'],
    ['Noor de Vries', 'NV'],
    ["Sanne van 't Hof", 'SH'],
    ['Rosa Tjon-A-Fat', 'RT'],
    ['Maria de la Cruz', 'MC'],
    ['Youssef el Idrissi', 'YI'],
    ['Şahin', 'Ş'],
    ['İlkay Öztürk', 'İÖ'],
    ['رانيا حسن', 'رح'],
    ['ሰላም ተስፋይ', 'ሰተ'],
    ['陈伟', '陈伟'],
    ['Олена Шевченко', 'ОШ'],
    ['  ', ''],
    ['de', 'D'],
    ['“Bakkerij” De Halm', 'BH'],
  ]
  for (const [name, letters] of cases) test(`${name} is ${letters}`, () => assert.equal(initials(name), letters))

  test('any text gives at most two signs, and never a space', () => {
    const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const made = initials(name)
        // One letter can become two when written large: ß.
        assert.ok([...segmenter.segment(made)].length <= 4, made)
        assert.doesNotMatch(made, /\s/)
      }),
    )
  })
})

test('the first field of a date has the id of the whole', () => {
  assert.equal(fieldId('start.day'), 'start')
  assert.equal(fieldId('start.month'), 'start.month')
  assert.equal(fieldId('mail'), 'mail')
})
