import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import fc from 'fast-check'
import { sql } from 'kysely'
import { demo, personas } from '../db/builders.ts'
import { linkToken } from '../src/modules/people/index.ts'
import { newId, signId } from '../src/platform/ids.ts'
import { type AnyForm, tryForm } from './any-form.ts'
import { answerLink, applyFor, meet, moment } from './application-steps.ts'
import { change, signedByAll, signLink, someYoung, takenOn } from './placement-steps.ts'
import { went } from './portfolio-steps.ts'
import { openWorld, type Visitor, type World } from './world.ts'

// Every form of applying, agreeing and signing in, as the right person and by the right link.

const { amina, karel, noor } = personas
let world: World
const forms: AnyForm[] = []
const ids: string[] = []
before(async () => {
  world = await openWorld()
  await world.owner.updateTable('places.place').set({ seats: 100 }).where('id', '=', demo.places.deHalm).execute()
  const [her, company, stranger] = [await world.as('amina'), await world.as('karel'), world.visitor()]
  await applications(her, company, stranger)
  await placements(her, company, stranger)
  await signingIn(stranger)
})
after(() => world.close())

const words = ['Ik wil leren.', 'on', 'x']
const dates = ['from.day', 'from.month', 'from.year', 'until.day', 'until.month', 'until.year']

async function applications(her: Visitor, company: Visitor, stranger: Visitor): Promise<void> {
  const invited = await meet(world, her, demo.places.deHalm)
  const sent = await applyFor(her, demo.places.overtuin)
  const others = await applyFor(await world.as('noor'), demo.places.deHalm)
  ids.push(invited, sent, others, demo.places.deHalm)
  const invite = {
    fields: ['seen', 'moments', 'other.day', 'other.month', 'other.year', 'other-time', 'words'],
    known: ['sent', 'invited', moment, '2026-04-01T09:00', '12', '3', '2026', '13.00', ...words],
  }
  const refuse = {
    fields: ['seen', 'reason', 'no-words', 'pause'],
    known: ['place-taken', 'other-experience', 'invited', ...words],
  }
  forms.push(
    {
      path: `/places/${demo.places.nour}/apply`,
      by: her,
      fields: ['motivation', 'competences', 'activities', 'evidence', 'placeId'],
      known: ['precise', 'calm', invited, ...words],
    },
    {
      path: `/applications/${invited}/moment`,
      by: her,
      fields: ['moment', 'when', 'applicationId'],
      known: [moment, 'none', others, ...words],
    },
    { path: `/applications/${sent}/withdraw`, by: her, fields: ['applicationId'], known: [others] },
    { path: `/company/applications/${others}/invite`, by: company, ...invite },
    { path: `/company/applications/${others}/refuse`, by: company, ...refuse },
    { path: `/company/applications/${invited}/accept`, by: company, fields: ['applicationId'], known: [others] },
  )
  const [first, second, third] = await Promise.all([invited, sent, others].map((id) => answerLink(world, id)))
  forms.push(
    { path: `${second}/invite`, by: stranger, ...invite },
    { path: `${third}/refuse`, by: stranger, ...refuse },
    { path: `${first}/accept`, by: stranger, fields: ['applicationId', 'seen'], known: [others, 'invited'] },
  )
}

async function placements(her: Visitor, company: Visitor, stranger: Visitor): Promise<void> {
  const id = await takenOn(world, noor.personId)
  went(await change(world, id))
  const draft = await takenOn(world, personas.selam.personId)
  const alone = await someYoung(world, { age: 17, kind: 'mbo', crebo: demo.crebo, guardian: false })
  const unnamed = await takenOn(world, alone.personId)
  const running = await takenOn(world, personas.yusuf.personId)
  await signedByAll(world, running)
  const over = await takenOn(world)
  await world.owner.updateTable('placements.agreement').set({ state: 'ended' }).where('id', '=', over).execute()
  ids.push(id, draft, over)
  const sign = { fields: ['version', 'read', 'may', 'name', 'party'], known: ['1', '2', 'on', 'company', ...words] }
  const terms = {
    fields: [
      ...dates,
      'weekdays',
      'start',
      'end',
      'pause',
      'tasks',
      'goals',
      'practicalTrainer',
      'schoolSupervisor',
      'allowance',
      'agreementId',
    ],
    known: ['1', '2', '7', '4', '2026', '2027', '07:00', '12.30', '30', draft, ...words],
  }
  const link = await signLink(world, id, 'company')
  forms.push(
    { path: `${link}/sign`, by: stranger, ...sign },
    { path: `${link}/change`, by: stranger, ...terms },
    { path: `${await signLink(world, draft, 'company')}/change`, by: stranger, ...terms },
    { path: `/agreements/${id}/sign`, by: await world.as('noor'), ...sign },
    { path: `/to-sign/${id}/change`, by: company, ...terms },
    {
      path: `/agreements/${unnamed}/guardian`,
      by: await world.signedIn(alone.personId),
      fields: ['name', 'email', 'agreementId'],
      known: ['Moeder', 'm@example.org', karel.email],
    },
    {
      path: `/agreements/${over}/look-back`,
      by: her,
      fields: ['did', 'foundOut', 'competence', 'sentence'],
      known: ['precise', ...words],
    },
    {
      path: `/to-sign/${running}/break-off`,
      by: company,
      fields: ['reason', 'agreementId'],
      known: ['together', 'not-safe', draft],
    },
    { path: `/agreements/${id}/withdraw`, by: await world.as('noor'), fields: ['agreementId'], known: [draft] },
  )
  const linkId = newId()
  await world.owner
    .insertInto('people.link')
    .values({
      id: linkId,
      person_id: amina.personId,
      may: ['look-back'],
      subject: over,
      holder: 'X',
      expires_at: world.services.clock.now().add({ hours: 99 }),
    })
    .execute()
  forms.push({
    path: `/look-back/${linkToken(world.services, linkId)}`,
    by: stranger,
    fields: ['did', 'confirms', 'name', 'words'],
    known: ['precise', 'calm', ...words],
  })
}

async function signingIn(stranger: Visitor): Promise<void> {
  const signInId = newId()
  await world.owner
    .insertInto('people.sign_in')
    .values({
      id: signInId,
      email: amina.email,
      person_id: amina.personId,
      expires_at: world.services.clock.now().add({ minutes: 15 }),
      goes_to: '/cv',
    } as never)
    .execute()
  forms.push(
    {
      path: '/sign-in',
      by: stranger,
      fields: ['email', 'to'],
      known: [amina.email, 'niemand@example.org', '/cv', '//evil.example'],
    },
    {
      path: `/sign-in/${signId(world.services.secret, 'sign-in', signInId)}`,
      by: world.visitor(),
      fields: ['to'],
      known: ['/cv'],
    },
    { path: '/language', by: stranger, fields: ['language', 'back'], known: ['nl', 'en', '/cv', '//evil.example'] },
    { path: '/sign-out', by: world.visitor(), fields: ['x'], known: ['x'] },
  )
}

describe('whatever a form sends', () => {
  it('is answered, and never by a breakdown', async () => {
    assert.ok(forms.length > 20)
    for (const form of forms) await tryForm(form)
  })

  it('leaves no job behind that breaks', async () => {
    await world.runJobs()
    const { rows } = await sql`select name, output from pgboss.job where state in ('retry', 'failed')`.execute(
      world.owner,
    )
    assert.deepEqual(rows, [])
  })
})

describe('whatever an address says', () => {
  it('is answered, and never by a breakdown', async () => {
    const visitors = [world.visitor(), await world.as('amina'), await world.as('karel'), await world.as('ilse')]
    const part = fc.oneof(
      fc.constantFrom('abc', '0', '%00', '%F0%9F%8D%9E', '..%2f', "'", newId(), `${newId()}x`),
      fc.string({ unit: 'grapheme', maxLength: 60 }).map((text) => encodeURIComponent(text.toWellFormed())),
    )
    const any = fc.oneof(
      { weight: 1, arbitrary: fc.constantFrom(...forms.map(({ path }) => path.split('/')[2] ?? ''), 'x') },
      { weight: 2, arbitrary: part },
    )
    const bases = [
      '/applications/',
      '/company/applications/',
      '/agreements/',
      '/to-sign/',
      '/sign/',
      '/answer/',
      '/look-back/',
      '/sign-in/',
      '/places/',
    ]
    const tails = [
      '',
      '/cv',
      '/pdf',
      '/look-back',
      '/apply',
      '/evidence/x',
      '/sign',
      '?done=sent',
      '?done=__proto__',
      '?to=%ff',
    ]
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...visitors),
        fc.constantFrom(...bases),
        any,
        fc.constantFrom(...tails),
        async (visitor, base, id, tail) => {
          const { status } = await visitor.get(`${base}${id}${tail}`)
          assert.ok([200, 303, 403, 404, 409, 410].includes(status), `${base}${id}${tail}: ${status}`)
        },
      ),
      { numRuns: 200 },
    )
  })
})
