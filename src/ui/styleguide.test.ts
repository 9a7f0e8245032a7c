import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { after, before, describe, test } from 'node:test'
import { type ServerType, serve } from '@hono/node-server'
import { Hono } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import { type Browser, chromium, type Page } from 'playwright-core'
import { direction, type Language } from '../platform/i18n.ts'
import { assets } from './assets.ts'
import { StyleguidePage } from './styleguide.tsx'

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

function app(): Hono {
  const app = new Hono()
  // As in the product; scripts of this test come in through the debugger, which the policy does not stop.
  app.use(
    secureHeaders({ contentSecurityPolicy: { defaultSrc: ["'self'"], formAction: ["'self'"], baseUri: ["'none'"] } }),
  )
  app.route('/', assets())
  app.get('/styleguide/:lang', (c) => {
    const lang = c.req.param('lang') as Language
    const view = { lang, dir: direction(lang), path: c.req.path, search: '', demo: true }
    return c.html(String(StyleguidePage({ view, theme: c.req.query('city') })))
  })
  return app
}

describe('every part in every state, in a browser', () => {
  let server: ServerType
  let browser: Browser
  let base: string

  before(async () => {
    server = await new Promise<ServerType>((done) => {
      const made = serve({ fetch: app().fetch, port: 0, hostname: '127.0.0.1' }, () => done(made))
    })
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    browser = await chromium.launch({
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: ['--no-sandbox'],
    })
  })
  after(async () => {
    await browser?.close()
    server?.close()
  })

  async function open(width: number, path: string): Promise<Page> {
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      reducedMotion: 'reduce',
      bypassCSP: true,
    })
    const page = await context.newPage()
    await page.goto(base + path)
    return page
  }

  for (const lang of ['nl', 'ar-XB']) {
    for (const width of [390, 1280]) {
      test(`axe finds nothing in ${lang} at ${width}`, async () => {
        const page = await open(width, `/styleguide/${lang}?city=leeuwarden`)
        await page.addScriptTag({ path: axe })
        const found = await page.evaluate(async () => {
          const { violations } = await (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run(document, {
            runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
          })
          return violations.flatMap((v) =>
            v.nodes.map((n) => `${v.id}: ${n.html.slice(0, 160)}: ${n.any.map((a) => a.message).join('; ')}`),
          )
        })
        assert.deepEqual(found, [])
        await page.context().close()
      })
    }
  }

  for (const width of [320, 390, 768, 1280]) {
    test(`nothing runs off the side at ${width}`, async () => {
      for (const lang of ['nl', 'ar-XB']) {
        const page = await open(width, `/styleguide/${lang}`)
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        assert.equal(over, 0, lang)
        await page.context().close()
      }
    })
  }

  test('the content security policy refuses nothing on it', async () => {
    const context = await browser.newContext()
    const page = await context.newPage()
    const refused: string[] = []
    page.on('console', (said) => said.type() === 'error' && refused.push(said.text()))
    page.on('pageerror', (error) => refused.push(error.message))
    await page.goto(`${base}/styleguide/nl?city=zaanstad`)
    await page.getByRole('button', { name: 'Laat zien' }).waitFor()
    assert.deepEqual(refused, [])
    await context.close()
  })

  test('a city is chosen without script', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(`${base}/styleguide/nl`)
    await page.getByLabel('Stad').selectOption('Den Haag')
    await page.getByRole('button', { name: 'Laat zien' }).click()
    assert.match((await page.locator('html').getAttribute('class')) ?? '', /kr-city-denhaag/)
    await context.close()
  })
})
