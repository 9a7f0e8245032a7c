import assert from 'node:assert/strict'
import type { AddressInfo } from 'node:net'
import { after, before, describe, it } from 'node:test'
import { type ServerType, serve } from '@hono/node-server'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { personas } from '../../../db/builders.ts'
import { openWorld, type World } from '../../../test/world.ts'

const { amina, ilse } = personas

// Real passkeys in a real browser: its DevTools have a key that a test can turn, with a finger that fits or does not.
describe('a passkey', () => {
  let world: World
  let server: ServerType
  let browser: Browser
  let base: string

  before(async () => {
    world = await openWorld('seeded', { config: { staffSecondFactor: 'required' } })
    server = await new Promise<ServerType>((done) => {
      const made = serve({ fetch: world.app.fetch, port: 0, hostname: '127.0.0.1' }, () => done(made))
    })
    base = `http://localhost:${(server.address() as AddressInfo).port}`
    browser = await chromium.launch({
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: ['--no-sandbox'],
    })
  })
  after(async () => {
    await browser?.close()
    server?.close()
    await world?.close()
  })

  async function open(
    persona?: keyof typeof personas,
    options = {},
  ): Promise<{ context: BrowserContext; page: Page; said: string[] }> {
    const context = await browser.newContext(options)
    if (persona) {
      await world.owner.deleteFrom('people.passkey').execute()
      const value = (await world.as(persona)).cookies.get('kansroute')!
      await context.addCookies([{ name: 'kansroute', value, url: base }])
    }
    const page = await context.newPage()
    const said: string[] = []
    page.on('pageerror', (error) => said.push(error.message))
    return { context, page, said }
  }
  async function key(page: Page) {
    const tools = await page.context().newCDPSession(page)
    await tools.send('WebAuthn.enable')
    const { authenticatorId } = await tools.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    })
    return {
      verified: (isUserVerified: boolean) =>
        tools.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified }),
      credentials: async () => (await tools.send('WebAuthn.getCredentials', { authenticatorId })).credentials,
      add: (credential: object) => tools.send('WebAuthn.addCredential', { authenticatorId, credential } as never),
      clear: () => tools.send('WebAuthn.clearCredentials', { authenticatorId }),
    }
  }
  const addKey = async (page: Page, name: string) => {
    await page.goto(`${base}/devices`)
    await page.locator('kr-passkey').getByLabel('Naam van de sleutel').fill(name)
    await page.getByRole('button', { name: 'Voeg een sleutel toe' }).click()
    await page.waitForURL(/done=way-added/)
  }
  const use = (page: Page) => page.getByRole('button', { name: 'Vingerafdruk, gezicht of pincode' }).click()
  const isOut = async (page: Page) => {
    await page.goto(`${base}/cv`)
    return page.url().includes('/sign-in')
  }

  it('is added, named, signs in with, and is removed', async () => {
    const { context, page, said } = await open('amina')
    const own = await key(page)
    await addKey(page, 'Mijn telefoon')
    assert.equal((await own.credentials()).length, 1)
    await page.getByText('Verander de naam').click()
    await page.locator('form[action$="/name"] input[name=name]').fill('Oude telefoon')
    await page.getByRole('button', { name: /Bewaar de naam/ }).click()
    await page.getByText('Oude telefoon').first().waitFor()
    await context.clearCookies()
    await page.goto(`${base}/sign-in?to=%2Fcv`)
    await use(page)
    await page.waitForURL(`${base}/cv`)
    await page.goto(`${base}/devices`)
    await page.getByText('met een sleutel').first().waitFor()
    await page.getByRole('button', { name: /Haal weg.*Oude telefoon/ }).click()
    await page.waitForURL(/done=way-removed/)
    await context.clearCookies()
    await page.goto(`${base}/sign-in`)
    await use(page)
    await page.getByRole('heading', { name: 'Deze sleutel is hier niet bekend' }).waitFor()
    assert.ok(await isOut(page))
    assert.deepEqual(said, [])
    await context.close()
  })

  it('is two factors at once for staff, also as the first thing set up', async () => {
    const { context, page } = await open('ilse')
    await key(page)
    await page.goto(`${base}/class`)
    await page.getByRole('heading', { name: 'Stel eerst een tweede manier in' }).waitFor()
    await page.getByRole('button', { name: 'Voeg een sleutel toe' }).click()
    await page.waitForURL(/done=way-added/)
    await page.goto(`${base}/class`)
    assert.equal(new URL(page.url()).pathname, '/class')
    await context.clearCookies()
    await page.goto(`${base}/sign-in?to=%2Fclass`)
    await use(page)
    await page.waitForURL(`${base}/class`)
    const row = await world.owner
      .selectFrom('platform.session')
      .select(['how', 'proven_at'])
      .where('person_id', '=', ilse.personId)
      .orderBy('created_at', 'desc')
      .orderBy('seen_at', 'desc')
      .execute()
    assert.ok(row.some(({ how, proven_at }) => how === 'passkey' && proven_at !== null))
    await context.close()
  })

  it('with a finger that does not fit signs nobody in', async () => {
    const { context, page } = await open('amina')
    const own = await key(page)
    await addKey(page, 'Sleutel')
    await context.clearCookies()
    await own.verified(false)
    await page.goto(`${base}/sign-in`)
    await use(page)
    await page.getByText('Het is niet gelukt').waitFor()
    assert.ok(await isOut(page))
    await context.close()
  })

  it('that was copied is found out by its counter', async () => {
    const { context, page } = await open('amina')
    const own = await key(page)
    await addKey(page, 'Sleutel')
    const [copy] = await own.credentials()
    await context.clearCookies()
    await page.goto(`${base}/sign-in?to=%2Fcv`)
    await use(page)
    await page.waitForURL(`${base}/cv`)
    await own.clear()
    await own.add(copy!)
    await context.clearCookies()
    await page.goto(`${base}/sign-in`)
    await use(page)
    await page.getByRole('heading', { name: 'De sleutel gaf geen goed antwoord' }).waitFor()
    assert.ok(await isOut(page))
    await context.close()
  })

  it('answers one question once, in the browser that asked it', async () => {
    const { context, page } = await open('amina')
    await key(page)
    await addKey(page, 'Sleutel')
    await context.clearCookies()
    await page.goto(`${base}/sign-in?to=%2Fcv`)
    const sent = page.waitForRequest(
      (request) => request.method() === 'POST' && new URL(request.url()).pathname === '/sign-in/passkey',
    )
    await use(page)
    const answer = new URLSearchParams((await sent).postData()!).get('answer')!
    await page.waitForURL(`${base}/cv`)
    const thief = world.visitor()
    const without = await thief.post('/sign-in/passkey', { answer })
    assert.equal(without.status, 400)
    // a question of her own, answered with what was overheard
    await thief.post('/sign-in/passkey/begin')
    const other = await thief.post('/sign-in/passkey', { answer })
    assert.equal(other.status, 400)
    assert.equal((await thief.get('/cv')).status, 303)
    for (const wrong of [
      '',
      '{',
      '[]',
      'null',
      '{"id":1}',
      '{"id":"x"}',
      JSON.stringify({ ...JSON.parse(answer), response: {} }),
    ]) {
      await thief.post('/sign-in/passkey/begin')
      const page = await thief.post('/sign-in/passkey', { answer: wrong })
      assert.ok(page.status >= 400 && page.status < 500, wrong)
    }
    await context.close()
  })

  it('that is added beside another asks for the first', async () => {
    const { context, page } = await open('amina')
    await key(page)
    await addKey(page, 'Eerste')
    world.pass({ minutes: 16 })
    await page.goto(`${base}/devices`)
    await page.getByRole('button', { name: 'Voeg een sleutel toe' }).click()
    await page.getByRole('heading', { name: 'Laat zien wie inlogt' }).waitFor()
    await use(page)
    await page.waitForURL(`${base}/devices`)
    await context.close()
  })

  it('of somebody else is neither named nor removed', async () => {
    const { id } = await world.owner
      .selectFrom('people.passkey')
      .select('id')
      .where('person_id', '=', amina.personId)
      .executeTakeFirstOrThrow()
    const other = await world.as('noor')
    assert.equal((await other.post(`/passkeys/${id}/name`, { name: 'x' })).status, 404)
    assert.equal((await other.post(`/passkeys/${id}/remove`)).status, 404)
    assert.equal((await world.visitor().post('/passkeys/begin')).status, 303)
  })

  it('without script the page says to ask for a link by mail', async () => {
    const { context, page } = await open(undefined, { javaScriptEnabled: false })
    await page.goto(`${base}/sign-in`)
    await page.getByText('daar is JavaScript voor nodig').waitFor()
    assert.equal(await page.getByRole('button', { name: 'Vingerafdruk' }).count(), 0)
    await context.close()
  })
})
