import { sql } from 'kysely'
import { demo, personas } from '../../db/builders.ts'
import { type Db, within } from '../../src/platform/database.ts'
import { newId, seededId } from '../../src/platform/ids.ts'
import { job } from '../../src/platform/who.ts'

const id = (name: string) => seededId(`walls.${name}`)

/** Ids of Amina's one row in each table, and of the two links that open a window on them. */
export const hers = {
  activity: id('activity'),
  file: id('file'),
  evidence: id('evidence'),
  application: id('application'),
  agreement: id('agreement'),
  answerLink: id('answer-link'),
  signLink: id('sign-link'),
  lookBackLink: id('look-back-link'),
  round: id('round'),
  proposal: id('proposal'),
  expiredLink: id('expired-link'),
}

const { amina, hodan, ilse, karel } = personas
const json = (value: unknown) => JSON.stringify(value)

/** Her ways in: an account elsewhere, a passkey, a code, and what goes with them. */
const waysIn = (person_id: string): [string, Record<string, unknown>][] => {
  const at = '2026-03-03T11:00:00Z'
  const later = '2100-01-01T00:00:00Z'
  const bytes = Buffer.from('walls')
  return [
    [
      'people.identity',
      { id: id('identity'), person_id, provider: 'school', subject: bytes, because: 'roster', linked_at: at },
    ],
    ['people.school_account', { school_id: demo.schools.zaanoever, uid: bytes, person_id }],
    ['people.invitation', { id: id('invitation'), person_id, created_at: at, expires_at: later }],
    ['people.attempt', { id: id('attempt'), kind: 'passkey-add', person_id, expires_at: later }],
    [
      'people.passkey',
      {
        id: id('passkey'),
        person_id,
        credential: 'walls',
        public_key: bytes,
        counter: 0,
        transports: ['internal'],
        name: 'Telefoon',
        added_at: at,
      },
    ],
    ['people.second_factor', { person_id, sealed: bytes, started_at: at, confirmed_at: at }],
    ['people.recovery_code', { id: id('recovery'), person_id, code: bytes }],
    ['people.device', { id: id('device'), person_id, mark: bytes, first_at: at, last_at: at }],
    [
      'people.email_change',
      { id: id('change'), person_id, new_email: 'nieuw@example.org', asked_at: at, expires_at: later },
    ],
  ]
}

/** A round of her class that her mentor made, with a place that was offered to her. */
const inRound = (person_id: string): [string, Record<string, unknown>][] => [
  [
    'matching.run',
    {
      id: hers.round,
      school_id: demo.schools.zaanoever,
      made_by: ilse.personId,
      title: 'Bakkers',
      classes: [demo.classes.bakers],
      settings: json({}),
      deadline: '2026-04-01',
      state: 'ready',
    },
  ],
  ['matching.member', { run_id: hers.round, person_id, n: 1, inputs: json({ n: 1 }), result: json({ rank: 1 }) }],
  [
    'matching.proposal',
    {
      id: hers.proposal,
      run_id: hers.round,
      person_id,
      place_id: demo.places.deHalm,
      state: 'offered',
      reasons: json({}),
      decided_by: ilse.personId,
      answer_by: '2026-04-01',
    },
  ],
  ['matching.wish', { run_id: hers.round, person_id, inputs: json({ likes: ['early'] }) }],
  ['matching.reason', { proposal_id: hers.proposal, person_id, reasons: json({}) }],
]

/** One row of Amina's in every table that holds rows of persons, put there by the owner. */
export async function fillDossier(owner: Db): Promise<void> {
  await within(owner, job, 'write', async (trx) => {
    const person_id = amina.personId
    const values: [string, Record<string, unknown>][] = [
      [
        'platform.session',
        {
          id: id('session'),
          token_hash: Buffer.from('x'),
          person_id: ilse.personId,
          expires_at: '2100-01-01T00:00:00Z',
        },
      ],
      [
        'platform.acting',
        {
          id: id('acting'),
          session_id: id('session'),
          person_id,
          staff_id: ilse.personId,
          reason: 'een reden om mee te kijken',
          since: '2026-03-03T11:00:00Z',
          until: '2026-03-03T11:30:00Z',
        },
      ],
      [
        'platform.file',
        { id: hers.file, person_id, name: 'a.pdf', mime: 'application/pdf', bytes: 1, scan: 'not-scanned' },
      ],
      [
        'portfolio.import',
        {
          id: id('import'),
          person_id,
          format: 'jsonresume',
          file_name: 'cv.json',
          reading: json({}),
          digest: Buffer.from('x'),
        },
      ],
      ['portfolio.activity', { id: hers.activity, person_id, kind: 'home', title: 'Koken' }],
      [
        'portfolio.shown',
        { id: id('shown'), person_id, activity_id: hers.activity, competence_id: 'precise', sentence: 'Ik weeg af.' },
      ],
      [
        'portfolio.evidence',
        { id: hers.evidence, person_id, activity_id: hers.activity, file_id: hers.file, title: 'Foto' },
      ],
      [
        'portfolio.confirmation',
        {
          id: id('confirmation'),
          person_id,
          activity_id: hers.activity,
          by_name: 'X',
          by_role: 'y',
          organisation: 'z',
        },
      ],
      [
        'people.consent',
        {
          id: id('consent'),
          person_id,
          what: 'ask-later',
          version: 1,
          given_at: '2026-03-03T11:00:00Z',
          needs_guardian: false,
        },
      ],
      ['people.objection', { id: id('objection'), person_id, what: 'ordering', since: '2026-03-03T11:00:00Z' }],
      ['platform.erasure', { id: id('erasure'), person_id, cause: 'asked', asked_at: '2026-03-03T11:00:00Z' }],
      ['messages.notice', { id: id('notice'), person_id, kind: 'confirmed', href: '/cv' }],
      ['messages.mail', { id: id('mail'), person_id, template: 'application-new', subject: hers.application }],
      [
        'applications.application',
        {
          id: hers.application,
          person_id,
          place_id: demo.places.deHalm,
          company_id: demo.companies.deHalm,
          motivation: 'Graag',
          shown: json({ cv: {}, study: null, travel: null, days: [] }),
          name_from_start: false,
          expires_at: '2100-01-01',
        },
      ],
      ['applications.identity', { application_id: hers.application, person_id, name: 'Amina Warsame' }],
      [
        'applications.event',
        { id: id('event'), person_id, application_id: hers.application, state: 'sent', by_kind: 'young' },
      ],
      [
        'applications.evidence',
        {
          application_id: hers.application,
          person_id,
          evidence_id: hers.evidence,
          file_id: hers.file,
          title: 'Foto',
          name: 'a.pdf',
          mime: 'application/pdf',
        },
      ],
      [
        'placements.agreement',
        {
          id: hers.agreement,
          person_id,
          application_id: hers.application,
          place_id: demo.places.deHalm,
          company_id: demo.companies.deHalm,
          kind: 'internship',
          state: 'open',
          terms: json({}),
          starts_on: '2026-04-07',
          ends_on: '2026-06-16',
        },
      ],
      [
        'placements.party',
        {
          id: id('p1'),
          person_id,
          agreement_id: hers.agreement,
          party: 'young',
          name: 'Amina',
          signer_id: amina.personId,
        },
      ],
      [
        'placements.party',
        {
          id: id('p2'),
          person_id,
          agreement_id: hers.agreement,
          party: 'guardian',
          name: 'Hodan',
          signer_id: hodan.personId,
        },
      ],
      [
        'placements.party',
        {
          id: id('p3'),
          person_id,
          agreement_id: hers.agreement,
          party: 'company',
          name: 'Karel',
          signer_id: karel.personId,
          link_id: hers.signLink,
        },
      ],
      [
        'placements.party',
        {
          id: id('p4'),
          person_id,
          agreement_id: hers.agreement,
          party: 'school',
          name: 'Ilse',
          signer_id: ilse.personId,
        },
      ],
      [
        'placements.signature',
        { id: id('signature'), person_id, agreement_id: hers.agreement, party: 'young', version: 1, name: 'Amina' },
      ],
      [
        'placements.event',
        { id: id('agreement-event'), person_id, agreement_id: hers.agreement, action: 'sign', by_party: 'young' },
      ],
      [
        'placements.ending',
        { agreement_id: hers.agreement, person_id, reason: 'not-safe', by_party: 'young', school_only: true },
      ],
      [
        'placements.reflection',
        { id: id('reflection'), person_id, agreement_id: hers.agreement, by_party: 'young', did: 'Gebakken' },
      ],
      [
        'caseload.contest',
        {
          id: id('contest'),
          person_id,
          proposal: 'places/suits-me',
          version: 1,
          words: 'Waarom?',
          sent_at: '2026-03-03T11:00:00Z',
          answer_by: '2026-03-17',
        },
      ],
      ...inRound(person_id),
      ...waysIn(person_id),
      [
        'people.link',
        {
          id: hers.answerLink,
          person_id,
          may: ['answer'],
          subject: hers.application,
          holder: 'De Halm',
          expires_at: '2100-01-01',
        },
      ],
      [
        'people.link',
        {
          id: hers.signLink,
          person_id,
          may: ['agreement'],
          subject: hers.agreement,
          holder: 'Karel',
          expires_at: '2100-01-01',
        },
      ],
      [
        'people.link',
        {
          id: hers.lookBackLink,
          person_id,
          may: ['look-back'],
          subject: hers.agreement,
          holder: 'Karel',
          expires_at: '2100-01-01',
        },
      ],
      [
        'people.link',
        {
          id: hers.expiredLink,
          person_id,
          may: ['answer', 'agreement', 'look-back'],
          subject: hers.application,
          holder: 'X',
          expires_at: '2020-01-01',
        },
      ],
    ]
    for (const [table, row] of values) {
      const columns = Object.keys(row)
      await sql`insert into ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))})
        values (${sql.join(Object.values(row).map((value) => sql`${value}`))}) on conflict do nothing`.execute(trx)
    }
    await sql`insert into platform.audit (id, person_id, actor, actor_kind, action) values (${newId()}, ${person_id}, ${person_id}, 'person', 'walls')`.execute(
      trx,
    )
    await sql`insert into platform.session (id, token_hash, person_id, expires_at) values (${newId()}, ${Buffer.from('walls')}, ${person_id}, '2100-01-01')`.execute(
      trx,
    )
  })
}
