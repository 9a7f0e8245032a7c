import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { PgBoss } from 'pg-boss'
import { personas } from '../db/builders.ts'
import { seed } from '../db/seed.ts'
import { makeApp } from '../src/app.tsx'
import { readCities } from '../src/modules/home/index.ts'
import type { ClientKeys } from '../src/platform/client-keys.ts'
import { type Db, openDatabase } from '../src/platform/database.ts'
import { fileStore, virusScanner } from '../src/platform/files/index.ts'
import { newId } from '../src/platform/ids.ts'
import { installJobs, openJobSender } from '../src/platform/jobs.ts'
import type { Mail, Mailer } from '../src/platform/mail.ts'
import { migrate } from '../src/platform/migrate.ts'
import type { Services } from '../src/platform/services.ts'
import { openSession } from '../src/platform/session.ts'
import { jobQueues, jobsOf, type WorkerServices } from '../src/worker.ts'
import { freshDatabase, templateDatabase, type Urls } from './databases.ts'

/** A Tuesday in term time, noon in the Netherlands: tests never depend on the day they run. */
export const testNow = Temporal.Instant.from('2026-03-03T11:00:00Z')
const today = testNow.toZonedDateTimeISO('Europe/Amsterdam').toPlainDate()

export type Page = { status: number; html: string; location: string | null; headers: Headers; bytes(): Uint8Array }
type Fields = Record<string, string | string[] | Blob>

/** Somebody with a browser: keeps cookies, fills forms. */
export class Visitor {
  readonly cookies = new Map<string, string>()
  readonly app: ReturnType<typeof makeApp>
  constructor(app: ReturnType<typeof makeApp>) {
    this.app = app
  }

  async request(path: string, init: RequestInit = {}): Promise<Page> {
    const headers = new Headers({
      accept: 'text/html',
      host: 'localhost',
      'sec-fetch-site': 'same-origin',
      ...(init.headers as Record<string, string>),
    })
    headers.set('cookie', [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '))
    const response = await this.app.request(`http://localhost${path}`, { ...init, headers })
    for (const cookie of response.headers.getSetCookie()) {
      const [name = '', value = ''] = cookie.split(';')[0]!.split('=')
      if (value) this.cookies.set(name, value)
      else this.cookies.delete(name)
    }
    const body = new Uint8Array(await response.arrayBuffer())
    return {
      status: response.status,
      html: new TextDecoder().decode(body),
      location: response.headers.get('location'),
      headers: response.headers,
      bytes: () => body,
    }
  }

  get(path: string): Promise<Page> {
    return this.request(path)
  }

  /** Sends a form as a browser would; a key of its own unless one is given. A `Blob` makes it multipart. */
  post(path: string, fields: Fields = {}, key = newId()): Promise<Page> {
    const multipart = Object.values(fields).some((value) => value instanceof Blob)
    const body = multipart ? new FormData() : new URLSearchParams()
    body.append('form-key', key)
    for (const [name, value] of Object.entries(fields)) {
      for (const one of Array.isArray(value) ? value : [value]) body.append(name, one as string)
    }
    return this.request(path, { method: 'POST', body })
  }
}

export type World = {
  services: Services
  worker: WorkerServices
  app: ReturnType<typeof makeApp>
  urls: Urls
  /** As the owner: looks past row-level security, for checking what really stands there. */
  owner: Db
  mails: Mail[]
  visitor(): Visitor
  signedIn(personId: string): Promise<Visitor>
  as(persona: keyof typeof personas): Promise<Visitor>
  /** Moves the clock. */
  pass(duration: Temporal.DurationLike): void
  /** Works off every job that waits, and those that they bring, until there are none. */
  runJobs(): Promise<void>
  /** Runs one job by name now, such as a cron job. */
  runJob(name: string, data?: object): Promise<void>
  /** Makes the next mails fail, as when the mail server is away. */
  mailAway(away: boolean): void
  close(): Promise<void>
}

/**
 * The whole product on a database of its own, copied from one that was migrated and seeded once per run.
 * Everything is real but two things that tests must move: the clock, and where mails go (a list; journeys use a mail server).
 */
export async function openWorld(
  kind: 'seeded' | 'empty' = 'seeded',
  real: { mailer?: Mailer; baseUrl?: string; config?: Partial<Services['config']>; clientKeys?: ClientKeys } = {},
): Promise<World> {
  const template = await templateDatabase(kind, fill(kind))
  const database = await freshDatabase(template)
  const folder = await mkdtemp(join(tmpdir(), 'kansroute-test-'))
  let now = testNow
  const clock = { now: () => now }
  const db = openDatabase(database.app, 4, clock)
  const jobDb = openDatabase(database.job, 2, clock)
  const owner = openDatabase(database.owner, 2)
  const jobs = await openJobSender(database.app)
  const mails: Mail[] = []
  let away = false
  const mailer: Mailer = real.mailer ?? {
    send: async (mail) => {
      if (away) throw Object.assign(new Error('mail server away'), { code: 'ECONNREFUSED' })
      mails.push(mail)
    },
    close: () => undefined,
  }
  const services: Services = {
    config: { baseUrl: undefined, demo: true, providers: [], staffSecondFactor: 'offered', ...real.config },
    db,
    clock,
    jobs,
    files: fileStore(join(folder, 'files')),
    scanner: virusScanner(),
    secret: 'a secret that only tests know, long enough',
    ...(real.clientKeys && { clientKeys: real.clientKeys }),
  }
  await readCities(db)
  const app = makeApp(services)
  const worker: WorkerServices = { ...services, db: jobDb, mailer, baseUrl: real.baseUrl ?? 'http://localhost' }
  const signedIn = async (personId: string) => {
    const visitor = new Visitor(app)
    visitor.cookies.set('kansroute', await openSession(db, personId, now.add({ hours: 24 * 365 }), { how: 'mail' }))
    return visitor
  }
  return {
    services,
    worker,
    app,
    urls: database,
    owner,
    mails,
    visitor: () => new Visitor(app),
    signedIn,
    as: (persona) => signedIn(personas[persona].personId),
    pass: (duration) => {
      now = now.add(Temporal.Duration.from(duration).round({ largestUnit: 'hours', relativeTo: '2026-01-01' }))
    },
    runJobs: () => workOff(database.job, worker),
    runJob: async (name, data = {}) => {
      await jobsOf(worker)
        .find((definition) => definition.name === name)!
        .run(data as never)
    },
    mailAway: (value) => {
      away = value
    },
    close: async () => {
      await jobs.stop()
      await Promise.all([db.destroy(), jobDb.destroy(), owner.destroy()])
      await database.drop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

const fill = (kind: 'seeded' | 'empty') => async (urls: Urls) => {
  await migrate(urls.owner)
  await installJobs(urls.owner, jobQueues)
  await seed(urls.owner, {
    now: testNow,
    today,
    say: () => undefined,
    ...(kind === 'empty' ? { young: 0, places: 0 } : { young: 150, places: 240 }),
  })
}

/** The queues in which something waits. */
const waiting = async ({ db }: WorkerServices): Promise<Set<string>> => {
  const { rows } = await sql<{ name: string }>`
    select distinct name from pgboss.job where state in ('created', 'retry') and start_after <= now()`.execute(db)
  return new Set(rows.map(({ name }) => name))
}

async function workOff(jobUrl: string, worker: WorkerServices): Promise<void> {
  if ((await waiting(worker)).size === 0) return
  const boss = new PgBoss({
    connectionString: jobUrl,
    max: 1,
    migrate: false,
    createSchema: false,
    supervise: false,
    schedule: false,
  })
  await boss.start()
  try {
    for (let worked = true; worked; ) {
      worked = false
      const queues = await waiting(worker)
      for (const definition of jobsOf(worker).filter(({ name }) => queues.has(name))) {
        for (const { id, data } of await boss.fetch(definition.name, { batchSize: 50 })) {
          worked = true
          await definition.run(data as never).then(
            () => boss.complete(definition.name, id),
            (error: Error) => boss.fail(definition.name, id, { message: error.message }),
          )
        }
      }
    }
  } finally {
    await boss.stop({ graceful: false })
  }
}
