import assert from 'node:assert/strict'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, describe, it } from 'node:test'
import { getRequestListener } from '@hono/node-server'
import axe from 'axe-core'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { demo, personas as people } from '../../../db/builders.ts'
import { launch } from '../../../test/journeys/stage.ts'
import { openWorld, type World } from '../../../test/world.ts'

const pages: readonly [who: keyof typeof people, path: string][] = [
  ['noor', '/route'],
  ['amina', '/me'],
  ['ilse', '/class'],
  ['jelle', `/class/${demo.classes.fourB}`],
  ['jelle', `/class/students/${people.noor.personId}`],
  ['team', '/programme'],
]

describe('the start pages in a browser', () => {
  let world: World
  let server: Server
  let browser: Browser
  let address: string
  before(async () => {
    world = await openWorld()
    server = createServer(getRequestListener((request) => world.app.fetch(request)))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    browser = await launch()
  })
  after(async () => {
    await browser.close()
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
    await world.close()
  })

  /** A device on which somebody is signed in. */
  async function device(who: keyof typeof people, language: string, options = {}): Promise<BrowserContext> {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, bypassCSP: true, ...options })
    const { cookies } = await world.as(who)
    const all = [...cookies, ['language', language]] as [string, string][]
    await context.addCookies(all.map(([name, value]) => ({ name, value, url: address })))
    await world.owner
      .updateTable('people.person')
      .set({ language: language === 'en' ? 'en' : 'nl' })
      .where('person_id', '=', people[who].personId)
      .execute()
    return context
  }

  for (const language of ['nl', 'ar-XB', 'en']) {
    it(`break no rule of accessibility and fit a phone, in ${language}`, async () => {
      for (const [who, path] of pages) {
        const T: number[] = [performance.now()]
        const context = await device(who, language)
        const page = await context.newPage()
        const answer = await page.goto(address + path)
        T.push(performance.now())
        assert.equal(answer?.status(), 200, path)
        assert.equal(await page.getAttribute('html', 'dir'), language === 'ar-XB' ? 'rtl' : 'ltr')
        if (language === 'en') assert.equal(await page.getAttribute('html', 'lang'), 'en')
        for (const width of [390, 320, 1280]) {
          await page.setViewportSize({ width, height: 844 })
          assert.ok(await page.evaluate((w) => document.documentElement.scrollWidth <= w, width), `${path} at ${width}`)
        }
        T.push(performance.now())
        assert.deepEqual(await axeFinds(page), [], `${who} ${path}`)
        T.push(performance.now())
        await context.close()
        T.push(performance.now())
        console.log(path.slice(0,20), T.slice(1).map((t,i)=>Math.round(t-T[i])))
      }
    })
  }

  it('work without script: a stop filters the class, a name finds somebody, a press opens who needs nothing', async () => {
    const context = await device('jelle', 'nl', { javaScriptEnabled: false })
    context.setDefaultTimeout(5000)
    const page = await context.newPage()
    await page.goto(`${address}/class/${demo.classes.fourB}`)
    await page.locator('section[aria-labelledby=where] a').first().click()
    await page.waitForURL(/\?stop=\d#all$/)
    await page.getByRole('link', { name: /weghalen/ }).click()
    await page.waitForURL(new RegExp(`${demo.classes.fourB}#all$`))
    await page.getByLabel('Zoek op naam').last().fill('aydin')
    await page.getByRole('button', { name: 'Zoek' }).click()
    await page.waitForURL(/q=aydin/)
    assert.equal(await page.getByRole('row').count(), 2)
    await page.getByRole('row').getByRole('link', { name: 'Zeynep Aydın' }).click()
    await page.waitForURL(/students/)
    assert.equal(await page.locator('h1').innerText(), 'Zeynep Aydın')
    await page.goto(`${address}/class/${demo.classes.fourB}`)
    const quiet = page.getByText(/hebben nu niets nodig/)
    const before = await page.getByRole('row').count()
    await quiet.click()
    assert.ok((await page.getByRole('row').count()) > before + 10)
    await context.close()
  })
})

async function axeFinds(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'] }),
  )
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`)
}
