import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type AgreementKind, agreementKinds } from './agreement-kinds.ts'
import { aged, date } from './case-plans.ts'
import nl from './texts/nl.json' with { type: 'json' }
import { type Signing, signerRules, signersFor } from './who-signs.ts'

const recognitions = [{ qualification: '25180', from: date('2025-01-01'), until: date('2026-03-03') }]
const signing = (kind: AgreementKind, age: number, more: Partial<Signing> = {}): Signing => ({
  kind,
  birthDate: aged(age),
  signingOn: date('2026-03-03'),
  startsOn: date('2026-04-07'),
  qualification: '25180',
  recognitions,
  ...more,
})

type Case = [law: string, Signing, parties: string, obstacles: string, sure: boolean]
// biome-ignore format: a table is read by the row
const cases: Case[] = [
  ['job from 16: alone', signing('job', 16), 'young company', '', true],
  ['job under 16: guardian', signing('job', 15), 'young guardian company', '', true],
  ['job at 12: none', signing('job', 12), 'young guardian company', 'under-13-only-visits', true],
  ['job: 16 between signing and start', signing('job', 15, { birthDate: date('2010-03-20') }), 'young guardian company', '', true],
  ['vmbo placement at 14', signing('vmbo-placement', 14), 'guardian company school', '', true],
  ['vmbo placement at 15', signing('vmbo-placement', 15), 'guardian company school', '', true],
  ['vmbo placement at 16, unsure', signing('vmbo-placement', 16), 'young guardian company school', '', false],
  ['vmbo placement at 18, unsure', signing('vmbo-placement', 18), 'young company school', '', false],
  ['vmbo placement at 13', signing('vmbo-placement', 13), 'guardian company school', 'placement-under-14', true],
  ['vmbo placement: 14 at the start', signing('vmbo-placement', 13, { birthDate: date('2012-04-07') }), 'guardian company school', '', true],
  ['vmbo placement at 12', signing('vmbo-placement', 12), 'guardian company school', 'under-13-only-visits', true],
  ['bpv under 18: + guardian, unsure', signing('bpv-bol', 17), 'young guardian company school', '', false],
  ['bpv from 18', signing('bpv-bol', 18), 'young company school', '', true],
  ['bpv: 18 between signing and start', signing('bpv-bol', 17, { birthDate: date('2008-03-20') }), 'young guardian company school', '', false],
  ['bbl from 18', signing('bpv-bbl', 19), 'young company school', '', true],
  ['bbl under 16', signing('bpv-bbl', 15), 'young guardian company school', 'bbl-under-16', false],
  ['bpv: recognition ended the day before', signing('bpv-bol', 18, { signingOn: date('2026-03-04') }), 'young company school', 'company-not-recognised', true],
  ['bpv: recognition begins the day after', signing('bpv-bol', 20, { signingOn: date('2024-12-31') }), 'young company school', 'company-not-recognised', true],
  ['bpv: recognised for another qualification', signing('bpv-bol', 18, { qualification: '25181' }), 'young company school', 'company-not-recognised', true],
  ['bpv: recognised without an end', signing('bpv-bol', 18, { signingOn: date('2026-04-01'), recognitions: [{ qualification: '25180', from: date('2025-01-01') }] }), 'young company school', '', true],
  ['bpv: no recognition known', signing('bpv-bbl', 18, { recognitions: [] }), 'young company school', 'company-not-recognised', true],
  ['vmbo needs no recognition', signing('vmbo-placement', 15, { recognitions: [] }), 'guardian company school', '', true],
  ['hbo, wo: by contract of the institution', signing('higher-placement', 19), 'young company school', '', true],
  ['hbo under 18, unsure', signing('higher-placement', 17), 'young guardian company school', '', false],
  ['class visit at 12, our reading', signing('visit', 12), 'guardian company school', '', false],
  ['visit from 16, our reading', signing('visit', 16), 'company school', '', false],
  ['shadowing at 12', signing('shadow', 12), 'young guardian company school', 'under-13-only-visits', false],
  ['shadowing at 15, strictest', signing('shadow', 15), 'young guardian company school', '', false],
  ['short placement at 18', signing('short', 18), 'young company school', '', false],
  ['guardian blocked: a person at the school', signing('bpv-bol', 17, { guardianBlocked: true }), 'young guardian company school', 'guardian-to-school', false],
  ['guardian blocked, not asked', signing('bpv-bol', 18, { guardianBlocked: true }), 'young company school', '', true],
  ['nothing starts before it is signed', signing('job', 17, { startsOn: date('2026-03-02') }), 'young company', 'starts-before-signing', true],
]

for (const [law, asked, parties, obstacles, sure] of cases) {
  test(`who signs: ${law}`, () => {
    const made = signersFor(asked)
    assert.equal(made.parties.join(' '), parties)
    assert.equal(made.obstacles.map((obstacle) => obstacle.code).join(' '), obstacles)
    assert.equal(made.sure, sure)
    assert.ok(made.source.length > 0)
    for (const obstacle of made.obstacles) assert.ok(`obstacle.${obstacle.code}` in nl)
  })
}

test('the table answers every kind at every age, once', () => {
  for (const kind of agreementKinds) {
    for (let age = 0; age < 130; age++) {
      const rows = signerRules.filter((row) => row.kinds.includes(kind) && age >= row.ages[0] && age <= row.ages[1])
      assert.equal(rows.length, 1, `${kind} at ${age}`)
    }
  }
})
