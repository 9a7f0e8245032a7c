import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import axe from 'axe-core'
import { sql } from 'kysely'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { startWorker } from '../../src/platform/jobs.ts'
import { smtpMailer } from '../../src/platform/mail.ts'
import { jobsOf } from '../../src/worker.ts'
import { openWorld, type World } from '../world.ts'
import { startMailServer } from './mail-server.ts'

/**
 * The product as people meet it: over HTTP, with the worker running, a real mail server and a real browser.
 * Only the clock is ours, so that a placement can end within the test.
 */
export async function openStage() {
  const mail = await startMailServer()
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const world: World = await openWorld('seeded', {
    mailer: smtpMailer(mail.url, 'Kansroute <noreply@kansroute.example>'),
    baseUrl: address,
  })
  server.on(
    'request',
    getRequestListener((request) => world.app.fetch(request)),
  )
  const worker = await startWorker(world.urls.job, jobsOf(world.worker))
  const browser = await launch()
  return {
    world,
    mail,
    address,
    browser,
    /** Somebody with a device of her own. */
    person: (options: { javaScriptEnabled?: boolean; width?: number } = {}) => newPerson(browser, address, options),
    /** Gives what was queued the time to happen, then runs what the clock brings. */
    async settle(...jobs: string[]): Promise<void> {
      for (const name of jobs) await world.runJob(name)
      await idle(world)
    },
    async close(): Promise<void> {
      await browser.close()
      await worker.stop()
      await new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
      await mail.stop()
      await world.close()
    },
  }
}
export type Stage = Awaited<ReturnType<typeof openStage>>

export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-dev-shm-usage',
      '--disable-gpu',
      '--disable-background-networking',
    ],
  })

/** Waits until no job waits or runs. */
async function idle({ owner }: World): Promise<void> {
  for (let tries = 0; tries < 400; tries++) {
    const { rows } = await sql<{
      n: number
    }>`select count(*)::int as n from pgboss.job where state in ('created', 'retry', 'active') and name not like '\\_\\_pgboss%' and start_after <= now()`.execute(
      owner,
    )
    if (rows[0]?.n === 0) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  const { rows } =
    await sql`select name, state, retry_count, data, output, start_after from pgboss.job where state in ('created', 'retry', 'active') and name not like '\\_\\_pgboss%'`.execute(
      owner,
    )
  throw new Error(`jobs are still waiting: ${JSON.stringify(rows)}`)
}

export class Person {
  readonly page: Page
  readonly context: BrowserContext
  readonly address: string
  constructor(page: Page, context: BrowserContext, address: string) {
    this.page = page
    this.context = context
    this.address = address
  }

  go(path: string) {
    return this.page.goto(path.startsWith('http') ? path : this.address + path)
  }
  async signInAs(persona: string): Promise<void> {
    await this.go('/demo')
    await this.press(new RegExp(persona))
  }
  /** Presses a button or a link that looks like one, by its words. */
  async press(name: string | RegExp): Promise<void> {
    const button = this.page.getByRole('button', { name }).or(this.page.getByRole('link', { name })).first()
    await button.click()
    await this.page.waitForLoadState()
  }
  fill(label: string | RegExp, text: string) {
    return this.page.getByLabel(label).first().fill(text)
  }
  tick(label: string | RegExp) {
    return this.page.getByLabel(label).first().check()
  }
  /** Waits until the page has such a title: a form that comes back takes a moment. */
  async titled(title: RegExp): Promise<void> {
    await this.page.waitForFunction(({ source, flags }) => new RegExp(source, flags).test(document.title), {
      source: title.source,
      flags: title.flags,
    })
  }
  text(): Promise<string> {
    return this.page.locator('main').innerText()
  }
  heading(): Promise<string> {
    return this.page.locator('h1').first().innerText()
  }
}

async function newPerson(
  browser: Browser,
  address: string,
  { javaScriptEnabled = true, width = 390 },
): Promise<Person> {
  const context = await browser.newContext({
    javaScriptEnabled,
    viewport: { width, height: 844 },
    reducedMotion: 'reduce',
    acceptDownloads: true,
  })
  context.setDefaultTimeout(8000)
  const page = await context.newPage()
  page.on('pageerror', (error) => {
    throw error
  })
  return new Person(page, context, address)
}

/** A picture of the page on a phone and on a wide screen, when `SHOTS` names a folder: for looking at, not for comparing. */
export async function picture({ page }: Person, name: string): Promise<void> {
  const folder = process.env.SHOTS
  if (!folder) return
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 844 })
    await page.screenshot({ path: `${folder}/${name}-${width}.png`, fullPage: true })
  }
}

/** What is wrong with the page as it stands: what axe finds, and sideways scrolling. */
export async function faultsOf(browser: Browser, page: Page): Promise<string[]> {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  return [...(wide > 0 ? [`scrolls sideways by ${wide} px`] : []), ...(await axeFinds(browser, page))]
}

const checked = new WeakMap<Browser, Page>()

/**
 * What axe finds on the page as it stands. A page without script can't run axe, so its HTML is loaded in another that can, on the same address.
 * @returns the rules that are broken, with the parts that break them.
 */
export async function axeFinds(browser: Browser, page: Page): Promise<string[]> {
  const html = await page.content()
  const url = page.url()
  let judge = checked.get(browser)
  if (!judge) {
    judge = await (await browser.newContext({ bypassCSP: true, viewport: { width: 390, height: 844 } })).newPage()
    checked.set(browser, judge)
  }
  await judge.route(url, (route) => route.fulfill({ contentType: 'text/html', body: html }))
  await judge.goto(url)
  await judge.unroute(url)
  await judge.evaluate(axe.source)
  const { violations } = await judge.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'] }),
  )
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 3)
        .map(({ html }) => html.slice(0, 160))
        .join(' | ')}`,
  )
}
