import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import { sql } from 'kysely'
import { personas } from '../../../db/builders.ts'
import { buttonOf, everything, mailTo } from '../../../test/application-steps.ts'
import { textOf } from '../../../test/portfolio-steps.ts'
import { openWorld, type Page, type Visitor, type World } from '../../../test/world.ts'
import { codeOf, stepAt } from '../../platform/totp.ts'
import { provenLately, type Who } from '../../platform/who.ts'

const { amina, ilse, team } = personas
let world: World
before(async () => {
  world = await openWorld('seeded', { config: { staffSecondFactor: 'required' } })
})
after(() => world.close())
beforeEach(async () => {
  for (const table of [
    'people.recovery_code',
    'people.second_factor',
    'people.device',
    'people.email_change',
    'people.sign_in',
  ] as const)
    await world.owner.deleteFrom(table).execute()
  await sql`delete from platform.session`.execute(world.owner)
  await world.runJobs()
  world.mails.length = 0
})

/** In by a link in a mail, with a browser that says which it is. */
async function byMail(
  email: string,
  agent = 'Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0',
  visitor = world.visitor(),
): Promise<Visitor> {
  await visitor.post('/sign-in', { email })
  await world.runJobs()
  const link = buttonOf(mailTo(world, email, /Jouw link/))
  await visitor.request(link, { method: 'POST', headers: { 'user-agent': agent } })
  return visitor
}
const secretOn = (page: Page): Buffer => {
  const letters = /secret=([A-Z2-7]+)/.exec(page.html)![1]!
  const bits = [...letters]
    .map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'))
    .join('')
  return Buffer.from(bits.match(/.{8}/g)!.map((byte) => Number.parseInt(byte, 2)))
}
const codeNow = (secret: Buffer, off = 0) => codeOf(secret, stepAt(world.services.clock.now()) + off)
/** Sets up the app; gives the secret and the codes to write down. */
async function setUp(visitor: Visitor): Promise<{ secret: Buffer; codes: string[] }> {
  assert.equal((await visitor.post('/second-factor/start')).location, '/second-factor/set-up')
  const secret = secretOn(await visitor.get('/second-factor/set-up'))
  const page = await visitor.post('/second-factor/set-up', { code: codeNow(secret) })
  assert.equal(page.status, 200)
  assert.match(page.headers.get('cache-control')!, /no-store/)
  return { secret, codes: [...page.html.matchAll(/<code[^>]*>([a-z2-9-]{11})</g)].map((match) => match[1]!) }
}

describe('a second factor of staff', () => {
  it('is set up at the first sign-in, before anything else opens', async () => {
    const ilses = await byMail(ilse.email)
    for (const path of ['/class', '/devices', '/places', '/messages'])
      assert.equal((await ilses.get(path)).location, `/second-factor?to=${encodeURIComponent(path)}`)
    const posted = await ilses.post('/devices/end-all', { keep: 'none' })
    assert.match(posted.location!, /^\/second-factor/)
    assert.match(textOf(await ilses.get('/second-factor')), /Stel eerst een tweede manier in/)
    for (const path of ['/privacy', '/toegankelijkheid', '/help']) assert.equal((await ilses.get(path)).status, 200)
    const before = ilses.cookies.get('kansroute')
    const { codes } = await setUp(ilses)
    assert.equal(new Set(codes).size, 10)
    assert.notEqual(ilses.cookies.get('kansroute'), before, 'a new token')
    assert.equal((await ilses.get('/class')).status, 200)
  })

  it('is shown at each sign-in after that; a code works once', async () => {
    const { secret } = await setUp(await byMail(ilse.email))
    world.pass({ minutes: 2 })
    const next = await byMail(ilse.email)
    assert.match((await next.get('/class')).location!, /second-factor/)
    const code = codeNow(secret)
    assert.equal((await next.post('/second-factor', { code, to: '/class' })).location, '/class')
    const thief = await byMail(ilse.email)
    const again = await thief.post('/second-factor', { code, to: '/class' })
    assert.equal(again.status, 422)
    assert.match(textOf(again), /Deze code klopt niet/)
    assert.match((await thief.get('/class')).location!, /second-factor/)
    assert.equal((await thief.post('/second-factor', { code: codeNow(secret, 1), to: '//evil.example' })).location, '/')
  })

  it('waits a quarter of an hour after five wrong codes, also for the right one', async () => {
    const { secret } = await setUp(await byMail(ilse.email))
    world.pass({ minutes: 2 })
    const next = await byMail(ilse.email)
    for (const left of [4, 3, 2, 1]) {
      const page = await next.post('/second-factor', { code: '000000x' })
      assert.match(textOf(page), new RegExp(`Nog ${left} keer`))
    }
    assert.match(textOf(await next.post('/second-factor', { code: 'nee' })), /Wacht 15 minuten/)
    assert.match(textOf(await next.post('/second-factor', { code: codeNow(secret) })), /Wacht 15 minuten/)
    world.pass({ minutes: 15 })
    assert.equal((await next.post('/second-factor', { code: codeNow(secret) })).status, 303)
  })

  it('two wrong codes at once are both counted', async () => {
    await setUp(await byMail(ilse.email))
    world.pass({ minutes: 2 })
    const next = await byMail(ilse.email)
    await Promise.all([1, 2, 3, 4].map(() => next.post('/second-factor', { code: 'nee' })))
    const { wrong } = await world.owner.selectFrom('people.second_factor').select('wrong').executeTakeFirstOrThrow()
    assert.equal(wrong, 4)
  })

  it('is a spare code when the app is lost, each once', async () => {
    const { codes } = await setUp(await byMail(ilse.email))
    const next = await byMail(ilse.email)
    assert.equal((await next.post('/second-factor', { code: ` ${codes[3]!.toUpperCase()} ` })).status, 303)
    const again = await byMail(ilse.email)
    assert.equal((await again.post('/second-factor', { code: codes[3]! })).status, 422)
    assert.match(textOf(await next.get('/devices')), /Nog 9 reservecodes/)
  })

  it('of somebody else opens nothing', async () => {
    const { secret, codes } = await setUp(await byMail(ilse.email))
    const other = await byMail(team.email)
    await setUp(other)
    const thief = await byMail(team.email)
    for (const code of [codeNow(secret), codes[0]!])
      assert.equal((await thief.post('/second-factor', { code })).status, 422)
  })

  it('is kept sealed, and its spare codes as digests', async () => {
    const { secret, codes } = await setUp(await byMail(ilse.email))
    const kept = JSON.stringify(await everything(world))
    assert.ok(
      !kept.includes(secret.toString('hex')) &&
        !codes.some((code) => kept.includes(code) || kept.includes(code.replace('-', ''))),
    )
  })

  it('is asked again after a quarter of an hour before her ways in change', async () => {
    const ilses = await byMail(ilse.email)
    const { secret } = await setUp(ilses)
    assert.equal((await ilses.get('/devices/email')).status, 200)
    world.pass({ minutes: 15 })
    for (const path of ['/devices/email', '/second-factor/remove', '/second-factor/codes', '/passkeys/begin'])
      assert.match((await ilses.post(path, { email: 'x@example.org' })).location!, /^\/second-factor/, path)
    await ilses.post('/second-factor', { code: codeNow(secret) })
    assert.equal((await ilses.post('/second-factor/remove')).location, '/devices?done=code-removed')
    assert.equal((await world.owner.selectFrom('people.second_factor').select('person_id').execute()).length, 0)
  })

  it('is not asked of a young person who has none, and is of one who set it up', async () => {
    const her = await byMail(amina.email)
    assert.equal((await her.get('/cv')).status, 200)
    await setUp(her)
    const next = await byMail(amina.email)
    assert.match((await next.get('/cv')).location!, /second-factor/)
  })
})

describe('provenLately', () => {
  it('holds for fifteen minutes, and never for a visitor', () => {
    const now = Temporal.Instant.from('2026-03-03T11:00:00Z')
    const person = (ago: number | null, how = 'mail') =>
      ({ kind: 'person', how, provenAt: ago === null ? null : now.subtract({ seconds: ago }) }) as Who
    const says = (who: Who) => ('obstacle' in provenLately(who, now) ? 'no' : 'yes')
    assert.deepEqual(
      [0, 899, 900, 901, null].map((ago) => says(person(ago))),
      ['yes', 'yes', 'no', 'no', 'no'],
    )
    assert.deepEqual([person(null, 'demo'), { kind: 'visitor' } as Who, { kind: 'job' } as Who].map(says), [
      'yes',
      'no',
      'no',
    ])
  })
})

describe('devices', () => {
  it('are listed in words, signed out one by one, and all at once', async () => {
    const first = await byMail(amina.email)
    const second = await byMail(
      amina.email,
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Safari/604.1',
    )
    const third = await byMail(amina.email, 'x')
    assert.match(
      textOf(await first.get('/devices')),
      /Firefox op Linux Dit apparaat.*Safari op iPhone|Safari op iPhone/,
    )
    const ids = await sql<{ id: string; device: string }>`select id, device from platform.session`.execute(world.owner)
    const phone = ids.rows.find(({ device }) => device === 'safari/iphone')!.id
    assert.equal((await (await world.as('noor')).post(`/devices/${phone}/end`)).status, 404)
    assert.equal((await second.get('/cv')).status, 200)
    assert.equal((await first.post(`/devices/${phone}/end`)).location, '/devices?done=ended')
    assert.equal((await second.get('/cv')).status, 303, 'at once')
    assert.equal((await first.post('/devices/end-all', { keep: 'this' })).location, '/devices?done=ended-others')
    assert.equal((await third.get('/cv')).status, 303)
    assert.equal((await first.get('/cv')).status, 200)
    const another = await byMail(amina.email)
    assert.equal((await first.post('/devices/end-all', { keep: 'none' })).location, '/')
    assert.deepEqual([(await first.get('/cv')).status, (await another.get('/cv')).status], [303, 303])
  })

  it('that are new are told by mail, once, and the first is not', async () => {
    const told = () => world.mails.filter(({ subject }) => /nieuw apparaat/.test(subject)).length
    const first = await byMail(amina.email)
    await world.runJobs()
    assert.equal(told(), 0)
    await byMail(amina.email, undefined, first)
    await world.runJobs()
    assert.equal(told(), 0, 'the same browser again')
    await byMail(amina.email, 'Mozilla/5.0 (Windows NT 10.0) Chrome/140.0 Safari/537.36')
    await world.runJobs()
    assert.equal(told(), 1)
    assert.match(mailTo(world, amina.email, /nieuw apparaat/)!.text, /Chrome op Windows/)
  })

  it('have a new token at each sign-in, and the old one is worth nothing', async () => {
    const her = await byMail(amina.email)
    const old = her.cookies.get('kansroute')!
    await byMail(amina.email, undefined, her)
    assert.notEqual(her.cookies.get('kansroute'), old)
    const thief = world.visitor()
    thief.cookies.set('kansroute', old)
    assert.equal((await thief.get('/cv')).status, 303)
  })

  it('end when idle and when old: staff after an hour and twelve, others after fourteen days and thirty', async () => {
    const ilses = await byMail(ilse.email)
    await setUp(ilses)
    for (let i = 0; i < 12; i++) {
      world.pass({ minutes: 55 })
      assert.equal((await ilses.get('/class')).status, 200, `after ${i} steps`)
    }
    world.pass({ minutes: 61 })
    assert.match((await ilses.get('/class')).location!, /sign-in/, 'twelve hours')
    const idle = await byMail(ilse.email)
    assert.match((await idle.get('/class')).location!, /second-factor/)
    world.pass({ minutes: 61 })
    assert.match((await idle.get('/class')).location!, /sign-in/, 'an hour of nothing')
    const her = await byMail(amina.email)
    for (const days of [13, 13]) {
      world.pass({ hours: days * 24 })
      assert.equal((await her.get('/cv')).status, 200)
    }
    world.pass({ hours: 5 * 24 })
    assert.equal((await her.get('/cv')).status, 303)
  })
})

describe('another e-mail address', () => {
  const linkFor = (to: string, subject: RegExp) => buttonOf(mailTo(world, to, subject))
  const fresh = 'nieuw.adres@example.org'

  it('holds when both addresses said yes, and not before', async () => {
    const her = await byMail(team.email)
    await setUp(her)
    assert.equal((await her.post('/devices/email', { email: fresh })).location, '/devices?done=email-asked')
    await world.runJobs()
    const anybody = world.visitor()
    const [oldLink, newLink] = [linkFor(team.email, /Mag het e-mailadres/), linkFor(fresh, /nieuwe e-mailadres/)]
    const before = await everything(world)
    for (const link of [oldLink, newLink]) assert.equal((await anybody.get(link)).status, 200)
    assert.deepEqual(await everything(world), before, 'opening changes nothing')
    await anybody.post(newLink)
    assert.match(textOf(await anybody.get(newLink)), /andere adres/)
    const logins = async () =>
      (
        await world.owner.selectFrom('people.login').select('email').where('person_id', '=', team.personId).execute()
      ).map(({ email }) => email)
    assert.deepEqual(await logins(), [team.email])
    await anybody.post(oldLink)
    assert.match(textOf(await anybody.get(oldLink)), /veranderd/)
    assert.deepEqual(await logins(), [fresh])
    await sql`update people.login set email = ${team.email} where email = ${fresh}`.execute(world.owner)
    await sql`update people.person set email = ${team.email} where person_id = ${team.personId}`.execute(world.owner)
  })

  it("that is somebody else's is never taken, and nobody hears whose it is", async () => {
    const her = await byMail(amina.email)
    const page = await her.post('/devices/email', { email: ilse.email })
    assert.equal(page.location, '/devices?done=email-asked', 'the same answer')
    await world.runJobs()
    assert.equal(mailTo(world, ilse.email, /nieuwe e-mailadres/), undefined)
  })

  it("works not with a changed link, the other side's, or after two days", async () => {
    const her = await byMail(amina.email)
    await her.post('/devices/email', { email: fresh })
    await world.runJobs()
    const link = linkFor(fresh, /nieuwe e-mailadres/)
    for (const wrong of [`${link}x`, link.slice(0, -2), '/sign-in/email/x'])
      assert.equal((await world.visitor().get(wrong)).status, 410)
    world.pass({ hours: 49 })
    await world.visitor().post(link)
    assert.match(textOf(await world.visitor().get(link)), /te oud/)
  })

  for (const email of ['', 'x', 'x@', `${'a'.repeat(250)}@example.org`])
    it(`is asked again for one that is none: ${JSON.stringify(email.slice(0, 10))}`, async () => {
      const page = await (await byMail(amina.email)).post('/devices/email', { email })
      assert.equal(page.status, 422)
      assert.match(page.html, /id="email-error"/)
    })
})
