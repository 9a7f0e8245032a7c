import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { endsBeforeItStarts, firstDayOf, lastDayOf, readDate } from './dates.ts'

test('dates are read as exact as they were written', () => {
  const cases: [string, string | undefined][] = [
    ['2024', '2024'],
    ['2024-09', '2024-09'],
    ['2024-9-1', '2024-09-01'],
    ['2024-02-29', '2024-02-29'],
    ['2023-02-29', undefined],
    ['2024-13', undefined],
    ['2024-00-00', '2024'],
    ['2024-09-00', '2024-09'],
    ['2024-00-05', undefined],
    ['2024-09-01T00:00:00.000Z', '2024-09-01'],
    ['2024-09-01 12:00:00+02:00', '2024-09-01'],
    ['2024/09/01', '2024-09-01'],
    ['09-2024', '2024-09'],
    ['9/2024', '2024-09'],
    ['01-09-2024', '2024-09-01'],
    ['01/09/2024', undefined],
    ['september 2024', '2024-09'],
    ['1 sept. 2024', '2024-09-01'],
    ['mrt 2021', '2021-03'],
    ['October 2019', '2019-10'],
    ['heden', 'ongoing'],
    ['Present', 'ongoing'],
    ['vorig jaar', undefined],
    ['constructor 2020', undefined],
    ['0000', undefined],
    ['20240901', undefined],
    ['1850', undefined],
    ['9999-01-01', undefined],
  ]
  for (const [written, expected] of cases) assert.equal(readDate(written), expected, written)
})

test('a partial date stands for its first to its last day', () => {
  const days = (date: string) => [firstDayOf(date), lastDayOf(date)].map(String)
  assert.deepEqual(days('2024'), ['2024-01-01', '2024-12-31'])
  assert.deepEqual(days('2024-02'), ['2024-02-01', '2024-02-29'])
  assert.deepEqual(days('2024-02-03'), ['2024-02-03', '2024-02-03'])
  assert.equal(endsBeforeItStarts('2024-06', '2024'), false)
  assert.equal(endsBeforeItStarts('2024', '2023-12'), true)
})

test('any text is a real date or none', () => {
  const digits = fc.stringMatching(/^[0-9]{1,4}[-/. ][0-9]{1,4}([-/. ][0-9]{1,4})?$/)
  fc.assert(
    fc.property(fc.oneof(fc.string(), digits), (written) => {
      const date = readDate(written)
      if (date !== undefined && date !== 'ongoing') assert.ok(firstDayOf(date).year >= 1900)
    }),
    { numRuns: 1000 },
  )
})
