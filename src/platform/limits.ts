import { createHmac } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { MiddlewareHandler } from 'hono'
import { routePath } from 'hono/route'
import { sql } from 'kysely'
import { allowances, type Limit } from './allowance.ts'
import { clientAddress, networkOf } from './client-address.ts'
import { within } from './database.ts'
import { Refusal } from './errors.ts'
import { limited } from './figures.ts'
import { email, readForm, typed } from './forms.ts'
import { log } from './log.ts'
import type { Services } from './services.ts'
import type { Ctx, Env } from './web.ts'
import { visitor } from './who.ts'

type LimitName = 'mails' | 'network' | 'session' | 'link'
type Failure = 'sign-in' | 'link' | 'page'

const minute = 60
/** So that `people.ask_sign_in`, which says nothing of a sixth in an hour, never has to: three at once, then one every twenty minutes. */
const mailSeconds = 60 * minute
/** `id.signature` in an address: the id, whoever made up the rest. */
const linkInPath = /\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.[\w-]{20,}/

/** It is asked too often: how long to wait goes with it, for the page and for Retry-After. */
const tooMany = (name: LimitName, wait: number) => {
  limited.add(name)
  const seconds = Math.max(1, Math.ceil(wait))
  return new Refusal('too-many', `too-many-${name}`, { seconds, minutes: Math.ceil(seconds / minute) })
}

/**
 * What somebody may ask in a while: a session and a link by this process, from memory; mails to an address and failures of a network
 * by all processes together, from the database. A network is never counted for what goes well: a class of thirty sits behind one.
 */
export function limiter(services: Services): {
  requests: MiddlewareHandler<Env>
  signInMails: MiddlewareHandler<Env>
} {
  const { limits } = services.config
  const sessions = limits?.session ? allowances({ times: limits.session, seconds: minute }) : undefined
  const links = limits?.link ? allowances({ times: limits.link, seconds: minute }) : undefined
  const network = limits?.network ? networkLimit(services, limits.network) : undefined
  const mailLimit = limits?.mails ? { times: limits.mails, seconds: mailSeconds } : undefined
  const refused = tally(services)
  const check = (name: LimitName, wait: number | undefined): void => {
    if (!wait) return
    refused.add()
    throw tooMany(name, wait)
  }
  return {
    async requests(c, next) {
      const { who } = c.var
      const link = linkInPath.exec(c.req.path)?.[1]
      if (who.kind === 'person') check('session', sessions?.take(who.sessionId))
      if (link) check('link', links?.take(link))
      if (who.kind !== 'person') check('network', network?.waitOf(c))
      await next()
      const failure = failureOf(c)
      if (failure && network && who.kind !== 'person') await network.spend(c, failure)
      else if (failure) await count(services, failure, 1)
    },
    async signInMails(c, next) {
      if (c.req.method !== 'POST') return next()
      const address = email().safeParse(typed(await readForm(c), 'email'))
      if (address.success) {
        check('network', await network?.spend(c))
        if (mailLimit) check('mails', await spend(services, `mail ${address.data}`, mailLimit))
      }
      await next()
    },
  }
}

/** What went wrong in a way that guessing would: a sign-in that failed, a link that is none, a page that is not for who asks. */
function failureOf(c: Ctx): Failure | undefined {
  const { status } = c.res
  if (status < 400 || status >= 500 || status === 429) return undefined
  if (c.req.path.startsWith('/sign-in')) return c.req.method === 'POST' || status === 410 ? 'sign-in' : undefined
  if (status === 410) return 'link'
  return status === 403 || (status === 404 && !routePath(c).endsWith('*')) ? 'page' : undefined
}

/** Takes one from the database. One that can't be counted now is let through: a limit must not take the door away. */
async function spend(
  { db, secret }: Services,
  what: string,
  { times, seconds }: Limit,
  failure?: Failure,
): Promise<number> {
  const key = createHmac('sha256', secret).update(`limit ${what}`).digest().subarray(0, 16)
  return within(db, visitor, 'write', async (trx) => {
    const { rows } = await (failure
      ? sql<{ wait: number }>`
          select platform.spend(${key}, ${times}, ${seconds}) as wait, platform.count_refused(${failure}, 1)`
      : sql<{ wait: number }>`select platform.spend(${key}, ${times}, ${seconds}) as wait`
    ).execute(trx)
    return rows[0]?.wait ?? 0
  }).catch((error: unknown) => {
    if (error instanceof Refusal) return 0
    throw error
  })
}

const count = ({ db }: Services, what: Failure | 'limit', times: number): Promise<void> =>
  within(db, visitor, 'write', async (trx) => {
    await sql`select platform.count_refused(${what}, ${times})`.execute(trx)
  }).catch(() => undefined)

/** Counts what limits refuse without a trip for each: a flood must not become one of writes. */
function tally(services: Services) {
  let times = 0
  let waits = false
  const tell = () => {
    const told = times
    times = 0
    waits = false
    return count(services, 'limit', told)
  }
  return {
    add() {
      times++
      if (!waits) setTimeout(tell, 1000).unref()
      waits = true
    },
  }
}

function networkLimit(services: Services, times: number) {
  // until when a network has to wait: known without asking the database again
  const closed = new Map<string, number>()
  let warned = false
  const keyOf = (c: Ctx): string | undefined => {
    const { incoming } = (c.env ?? {}) as { incoming?: IncomingMessage }
    const { trustProxy } = services.config
    const [peer, forwarded] = [incoming?.socket.remoteAddress, c.req.header('x-forwarded-for')]
    if (forwarded && trustProxy === undefined && !warned && /127\.0\.0\.1$|^::1$/.test(peer ?? '')) {
      warned = true
      log.warn(
        'a proxy on this machine forwards requests: set TRUST_PROXY, or everybody behind it counts as one network',
      )
    }
    const address = clientAddress(peer, forwarded, trustProxy)
    return address && networkOf(address)
  }
  const waitOf = (c: Ctx): number => {
    if (closed.size === 0) return 0
    const key = keyOf(c)
    const until = key === undefined ? undefined : closed.get(key)
    if (key === undefined || until === undefined) return 0
    const wait = (until - performance.now()) / 1000
    if (wait <= 0) closed.delete(key)
    return Math.max(0, wait)
  }
  return {
    waitOf,
    async spend(c: Ctx, failure?: Failure): Promise<number> {
      const key = keyOf(c)
      if (key === undefined) return 0
      const known = waitOf(c)
      if (known > 0) return known
      const wait = await spend(services, `network ${key}`, { times, seconds: minute }, failure)
      if (wait > 0) closed.set(key, performance.now() + wait * 1000)
      if (closed.size > 10_000) closed.clear()
      return wait
    },
  }
}
