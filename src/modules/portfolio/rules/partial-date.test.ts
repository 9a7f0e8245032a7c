import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { comparePartial, isBefore, joinPartial, partsOf } from './partial-date.ts'

describe('a date as precise as somebody remembers', () => {
  const typed: [month: string, year: string, is: string | null][] = [
    ['', '', null],
    ['', '2024', '2024'],
    ['3', '2024', '2024-03'],
    [' 12 ', ' 2024 ', '2024-12'],
    ['3', '', 'wrong'],
    ['13', '2024', 'wrong'],
    ['0', '2024', 'wrong'],
    ['maart', '2024', 'wrong'],
    ['', '24', 'wrong'],
    ['', '1949', 'wrong'],
    ['', '2027', 'wrong'],
    ['', '２０２４', 'wrong'],
  ]
  for (const [month, year, is] of typed) {
    it(`"${month}" and "${year}"`, () => assert.equal(joinPartial({ month, year }, 2026), is))
  }

  it('what was joined can be read again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1950, max: 2026 }), fc.option(fc.integer({ min: 1, max: 12 })), (year, month) => {
        const date = joinPartial({ year: String(year), month: month === null ? '' : String(month) }, 2026)
        assert.deepEqual(partsOf(date as string), month === null ? { year } : { year, month })
      }),
    )
  })

  it('is read only when it is one', () => {
    for (const wrong of ['', '24', '2024-13', '2024-3', '2024-03-32', '2024-03-01T00:00', 'x2024']) {
      assert.equal(partsOf(wrong), undefined, wrong)
    }
    assert.deepEqual(partsOf('2024-03-01'), { year: 2024, month: 3, day: 1 })
  })

  it('sorts from early to late, without a date last', () => {
    assert.deepEqual(['2025', null, '2024-03-02', '2024', '2024-03'].toSorted(comparePartial), [
      '2024',
      '2024-03',
      '2024-03-02',
      '2025',
      null,
    ])
  })

  it('an end lies before a start only when that is sure', () => {
    assert.ok(isBefore('2023', '2024-03'))
    assert.ok(isBefore('2024-02', '2024-03'))
    assert.ok(!isBefore('2024', '2024-03'))
    assert.ok(!isBefore('2024-03', '2024'))
    assert.ok(!isBefore('2024-03', '2024-03'))
  })
})
