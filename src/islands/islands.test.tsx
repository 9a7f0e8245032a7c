import assert from 'node:assert/strict'
import type { AddressInfo } from 'node:net'
import { after, before, describe, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { type ServerType, serve } from '@hono/node-server'
import { Hono } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { assetBody } from '../ui/assets.ts'
import { assets, Button, FileField, Form, FormField, type View, VisitorFrame } from '../ui/index.ts'

const view: View = { lang: 'nl', dir: 'ltr', path: '/', search: '', demo: false }

/** A form with a file, an answer that takes its time, and what arrived. */
function site() {
  const arrived: string[] = []
  const app = new Hono()
  app.use(
    secureHeaders({ contentSecurityPolicy: { defaultSrc: ["'self'"], formAction: ["'self'"], baseUri: ["'none'"] } }),
  )
  app.route('/', assets())
  app.get('/', (c) =>
    c.html(
      String(
        <VisitorFrame view={view} title="Bewijs">
          <Form action="/evidence" formKey="sleutel" multipart>
            <FormField name="file" label="Foto of film">
              <FileField megabytes={1} />
            </FormField>
            <Button busyLabel="Bezig met versturen">Verstuur</Button>
          </Form>
        </VisitorFrame>,
      ),
    ),
  )
  app.post('/evidence', async (c) => {
    const { file } = await c.req.parseBody()
    arrived.push(file instanceof File ? file.name : 'none')
    await new Promise((done) => setTimeout(done, 400))
    if (file instanceof File && file.name === 'wrong.txt')
      return c.html('<!doctype html><title>Fout</title><h1>Kies een foto</h1>', 422)
    return c.redirect('/thanks', 303)
  })
  app.get('/thanks', (c) => c.html('<!doctype html><title>Dank</title><h1>Gelukt</h1>'))
  return { app, arrived }
}

test('all islands together weigh at most 5 kB', () => {
  assert.ok(gzipSync(assetBody('islands.js')).length <= 5_000)
})

describe('sending a form', () => {
  const { app, arrived } = site()
  let server: ServerType
  let browser: Browser
  let base: string

  before(async () => {
    server = await new Promise<ServerType>((done) => {
      const made = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, () => done(made))
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

  async function open(options: BrowserContextOptions = {}): Promise<{ page: Page; refused: string[] }> {
    arrived.length = 0
    const context = await browser.newContext(options)
    const page = await context.newPage()
    const refused: string[] = []
    // A status is an answer here (a 422, or a 404 for an icon the browser looks for by itself); what the policy refuses is a fault.
    const isStatus = (text: string) => text.startsWith('Failed to load resource')
    page.on('console', (said) => said.type() === 'error' && !isStatus(said.text()) && refused.push(said.text()))
    page.on('pageerror', (error) => refused.push(error.message))
    await page.goto(base)
    return { page, refused }
  }
  const choose = (page: Page, name: string, size: number, mimeType = 'text/plain') =>
    page.getByLabel('Foto of film').setInputFiles({ name, mimeType, buffer: Buffer.alloc(size, 'a') })

  test('without script it arrives', async () => {
    const { page } = await open({ javaScriptEnabled: false })
    await choose(page, 'a.txt', 10)
    await page.getByRole('button', { name: 'Verstuur' }).click()
    await page.getByRole('heading', { name: 'Gelukt' }).waitFor()
    assert.deepEqual(arrived, ['a.txt'])
    await page.context().close()
  })

  test('the button says so and a second press does nothing, with and without a file', async () => {
    for (const file of ['b.txt', undefined]) {
      const { page, refused } = await open()
      if (file) await choose(page, file, 500_000)
      const shown = await page.evaluate(() => {
        const button = document.querySelector<HTMLButtonElement>('main button')
        button?.click()
        button?.click()
        return [
          button?.getAttribute('aria-busy'),
          button?.textContent,
          document.querySelector('main [role=status]')?.textContent,
        ]
      })
      assert.deepEqual(shown, ['true', 'Bezig met versturen', file ? 'Bezig met versturen: 0 %' : ''])
      await page.getByRole('heading', { name: 'Gelukt' }).waitFor()
      assert.equal(arrived.length, 1)
      assert.equal(new URL(page.url()).pathname, '/thanks')
      assert.deepEqual(refused, [])
      await page.context().close()
    }
  })

  test('a page that says what is wrong is shown', async () => {
    const { page, refused } = await open()
    await choose(page, 'wrong.txt', 10)
    await page.getByRole('button', { name: 'Verstuur' }).click()
    await page.getByRole('heading', { name: 'Kies een foto' }).waitFor()
    assert.deepEqual(refused, [])
    await page.context().close()
  })

  test('what is too large is not sent, and named', async () => {
    const { page } = await open()
    await choose(page, 'film.mp4', 1_200_000)
    assert.equal(await page.getByRole('status').textContent(), 'Dit bestand is te groot: film.mp4')
    await page.getByRole('button', { name: 'Verstuur' }).click()
    assert.equal(await page.locator(':focus').getAttribute('type'), 'file')
    assert.deepEqual(arrived, [])
    await page.context().close()
  })

  test('a picture is shown before it is sent, within the content security policy', async () => {
    const { page, refused } = await open()
    const red = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg=='
    await page
      .getByLabel('Foto of film')
      .setInputFiles({ name: 'rood.png', mimeType: 'image/png', buffer: Buffer.from(red, 'base64') })
    await page.locator('.kr-upload canvas').waitFor()
    assert.equal(await page.locator('.kr-upload__files').textContent(), 'rood.png')
    assert.deepEqual(refused, [])
    await page.context().close()
  })

  test('without a connection it says so, keeps the choice and can be sent again', async () => {
    const { page } = await open()
    await choose(page, 'c.txt', 10)
    await page.context().setOffline(true)
    await page.getByRole('button', { name: 'Verstuur' }).click()
    await page.getByText('Er is geen verbinding').waitFor()
    await page.context().setOffline(false)
    await page.getByRole('button', { name: 'Verstuur' }).click()
    await page.getByRole('heading', { name: 'Gelukt' }).waitFor()
    assert.deepEqual(arrived, ['c.txt'])
    await page.context().close()
  })

  test('the list of languages closes on Escape and gives the focus back', async () => {
    const { page } = await open()
    const globe = page.locator('summary')
    await globe.click()
    await page.getByRole('button', { name: 'English' }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'English' }).waitFor({ state: 'hidden' })
    assert.equal(await globe.evaluate((node) => node === document.activeElement), true)
    await page.context().close()
  })
})
