import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { readCv } from './import/index.ts'
import { proposalsIn } from './read-proposals.ts'
import type { GoodReading } from './rules/proposals.ts'

const reading = (name: string, language: string, city: string): GoodReading => {
  const cv = {
    basics: { name, label: 'Bakker in opleiding', location: { city, postalCode: '1500 AA', countryCode: 'SO' } },
    work: [
      { name: 'Bakkerij De Halm', position: 'Hulp in de bakkerij', startDate: '2025-05' },
      { name: 'Moskee', position: 'Vrijwilliger moskee', startDate: '2024-01' },
    ],
    languages: [
      { language, fluency: 'native' },
      { language: 'Nederlands', fluency: 'B2' },
    ],
  }
  const read = readCv(new TextEncoder().encode(JSON.stringify(cv)), 'cv.json')
  assert.ok(read.ok)
  return read
}

describe('what a CV file offers', () => {
  const ticks = (good: GoodReading) => {
    const { activities, headline } = proposalsIn('nl', good)
    return [activities.map(({ title, sensitive }) => [title, sensitive.length === 0]), headline?.text]
  }

  it('is the same whatever her name, home town and languages are', () => {
    const base = ticks(reading('Sanne de Vries', 'Engels', 'Zaandam'))
    const name = fc.constantFrom('Amina Warsame', 'Łukasz Żak', 'محمد', 'Ngọc Trần', 'Jan')
    const language = fc.constantFrom('Somali', 'Pools', 'Arabisch', 'Tigrinya', 'Fries')
    const city = fc.constantFrom('Amsterdam', 'Den Haag', 'Mogadishu', 'Warszawa')
    fc.assert(fc.property(name, language, city, (...who) => assert.deepEqual(ticks(reading(...who)), base)))
  })

  it('ticks no language of a home for her, whichever it is, and nothing that tells a religion', () => {
    for (const language of ['Somali', 'Pools', 'Fries', 'Arabisch', 'Duits']) {
      const { languages, activities } = proposalsIn('nl', reading('Amina', language, 'Zaandam'))
      assert.deepEqual(
        languages.map(({ ticked }) => ticked),
        [false, true],
      )
      assert.deepEqual(
        activities.map(({ sensitive }) => sensitive.length > 0),
        [false, true],
      )
    }
  })
})
