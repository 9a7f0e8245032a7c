import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { whatFits } from './say-fits.ts'
import type { Shown } from './shown.ts'

const competences = ['calm', 'precise', 'sell', 'care', 'hands', 'lead']
const asked = fc.record({
  competences: fc.subarray(competences),
  days: fc.subarray([1, 2, 3, 4, 5]),
  field: fc.constantFrom('food', 'care'),
})
const shownBy = (name: fc.Arbitrary<string>): fc.Arbitrary<Shown> =>
  fc
    .record({
      list: fc.subarray(competences),
      confirmed: fc.array(fc.nat(4), { minLength: 6, maxLength: 6 }),
      days: fc.subarray([1, 2, 3, 4, 5]),
      field: fc.constantFrom('food', 'care'),
      words: name,
    })
    .map(
      ({ list, confirmed, days, field, words }) =>
        ({
          cv: {
            competences: list.map((id, i) => ({ id, confirmed: confirmed[i], sentences: [words] })),
            headline: words,
            languages: [{ name: words }],
            name: words,
            activities: [],
          },
          study: { programme: words, field, level: 2 },
          travel: { minutes: words.length, mode: 'bus' },
          days,
        }) as unknown as Shown,
    )

describe('what fits of what she shows', () => {
  it('is the same whatever her name, words, languages and journey are', () => {
    fc.assert(
      fc.property(asked, shownBy(fc.string()), fc.string(), fc.nat(200), (place, shown, words, minutes) => {
        const other = structuredClone(shown) as unknown as { cv: Record<string, unknown>; travel: unknown }
        Object.assign(other.cv, { headline: words, languages: [{ name: words }], name: words })
        other.travel = { minutes, mode: 'walk' }
        assert.deepEqual(whatFits(place, other as unknown as Shown), whatFits(place, shown))
      }),
    )
  })

  it('is four lines at most, each something that she shows and the company asked', () => {
    fc.assert(
      fc.property(asked, shownBy(fc.string()), (place, shown) => {
        const lines = whatFits(place, shown)
        assert.ok(lines.length <= 4)
        for (const line of lines)
          if (line.code === 'competence') {
            assert.ok(place.competences.includes(line.competence))
            assert.ok(shown.cv.competences.some(({ id }) => id === line.competence))
          }
      }),
    )
  })

  it('is nothing, and no mark, where nothing fits', () => {
    fc.assert(
      fc.property(shownBy(fc.constant('x')), (shown) => {
        assert.deepEqual(whatFits({ competences: [], days: [], field: 'none' }, shown), [])
      }),
    )
  })
})
