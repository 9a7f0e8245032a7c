import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeReport, ratioOf } from './report.ts'

const cost = { case: '1x', metric: 'median', value: 10, unit: 'ms', peer: 'other', peerValue: 40 }
const rate = { case: '1x', metric: 'speed', value: 100, unit: 'PDF/s', peer: 'other', peerValue: 25 }

test('above 1 is better for us, for a cost and for a rate', () => {
  assert.equal(ratioOf(cost), 4)
  assert.equal(ratioOf(rate), 4)
  assert.equal(ratioOf({ case: '1x', metric: 'gap', value: 0, unit: '%', peerValue: 0 }), 1)
  assert.equal(ratioOf({ case: '1x', metric: 'median', value: 10, unit: 'ms' }), undefined)
})

test('as JSON each figure is a line', () => {
  const lines: string[] = []
  const { report, finish } = makeReport('pdf', true, (line) => lines.push(line))
  report(cost)
  report({ case: '1x', metric: 'memory', value: 5, unit: 'MB' })
  finish()
  assert.deepEqual(
    lines.map((line) => JSON.parse(line)),
    [
      { bench: 'pdf', ...cost, ratio: 4 },
      { bench: 'pdf', case: '1x', metric: 'memory', value: 5, unit: 'MB' },
    ],
  )
})

test('the spread of several runs stands beside both', () => {
  const lines: string[] = []
  const { report, finish } = makeReport('matching', false, (line) => lines.push(line))
  report({ ...cost, spread: 1.2, peerSpread: 1 })
  finish()
  assert.equal(lines[2], '  1x    median  10 ms x1.20  other  40 ms x1.00  4x')
})

test('otherwise they are a table', () => {
  const lines: string[] = []
  const { report, finish } = makeReport('pdf', false, (line) => lines.push(line))
  report(cost)
  report({ ...rate, value: 123.456 })
  assert.deepEqual(lines, [])
  finish()
  assert.deepEqual(lines, [
    'pdf',
    '  case  metric  ours       peer   theirs    better',
    '  1x    median  10 ms      other  40 ms     4x',
    '  1x    speed   123 PDF/s  other  25 PDF/s  4.94x',
    '',
  ])
})
