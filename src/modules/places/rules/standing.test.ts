import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { mayDo } from './age-rule.ts'
import { standingOf } from './standing.ts'

const date = (text: string) => Temporal.PlainDate.from(text)
const today = date('2026-03-03')

describe('whether one can ask for a place', () => {
  const offer = { seats: 2, taken: 1, pausedUntil: null, endsOn: null }
  const cases: [string, Parameters<typeof standingOf>[0], string][] = [
    ['a seat is free', offer, 'open'],
    ['the last seat is taken', { ...offer, taken: 2 }, 'full'],
    ['closed until tomorrow', { ...offer, pausedUntil: date('2026-03-04') }, 'paused'],
    ['closed until today: open again', { ...offer, pausedUntil: today }, 'open'],
    ['today is its last day', { ...offer, endsOn: today }, 'open'],
    ['it was over yesterday', { ...offer, endsOn: date('2026-03-02') }, 'past'],
    ['over says more than full', { ...offer, taken: 2, endsOn: date('2026-03-02') }, 'past'],
    ['closed says more than full', { ...offer, taken: 2, pausedUntil: date('2026-04-01') }, 'paused'],
  ]
  for (const [name, place, expected] of cases) test(name, () => assert.equal(standingOf(place, today), expected))
})

describe('what is said about age', () => {
  const place = { ageFrom: 16, ageRule: 'alcohol-served-under-16', startsOn: null }
  const cases: [string, Parameters<typeof mayDo>[0], string | null, string | undefined][] = [
    ['no rule, nothing to say', { ageFrom: null, ageRule: null, startsOn: null }, '2012-01-01', undefined],
    ['sixteen today', place, '2010-03-03', 'yes'],
    ['sixteen tomorrow', place, '2010-03-04', 'no'],
    ['sixteen by the first day', { ...place, startsOn: date('2026-03-04') }, '2010-03-04', 'yes'],
    ['a first day that has passed is today', { ...place, startsOn: date('2026-01-01') }, '2010-02-01', 'yes'],
    [
      'born on 29 February: older on 1 March',
      { ...place, ageFrom: 18, ageRule: 'dangerous-under-18', startsOn: null },
      '2008-02-29',
      'yes',
    ],
    ['an age without a rule is for the school', { ...place, ageRule: null }, '2000-01-01', 'unknown'],
    ['a rule that we do not know too', { ...place, ageRule: 'looks-older' }, '2000-01-01', 'unknown'],
    ['no birth date', place, null, 'unknown'],
  ]
  for (const [name, asked, born, expected] of cases)
    test(name, () => assert.equal(mayDo(asked, born ? date(born) : null, today), expected))

  test('born on 29 February is not older on 28 February', () => {
    const rule = { ageFrom: 18, ageRule: 'dangerous-under-18', startsOn: null }
    assert.equal(mayDo(rule, date('2008-02-29'), date('2026-02-28')), 'no')
    assert.equal(mayDo(rule, date('2008-02-29'), date('2026-03-01')), 'yes')
  })
})
