import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { fields } from '../region/index.ts'
import { type Ask, addressOf, distances, readAsk, type Standard } from './ask.ts'
import { kinds, needs } from './rules/facets.ts'

const home: Standard = { hasHome: true, cityId: 'zaanstad', cities: ['amsterdam', 'zaanstad'] }
const staff: Standard = { hasHome: false, cityId: 'zaanstad', cities: ['amsterdam', 'zaanstad'] }
const visitor: Standard = { hasHome: false, cityId: null, cities: ['amsterdam', 'zaanstad'] }

const read = (address: string, standard: Standard) => {
  const query = new URL(address, 'http://localhost').searchParams
  return readAsk((name) => query.getAll(name), standard)
}

describe('an address', () => {
  test('that says nothing: half an hour from home, the own city, or everywhere', () => {
    assert.equal(read('/places', home).within, 30)
    assert.equal(read('/places', home).city, null)
    assert.equal(read('/places', staff).city, 'zaanstad')
    assert.equal(read('/places', visitor).city, null)
    assert.equal(read('/places', visitor).within, null)
  })

  test('nobody without a home searches by distance', () => {
    assert.equal(read('/places?within=15&sort=near', visitor).within, null)
    assert.equal(read('/places?within=15&sort=near', visitor).sort, 'suits')
  })

  const pages: [string, number][] = [
    ['-1', 1],
    ['0', 1],
    ['9e9', 1],
    ['abc', 1],
    ['1.5', 1],
    ['99999999999999999999', 1],
    ['7', 7],
  ]
  for (const [text, expected] of pages)
    test(`page=${text} is page ${expected}`, () => assert.equal(read(`/places?page=${text}`, home).page, expected))

  test('what is no choice is left out, and the same choice twice counts once', () => {
    const ask = read(
      '/places?kind=visit&kind=visit&kind=job&need=__proto__&field=constructor&field=food&within=17&city=atlantis',
      home,
    )
    assert.deepEqual(ask.kinds, ['visit'])
    assert.deepEqual(ask.needs, [])
    assert.deepEqual(ask.fields, ['food'])
    assert.equal(ask.within, 30)
    assert.equal(ask.city, null)
  })

  const asks: fc.Arbitrary<Ask> = fc.record({
    text: fc.constantFrom('', 'bakker', 'bakker & brood', 'é 😀', `'); drop`),
    kinds: fc.subarray([...kinds]),
    fields: fc.subarray([...fields]),
    needs: fc.subarray([...needs]),
    within: fc.constantFrom(...distances, null),
    city: fc.constantFrom('amsterdam', 'zaanstad', null),
    sort: fc.constantFrom('suits' as const, 'near' as const),
    page: fc.integer({ min: 1, max: 500 }),
  })

  test('and the search it was made of are the same', () => {
    fc.assert(
      fc.property(asks, fc.constantFrom(home, staff, visitor), (ask, standard) => {
        const possible: Ask = standard.hasHome ? { ...ask } : { ...ask, within: null, sort: 'suits' }
        assert.deepEqual(read(addressOf(possible, standard, { page: possible.page }), standard), possible)
      }),
    )
  })

  test('whatever stands in it, it is a search', () => {
    const names = ['q', 'kind', 'field', 'need', 'within', 'city', 'sort', 'page']
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom(...names),
          fc.array(fc.string({ unit: 'binary', maxLength: 400 }), { maxLength: 3 }),
        ),
        (query) => {
          const ask = readAsk((name) => query[name] ?? [], home)
          assert.ok(ask.text.length <= 200 && ask.text.isWellFormed())
          assert.ok(ask.page >= 1 && ask.page <= 9999)
        },
      ),
    )
  })
})
