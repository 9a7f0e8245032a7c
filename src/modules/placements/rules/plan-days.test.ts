import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { date } from './case-plans.ts'
import { type DayPattern, mostDays, plannedDays } from './plan-days.ts'
import nl from './texts/nl.json' with { type: 'json' }

const time = (text: string) => Temporal.PlainTime.from(text)
const pattern = (more: Partial<DayPattern> = {}): DayPattern => ({
  from: date('2026-04-07'),
  until: date('2026-06-16'),
  weekdays: [1, 2],
  start: time('06:00'),
  end: time('12:00'),
  pauseMinutes: 30,
  ...more,
})
const dates = (made: ReturnType<typeof plannedDays>) =>
  typeof made === 'string' ? made : made.map((day) => day.date.toString())

test('Mondays and Tuesdays from 7 April to 16 June, holidays not left out by themselves', () => {
  const made = dates(plannedDays(pattern()))
  assert.equal(made.length, 21)
  assert.deepEqual([made[0], made[1], made.at(-1)], ['2026-04-07', '2026-04-13', '2026-06-16'])
  assert.ok(made.includes('2026-04-27'))
})

test('only the named dates are left out', () => {
  const made = dates(plannedDays(pattern({ skip: [date('2026-04-27'), date('2026-05-25'), date('2026-05-27')] })))
  assert.equal(made.length, 19)
  assert.ok(!made.includes('2026-04-27') && !made.includes('2026-05-25'))
})

test('the day the clock changes is one day, with the hours of the wall clock', () => {
  for (const change of ['2026-03-29', '2026-10-25']) {
    const made = plannedDays(
      pattern({ from: date(change).subtract({ days: 1 }), until: date(change).add({ days: 1 }), weekdays: [6, 7, 1] }),
    )
    assert.ok(Array.isArray(made))
    assert.deepEqual(
      dates(made),
      [-1, 0, 1].map((days) => date(change).add({ days }).toString()),
    )
    assert.ok(made.every((day) => day.from.equals('06:00') && day.until.equals('12:00')))
  }
})

const obstacles: [string, Partial<DayPattern>][] = [
  ['plan-ends-before-start', { until: date('2026-04-06') }],
  ['plan-without-weekdays', { weekdays: [] }],
  ['plan-without-weekdays', { weekdays: [0, 8, 1.5] }],
  ['plan-hours-end-before-start', { end: time('06:00') }],
  ['plan-hours-end-before-start', { end: time('05:00') }],
  ['plan-pause-too-long', { pauseMinutes: 360 }],
  ['plan-pause-too-long', { pauseMinutes: -1 }],
  ['plan-pause-too-long', { pauseMinutes: Number.NaN }],
  ['plan-without-days', { until: date('2026-04-07'), skip: [date('2026-04-07')] }],
  ['plan-too-many-days', { until: date('9999-12-31') }],
]
for (const [code, more] of obstacles) {
  test(`obstacle ${code}: ${JSON.stringify(more)}`, () => {
    assert.equal(plannedDays(pattern(more)), code)
    assert.ok(`obstacle.${code}` in nl)
  })
}

test('400 days are a plan, 401 are not', () => {
  const long = (days: number) =>
    plannedDays(pattern({ weekdays: [1, 2, 3, 4, 5, 6, 7], until: date('2026-04-07').add({ days: days - 1 }) }))
  assert.equal(dates(long(mostDays)).length, mostDays)
  assert.equal(long(mostDays + 1), 'plan-too-many-days')
})

test('every day of a plan falls within it, on a chosen weekday; none that could be is missing', () => {
  const some = fc.record({
    length: fc.integer({ min: 0, max: 300 }),
    weekdays: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }),
    skipped: fc.array(fc.nat(300), { maxLength: 10 }),
  })
  fc.assert(
    fc.property(some, ({ length, weekdays, skipped }) => {
      const from = date('2026-01-15')
      const skip = skipped.map((days) => from.add({ days }))
      const made = plannedDays(pattern({ from, until: from.add({ days: length }), weekdays, skip }))
      const wanted = Array.from({ length: length + 1 }, (_, days) => from.add({ days }))
        .filter((on) => weekdays.includes(on.dayOfWeek) && !skip.some((left) => left.equals(on)))
        .map(String)
      assert.deepEqual(dates(made), wanted.length === 0 ? 'plan-without-days' : wanted)
    }),
    { numRuns: 100 },
  )
})
