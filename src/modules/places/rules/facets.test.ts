import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { bits, type Chosen, countFacets, kinds, needs, type TallyRow } from './facets.ts'

const fields = ['food', 'hospitality', 'care'] as const
const around = { fields, nameless: new Set(['zaanstad']) }
const none: Chosen = { kinds: [], fields: [], needs: [] }

const row = (
  kind: (typeof kinds)[number],
  field: (typeof fields)[number],
  more: Partial<TallyRow> & { free?: boolean; quick?: boolean } = {},
): TallyRow => {
  const { free = true, quick = false, ...given } = more
  const facets =
    kinds.indexOf(kind) + (fields.indexOf(field) << bits.fieldShift) + (free ? bits.free : 0) + (quick ? bits.quick : 0)
  return { facets, cityId: 'zaanstad', recognised: false, n: 1, ...given }
}

describe('counting', () => {
  const tally = [
    row('internship', 'food', { n: 3, quick: true, recognised: true }),
    row('internship', 'care', { n: 2, free: false }),
    row('visit', 'food', { n: 4, cityId: 'eindhoven' }),
    row('visit', 'care', { n: 1, free: false }),
  ]

  test('everything, when nothing is chosen', () => {
    const counts = countFacets(tally, none, around)
    assert.equal(counts.total, 10)
    assert.deepEqual(counts.kinds, { visit: 5, shadow: 0, short: 0, internship: 5 })
    assert.deepEqual(counts.needs, { room: 7, quick: 3, recognised: 3, nameless: 6 })
    assert.deepEqual(counts.fields, [
      { id: 'food', n: 7 },
      { id: 'care', n: 3 },
    ])
  })

  test('a choice keeps the other numbers of its own group, and narrows the rest', () => {
    const counts = countFacets(tally, { ...none, kinds: ['internship'] }, around)
    assert.equal(counts.total, 5)
    assert.deepEqual(counts.kinds, { visit: 5, shadow: 0, short: 0, internship: 5 })
    assert.deepEqual(counts.fields, [
      { id: 'food', n: 3 },
      { id: 'care', n: 2 },
    ])
  })

  test('a place without a free seat has no room', () => {
    assert.equal(countFacets(tally, { ...none, needs: ['room'] }, around).total, 7)
  })

  test('what one choice less would give', () => {
    const counts = countFacets(tally, { kinds: ['shadow'], fields: ['food'], needs: ['quick'] }, around)
    assert.equal(counts.total, 0)
    assert.deepEqual(counts.without, [{ group: 'kind', n: 3 }])
  })
})

describe('properties', () => {
  const rows = fc.array(
    fc
      .record({
        kind: fc.constantFrom(...kinds),
        field: fc.constantFrom(...fields),
        free: fc.boolean(),
        quick: fc.boolean(),
        recognised: fc.boolean(),
        cityId: fc.constantFrom('zaanstad', 'eindhoven'),
        n: fc.integer({ min: 1, max: 50 }),
      })
      .map(({ kind, field, ...more }) => row(kind, field, more)),
    { maxLength: 30 },
  )
  const choice: fc.Arbitrary<Chosen> = fc.record({
    kinds: fc.subarray([...kinds]),
    fields: fc.subarray([...fields]),
    needs: fc.subarray([...needs]),
  })
  const sum = (numbers: number[]) => numbers.reduce((total, n) => total + n, 0)

  test('the numbers of a group add up to what there is without that group', () => {
    fc.assert(
      fc.property(rows, choice, (tally, chosen) => {
        const counts = countFacets(tally, chosen, around)
        assert.equal(sum(Object.values(counts.kinds)), countFacets(tally, { ...chosen, kinds: [] }, around).total)
        assert.equal(sum(counts.fields.map(({ n }) => n)), countFacets(tally, { ...chosen, fields: [] }, around).total)
        assert.equal(sum(counts.cities.map(({ n }) => n)), counts.total)
      }),
    )
  })

  test('a number says what choosing it gives', () => {
    fc.assert(
      fc.property(rows, choice, (tally, chosen) => {
        const counts = countFacets(tally, chosen, around)
        for (const kind of kinds)
          assert.equal(counts.kinds[kind], countFacets(tally, { ...chosen, kinds: [kind] }, around).total)
        for (const need of needs)
          assert.equal(
            counts.needs[need],
            countFacets(tally, { ...chosen, needs: [...new Set([...chosen.needs, need])] }, around).total,
          )
        for (const { id, n } of counts.fields)
          assert.equal(n, countFacets(tally, { ...chosen, fields: [id] }, around).total)
        for (const { group, n } of counts.without) {
          const less = {
            kinds: group === 'kind' ? [] : chosen.kinds,
            fields: group === 'field' ? [] : chosen.fields,
            needs: chosen.needs.filter((need) => need !== group),
          }
          assert.equal(n, countFacets(tally, less, around).total)
        }
      }),
    )
  })
})
