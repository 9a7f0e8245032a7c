import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import fc from 'fast-check'
import { sql } from 'kysely'
import { demo, personas } from '../db/builders.ts'
import { linkToken } from '../src/modules/people/index.ts'
import type { AgreementState } from '../src/modules/placements/rules/agreement-states.ts'
import { newId, signId } from '../src/platform/ids.ts'
import { type AnyForm, tryForm } from './any-form.ts'
import { answerLink, applyFor, meet, moment } from './application-steps.ts'
import { agreementRow, change, signLink, someYoung, takenOn, termsForm } from './placement-steps.ts'
import { went } from './portfolio-steps.ts'
import { openWorld, type Visitor, type World } from './world.ts'

// Every form of applying, agreeing and signing in, as the right person and by the right link.

const { amina } = personas
let world: World
const forms: AnyForm[] = []
before(async () => {
  world = await openWorld()
  await world.owner.updateTable('places.place').set({ seats: 100 }).where('id', '=', demo.places.deHalm).execute()
  await applications()
  await placements()
  await signingIn()
})
after(() => world.close())

async function applications(): Promise<void> {
  const [her, company, stranger] = [await world.as('amina'), await world.as('karel'), world.visitor()]
  const met = await meet(world, her, demo.places.deHalm)
  const sent = await applyFor(her, demo.places.overtuin)
  const others = await applyFor(await world.as('noor'), demo.places.deHalm)
  const ready = await meet(world, await world.as('yusuf'), demo.places.deHalm)
  const another = await meet(
    world,
    await world.signedIn((await someYoung(world, { age: 17, kind: 'vmbo' })).personId),
    demo.places.deHalm,
  )
  const third = await applyFor(await world.as('selam'), demo.places.deHalm)
  const day = { 'other.day': '12', 'other.month': '3', 'other.year': '2026', 'other-time': '13.00' }
  const invite = {
    good: { moments: moment, ...day, words: 'Tot dan.' },
    known: ['2026-04-01T09:00', '2026-02-30T09:00', 'sent', 'invited'],
  }
  const refuse = {
    good: { reason: 'place-taken', 'no-words': 'Nee.', pause: 'on', seen: 'sent' },
    known: ['other-experience', 'invited'],
  }
  const [ofOthers, ofThird, ofReady] = await Promise.all([others, third, ready].map((id) => answerLink(world, id)))
  forms.push(
    {
      path: `/places/${demo.places.nour}/apply`,
      by: her,
      good: { motivation: 'Ik wil leren.', competences: ['precise', 'calm'], activities: newId(), evidence: newId() },
    },
    { path: `/applications/${met}/moment`, by: her, good: { moment, when: 'Vrijdag.' }, known: ['none'] },
    { path: `/applications/${sent}/withdraw`, by: her, good: { applicationId: others } },
    { path: `/company/applications/${others}/invite`, by: company, ...invite },
    { path: `${ofOthers}/invite`, by: stranger, ...invite },
    { path: `/company/applications/${others}/refuse`, by: company, ...refuse },
    { path: `${ofThird}/refuse`, by: stranger, ...refuse },
    { path: `${ofReady}/accept`, by: stranger, good: { applicationId: others, seen: 'invited' } },
    { path: `/company/applications/${another}/accept`, by: company, good: { applicationId: others } },
  )
}

/** An agreement of somebody of her own, in a state. */
async function agreement(state: AgreementState): Promise<{ id: string; her: Visitor }> {
  const young = await someYoung(world, { age: 17, kind: 'mbo', crebo: demo.crebo, guardian: state !== 'draft' })
  const id = await takenOn(world, young.personId)
  if (state !== 'draft') went(await change(world, id))
  if (state !== 'draft' && state !== 'open')
    await world.owner.updateTable('placements.agreement').set({ state }).where('id', '=', id).execute()
  return { id, her: await world.signedIn(young.personId) }
}

async function placements(): Promise<void> {
  const [company, stranger] = [await world.as('karel'), world.visitor()]
  const [draft, open, signed, running, ended, over] = await Array.fromAsync(
    ['draft', 'open', 'open', 'running', 'ended', 'broken-off'] as const,
    agreement,
  )
  const sign = { good: { version: '1', read: 'on', may: 'on', name: 'Iemand', party: 'company' }, known: ['2', '1.0'] }
  const terms = {
    good: termsForm((await agreementRow(world, open!.id)).terms),
    known: ['1', '7', '31', '2030', '04:00', '12.30', '400'],
  }
  const lookBack = { did: 'Gekeken.', foundOut: 'Veel.', competence: 'precise', sentence: 'Zo.' }
  const linkId = newId()
  await world.owner
    .insertInto('people.link')
    .values({
      id: linkId,
      person_id: amina.personId,
      may: ['look-back'],
      subject: over!.id,
      holder: 'X',
      expires_at: world.services.clock.now().add({ hours: 99 }),
    })
    .execute()
  forms.push(
    {
      path: `/agreements/${draft!.id}/guardian`,
      by: draft!.her,
      good: { name: 'Moeder', email: 'moeder@example.org' },
    },
    { path: `${await signLink(world, draft!.id, 'company')}/change`, by: stranger, ...terms },
    { path: `/to-sign/${open!.id}/change`, by: company, ...terms },
    { path: `${await signLink(world, signed!.id, 'guardian')}/sign`, by: stranger, ...sign },
    { path: `/agreements/${signed!.id}/sign`, by: signed!.her, ...sign },
    {
      path: `${await signLink(world, running!.id, 'school')}/break-off`,
      by: stranger,
      good: { reason: 'together' },
      known: ['not-safe', 'ill'],
    },
    { path: `/agreements/${open!.id}/withdraw`, by: open!.her, good: { agreementId: draft!.id } },
    { path: `/agreements/${ended!.id}/look-back`, by: ended!.her, good: lookBack, known: ['calm'] },
    {
      path: `/look-back/${linkToken(world.services, linkId)}`,
      by: stranger,
      good: { did: 'Goed.', confirms: ['precise', 'calm'], name: 'Karel', words: 'Dank.', sentence: 'Zo.' },
    },
  )
}

async function signingIn(): Promise<void> {
  const signInId = newId()
  await world.owner
    .insertInto('people.sign_in')
    .values({
      id: signInId,
      email: amina.email,
      person_id: amina.personId,
      expires_at: world.services.clock.now().add({ minutes: 15 }),
      goes_to: '/cv',
    })
    .execute()
  forms.push(
    {
      path: '/sign-in',
      by: world.visitor(),
      good: { email: amina.email, to: '/cv' },
      known: ['niemand@example.org', '//evil.example'],
    },
    {
      path: `/sign-in/${signId(world.services.secret, 'sign-in', signInId)}`,
      by: world.visitor(),
      good: { to: '/cv' },
    },
    {
      path: '/language',
      by: world.visitor(),
      good: { language: 'en', back: '/places' },
      known: ['nl', '//evil.example'],
    },
    { path: '/sign-out', by: world.visitor(), good: { x: 'x' } },
  )
}

describe('whatever a form sends', () => {
  it('is answered, and never by a breakdown', async () => {
    assert.ok(forms.length > 20)
    for (const form of forms) {
      const seen = await tryForm(form)
      assert.ok(
        seen.some((status) => status < 400),
        `${form.path} was never taken: ${[...new Set(seen)]}`,
      )
    }
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
