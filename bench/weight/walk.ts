import { setTimeout as sleep } from 'node:timers/promises'
import type { Browser, Page } from 'playwright-core'
import { demo } from '../../db/builders.ts'
import { asNew, type Cookies } from './browser.ts'

export type Stop = { who: string; name: string; path: string; cookies: Cookies }

/** The way from "what can I do?" to a place that waits for signatures, walked once so that each of its pages is there with something on it. */
export async function walk(
  browser: Browser,
  address: string,
  cookieOf: (persona: string) => Promise<string>,
): Promise<Stop[]> {
  const cookiesOf = async (persona: string): Promise<Cookies> => {
    const [name = '', value = ''] = (await cookieOf(persona)).split('=')
    return [{ name, value, url: address }]
  }
  const [amina, ilse] = [await cookiesOf('amina'), await cookiesOf('ilse')]
  const ways = await asNew(browser, amina, (hers) =>
    asNew(browser, [], (his) => applyAndAgree({ hers, his, address, outbox: () => linksOf(address) })),
  )
  const student = await asNew(browser, ilse, (page) =>
    pathOf(page, `${address}/class/${demo.classes.bakers}`, 'a[href^="/class/students/"]'),
  )
  const stops = (who: string, cookies: Cookies, pages: Record<string, string>): Stop[] =>
    Object.entries(pages).map(([name, path]) => ({ who, name, path, cookies }))
  const place = `/places/${demo.places.molenbrood}`
  return [
    ...stops('visitor', [], { '/': '/', '/sign-in': '/sign-in', '/help': '/help' }),
    ...stops('Amina', amina, {
      ...same('/route', '/places', '/places?q=bakker'),
      '/places/:id': place,
      '/places/:id/apply': `${place}/apply`,
      ...same('/applications'),
      '/applications/:id': ways.application,
      ...same('/agreements', '/cv', '/cv/import', '/activities/new', '/messages', '/me'),
    }),
    ...stops('Karel, by link', [], {
      '/answer/:token': ways.answer,
      '/answer/:token/cv': `${ways.answer}/cv`,
      '/sign/:token': ways.sign,
    }),
    ...stops('Ilse', ilse, {
      ...same('/class'),
      '/class/:id': `/class/${demo.classes.bakers}`,
      '/class/students/:id': student,
      ...same('/to-sign'),
    }),
  ]
}

const same = (...paths: string[]) => Object.fromEntries(paths.map((path) => [path, path]))

type Walked = { hers: Page; his: Page; address: string; outbox: () => Promise<string[]> }

/** Amina applies at De Halm, Karel invites her by his link, she chooses a moment, he takes her: then there is an agreement. */
async function applyAndAgree({ hers, his, address, outbox }: Walked) {
  await hers.goto(`${address}/places/${demo.places.deHalm}/apply`)
  await hers.locator('textarea[name=motivation]').fill('Ik wil leren hoe je elke dag goed brood bakt.')
  await send(hers, '/apply')
  const application = new URL(hers.url()).pathname
  const answer = await mailed(outbox, '/answer/')
  await his.goto(address + answer)
  await his.locator('input[name=moments]').first().check()
  await send(his, '/invite')
  await hers.goto(address + application)
  await hers.locator('input[name=moment]').first().check()
  await send(hers, '/moment')
  await his.goto(address + answer)
  await send(his, '/accept')
  return { application, answer, sign: await mailed(outbox, '/sign/') }
}

/** Sends the form of the page that goes to an address with this ending, and waits for the page that says it was done. */
async function send(page: Page, ending: string): Promise<void> {
  const button = page.locator(`main form[action$="${ending}"] button[type=submit]`).first()
  await Promise.all([page.waitForURL(/[?&]done=/), button.click()])
}

/** Waits until a mail with a link to this kind of page would have been sent. */
async function mailed(outbox: () => Promise<string[]>, to: string): Promise<string> {
  for (let tries = 0; tries < 300; tries++) {
    const link = (await outbox()).find((path) => path.startsWith(to))
    if (link) return link
    await sleep(100)
  }
  throw new Error(`no mail links to ${to}`)
}

/** The paths of the links in the trial version's mails, newest first. */
async function linksOf(address: string): Promise<string[]> {
  const html = await (await fetch(`${address}/outbox`)).text()
  return [...html.matchAll(/https?:\/\/[^/\s"<]+(\/[^\s"<]+)/g)].map(([, path]) => path!)
}

async function pathOf(page: Page, url: string, selector: string): Promise<string> {
  await page.goto(url)
  return (await page.locator(selector).first().getAttribute('href')) ?? ''
}
