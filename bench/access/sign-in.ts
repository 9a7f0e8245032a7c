import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { personas } from '../../db/builders.ts'
import { openDatabase } from '../../src/platform/database.ts'
import { newId, signId } from '../../src/platform/ids.ts'
import { findSession, openSession } from '../../src/platform/session.ts'
import type { Report } from '../report.ts'
import type { Urls } from '../server/databases.ts'
import { median } from '../server/numbers.ts'
import { timeOf, timeOfPostgres } from '../server/processor-time.ts'
import { startProduct } from '../server/product.ts'

const lookUps = 2000
const signIns = 200
/** So many sessions of others beside the one that is looked up. */
const crowds = [1000, 4000, 16_000]

/** Finding the session of a cookie, as each request does; beside it a cookie that is believed by its signature, which nobody can end. */
export async function measureLookUp(report: Report, urls: Urls, postgres: string): Promise<void> {
  const db = openDatabase(urls.app, 1)
  const until = Temporal.Now.instant().add({ hours: 1 })
  const token = await openSession(db, personas.amina.personId, until, { how: 'mail' })
  const signature = microsecondsEach(20_000, signedCookie())
  let there = 0
  for (const crowd of crowds) {
    await addSessions(urls, crowd - there)
    there = crowd
    const of = `session among ${crowd}`
    const find = async () => {
      if (!(await findSession(db, token, Temporal.Now.instant()))) throw new Error('the session is not found')
    }
    for (let i = 0; i < 300; i++) await find()
    const waits: number[] = []
    const before = { own: process.cpuUsage(), postgres: timeOfPostgres(postgres) }
    for (let i = 0; i < lookUps; i++) {
      const from = performance.now()
      await find()
      waits.push(performance.now() - from)
    }
    const { user, system } = process.cpuUsage(before.own)
    const each = (milliseconds: number) => milliseconds / lookUps
    report({ case: of, metric: 'look-up, median', value: median(waits), unit: 'ms' })
    report({
      case: of,
      metric: 'processor time, web',
      value: each((user + system) / 1000),
      unit: 'ms',
      peer: 'a signed cookie',
      peerValue: signature / 1000,
    })
    report({
      case: of,
      metric: 'processor time, PostgreSQL',
      value: each(timeOfPostgres(postgres) - before.postgres),
      unit: 'ms',
    })
  }
  await db.destroy()
}

/** Who it is and until when, in the cookie itself under a signature. */
function signedCookie(): () => void {
  const secret = randomBytes(32)
  const sign = (said: string) => createHmac('sha256', secret).update(said).digest()
  const said = Buffer.from(JSON.stringify({ person: personas.amina.personId, until: Date.now() + 3_600_000 })).toString(
    'base64url',
  )
  const cookie = `${said}.${sign(said).toString('base64url')}`
  return () => {
    const [body = '', signature = ''] = cookie.split('.')
    const { until } = JSON.parse(Buffer.from(body, 'base64url').toString()) as { until: number }
    if (!timingSafeEqual(Buffer.from(signature, 'base64url'), sign(body)) || until < Date.now())
      throw new Error('not signed')
  }
}

function microsecondsEach(times: number, work: () => void): number {
  for (let i = 0; i < times; i++) work()
  const before = process.cpuUsage()
  for (let i = 0; i < times; i++) work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / times
}

const addSessions = (urls: Urls, count: number) =>
  asOwner(urls, async (owner) => {
    await owner.query(
      `insert into platform.session (id, token_hash, person_id, created_at, seen_at, expires_at, how)
       select gen_random_uuid(), sha256(gen_random_uuid()::text::bytea), person_id, now(), now(), now() + interval '1 day', 'mail'
       from people.person, generate_series(1, 20) limit $1`,
      [count],
    )
    await owner.query('analyze platform.session')
  })

/** Opening the link of a sign-in mail and pressing its button, over HTTP: the page, then the form that opens the session. */
export async function measureMailLink(report: Report, urls: Urls, postgres: string, dataDir: string): Promise<void> {
  const product = await startProduct({
    DATABASE_URL: urls.app,
    DATABASE_ADMIN_URL: urls.owner,
    DATABASE_JOB_URL: urls.job,
    DATA_DIR: dataDir,
    DEMO: '1',
    WORKER: 'off',
    // one person asks for all of this
    LIMIT_LINK: '0',
    LIMIT_NETWORK: '0',
    LIMIT_MAILS: '0',
  })
  try {
    const tokens = await tokensOf(urls, readFileSync(join(dataDir, 'secret'), 'utf8').trim())
    for (const token of tokens.splice(0, 50)) await signIn(product.address, token)
    const waits: number[] = []
    const before = { web: timeOf(product.pid), postgres: timeOfPostgres(postgres) }
    for (const token of tokens) {
      const from = performance.now()
      await signIn(product.address, token)
      waits.push(performance.now() - from)
    }
    const figure = (metric: string, value: number) =>
      report({ case: 'signing in by a mailed link', metric, value, unit: 'ms' })
    figure('page and button, median', median(waits))
    figure('processor time, web', (timeOf(product.pid) - before.web) / tokens.length)
    figure('processor time, PostgreSQL', (timeOfPostgres(postgres) - before.postgres) / tokens.length)
  } finally {
    await product.stop()
  }
}

/** Links as mails carry them. */
async function tokensOf(urls: Urls, secret: string): Promise<string[]> {
  const ids = Array.from({ length: signIns + 50 }, () => newId())
  await asOwner(urls, (owner) =>
    owner.query(
      `insert into people.sign_in (id, email, person_id, created_at, expires_at)
       select id, 'amina@example.org', $2, now(), now() + interval '10 minutes' from unnest($1::uuid[]) id`,
      [ids, personas.amina.personId],
    ),
  )
  return ids.map((id) => signId(secret, 'sign-in', id))
}

async function signIn(address: string, token: string): Promise<void> {
  const url = `${address}/sign-in/${token}`
  const opened = await fetch(url)
  await opened.text()
  const used = await fetch(url, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'sec-fetch-site': 'same-origin' },
    body: new URLSearchParams(),
  })
  if (opened.status !== 200 || used.status !== 303 || used.headers.getSetCookie().length === 0)
    throw new Error(`signing in answered ${opened.status} and ${used.status}`)
}

async function asOwner(urls: Urls, work: (owner: pg.Client) => Promise<unknown>): Promise<void> {
  const owner = new pg.Client({ connectionString: urls.owner })
  await owner.connect()
  try {
    await work(owner)
  } finally {
    await owner.end()
  }
}
