import { join, resolve } from 'node:path'
import { Hono } from 'hono'
import { makeApp } from './app.tsx'
import { readCities } from './modules/home/index.ts'
import { readClientKeys } from './platform/client-keys.ts'
import { systemClock } from './platform/clock.ts'
import type { Config } from './platform/config.ts'
import { openDatabase, webPatience } from './platform/database.ts'
import { type Embedded, startEmbedded } from './platform/embedded-postgres/index.ts'
import { countedMailer, watchJobs, watchPools, watchProcess } from './platform/figures.ts'
import { fileStore, virusScanner } from './platform/files/index.ts'
import { installJobs, openJobSender, startWorker } from './platform/jobs.ts'
import { outboxMailer, smtpMailer } from './platform/mail.ts'
import { migrate } from './platform/migrate.ts'
import { securityHeaders } from './platform/security-headers.ts'
import type { Services } from './platform/services.ts'
import { version } from './platform/version.ts'
import { readSecret } from './secret.ts'
import { jobQueues, jobsOf } from './worker.ts'

/** What answers while the database starts: alive, not ready. */
export const startingApp = new Hono()
  .use(securityHeaders([]))
  .get('/health/live', (c) => c.text('live'))
  .all('*', (c) => c.text('Kansroute is starting.', 503, { 'retry-after': '2' }))

export type Urls = { owner: string; app: string; job: string }

/** The database of the settings, or the embedded one; `stop` ends only what this process started. */
export async function openServer(
  config: Config,
  role: 'server' | 'beside',
  say: (line: string) => void,
  signal?: AbortSignal,
): Promise<{ urls: Urls; stop(): Promise<void> }> {
  if (config.database) return { urls: config.database, stop: () => Promise.resolve() }
  const embedded: Embedded = await startEmbedded({
    dataDir: resolve(config.dataDir),
    role,
    onProgress: say,
    ...(signal && { signal }),
  })
  const url = (user: string) => embedded.connection(user, 'kansroute')
  return {
    urls: { owner: url('owner_login'), app: url('app_login'), job: url('job_login') },
    stop: () => embedded.stop(),
  }
}

/** Brings the schema forward, installs the job queues, and fills a new database: the facts, and in a trial version the invented region. */
export async function prepare(config: Config, urls: Urls, say: (line: string) => void): Promise<void> {
  await migrate(urls.owner, (name) => say(`Migration ${name}`))
  await installJobs(urls.owner, jobQueues)
  const { fillReference, isSeeded, seed } = await import('../db/seed.ts')
  if (!config.demo) {
    if (await fillReference(urls.owner)) say('Filled in the cities, neighbourhoods, programmes and measures.')
    return
  }
  if (await isSeeded(urls.owner)) return
  const now = systemClock.now()
  await seed(urls.owner, { now, today: now.toZonedDateTimeISO('Europe/Amsterdam').toPlainDate(), say })
}

/** Opens what the process holds and gives the app; `close` ends it in the right order. */
export async function openApp(config: Config, urls: Urls, baseUrl: string, say: (line: string) => void) {
  const secret = await readSecret(config)
  const db = openDatabase(urls.app, 10, undefined, webPatience)
  const jobs = await openJobSender(urls.app)
  const services: Services = {
    config,
    db,
    clock: systemClock,
    jobs,
    files: fileStore(join(resolve(config.dataDir), 'files')),
    scanner: virusScanner(config.clamav),
    secret,
    ...(config.providers.length > 0 && { clientKeys: await readClientKeys(config.signInKey, resolve(config.dataDir)) }),
  }
  await readCities(db)
  const jobDb = openDatabase(urls.job, 4)
  watchProcess(version)
  watchPools({ web: db, worker: jobDb })
  watchJobs(jobDb)
  if (!config.smtpUrl && !config.demo) say('There is no SMTP_URL: mails are kept in the database and reach nobody.')
  const mailer = countedMailer(config.smtpUrl ? smtpMailer(config.smtpUrl, config.mailFrom) : outboxMailer(jobDb))
  const worker =
    config.worker === 'off'
      ? undefined
      : await startWorker(urls.job, jobsOf({ ...services, db: jobDb, mailer, baseUrl }))
  const close = async () => {
    await worker?.stop()
    mailer.close()
    await jobs.stop()
    await db.destroy()
    await jobDb.destroy()
  }
  return { app: makeApp(services), services, close }
}
