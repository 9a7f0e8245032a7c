import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { agreementKinds } from './agreement-kinds.ts'
import { type AgreementField, agreementFields, fieldRules, missingFields } from './required-fields.ts'

const full: Record<AgreementField, unknown> = {
  place: 'Bakkerij De Halm',
  from: Temporal.PlainDate.from('2026-04-07'),
  until: Temporal.PlainDate.from('2026-06-16'),
  days: [1, 2],
  tasks: 'Brood bakken',
  programme: '25180',
  level: 3,
  pathway: 'BOL',
  hoursPerStudyYear: 240,
  practicalTrainer: 'Karel de Wit',
  schoolSupervisor: 'Ilse Brouwer',
  learningGoals: ['Deeg maken'],
  workProcesses: ['B1-K1-W1'],
  assessment: 'Twee gesprekken',
  earlyEnding: 'In overleg',
  insurance: 'mbo Zaanoever',
  allowance: 7500,
  recognitionNumber: '100012345',
  employmentContract: 'no',
  hoursPerWeek: 12,
  wage: 1200,
}

test('a full agreement misses nothing, an empty one all that its kind needs', () => {
  for (const kind of agreementKinds) {
    assert.deepEqual(missingFields(kind, full), [])
    assert.deepEqual(
      missingFields(kind, {}),
      agreementFields.filter((field) => fieldRules[field].kinds.includes(kind)),
    )
  }
})

test('WEB 7.2.8: the fields of an mbo placement', () => {
  const web =
    'programme level pathway from until hoursPerStudyYear practicalTrainer workProcesses assessment earlyEnding recognitionNumber'
  for (const kind of ['bpv-bol', 'bpv-bbl'] as const) {
    for (const field of web.split(' ') as AgreementField[]) {
      const { [field]: _, ...less } = full
      assert.deepEqual(missingFields(kind, less), [field])
    }
  }
  assert.ok(missingFields('bpv-bbl', {}).includes('employmentContract'))
  assert.ok(!missingFields('bpv-bol', {}).includes('employmentContract'))
})

test('a placement has learning goals, a visit and a job have none', () => {
  for (const kind of ['short', 'vmbo-placement', 'bpv-bol', 'higher-placement'] as const) {
    assert.ok(missingFields(kind, {}).includes('learningGoals'), kind)
  }
  assert.deepEqual(missingFields('visit', {}), ['place', 'from', 'until', 'days', 'schoolSupervisor', 'insurance'])
  assert.deepEqual(missingFields('job', {}), ['place', 'from', 'days', 'tasks', 'hoursPerWeek', 'wage'])
})

const values: [value: unknown, missing: boolean][] = [
  ['', true],
  ['  ', true],
  [null, true],
  [undefined, true],
  [[], true],
  [Number.NaN, true],
  [0, false],
  ['geen', false],
]
for (const [value, missing] of values) {
  test(`an allowance of ${JSON.stringify(value) ?? 'undefined'} is ${missing ? 'missing' : 'said'}`, () =>
    assert.deepEqual(missingFields('bpv-bol', { ...full, allowance: value }), missing ? ['allowance'] : []))
}

test('hours and wage of nought are missing', () => {
  assert.deepEqual(missingFields('bpv-bol', { ...full, hoursPerStudyYear: 0 }), ['hoursPerStudyYear'])
  assert.deepEqual(missingFields('job', { ...full, wage: 0, hoursPerWeek: -1 }), ['hoursPerWeek', 'wage'])
})

test('filling in a field never makes another one missing', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...agreementKinds),
      fc.subarray([...agreementFields]),
      fc.subarray([...agreementFields]),
      (kind, some, more) => {
        const pick = (fields: AgreementField[]) => Object.fromEntries(fields.map((field) => [field, full[field]]))
        const before = missingFields(kind, pick(some))
        const after = missingFields(kind, pick([...some, ...more]))
        assert.deepEqual(
          after,
          before.filter((field) => !more.includes(field)),
        )
      },
    ),
    { numRuns: 100 },
  )
})
