import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Language, moduleTexts, sayDate, sayTime } from '../../../platform/i18n.ts'
import { agreementKinds } from './agreement-kinds.ts'
import { agreementActions, agreementStates, breakOffReasons } from './agreement-states.ts'
import { aged, date, day, plan } from './case-plans.ts'
import { agreementFields } from './required-fields.ts'
import { employerLines, employerTopics, type Speaker, sayForEmployer, sayForYoung } from './say-finding.ts'
import en from './texts/en.json' with { type: 'json' }
import nl from './texts/nl.json' with { type: 'json' }
import { codes, conditions, type Finding, traits } from './types.ts'
import { parties } from './who-signs.ts'
import { checkWork } from './work-by-age.ts'

const texts = moduleTexts({ nl, en })
const speaker = (lang: Language): Speaker => ({
  text: texts(lang) as (key: string, values?: Record<string, string | number>) => string,
  date: (on) => sayDate(lang, on),
  time: (at) => sayTime(lang, at),
})
const languages = ['nl', 'en'] as const

const some = (code: (typeof codes)[number], severity: Finding['severity']): Finding => ({
  rule: 'a-row-13-14',
  code,
  date: date('2026-03-07'),
  limit: code === 'hours-of-day' ? '07:00-19:00' : code === 'evening-needs-agreement' ? '19:00' : 12,
  found: code === 'barred-work' ? 'till' : 15.5,
  sure: severity === 'forbidden',
  severity,
  source: 'Nadere regeling kinderarbeid',
})

test('both languages have the same keys and placeholders', () => {
  assert.deepEqual(Object.keys(en), Object.keys(nl))
  const names = (text: string) => [...text.matchAll(/\{(\w+)/g)].map((match) => match[1]).sort()
  for (const key of Object.keys(nl) as (keyof typeof nl)[]) assert.deepEqual(names(en[key]), names(nl[key]), key)
})

test('every code, trait, condition, party, kind, field, state, action and reason has its text, and no text is idle', () => {
  const keys = [
    ...codes.map((code) => `work.${code}`),
    'work.school-checks',
    'work.source',
    ...[...employerTopics, 'school-checks'].map((topic) => `work.employer.${topic}`),
    ...traits.map((trait) => `trait.${trait}`),
    ...conditions.map((condition) => `condition.${condition}`),
    ...parties.map((party) => `party.${party}`),
    ...agreementKinds.map((kind) => `kind.${kind}`),
    ...agreementFields.map((field) => `field.${field}`),
    ...agreementStates.map((state) => `state.${state}`),
    ...agreementActions.map((action) => `action.${action}`),
    ...breakOffReasons.map((reason) => `reason.${reason.code}`),
  ]
  const rest = Object.keys(nl).filter((key) => !key.startsWith('obstacle.'))
  assert.deepEqual(keys.toSorted(), rest.toSorted())
})

test('the young person reads the day, the limit and the source, and who decides when we are not sure', () => {
  for (const lang of languages) {
    for (const code of codes) {
      const forbidden = sayForYoung(some(code, 'forbidden'), speaker(lang))
      assert.ok(forbidden.includes('Nadere regeling kinderarbeid'), forbidden)
      assert.match(forbidden, /7 (maart|March)/)
      assert.doesNotMatch(forbidden, /[{}]|undefined/)
      const checked = sayForYoung(some(code, 'school-checks'), speaker(lang))
      assert.ok(checked.includes(lang === 'nl' ? 'Je school kijkt dit na.' : 'Your school checks this.'), checked)
    }
  }
  const [late] = checkWork(
    plan(14, '2026-03-07 16:00-20:30', { agreed: ['business-need', 'staff-agreed', 'guardian-consent'] }),
  )
  assert.equal(
    sayForYoung(late!, speaker('nl')),
    'Op 7 maart mag je alleen werken tussen 7.00 uur en 20.00 uur. Bron: Nadere regeling kinderarbeid, gewijzigd op 18-11-2024.',
  )
  const [till] = checkWork(plan(15, '2026-03-07 10:00-12:00', { traits: ['till'] }))
  assert.match(sayForYoung(till!, speaker('en')), /working at the till\. Source: Nadere regeling kinderarbeid\./)
})

test('an employer reads that it is not allowed, with no digit but those of the date, and no law', () => {
  for (const lang of languages) {
    for (const code of codes) {
      for (const severity of ['forbidden', 'school-checks'] as const) {
        const said = sayForEmployer(some(code, severity), speaker(lang))
        const date = sayDate(lang, some(code, severity).date)
        assert.ok(said.includes(date), said)
        assert.doesNotMatch(said.replace(date, ''), /\d|kinderarbeid|leeftijd|jaar|\bage\b|year|[{}]/i)
      }
    }
  }
})

test('an employer reads the same at every age that a day forbids', () => {
  const lines = [13, 15, 17].map((age) => {
    const findings = checkWork({ ...plan(age, [day('2026-03-07 05:00-17:00/60')]), birthDate: aged(age) })
    return employerLines(
      findings.filter((made) => made.code === 'hours-of-day' || made.code === 'day-hours'),
      speaker('nl'),
    )
  })
  assert.deepEqual(lines, Array(3).fill(['Deze uren zijn niet toegestaan op 7 maart. Kies andere uren.']))
})
