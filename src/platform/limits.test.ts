import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { demo, personas } from '../../db/builders.ts'
import { answerLink, applyFor } from '../../test/application-steps.ts'
import { openWorld, Visitor, type World } from '../../test/world.ts'
import { makeApp } from '../app.tsx'
import type { TrustedProxies } from './client-address.ts'
import type { Limits } from './config.ts'
import { newId } from './ids.ts'

let world: World
before(async () => {
  world = await openWorld()
})
after(() => world.close())

const off: Limits = { mails: 0, network: 0, session: 0, link: 0, underWay: 0, waiting: 0, wait: 0 }

/** Somebody at another web process of the same platform, behind a network address. */
class Networked extends Visitor {
  address = '203.0.113.9'
  forwarded: string | undefined
  override readonly app: ReturnType<typeof makeApp>
  constructor(app: ReturnType<typeof makeApp>) {
    super(app)
    const request = app.request.bind(app)
    this.app = {
      request: (path: string, init: RequestInit) => {
        const headers = new Headers(init.headers)
        if (this.forwarded) headers.set('x-forwarded-for', this.forwarded)
        return request(path, { ...init, headers }, { incoming: { socket: { remoteAddress: this.address } } })
      },
    } as never
  }
}

const process = (limits: Partial<Limits>, trustProxy?: TrustedProxies) =>
  makeApp({ ...world.services, config: { ...world.services.config, limits: { ...off, ...limits }, trustProxy } })
const refusedOf = async (kind: string) => {
  const { rows } = await sql<{ n: number }>`
    select coalesce(sum(times), 0)::int as n from platform.refused where kind = ${kind}`.execute(world.owner)
  return rows[0]!.n
}

describe('sign-in mails to one address', () => {
  it('are limited by all processes together, known address or not, and what was typed comes back', async () => {
    const [one, two] = [new Networked(process({ mails: 3 })), new Networked(process({ mails: 3 }))]
    for (const email of [personas.amina.email, 'nobody@example.org']) {
      const ask = (who: Visitor, as = email) => who.post('/sign-in', { email: as, to: '/places?q=bakker' })
      assert.equal((await ask(one)).status, 200)
      assert.equal((await ask(two, ` ${email.toUpperCase()} `)).status, 200)
      assert.equal((await ask(one)).status, 200)
      const refused = await ask(two)
      assert.equal(refused.status, 429)
      assert.equal(refused.headers.get('retry-after'), '1200')
      assert.match(refused.html, /Over 20 minuten kan het opnieuw/)
      assert.match(refused.html, new RegExp(`<input type="hidden" name="email" value="${email}"`))
      assert.match(refused.html, /<input type="hidden" name="to" value="\/places\?q=bakker"/)
      assert.match(refused.html, /<form[^>]* action="\/sign-in"/)
      // somebody else is not kept from hers
      assert.equal((await ask(two, `other-${email}`)).status, 200)
    }
    const english = new Networked(process({ mails: 3 }))
    english.cookies.set('language', 'en')
    assert.match((await english.post('/sign-in', { email: personas.amina.email })).html, /Try again in 20 minutes/)
    world.pass({ minutes: 21 })
    assert.equal((await one.post('/sign-in', { email: personas.amina.email })).status, 200)
  })

  it('keeps no address: only keyed digests', async () => {
    const { rows } = await sql<{ row: string }>`select a::text as row from platform.allowance a`.execute(world.owner)
    assert.ok(rows.length > 2)
    assert.ok(!rows.some(({ row }) => /example|amina/.test(row)))
  })
})

describe('a network', () => {
  it('is not counted for what goes well: a class of thirty signs in behind one address', async () => {
    const app = process({ network: 300, mails: 5 })
    for (let pupil = 0; pupil < 30; pupil++) {
      const visitor = new Networked(app)
      for (let page = 0; page < 12; page++) assert.equal((await visitor.get('/sign-in')).status, 200)
      assert.equal((await visitor.post('/sign-in', { email: `pupil-${pupil}@example.org` })).status, 200)
    }
  })

  it('is closed for who is not signed in after too many failures, in every process, and its people go on', async () => {
    const other = process({ network: 300 })
    const [one, two] = [new Networked(process({ network: 300 })), new Networked(other)]
    one.address = two.address = '198.51.100.77'
    const before = await refusedOf('link')
    const bad = () => `/answer/${newId()}.${'x'.repeat(43)}`
    const statuses: number[] = []
    for (let i = 0; i < 302; i++) statuses.push((await (i % 2 ? one : two).get(bad())).status)
    assert.equal(statuses.filter((status) => status === 410).length, 302)
    assert.ok((await refusedOf('link')) - before >= 300)
    const closed = await two.get(bad())
    assert.equal(closed.status, 429)
    assert.match(closed.html, /Vanaf dit netwerk ging veel mis/)
    assert.ok(Number(closed.headers.get('retry-after')) >= 1)
    for (const [name, value] of (await world.as('amina')).cookies) two.cookies.set(name, value)
    assert.equal((await two.get('/route')).status, 200)
    const elsewhere = new Networked(other)
    elsewhere.address = '198.51.100.78'
    assert.equal((await elsewhere.get('/sign-in')).status, 200)
  })

  it('is that of the connection, whatever a header says, unless a proxy is trusted', async () => {
    const key = async () =>
      (await sql<{ n: number }>`select count(*)::int as n from platform.allowance`.execute(world.owner)).rows[0]!.n
    const spoofing = new Networked(process({ network: 300 }))
    spoofing.address = '192.0.2.1'
    const before = await key()
    for (let i = 0; i < 5; i++) {
      spoofing.forwarded = `10.1.1.${i}`
      await spoofing.get(`/answer/${newId()}.${'x'.repeat(43)}`)
    }
    assert.equal((await key()) - before, 1)
    const behind = new Networked(process({ network: 300 }, 1))
    behind.address = '192.0.2.2'
    for (let i = 0; i < 5; i++) {
      behind.forwarded = `${i}.6.6.6, 2001:db8:5:${i < 3 ? 1 : 2}::${i}`
      await behind.get(`/answer/${newId()}.${'x'.repeat(43)}`)
    }
    assert.equal((await key()) - before, 3)
  })
})

describe('a session and a link', () => {
  it('a session has its own allowance, and its form comes back to be sent again', async () => {
    const app = process({ session: 4 })
    const [her, other] = [new Networked(app), new Networked(app)]
    for (const [name, value] of (await world.as('amina')).cookies) her.cookies.set(name, value)
    for (const [name, value] of (await world.as('noor')).cookies) other.cookies.set(name, value)
    for (let i = 0; i < 4; i++) assert.equal((await her.get('/route')).status, 200)
    const words = 'Ik hielp in de bakkerij <3 & "meer"'
    const refused = await her.post('/activities/new', { title: words, kind: 'work' })
    assert.equal(refused.status, 429)
    assert.match(refused.html, /value="Ik hielp in de bakkerij &lt;3 &amp; &quot;meer&quot;"/)
    assert.match(refused.html, /Probeer opnieuw/)
    assert.equal((await other.get('/route')).status, 200)
    for (let tries = 0; (await refusedOf('limit')) === 0; tries++) {
      assert.ok(tries < 60, 'is counted, a moment later')
      await sleep(50)
    }
  })

  it('a link has its own, whoever holds it', async () => {
    const sent = await applyFor(await world.as('amina'), demo.places.nour)
    const link = await answerLink(world, sent)
    const app = process({ link: 3 })
    for (let i = 0; i < 3; i++) assert.equal((await new Networked(app).get(link)).status, 200)
    const refused = await new Networked(app).get(link)
    assert.equal(refused.status, 429)
    assert.match(refused.html, /Deze link is te vaak/)
  })
})

describe('more requests than there is room for', () => {
  it('get a page at once that says when to come back, with what was typed, while health answers', async () => {
    const app = process({ underWay: 1, waiting: 1, wait: 1 })
    const visitors = Array.from({ length: 12 }, () => new Networked(app))
    const from = performance.now()
    const answers = await Promise.all(
      visitors.map((visitor, i) =>
        i % 2 ? visitor.get('/sign-in') : visitor.post('/language', { language: 'nl', back: `/help?${i}` }),
      ),
    )
    const [live, ready] = await Promise.all([app.request('/health/live'), app.request('/health/ready')])
    assert.deepEqual([live.status, ready.status], [200, 200])
    const refused = answers.filter(({ status }) => status === 503)
    assert.equal(refused.length, 10)
    assert.ok(performance.now() - from < 5000)
    for (const { headers, html } of refused) {
      assert.equal(headers.get('retry-after'), '5')
      assert.match(html, /te veel mensen tegelijk/)
    }
    assert.match(answers[10]!.html, /name="back" value="\/help\?10"/)
    assert.equal((await visitors[0]!.get('/help')).status, 200)
  })
})
