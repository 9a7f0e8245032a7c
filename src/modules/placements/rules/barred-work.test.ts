import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plan } from './case-plans.ts'
import type { Trait, WorkKind } from './types.ts'
import { checkWork } from './work-by-age.ts'

/** Of each trait, at 13, 14, 15, 16, 17 and 18: x barred, ? the school checks, . open. */
// biome-ignore format: a table is read by the row
const table: [trait: Trait | 'diving', job: string, placement: string][] = [
  ['factory',            'xxx...', '?.?...'],
  ['machines',           'xxx...', '???...'],
  ['lifting-over-10kg',  'xxx...', 'xxx...'],
  ['pushing-over-20kg',  'xxx...', 'xxx...'],
  ['till',               'xxx...', 'xxx...'],
  ['meal-delivery',      'xxx...', 'xxx...'],
  ['flash-delivery',     'xxx...', 'xxx...'],
  ['alcohol-served',     'xxx...', 'xxx...'],
  ['not-light',          'xxx...', 'xxx...'],
  ['no-adult-present',   'xx....', 'xx?...'],
  ['night',              'xxxxx.', 'xxxxx.'],
  ['on-call',            'xxxxx.', 'xxxxx.'],
  ['overtime',           'xxxxx.', 'xxxxx.'],
  ['toxic',              'xxxxx.', 'xxxxx.'],
  ['very-noisy',         'xxxxx.', 'xxxxx.'],
  ['dangerous',          'xxx??.', 'xxx??.'],
  ['diving',             '?????.', '?????.'],
  ['hands-on',           '......', '......'],
  ['chores',             '......', '......'],
]

function row(kind: WorkKind, trait: string): string {
  const marks = [13, 14, 15, 16, 17, 18].map((age) => {
    const found = checkWork(plan(age, '2026-03-07 09:00-11:00', { kind, traits: [trait] })).filter(
      (made) => made.found === trait,
    )
    assert.ok(found.length <= 1)
    return found.length === 0 ? '.' : found[0]!.sure ? 'x' : '?'
  })
  return marks.join('')
}

for (const [trait, job, placement] of table) {
  test(`work by its nature: ${trait}`, () => {
    assert.equal(row('job', trait), job, 'job')
    for (const kind of ['shadow', 'short', 'internship', 'bbl'] as const)
      assert.equal(row(kind, trait), placement, kind)
  })
}

test('a room where alcohol is served is barred since 18 November 2024', () => {
  const on = (day: string) => checkWork(plan('2010-01-01', `${day} 10:00-12:00`, { traits: ['alcohol-served'] })).length
  assert.deepEqual([on('2024-11-16'), on('2024-11-23')], [0, 1])
})
