import { type Browser, chromium, type Page } from 'playwright-core'

/** A phone as young people have it, on a network that is slow and far. */
const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true }
const network = { offline: false, latency: 300, downloadThroughput: 400_000 / 8, uploadThroughput: 400_000 / 8 }

export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-dev-shm-usage',
      '--disable-gpu',
      '--disable-background-networking',
    ],
    // A bench that is broken off ends its server before its folder; Playwright would end the process first.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  })

export type Cookies = { name: string; value: string; url: string }[]

/** A browser that was never here, with only these cookies. */
export async function asNew<T>(browser: Browser, cookies: Cookies, work: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext(phone)
  try {
    if (cookies.length > 0) await context.addCookies(cookies)
    return await work(await context.newPage())
  } finally {
    await context.close()
  }
}

/** Bytes as they came over the wire, without their headers. */
export type Weight = { html: number; css: number; js: number; all: number }

/** Loads the page as a new visitor and adds up what came. */
export async function weigh(page: Page, url: string): Promise<Weight> {
  const answer = await page.goto(url, { waitUntil: 'load' })
  if (answer?.status() !== 200) throw new Error(`${url} answered ${answer?.status()}`)
  if (answer.headers()['content-encoding'] !== 'gzip') throw new Error(`${url} is not compressed`)
  await page.evaluate(() => document.fonts.ready)
  return page.evaluate(() => {
    const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[]
    const [own] = performance.getEntriesByType('navigation') as PerformanceResourceTiming[]
    const sum = (ending: string) =>
      entries
        .filter(({ name }) => name.endsWith(ending))
        .reduce((bytes, { encodedBodySize }) => bytes + encodedBodySize, 0)
    const html = own!.encodedBodySize
    return { html, css: sum('.css'), js: sum('.js'), all: html + sum('') }
  })
}

/** Milliseconds from asking to the first text or picture, over the slow network and with nothing in the cache. */
export async function firstPaint(page: Page, url: string): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', network)
  await page.goto(url, { waitUntil: 'commit' })
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const [paint] = list.getEntriesByName('first-contentful-paint')
          if (paint) resolve(paint.startTime)
        }).observe({ type: 'paint', buffered: true })
      }),
  )
}
