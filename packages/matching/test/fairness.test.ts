import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { matchStable, reportFairness, wilson } from '../src/index.ts'
import { instances, pairsOf } from './instances.ts'

const near = (actual: number, expected: number) =>
  assert.ok(Math.abs(actual - expected) < 5e-4, `${actual} is not ${expected}`)

test('the interval of Wilson and the difference of Newcombe, as published (Newcombe 1998, 56 of 70 and 48 of 80)', () => {
  const one = wilson(81, 263)
  near(one.from, 0.2553)
  near(one.to, 0.3662)
  const people = 150
  const pairs = pairsOf(
    1,
    Array.from({ length: people }, () => [[0, 1, 1] as const]),
  )
  const group = Array.from({ length: people }, (_, p) => (p < 70 ? 0 : 1))
  const pairOf = Int32Array.from({ length: people }, (_, p) => (p < 56 || (p >= 70 && p < 118) ? p : -1))
  const [best, other] = reportFairness(pairs, { pairOf }, group)
  assert.equal(best!.gap, undefined)
  near(other!.gap!.value, 0.2)
  near(other!.gap!.from, 0.0524)
  near(other!.gap!.to, 0.3339)
})

test('ranks and distances are those of the pairs that came out', () => {
  const pairs = pairsOf(2, [
    [
      [0, 9, 1],
      [1, 5, 1],
    ],
    [[0, 9, 2]],
    [[1, 5, 2]],
  ])
  const matching = matchStable(pairs, [1, 1])
  const [first, second] = reportFairness(pairs, matching, [3, 3, 8], [100, 200, 300, 400])
  assert.deepEqual([first!.group, first!.people, first!.matched], [3, 2, 1])
  assert.equal(first!.rank!.value, 1)
  assert.equal(first!.distance!.value, 300)
  assert.equal(second!.distance!.value, 400)
})

test('groups add up to everybody, and every interval holds its figure', () => {
  fc.assert(
    fc.property(
      instances({ people: 12 }),
      fc.array(fc.nat(3), { minLength: 12, maxLength: 12 }),
      ({ pairs, capacity }, groups) => {
        const matching = matchStable(pairs, capacity)
        const report = reportFairness(pairs, matching, groups.slice(0, pairs.people))
        assert.equal(
          report.reduce((sum, { people }) => sum + people, 0),
          pairs.people,
        )
        assert.equal(
          report.reduce((sum, { matched }) => sum + matched, 0),
          matching.matched,
        )
        for (const { rate, gap, rank } of report)
          for (const figure of [rate, gap, rank].filter((one) => one !== undefined))
            assert.ok(figure.from <= figure.value + 1e-12 && figure.value <= figure.to + 1e-12)
      },
    ),
    { numRuns: 200 },
  )
})

test('lists of the wrong length are refused by name', () => {
  const pairs = pairsOf(1, [[[0, 1, 1]]])
  assert.throws(() => reportFairness(pairs, { pairOf: Int32Array.of(0) }, []), { field: 'group' })
  assert.throws(() => reportFairness(pairs, { pairOf: new Int32Array(0) }, [1]), { field: 'pairOf' })
  assert.throws(() => reportFairness(pairs, { pairOf: Int32Array.of(0) }, [1], []), { field: 'distance' })
})
