import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { fewest, type Grouped, reportGroups } from './fairness.ts'

const member = (level: string, placed: boolean, more: Partial<Grouped> = {}): Grouped => ({
  placed,
  rank: placed ? 1 : 0,
  minutes: placed ? 20 : null,
  groups: { level, path: 'BOL', year: '1', shares: 'yes', waiting: 'new' },
  ...more,
})
const many = (n: number, level: string, placed: boolean, more: Partial<Grouped> = {}) =>
  Array.from({ length: n }, () => member(level, placed, more))

describe('the report on equal chances', () => {
  test('rates by group, with the range that holds them, and the widest gap', () => {
    const report = reportGroups([
      ...many(15, '2', true),
      ...many(5, '2', false),
      ...many(8, '3', true),
      ...many(12, '3', false),
    ])
    assert.deepEqual(
      report.map(({ by }) => by),
      ['level'],
    )
    const [two, three] = report[0]!.rows
    assert.equal(two!.report!.rate.value, 0.75)
    assert.equal(three!.report!.rate.value, 0.4)
    assert.ok(two!.report!.rate.from < 0.75 && two!.report!.rate.to > 0.75)
    assert.ok(Math.abs(report[0]!.gap!.value - 0.35) < 1e-9)
    assert.ok(report[0]!.gap!.from > 0)
  })

  test('a group of fewer than ten says nothing, and is compared with nobody', () => {
    const [report] = reportGroups([...many(fewest, '2', true), ...many(fewest - 1, '3', false)])
    assert.equal(report!.rows.find(({ group }) => group === '3')!.report, null)
    assert.equal(report!.gap, null)
  })

  test('ranks and journeys are of those who have a place; one unknown journey and none is told', () => {
    const ranked = [
      ...many(6, '2', true, { rank: 1 }),
      ...many(6, '2', true, { rank: 4, minutes: 40 }),
      ...many(10, '3', true, { minutes: null }),
    ]
    const [report] = reportGroups(ranked)
    const [two, three] = report!.rows
    assert.equal(two!.report!.rank!.value, 2.5)
    assert.equal(two!.report!.distance!.value, 30)
    assert.equal(three!.report!.distance, undefined)
  })

  test('where all are alike there is nothing to compare', () => assert.deepEqual(reportGroups(many(20, '2', true)), []))
})
