import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deadEnds, mermaid, reachable } from '../../../platform/transitions.ts'
import {
  applicationActions,
  applicationStates,
  applicationTransitions,
  finalApplicationStates,
  mayGo,
  refusalReasons,
} from './application-states.ts'
import en from './texts/en.json' with { type: 'json' }
import nl from './texts/nl.json' with { type: 'json' }

test('every state is reached from sent; only the final ones lead nowhere', () => {
  assert.deepEqual([...reachable(applicationTransitions, 'sent')].toSorted(), [...applicationStates].toSorted())
  assert.deepEqual(deadEnds(applicationTransitions).toSorted(), [...finalApplicationStates].toSorted())
})

test('every action is used, and nobody has two ways to do one thing', () => {
  const used = new Set(applicationTransitions.map((row) => row.action))
  assert.deepEqual([...used].toSorted(), [...applicationActions].toSorted())
  const ways = applicationTransitions.flatMap((row) => row.by.map((by) => `${row.from} ${row.action} ${by}`))
  assert.equal(new Set(ways).size, ways.length)
})

// biome-ignore format: a table is read by the row
const cases: [...Parameters<typeof mayGo>, to: string | undefined][] = [
  ['sent', 'invite', 'company', 'invited'],
  ['sent', 'refuse', 'company', 'refused'],
  ['sent', 'withdraw', 'young', 'withdrawn'],
  ['sent', 'expire', 'job', 'expired'],
  ['sent', 'accept', 'company', undefined],
  ['sent', 'invite', 'young', undefined],
  ['sent', 'refuse', 'job', undefined],
  ['invited', 'choose-time', 'young', 'invited'],
  ['invited', 'invite', 'company', 'invited'],
  ['invited', 'accept', 'company', 'accepted'],
  ['invited', 'accept', 'young', undefined],
  ['invited', 'refuse', 'company', 'refused'],
  ['invited', 'withdraw', 'young', 'withdrawn'],
  ['invited', 'expire', 'job', undefined],
  ['accepted', 'withdraw', 'young', undefined],
  ['refused', 'invite', 'company', undefined],
  ['expired', 'invite', 'company', undefined],
]
for (const [from, action, by, to] of cases) {
  test(`${by}: ${action} what is ${from}${to ? '' : ' is not allowed'}`, () =>
    assert.equal(mayGo(from, action, by)?.to, to))
}

test('a refusal has a reason; a job only says that the place is taken', () => {
  for (const row of applicationTransitions)
    assert.equal(row.reasons !== undefined, row.to === 'refused' || row.to === 'filled', row.action)
  assert.deepEqual(mayGo('sent', 'close', 'job')?.reasons, ['place-taken'])
  assert.deepEqual(mayGo('invited', 'refuse', 'company')?.reasons, refusalReasons)
})

test('an invitation proposes times', () => {
  for (const from of ['sent', 'invited'] as const) assert.equal(mayGo(from, 'invite', 'company')?.needsTimes, true)
})

test('states and reasons have their texts in both languages, and what to learn from a reason', () => {
  const keys = [
    ...applicationStates.map((state) => `state.${state}`),
    ...refusalReasons.map((reason) => `reason.${reason}`),
    ...refusalReasons.map((reason) => `learn.${reason}`),
  ]
  assert.deepEqual(Object.keys(nl), keys)
  assert.deepEqual(Object.keys(en), keys)
})

test('the table can be drawn', () => {
  const drawing = mermaid(applicationTransitions, finalApplicationStates)
  assert.equal(drawing.split('\n').length, 2 + applicationTransitions.length + finalApplicationStates.length)
  assert.match(drawing, /^ {2}sent --> invited: invite \(company\)$/m)
})
