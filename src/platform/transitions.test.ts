import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deadEnds, mermaid, reachable } from './transitions.ts'

const table = [
  { from: 'open', action: 'sign', to: 'open', by: ['young', 'school'] },
  { from: 'open', action: 'end', to: 'looked-back', by: ['job'] },
  { from: 'lost', action: 'find', to: 'open', by: ['job'] },
]

test('draws a state diagram, with names that Mermaid can read', () => {
  assert.equal(
    mermaid(table, ['looked-back']),
    [
      'stateDiagram-v2',
      '  state "looked back" as looked_back',
      '  [*] --> open',
      '  open --> open: sign (young, school)',
      '  open --> looked_back: end (job)',
      '  lost --> open: find (job)',
      '  looked_back --> [*]',
    ].join('\n'),
  )
  assert.equal(mermaid([]), 'stateDiagram-v2')
})

test('tells what can be reached and where it stops', () => {
  assert.deepEqual([...reachable(table, 'open')], ['open', 'looked-back'])
  assert.deepEqual([...reachable(table, 'lost')], ['lost', 'open', 'looked-back'])
  assert.deepEqual(deadEnds(table), ['looked-back'])
  assert.deepEqual(deadEnds(table.slice(0, 1)), ['open'])
})
