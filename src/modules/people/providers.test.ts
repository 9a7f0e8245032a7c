import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, beforeEach, describe, it } from 'node:test'
import { sql } from 'kysely'
import { demo, personas } from '../../../db/builders.ts'
import { everything } from '../../../test/application-steps.ts'
import {
  challengeOf,
  OpenIdProvider,
  type ProviderAccount,
  pathOf,
  signInAt,
  throughProvider,
} from '../../../test/openid-provider.ts'
import { textOf } from '../../../test/portfolio-steps.ts'
import { openWorld, type Page, type Visitor, type World } from '../../../test/world.ts'
import { type ClientKeys, readClientKeys } from '../../platform/client-keys.ts'
import { within } from '../../platform/database.ts'
import { type Provider, readProviders } from '../../platform/providers.ts'
import { job } from '../../platform/who.ts'
import { nameSchoolAccount } from './index.ts'
import { invitationPath, invite } from './ways-in/invitations.ts'

const { amina, hodan, ilse, karel, noor, jelle, team } = personas
const site = 'http://localhost'
const own = { zaanoever: '11AA', wetterlan: '22BB' }

const ids = ['zaanoever', 'wetterlan', 'stad', 'digid', 'eherkenning'] as const
type Id = (typeof ids)[number]
const there = Object.fromEntries(ids.map((id) => [id, new OpenIdProvider()])) as Record<Id, OpenIdProvider>

let world: World
let folder: string
let keys: ClientKeys

const settings = () => {
  const common = (id: Id) => ({ id, name: id, issuer: there[id].issuer, clientId: 'kansroute' })
  return JSON.stringify([
    { ...common('zaanoever'), kind: 'school', brins: [own.zaanoever] },
    {
      ...common('wetterlan'),
      kind: 'school',
      brins: [own.wetterlan],
      organisations: { 'wetterlan.example': own.wetterlan },
    },
    { ...common('stad'), kind: 'staff', cities: ['zaanstad'], trustedDomains: ['stad.example'] },
    { ...common('digid'), kind: 'citizen', acr: ['loa3'] },
    { ...common('eherkenning'), kind: 'company' },
  ])
}

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kansroute-sign-in-'))
  keys = await readClientKeys(undefined, folder)
  for (const id of ids)
    await there[id].start({ id: 'kansroute', redirectUri: `${site}/sign-in/with/${id}/callback`, jwks: keys.published })
  const providers: Provider[] = readProviders(settings())
  world = await openWorld('seeded', { config: { baseUrl: site, providers }, clientKeys: keys })
  for (const [name, brin] of Object.entries(own))
    await sql`update region.school set brin = ${brin} where id = ${demo.schools[name as keyof typeof own]}`.execute(
      world.owner,
    )
})
after(async () => {
  await world?.close()
  for (const id of ids) await there[id].stop()
  await rm(folder, { recursive: true, force: true })
})
beforeEach(async () => {
  for (const id of ids) Object.assign(there[id], { next: undefined, tamper: undefined, foreignKey: false })
  for (const table of ['people.identity', 'people.school_account', 'people.attempt', 'people.invitation'] as const)
    await world.owner.deleteFrom(table).execute()
  await world.runJobs()
  world.mails.length = 0
})

/** As Entree sends it. */
const atSchool = (uid: string, brin: string, more: object = {}): ProviderAccount => ({
  sub: `${uid}@${brin}`,
  uid,
  nlEduPersonHomeOrganizationId: brin,
  eduPersonAffiliation: ['student'],
  given_name: 'Naam',
  family_name: 'Daar',
  email: `${uid}@school.example`,
  ...more,
})
const named = (school: keyof typeof own, uid: string, personId: string) =>
  within(world.owner, job, 'write', (trx) =>
    nameSchoolAccount(trx, world.services.secret, { schoolId: demo.schools[school], uid, personId }),
  )
const invited = async (personId: string) => {
  const id = await within(world.owner, job, 'write', (trx) => invite(trx, personId, world.services.clock.now()))
  return invitationPath(world.services.secret, id)
}
const tokenOf = (path: string) => path.split('/').at(-1)!
const name = async (visitor: Visitor) => textOf(await visitor.get('/devices'))
const isOut = async (visitor: Visitor) => (await visitor.get('/devices')).status === 303
const refused = async (page: Page, visitor: Visitor, says: RegExp, status?: number) => {
  assert.match(textOf(page), says)
  if (status) assert.equal(page.status, status)
  assert.ok(page.status >= 400)
  assert.ok(await isOut(visitor), 'nobody is signed in')
}

describe('signing in elsewhere, when all is well', () => {
  it('at school: by the list of the school, as who our enrolment says, and to the page that was asked', async () => {
    await named('zaanoever', 'AWarsame', amina.personId)
    const visitor = world.visitor()
    there.zaanoever.next = atSchool('awarsame', own.zaanoever, { eduPersonAffiliation: ['employee', 'staff'] })
    const back = await signInAt(visitor, 'zaanoever', { to: '/cv' })
    assert.deepEqual([back.status, back.location], [303, '/cv'])
    assert.match(await name(visitor), /Amina Warsame.*met zaanoever/)
    // what the account says of somebody decides nothing
    assert.equal((await visitor.get('/class')).status, 404)
    const again = world.visitor()
    assert.equal((await signInAt(again, 'zaanoever')).status, 303)
    assert.match(await name(again), /Amina/)
    await world.runJobs()
    assert.equal(world.mails.filter(({ subject }) => /nieuwe manier/.test(subject)).length, 1, 'told once')
  })

  it('at school: by the domain of the home organisation, as SURFconext sends it', async () => {
    await named('wetterlan', 'noor', noor.personId)
    there.wetterlan.next = { sub: 'n1', uid: 'noor', schac_home_organization: 'wetterlan.example' }
    const visitor = world.visitor()
    assert.equal((await signInAt(visitor, 'wetterlan')).status, 303)
    assert.match(await name(visitor), /Noor de Vries/)
  })

  it('staff: by a checked address of a domain that the provider answers for', async () => {
    await world.owner
      .insertInto('people.login')
      .values({ email: 'sanne@stad.example', person_id: team.personId })
      .execute()
    const visitor = world.visitor()
    there.stad.next = { sub: 's1', email: 'Sanne@stad.example', email_verified: true }
    assert.equal((await signInAt(visitor, 'stad')).status, 303)
    assert.match(await name(visitor), /Sanne Kuiper/)
  })

  for (const [kind, id, person] of [
    ['citizen', 'digid', amina],
    ['citizen', 'digid', hodan],
    ['company', 'eherkenning', karel],
  ] as const)
    it(`${kind}: ${person.givenName} by an invitation, which works once`, async () => {
      const visitor = world.visitor()
      const path = await invited(person.personId)
      const before = await everything(world)
      assert.match(textOf(await visitor.get(path)), new RegExp(`Welkom, ${person.givenName}`))
      assert.deepEqual(await everything(world), before, 'opening it changes nothing')
      there[id].next = { sub: `pseudonym-${person.givenName}`, acr: 'loa3' }
      there[id].tamper = (claims) => ({ ...claims, acr: 'loa3' })
      assert.equal((await signInAt(visitor, id, { invitation: tokenOf(path) })).status, 303)
      assert.match(await name(visitor), new RegExp(person.familyName))
      const later = world.visitor()
      assert.equal((await signInAt(later, id)).status, 303)
      const thief = world.visitor()
      there[id].next = { sub: 'another', acr: 'loa3' }
      assert.equal((await signInAt(thief, id, { invitation: tokenOf(path) })).status, 410)
      assert.ok(await isOut(thief))
    })

  it('adds an account to who is signed in, and takes it away', async () => {
    const her = await world.as('amina')
    there.zaanoever.next = atSchool('zelf', own.zaanoever)
    const start = await her.post('/devices/accounts/zaanoever')
    const back = await her.get(pathOf(await throughProvider(start.location!)))
    assert.equal(back.location, '/devices?done=way-added')
    const other = world.visitor()
    assert.equal((await signInAt(other, 'zaanoever')).status, 303)
    const identity = await world.owner.selectFrom('people.identity').selectAll().executeTakeFirstOrThrow()
    assert.deepEqual([identity.person_id, identity.because], [amina.personId, 'herself'])
    assert.equal((await (await world.as('noor')).post(`/devices/accounts/${identity.id}/remove`)).status, 404)
    assert.equal((await her.post(`/devices/accounts/${identity.id}/remove`)).status, 303)
    await refused(await signInAt(world.visitor(), 'zaanoever'), world.visitor(), /nog niet bekend/, 403)
  })

  it('uses a code with PKCE and a signed assertion, and publishes the key for it', async () => {
    await named('zaanoever', 'a', amina.personId)
    there.zaanoever.next = atSchool('a', own.zaanoever)
    const start = new URL((await world.visitor().post('/sign-in/with/zaanoever')).location!)
    assert.equal(start.searchParams.get('response_type'), 'code')
    assert.equal(start.searchParams.get('code_challenge_method'), 'S256')
    assert.equal(start.searchParams.get('redirect_uri'), `${site}/sign-in/with/zaanoever/callback`)
    const visitor = world.visitor()
    await signInAt(visitor, 'zaanoever')
    const asked = there.zaanoever.asked.at(-1)!
    assert.equal(asked.get('client_assertion_type'), 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer')
    assert.equal(asked.get('client_secret'), null)
    assert.equal(challengeOf(asked.get('code_verifier')!).length, 43)
    const published = JSON.parse((await visitor.get('/.well-known/jwks.json')).html) as {
      keys: Record<string, string>[]
    }
    assert.deepEqual(Object.keys(published.keys[0]!).sort(), ['alg', 'e', 'kid', 'kty', 'n', 'use'])
  })

  it('stores nothing of what the account says: no BSN, no name, no number', async () => {
    const path = await invited(amina.personId)
    const bsn = '900123456'
    there.digid.next = { sub: bsn, acr: 'loa3', bsn, given_name: 'Geheimenaam' }
    there.digid.tamper = (claims) => ({ ...claims, acr: 'loa3' })
    assert.equal((await signInAt(world.visitor(), 'digid', { invitation: tokenOf(path) })).status, 303)
    const kept = JSON.stringify(await everything(world))
    assert.ok(!kept.includes(bsn) && !kept.includes('Geheimenaam'))
    assert.ok(!kept.includes(Buffer.from(bsn).toString('hex')))
  })

  it('leads a form to the providers, and to no other site', async () => {
    const policy = (await world.visitor().get('/sign-in')).headers.get('content-security-policy')!
    const formAction = /form-action ([^;]*)/.exec(policy)![1]!.split(' ')
    assert.deepEqual(formAction.sort(), ["'self'", ...ids.map((id) => there[id].issuer)].sort())
  })
})

describe('an answer that is not right signs nobody in', () => {
  const asAmina = async () => {
    await named('zaanoever', 'a', amina.personId)
    there.zaanoever.next = atSchool('a', own.zaanoever)
    return world.visitor()
  }
  const seconds = () => Math.floor(Date.now() / 1000)
  for (const [what, tamper] of [
    ['another issuer', (claims) => ({ ...claims, iss: 'https://evil.example' })],
    ['another audience', (claims) => ({ ...claims, aud: 'somebody-else' })],
    ['another nonce', (claims) => ({ ...claims, nonce: 'x' })],
    ['no nonce', ({ nonce: _, ...claims }) => claims],
    ['an id token that is past its time', (claims) => ({ ...claims, iat: seconds() - 900, exp: seconds() - 600 })],
    ['an id token of nobody', ({ sub: _, ...claims }) => claims],
    ['another subject than its attributes', (claims) => ({ ...claims, sub: 'other' })],
  ] as [string, (claims: Record<string, unknown>) => Record<string, unknown>][])
    it(what, async () => {
      const visitor = await asAmina()
      there.zaanoever.tamper = tamper
      await refused(await signInAt(visitor, 'zaanoever'), visitor, /antwoord van zaanoever klopt niet/, 400)
    })

  it('an id token signed by another key', async () => {
    const visitor = await asAmina()
    there.zaanoever.foreignKey = true
    await refused(await signInAt(visitor, 'zaanoever'), visitor, /klopt niet/, 400)
  })

  it('a level of assurance that is too low', async () => {
    const path = await invited(amina.personId)
    there.digid.next = { sub: 'a' }
    const visitor = world.visitor()
    there.digid.tamper = (claims) => ({ ...claims, acr: 'loa2' })
    await refused(await signInAt(visitor, 'digid', { invitation: tokenOf(path) }), visitor, /klopt niet/, 400)
  })

  it('the same answer a second time', async () => {
    const visitor = await asAmina()
    const start = await visitor.post('/sign-in/with/zaanoever')
    const cookie = visitor.cookies.get('sign-in')!
    const answer = pathOf(await throughProvider(start.location!))
    assert.equal((await visitor.get(answer)).status, 303)
    const thief = world.visitor()
    await refused(await thief.get(answer), thief, /andere browser/, 400)
    thief.cookies.set('sign-in', cookie)
    await refused(await thief.get(answer), thief, /al gebruikt/, 410)
  })

  it('two at once: one is signed in', async () => {
    const visitor = await asAmina()
    const start = await visitor.post('/sign-in/with/zaanoever')
    const answer = pathOf(await throughProvider(start.location!))
    const pages = await Promise.all([visitor.get(answer), visitor.get(answer)])
    assert.deepEqual(pages.map(({ status }) => status).sort(), [303, 410])
  })

  it('a code that was used at the provider, with a state of ours that was not', async () => {
    const visitor = await asAmina()
    const first = await throughProvider((await visitor.post('/sign-in/with/zaanoever')).location!)
    assert.equal((await visitor.get(pathOf(first))).status, 303)
    const victim = world.visitor()
    const second = await throughProvider((await victim.post('/sign-in/with/zaanoever')).location!)
    second.searchParams.set('code', first.searchParams.get('code')!)
    await refused(await victim.get(pathOf(second)), victim, /klopt niet/, 400)
  })

  it('an answer that a stranger sends: somebody is never signed in as another unawares', async () => {
    const stranger = await asAmina()
    const answer = await throughProvider((await stranger.post('/sign-in/with/zaanoever')).location!)
    const victim = world.visitor()
    await refused(await victim.get(pathOf(answer)), victim, /andere browser/, 400)
    const own = await throughProvider((await victim.post('/sign-in/with/zaanoever')).location!)
    own.searchParams.set('state', answer.searchParams.get('state')!)
    await refused(await victim.get(pathOf(own)), victim, /andere browser/, 400)
  })

  for (const state of ['', 'x', `${amina.personId}.x`])
    it(`a state that is none: ${JSON.stringify(state)}`, async () => {
      const visitor = await asAmina()
      await visitor.post('/sign-in/with/zaanoever')
      const page = await visitor.get(`/sign-in/with/zaanoever/callback?code=x&state=${state}`)
      await refused(page, visitor, /klopt niet/, 400)
    })

  it('after ten minutes', async () => {
    const visitor = await asAmina()
    const answer = await throughProvider((await visitor.post('/sign-in/with/zaanoever')).location!)
    world.pass({ minutes: 10 })
    await refused(await visitor.get(pathOf(answer)), visitor, /duurde te lang/, 410)
  })

  it('without an issuer, or with another in the address (mix-up)', async () => {
    for (const iss of [undefined, there.wetterlan.issuer]) {
      const visitor = await asAmina()
      const answer = await throughProvider((await visitor.post('/sign-in/with/zaanoever')).location!)
      if (iss) answer.searchParams.set('iss', iss)
      else answer.searchParams.delete('iss')
      await refused(await visitor.get(pathOf(answer)), visitor, /klopt niet/, 400)
    }
  })

  it("one provider's answer at the address of another", async () => {
    const visitor = await asAmina()
    const answer = await throughProvider((await visitor.post('/sign-in/with/zaanoever')).location!)
    const swapped = pathOf(answer).replace('/with/zaanoever/', '/with/wetterlan/')
    const page = await visitor.get(swapped)
    assert.ok(page.status >= 400)
    assert.ok(await isOut(visitor))
  })

  it("one provider's code in the answer of another", async () => {
    const visitor = await asAmina()
    const code = (
      await throughProvider((await world.visitor().post('/sign-in/with/zaanoever')).location!)
    ).searchParams.get('code')!
    there.wetterlan.next = { sub: 'x', uid: 'x', nlEduPersonHomeOrganizationId: own.wetterlan }
    const answer = await throughProvider((await visitor.post('/sign-in/with/wetterlan')).location!)
    answer.searchParams.set('code', code)
    await refused(await visitor.get(pathOf(answer)), visitor, /klopt niet/, 400)
  })

  it('stopped there', async () => {
    const visitor = world.visitor()
    await refused(await signInAt(visitor, 'zaanoever'), visitor, /inloggen is gestopt.*niets gebeurd/i, 400)
  })
})

describe('an account signs in its own person alone', () => {
  it('unknown: says what to do, and links nobody', async () => {
    const visitor = world.visitor()
    // the very address that Amina signs in with by mail
    there.zaanoever.next = atSchool('onbekend', own.zaanoever, { email: amina.email, email_verified: true })
    const page = await signInAt(visitor, 'zaanoever')
    await refused(page, visitor, /nog niet bekend.*link per mail.*uitnodiging/, 403)
    assert.deepEqual(await world.owner.selectFrom('people.identity').select('id').execute(), [])
  })

  it('a person of one school through the provider of another', async () => {
    await named('zaanoever', 'a', amina.personId)
    for (const account of [
      atSchool('a', own.zaanoever),
      {
        sub: 'a',
        uid: 'a',
        nlEduPersonHomeOrganizationId: own.zaanoever,
        schac_home_organization: 'wetterlan.example',
      },
    ]) {
      const visitor = world.visitor()
      there.wetterlan.next = account
      await refused(await signInAt(visitor, 'wetterlan'), visitor, /andere school/, 403)
    }
  })

  it('a name on the list of a school where she is not', async () => {
    await named('wetterlan', 'a', amina.personId)
    const visitor = world.visitor()
    there.wetterlan.next = atSchool('a', own.wetterlan)
    await refused(await signInAt(visitor, 'wetterlan'), visitor, /andere school/, 403)
    assert.deepEqual(await world.owner.selectFrom('people.identity').select('id').execute(), [])
  })

  it('who left the school, though the account was linked', async () => {
    await named('zaanoever', 'a', amina.personId)
    there.zaanoever.next = atSchool('a', own.zaanoever)
    assert.equal((await signInAt(world.visitor(), 'zaanoever')).status, 303)
    await sql`update people.enrolment set until = '2026-01-01' where person_id = ${amina.personId}`.execute(world.owner)
    const visitor = world.visitor()
    await refused(await signInAt(visitor, 'zaanoever'), visitor, /andere school/, 403)
    await sql`update people.enrolment set until = null where person_id = ${amina.personId}`.execute(world.owner)
  })

  it('the same subject at two providers is two accounts', async () => {
    await named('zaanoever', 'a', amina.personId)
    there.zaanoever.next = { ...atSchool('a', own.zaanoever), sub: 'same' }
    assert.equal((await signInAt(world.visitor(), 'zaanoever')).status, 303)
    there.digid.next = { sub: 'same', acr: 'loa3' }
    there.digid.tamper = (claims) => ({ ...claims, acr: 'loa3' })
    await refused(await signInAt(world.visitor(), 'digid'), world.visitor(), /nog niet bekend/, 403)
  })

  it('without the name of the account, or of the school', async () => {
    for (const account of [
      { sub: 'a', nlEduPersonHomeOrganizationId: own.zaanoever },
      { sub: 'a', uid: 'a' },
    ]) {
      const visitor = world.visitor()
      there.zaanoever.next = account
      await refused(await signInAt(visitor, 'zaanoever'), visitor, /vertelde te weinig/, 400)
    }
  })

  it('staff: not by an address that is not checked, of another domain, of another city, or of no staff', async () => {
    const login = (email: string, person_id: string) =>
      world.owner
        .insertInto('people.login')
        .values({ email, person_id })
        .onConflict((on) => on.doNothing())
        .execute()
    await login('jelle@stad.example', jelle.personId)
    await login('amina@stad.example', amina.personId)
    for (const [account, says] of [
      [{ email: 'jelle@stad.example', email_verified: true }, /andere gemeente/],
      [{ email: 'amina@stad.example', email_verified: true }, /past niet/],
      [{ email: team.email, email_verified: true }, /nog niet bekend/],
      [{ email: 'jelle@stad.example', email_verified: false }, /nog niet bekend/],
      [{ email: 'jelle@stad.example' }, /nog niet bekend/],
      [{ email: 'x@stad.example.evil.example', email_verified: true }, /nog niet bekend/],
    ] as const) {
      const visitor = world.visitor()
      there.stad.next = { sub: JSON.stringify(account), ...account }
      await refused(await signInAt(visitor, 'stad'), visitor, says, 403)
    }
  })

  it('a company by DigiD, or a mentor: another way is theirs', async () => {
    for (const person of [karel, ilse]) {
      const visitor = world.visitor()
      there.digid.next = { sub: person.personId, acr: 'loa3' }
      there.digid.tamper = (claims) => ({ ...claims, acr: 'loa3' })
      const path = await invited(person.personId)
      await refused(await signInAt(visitor, 'digid', { invitation: tokenOf(path) }), visitor, /past niet/, 403)
    }
  })

  it("an account that is somebody else's is not added", async () => {
    await named('zaanoever', 'a', amina.personId)
    there.zaanoever.next = atSchool('a', own.zaanoever)
    assert.equal((await signInAt(world.visitor(), 'zaanoever')).status, 303)
    const other = await world.as('ilse')
    const start = await other.post('/devices/accounts/zaanoever')
    const back = await other.get(pathOf(await throughProvider(start.location!)))
    assert.equal(back.status, 403)
    assert.match(textOf(back), /al van iemand anders/)
  })

  it('an account is added to who began, not to who signed in meanwhile', async () => {
    const her = await world.as('ilse')
    there.zaanoever.next = atSchool('ilse', own.zaanoever)
    const answer = await throughProvider((await her.post('/devices/accounts/zaanoever')).location!)
    her.cookies.set('kansroute', (await world.as('amina')).cookies.get('kansroute')!)
    assert.equal((await her.get(pathOf(answer))).status, 400)
    assert.deepEqual(await world.owner.selectFrom('people.identity').select('id').execute(), [])
  })
})

describe('a provider that is away', () => {
  it('gets a page that says so, before and after; and works again', async () => {
    await named('zaanoever', 'a', amina.personId)
    const { zaanoever } = there
    const port = Number(new URL(zaanoever.issuer).port)
    const client = {
      id: 'kansroute',
      redirectUri: `${site}/sign-in/with/zaanoever/callback`,
      jwks: keys.published,
      port,
    }
    zaanoever.next = atSchool('a', own.zaanoever)
    const visitor = world.visitor()
    const answer = await throughProvider((await visitor.post('/sign-in/with/zaanoever')).location!)
    await zaanoever.stop()
    await refused(await visitor.get(pathOf(answer)), visitor, /zaanoever geeft nu geen antwoord.*link per mail/, 503)
    await zaanoever.start(client)
    assert.equal((await signInAt(visitor, 'zaanoever')).status, 303)
  })

  it('that is not there at all', async () => {
    const provider = { ...world.services.config.providers[0]!, id: 'weg', issuer: 'http://127.0.0.1:9' }
    world.services.config.providers.push(provider)
    const visitor = world.visitor()
    const page = await visitor.post('/sign-in/with/weg')
    world.services.config.providers.pop()
    await refused(page, visitor, /geeft nu geen antwoord/, 503)
    assert.equal((await visitor.post('/sign-in/with/nergens')).status, 404)
  })
})
