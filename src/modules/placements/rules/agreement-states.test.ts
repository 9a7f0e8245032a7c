import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deadEnds, reachable } from '../../../platform/transitions.ts'
import {
  type AgreementActor,
  agreementActions,
  agreementStates,
  agreementTransitions,
  breakOffReasons,
  finalAgreementStates,
  mayGo,
} from './agreement-states.ts'

test('every state is reached from a draft; only the final ones lead nowhere', () => {
  assert.deepEqual([...reachable(agreementTransitions, 'draft')].toSorted(), [...agreementStates].toSorted())
  assert.deepEqual(deadEnds(agreementTransitions).toSorted(), [...finalAgreementStates].toSorted())
})

test('every action is used, and nobody has two ways to do one thing', () => {
  assert.deepEqual(
    [...new Set(agreementTransitions.map((row) => row.action))].toSorted(),
    [...agreementActions].toSorted(),
  )
  const ways = agreementTransitions.flatMap((row) => row.by.map((by) => `${row.from} ${row.action} ${by}`))
  assert.equal(new Set(ways).size, ways.length)
})

test('the way of an agreement that goes well', () => {
  const steps = [
    ['offer', 'school'],
    ['sign', 'young'],
    ['sign', 'guardian'],
    ['sign', 'company'],
    ['sign-last', 'school'],
    ['start', 'job'],
    ['end', 'job'],
    ['look-back', 'young'],
  ] as const
  let state: (typeof agreementStates)[number] = 'draft'
  const passed = steps.map(([action, by]) => {
    state = mayGo(state, action, by)!.to
    return state
  })
  assert.deepEqual(passed, ['open', 'open', 'open', 'open', 'signed', 'running', 'ended', 'looked-back'])
})

test('a change asks everybody to sign again, whenever somebody may have signed', () => {
  for (const from of ['open', 'signed', 'running'] as const) {
    const row = mayGo(from, 'change', 'company')
    assert.deepEqual([row?.to, row?.resetsSignatures], ['open', true], from)
    assert.equal(mayGo(from, 'change', 'guardian'), undefined)
  }
  assert.equal(mayGo('draft', 'change', 'school')?.resetsSignatures, undefined)
})

const refused: [
  from: (typeof agreementStates)[number],
  action: (typeof agreementActions)[number],
  by: AgreementActor,
][] = [
  ['draft', 'sign', 'young'],
  ['draft', 'offer', 'young'],
  ['open', 'start', 'job'],
  ['open', 'sign', 'job'],
  ['signed', 'sign', 'company'],
  ['signed', 'start', 'company'],
  ['running', 'withdraw', 'company'],
  ['running', 'end', 'school'],
  ['ended', 'change', 'school'],
  ['ended', 'look-back', 'company'],
  ['withdrawn', 'offer', 'school'],
  ['looked-back', 'change', 'young'],
]
for (const [from, action, by] of refused) {
  test(`${by} may not ${action} what is ${from}`, () => assert.equal(mayGo(from, action, by), undefined))
}

test('each party may stop it at any time; once it has begun with a reason', () => {
  for (const by of ['young', 'guardian', 'company', 'school'] as const) {
    for (const from of ['open', 'signed'] as const) {
      assert.equal(mayGo(from, 'withdraw', by)?.to, 'withdrawn')
      assert.equal(mayGo(from, 'break-off', by), undefined)
      assert.equal(mayGo(from, 'withdraw', by, true), undefined)
      assert.deepEqual(mayGo(from, 'break-off', by, true)?.to, 'broken-off')
    }
    assert.equal(mayGo('running', 'break-off', by, true)?.needsReason, true)
  }
  assert.ok(agreementTransitions.every((row) => (row.to === 'broken-off') === (row.needsReason ?? false)))
})

test('on the last day without the last signature: never begun lapses, begun ends', () => {
  assert.equal(mayGo('open', 'lapse', 'job')?.to, 'withdrawn')
  assert.equal(mayGo('open', 'end', 'job'), undefined)
  assert.equal(mayGo('open', 'end', 'job', true)?.to, 'ended')
  assert.equal(mayGo('open', 'lapse', 'job', true), undefined)
})

test('a draft lapses by the job alone', () => {
  assert.equal(mayGo('draft', 'lapse', 'job')?.to, 'withdrawn')
  for (const by of ['young', 'company', 'school'] as const) assert.equal(mayGo('draft', 'lapse', by), undefined)
})

test('what may concern safety is read by the school, not by the company', () => {
  assert.deepEqual(
    breakOffReasons.filter((reason) => reason.seenBy === 'school').map((reason) => reason.code),
    ['not-safe', 'rather-not-say'],
  )
})
