import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { findSensitive } from './sensitive-words.ts'

const cases: [text: string, found: string][] = [
  ['Ik help in de moskee', 'moskee:religion'],
  ['Koor van de KERK.', 'KERK:religion'],
  ['Wij wonen in de Kerkstraat in Kerkrade', ''],
  ['Ik geloof dat ik goed kan rekenen', ''],
  ['Tolken: Turks, Tigrinya en Arabisch', 'Turks:language Tigrinya:language Arabisch:language'],
  ['Ik spreek Oekraïens', 'Oekraïens:language'],
  ['Engels, Duits, Frans, Spaans en Nederlands', ''],
  ['Turkse pizza bakken', ''],
  ['Afwassen in een Italiaans restaurant', ''],
  ['Italiaans, in een restaurant', 'Italiaans:language'],
  ['Toen ging het mis', ''],
  ['Een brief vertalen voor de buren', ''],
  ['Bijles aan mijn neef', ''],
  ['kerk-koor', 'kerk:religion'],
  ['moskee, Moskee en MOSKEE', 'moskee:religion'],
  ['I clean the church', 'church:religion'],
  ['', ''],
]

describe('words that may tell religion or the language of a home', () => {
  for (const [text, found] of cases) {
    it(text || 'nothing', () => {
      assert.equal(
        findSensitive(text)
          .map(({ word, kind }) => `${word}:${kind}`)
          .join(' '),
        found,
      )
    })
  }

  it('are found wherever they stand between other words', () => {
    const other = fc.constantFrom('ik', 'help', 'elke', 'week', '12', '…', 'ምግብ', 'خبز', '👋')
    fc.assert(
      fc.property(fc.array(other), fc.array(other), (before, after) => {
        assert.deepEqual(findSensitive([...before, 'Suikerfeest', ...after].join(' ')), [
          { word: 'Suikerfeest', kind: 'religion' },
        ])
      }),
    )
  })

  it('are parts of the text, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const { word } of findSensitive(text)) assert.ok(text.normalize('NFC').includes(word))
      }),
    )
  })
})
