import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { nameMatches, searchKey } from './find-name.ts'

describe('a name is found', () => {
  const found: [name: string, typed: string][] = [
    ['Zeynep Aydın', 'aydin'],
    ['Zeynep Aydın', 'AYDIN'],
    ['Çağla Şimşek', 'cagla simsek'],
    ['İlke Öztürk', 'ilke ozturk'],
    ['Noor de Vries', 'vries'],
    ['Noor de Vries', 'vri no'],
    ['Rosa Tjon-A-Fat', 'tjon a'],
    ['Łukasz Nowak', 'lukasz'],
    ['رانيا حسن', 'حسن'],
    ['陈伟', '陈'],
    ['Amina Warsame', '  '],
    ['Amina Warsame', 'rsam'],
  ]
  for (const [name, typed] of found) it(`"${typed}" finds ${name}`, () => assert.ok(nameMatches(name, typed)))

  const lost: [name: string, typed: string][] = [
    ['Noor de Vries', 'noor bakker'],
    ['Noor de Vries', '%'],
    ['Noor de Vries', '12'],
  ]
  for (const [name, typed] of lost) it(`"${typed}" does not find ${name}`, () => assert.ok(!nameMatches(name, typed)))

  it('by each beginning of each of its words, in any order', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcdéğıçz'), minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), fc.nat(7), (words, cut) => {
        const typed = words.map((one) => one.slice(0, cut + 1)).reverse()
        assert.ok(nameMatches(words.join(' '), typed.join(' ')))
      }),
    )
  })

  it('whatever was typed: a key of a key is the key', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => assert.equal(searchKey(searchKey(text)), searchKey(text))),
    )
  })
})
