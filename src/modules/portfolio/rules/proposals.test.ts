import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import type { CvItem } from '../import/index.ts'
import { type GoodReading, proposalsOf } from './proposals.ts'

const reading = (over: Partial<GoodReading> = {}): GoodReading => ({
  ok: true,
  format: 'jsonresume',
  person: {},
  items: [],
  languages: [],
  unclear: [],
  ...over,
})
const item = (over: Partial<CvItem> = {}): CvItem => ({
  kind: 'work',
  becomes: 'work',
  title: 'Hulp',
  where: '/0',
  ...over,
})
const licence = (category: string) => `Rijbewijs ${category}`
const offers = (over: Partial<GoodReading>) => proposalsOf(reading(over), licence)

describe('what a CV file offers', () => {
  it('keeps the place of an item as its key, so that skills between them change nothing', () => {
    const { activities, skills } = offers({
      items: [item(), item({ kind: 'skill', becomes: 'competence', title: 'Kneden' }), item({ title: 'Bakken' })],
    })
    assert.deepEqual(
      activities.map(({ key, title }) => [key, title]),
      [
        ['i0', 'Hulp'],
        ['i2', 'Bakken'],
      ],
    )
    assert.deepEqual(skills, ['Kneden'])
  })

  it('joins level, text and words, within what the table holds', () => {
    const [one] = offers({ items: [item({ level: 'Niveau 2', text: 'Gebakken', words: ['oven', 'deeg'] })] }).activities
    assert.equal(one?.what, 'Niveau 2\nGebakken\noven, deeg')
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 5000, size: 'max' }), (text) => {
        const [cut] = offers({ items: [item({ text })] }).activities
        assert.ok((cut?.what ?? '').length <= 2000)
        assert.ok((cut?.what ?? '').isWellFormed())
      }),
    )
  })

  it('names a driving licence', () => {
    assert.equal(offers({ items: [item({ kind: 'licence', title: 'B' })] }).activities[0]?.title, 'Rijbewijs B')
  })

  it('takes the first line about herself when there is no headline, and marks what may tell too much', () => {
    assert.equal(offers({ person: { profile: 'Ik bak.\nAltijd al.' } }).headline?.text, 'Ik bak.')
    assert.equal(offers({ person: { headline: 'Bakker', profile: 'Ik bak.' } }).headline?.text, 'Bakker')
    assert.equal(offers({}).headline, null)
    assert.equal(offers({ person: { headline: 'Koster in de kerk' } }).headline?.sensitive[0]?.word, 'kerk')
    assert.equal(offers({ items: [item({ organisation: 'Moskee' })] }).activities[0]?.sensitive.length, 1)
  })

  it('ticks Dutch and English only, and says no mother tongue', () => {
    const { languages } = offers({
      languages: [
        { code: 'nl', name: 'Nederlands', level: 'native', where: '' },
        { code: 'en-GB', name: 'English', level: 'B1', where: '' },
        { code: 'enm', name: 'Middle English', where: '' },
        { code: 'so', name: 'Somali', level: 'native', where: '' },
        { name: 'Elvish', where: '' },
      ],
    })
    assert.deepEqual(
      languages.map(({ name, level, ticked }) => [name, level, ticked]),
      [
        ['Nederlands', 'C2', true],
        ['English', 'B1', true],
        ['Middle English', null, false],
        ['Somali', 'C2', false],
        ['Elvish', null, false],
      ],
    )
  })
})
