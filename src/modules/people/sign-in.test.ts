import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import { personas } from '../../../db/builders.ts'
import { buttonOf, everything, mailTo } from '../../../test/application-steps.ts'
import { textOf } from '../../../test/portfolio-steps.ts'
import { openWorld, type Page, type Visitor, type World } from '../../../test/world.ts'
import { signId } from '../../platform/ids.ts'
import { openSession } from '../../platform/session.ts'
import { inviteStaff } from './index.ts'

const { amina, ilse } = personas
let world: World
before(async () => {
  world = await openWorld()
})
after(() => world.close())
beforeEach(async () => {
  await world.runJobs()
  world.mails.length = 0
  await world.owner.deleteFrom('people.sign_in').execute()
})

const asks = async (email: string, to?: string, visitor = world.visitor()): Promise<Page> => {
  const page = await visitor.post('/sign-in', { email, ...(to !== undefined && { to }) })
  await world.runJobs()
  return page
}
/** The address of the newest sign-in mail to somebody. */
const linkTo = (email: string) => buttonOf(mailTo(world, email, /inloggen|log in|in te loggen/i))
const sessions = async () => (await world.owner.selectFrom('platform.session').select('id').execute()).length

describe('signing in', () => {
  it('goes by a link in a mail, whose button signs in on this device and leads to the page that was asked', async () => {
    const visitor = world.visitor()
    assert.match((await visitor.get('/applications')).location!, /^\/sign-in\?to=%2Fapplications$/)
    const form = await visitor.get('/sign-in?to=%2Fapplications')
    assert.match(form.html, /name="to" value="\/applications"/)
    const page = await asks(amina.email.toUpperCase(), '/applications', visitor)
    assert.match(textOf(page), /Kijk in je mail/)
    const link = linkTo(amina.email)
    assert.match(textOf(await visitor.get(link)), /Druk op de knop om in te loggen/)
    const used = await visitor.post(link)
    assert.deepEqual([used.status, used.location], [303, '/applications'])
    assert.match(textOf(await visitor.get('/route')), /Hoi Amina/)
    const cookie = used.headers.get('set-cookie')!
    assert.match(cookie, /HttpOnly/)
    assert.match(cookie, /SameSite=Lax/)
  })

  it('answers an unknown address as a known one: the same page, and no mail', async () => {
    const known = await asks(amina.email)
    const unknown = await asks('niemand@example.org')
    const plain = ({ status, html }: Page, email: string) => [
      status,
      html.replaceAll(email, 'X').replace(/[0-9a-f-]{36}/g, 'K'),
    ]
    assert.deepEqual(plain(unknown, 'niemand@example.org'), plain(known, amina.email))
    assert.deepEqual(
      world.mails.map(({ to }) => to),
      [amina.email],
    )
  })

  it('sends at most five mails an hour for an address, and says nothing of the sixth', async () => {
    const pages: Page[] = []
    for (let i = 0; i < 6; i++) pages.push(await asks(amina.email))
    const texts = new Set(pages.map((page) => `${page.status} ${textOf(page)}`))
    assert.equal(texts.size, 1)
    assert.equal(world.mails.length, 5)
    await asks(ilse.email)
    assert.equal(mailTo(world, ilse.email)?.to, ilse.email)
    world.pass({ minutes: 61 })
    await asks(amina.email)
    assert.equal(world.mails.filter(({ to }) => to === amina.email).length, 6)
  })

  for (const email of [
    '',
    'amina',
    'amina@',
    '@example.org',
    'a b@example.org',
    `${'a'.repeat(250)}@example.org`,
    'amina@example.org\nBcc: x@example.org',
    '<b>@example.org',
  ])
    it(`asks again for an address that is none: ${JSON.stringify(email.slice(0, 30))}`, async () => {
      const page = await world.visitor().post('/sign-in', { email, to: '/cv' })
      assert.equal(page.status, 422)
      assert.match(page.html, /id="email-error"/)
      assert.match(page.html, /name="to" value="\/cv"/)
      assert.doesNotMatch(page.html, /<b>@/)
    })

  it('works once: used before, used by two at once, too old, altered, of another purpose', async () => {
    await asks(amina.email)
    const link = linkTo(amina.email)
    const before = await sessions()
    const both = await Promise.all([world.visitor().post(link), world.visitor().post(link)])
    assert.deepEqual(both.map(({ status }) => status).sort(), [303, 410])
    assert.equal(await sessions(), before + 1)
    for (const page of [await world.visitor().get(link), await world.visitor().post(link)]) {
      assert.equal(page.status, 410)
      assert.match(textOf(page), /Deze link is al gebruikt.*Vraag een nieuwe/)
    }
    await asks(amina.email)
    const second = linkTo(amina.email)
    for (const broken of [
      `${second}x`,
      second.slice(0, -1),
      second.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')),
      '/sign-in/x',
      `/sign-in/${second.split('/')[2]!.slice(0, 36)}`,
    ])
      for (const page of [await world.visitor().get(broken), await world.visitor().post(broken)]) {
        assert.equal(page.status, 410, broken)
        assert.match(textOf(page), /Deze link klopt niet/)
      }
    const id = second.split('/')[2]!.slice(0, 36)
    assert.equal((await world.visitor().post(`/sign-in/${signId(world.services.secret, 'link', id)}`)).status, 410)
    world.pass({ minutes: 15 })
    for (const page of [await world.visitor().get(second), await world.visitor().post(second)]) {
      assert.equal(page.status, 410)
      assert.match(textOf(page), /Deze link is te oud/)
    }
    assert.equal(await sessions(), before + 1)
  })

  it('of a mail that comes too late sends nothing', async () => {
    world.mailAway(true)
    await asks(amina.email)
    world.mailAway(false)
    world.pass({ minutes: 16 })
    const { id } = await world.owner.selectFrom('people.sign_in').select('id').executeTakeFirstOrThrow()
    await world.runJob('sign-in-mail', { signInId: id })
    assert.equal(world.mails.length, 0)
  })

  it('is not used up by a mail scanner: opening the link changes no row of any table', async () => {
    await asks(amina.email)
    const link = linkTo(amina.email)
    const before = await everything(world)
    for (let i = 0; i < 3; i++) assert.equal((await world.visitor().get(link)).status, 200)
    await world.visitor().request(link, { method: 'HEAD' })
    assert.deepEqual(await everything(world), before)
    assert.equal((await world.visitor().post(link)).status, 303)
  })

  const away = [
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    'http:evil.example',
    '\\\\evil.example',
    'javascript:alert(1)',
    '/\t/evil.example',
    '/\n/evil.example',
    ' /cv',
    '',
    '/ü',
    'cv',
  ]
  for (const to of away)
    it(`leads to no other site by ${JSON.stringify(to)}`, async () => {
      const form = await world.visitor().get(`/sign-in?to=${encodeURIComponent(to)}`)
      assert.doesNotMatch(form.html, /name="to"|value="[^"/]*evil|javascript:/)
      const visitor = world.visitor()
      await asks(amina.email, to, visitor)
      const used = await visitor.post(linkTo(amina.email))
      assert.deepEqual([used.status, used.location], [303, '/'])
      const language = await visitor.post('/language', { language: 'nl', back: to })
      assert.deepEqual([language.status, language.location], [303, '/'])
    })
})

describe('a session', () => {
  it('ends on the server when she signs out: an old cookie opens nothing', async () => {
    const her = await world.as('amina')
    const cookie = her.cookies.get('kansroute')!
    assert.equal((await her.get('/cv')).status, 200)
    const out = await her.post('/sign-out')
    assert.deepEqual([out.status, out.location], [303, '/'])
    assert.ok(!her.cookies.has('kansroute'))
    const thief = world.visitor()
    thief.cookies.set('kansroute', cookie)
    assert.equal((await thief.get('/cv')).status, 303)
    assert.equal((await her.post('/sign-out')).status, 303, 'twice is fine')
  })

  it('ends by itself after its days, and no made-up cookie opens one', async () => {
    const visitor = world.visitor()
    visitor.cookies.set(
      'kansroute',
      await openSession(world.services.db, amina.personId, world.services.clock.now().add({ hours: 1 }), {
        how: 'mail',
      }),
    )
    assert.equal((await visitor.get('/cv')).status, 200)
    world.pass({ hours: 1 })
    assert.equal((await visitor.get('/cv')).status, 303)
    for (const made of ['x', amina.personId, 'a'.repeat(5000), '%00', '"; drop table']) {
      visitor.cookies.set('kansroute', made)
      assert.equal((await visitor.get('/cv')).status, 303, made.slice(0, 20))
    }
  })
})

describe('the language', () => {
  it('is kept on the device and with the person, and goes back to the page she was on', async () => {
    const visitor = world.visitor()
    const chosen = await visitor.post('/language', { language: 'en', back: '/places?q=brood' })
    assert.deepEqual([chosen.status, chosen.location], [303, '/places?q=brood'])
    assert.match((await visitor.get('/sign-in')).html, /<html lang="en"/)
    const her = await world.as('amina')
    await her.post('/language', { language: 'en', back: '/cv' })
    assert.match((await her.get('/cv')).html, /<html lang="en"/)
    assert.match((await (await world.as('amina')).get('/cv')).html, /<html lang="en"/, 'on another device too')
    await asks(amina.email)
    assert.match(world.mails.at(-1)!.subject, /link|sign/i)
    assert.doesNotMatch(world.mails.at(-1)!.text, /Met deze knop/)
    await her.post('/language', { language: 'nl', back: '/' })
  })

  it('that is none is left as it was', async () => {
    const visitor = world.visitor()
    for (const language of ['xx', '', '__proto__', 'nl; drop table', 'NL']) {
      await visitor.post('/language', { language, back: '/' })
      assert.match((await visitor.get('/sign-in')).html, /<html lang="nl"/)
    }
  })
})

describe('a form', () => {
  const from = (visitor: Visitor, headers: Record<string, string>, path = '/language') =>
    visitor.request(path, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      body: 'language=en&back=/',
    })

  it('of another site is refused, with a page that says so, and does nothing', async () => {
    const her = await world.as('amina')
    for (const headers of [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { 'sec-fetch-site': '', origin: 'https://evil.example' },
      { 'sec-fetch-site': '', origin: 'null' },
      { 'sec-fetch-site': '', origin: 'http://localhost.evil.example' },
      { 'sec-fetch-site': '', origin: 'http://localhost:81' },
    ]) {
      for (const path of ['/language', '/sign-out', '/sign-in', '/activities']) {
        const page = await from(her, headers, path)
        assert.equal(page.status, 403, JSON.stringify(headers))
        assert.match(textOf(page), /Dit formulier kwam van een andere site/)
      }
    }
    assert.equal((await her.get('/cv')).status, 200, 'she is still signed in')
    assert.match((await her.get('/cv')).html, /<html lang="nl"/)
  })

  it('of this site is taken, whether the browser says the site or the origin', async () => {
    const her = await world.as('amina')
    for (const headers of [
      { 'sec-fetch-site': 'same-origin' },
      { 'sec-fetch-site': 'none' },
      { 'sec-fetch-site': '', origin: 'http://localhost' },
    ])
      assert.equal((await from(her, headers as Record<string, string>)).status, 303)
    await her.post('/language', { language: 'nl', back: '/' })
  })

  it('that is too large gets a page that says so, also when it comes in pieces', async () => {
    const big = `email=${'a'.repeat(300 * 1024)}`
    const type = { 'content-type': 'application/x-www-form-urlencoded' }
    const whole = await world
      .visitor()
      .request('/sign-in', { method: 'POST', headers: { ...type, 'content-length': String(big.length) }, body: big })
    const pieces = new ReadableStream({
      start(out) {
        for (let i = 0; i < big.length; i += 65_536) out.enqueue(new TextEncoder().encode(big.slice(i, i + 65_536)))
        out.close()
      },
    })
    const streamed = await world
      .visitor()
      .request('/sign-in', { method: 'POST', headers: type, body: pieces, duplex: 'half' } as RequestInit)
    for (const page of [whole, streamed]) {
      assert.ok([409, 413].includes(page.status), `${page.status}`)
      assert.match(textOf(page), /Dit bestand of formulier is te groot/)
    }
  })

  it('that is no form gets a page, and no breakdown', async () => {
    for (const [type, body] of [
      ['multipart/form-data; boundary=x', 'nonsense'],
      ['multipart/form-data', '--x\r\n'],
      ['multipart/form-data; boundary=x', '--x\r\nContent-Disposition: form-data; name="email"\r\n\r\n'],
      ['application/json', '{"email":"a@example.org"}'],
      ['application/x-www-form-urlencoded', '%ff%fe&&&==&email=%00'],
      ['text/plain', 'email'],
      ['', ''],
    ]) {
      const page = await world
        .visitor()
        .request('/sign-in', { method: 'POST', headers: type ? { 'content-type': type! } : {}, body: body! })
      assert.equal(page.status, 422, `${type} ${page.status}`)
    }
  })
})

describe('staff is invited from the command line', () => {
  const invite = (email: string, role: string, city: string) => inviteStaff(world.urls.owner, { email, role, city })
  const rolesOf = (email: string) =>
    world.owner
      .selectFrom('people.login as l')
      .innerJoin('people.role as r', 'r.person_id', 'l.person_id')
      .select(['r.role', 'r.city_id'])
      .where('l.email', '=', email)
      .execute()

  it('by address, role and city; twice is once; and then signs in', async () => {
    for (let i = 0; i < 2; i++)
      assert.match(
        await invite(' Nieuw@Example.org ', 'programme', 'zaanstad'),
        /nieuw@example\.org is programme of zaanstad/,
      )
    assert.deepEqual(await rolesOf('nieuw@example.org'), [{ role: 'programme', city_id: 'zaanstad' }])
    await asks('nieuw@example.org')
    const visitor = world.visitor()
    assert.equal((await visitor.post(linkTo('nieuw@example.org'))).status, 303)
    assert.equal((await visitor.get('/messages')).status, 200)
  })

  it('gives somebody who is known another role, and changes nothing else of her', async () => {
    const person = () =>
      world.owner
        .selectFrom('people.person')
        .selectAll()
        .where('person_id', '=', ilse.personId)
        .executeTakeFirstOrThrow()
    const before = await person()
    await invite(ilse.email, 'coordinator', 'leeuwarden')
    assert.ok(
      (await rolesOf(ilse.email)).some(({ role, city_id }) => role === 'coordinator' && city_id === 'leeuwarden'),
    )
    assert.deepEqual(await person(), before)
  })

  for (const [email, role, city, says] of [
    ['geen adres', 'programme', 'zaanstad', /is no e-mail address/],
    ['a@example.org', 'young', 'zaanstad', /There is no role "young"/],
    ['a@example.org', 'owner', 'zaanstad', /There is no role/],
    ['a@example.org', 'programme', 'atlantis', /There is no city "atlantis"/],
  ] as const)
    it(`says what is wrong with ${email}, ${role}, ${city}, and adds nobody`, async () => {
      await assert.rejects(invite(email, role, city), says)
      assert.deepEqual(await rolesOf(email), [])
    })
})
