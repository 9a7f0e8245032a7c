import { sql } from 'kysely'
import { fromKysely, type Job, type JobResult, PgBoss } from 'pg-boss'
import { firstInJob, openDatabase, type Trx, throughRestart } from './database.ts'
import { jobSeconds } from './figures.ts'
import { log } from './log.ts'
import { connectionOf } from './primary.ts'

/** Queues a job inside a transaction: the job table is the outbox. */
export type JobSender = {
  send(name: string, data: object, trx: Trx): Promise<void>
  /** Tells every queue that takes this event, in the same transaction. */
  publish(event: string, data: object, trx: Trx): Promise<void>
  stop(): Promise<void>
}

/** A job: its queue, what it does, and when it runs by itself (cron in Dutch time). */
export type JobDefinition = {
  name: string
  cron?: string
  /** It has one write transaction and does nothing outside it. The job is settled in there, so it is done once however the process ends. */
  once?: true
  run(data: never): Promise<void>
}

/** A queue, and the event of a lower module that fills it. */
export type Queue = { name: string; takes?: string }

const queueOptions = {
  retryLimit: 6,
  retryDelay: 10,
  retryBackoff: true,
  expireInSeconds: 120,
  // What a killed process had in hand goes to the next one after this silence; people wait for the mails.
  heartbeatSeconds: 10,
  notify: true,
} as const

/** Installs pg-boss and the queues as the owner, and lets app and job use them. Safe to run again. */
export async function installJobs(ownerUrl: string, queues: readonly Queue[]): Promise<void> {
  const boss = new PgBoss({ ...connectionOf(ownerUrl), supervise: false, schedule: false, max: 2 })
  boss.on('error', (error) => log.warn({ code: (error as { code?: string }).code }, 'job installation'))
  await boss.start()
  const known = new Set((await boss.getQueues()).map((queue) => queue.name))
  for (const { name, takes } of queues) {
    await (known.has(name) ? boss.updateQueue(name, queueOptions) : boss.createQueue(name, queueOptions))
    if (takes) await boss.subscribe(takes, name)
  }
  await boss.stop({ graceful: false })
  const db = openDatabase(ownerUrl, 1)
  try {
    await sql
      .raw(`grant usage on schema pgboss to app, job;
        grant select, insert, update, delete on all tables in schema pgboss to app, job;
        grant execute on all functions in schema pgboss to app, job;
        grant usage on all sequences in schema pgboss to app, job;`)
      .execute(db)
  } finally {
    await db.destroy()
  }
}

const quiet = { migrate: false, createSchema: false, supervise: false, schedule: false } as const

/** The web's half: it sends, in the caller's transaction, and works nothing off. */
export async function openJobSender(appUrl: string): Promise<JobSender> {
  const boss = new PgBoss({ ...connectionOf(appUrl), max: 1, ...quiet })
  boss.on('error', (error) => log.warn({ code: (error as { code?: string }).code }, 'job sender'))
  await boss.start()
  return {
    async send(name, data, trx) {
      await boss.send(name, data, { db: fromKysely(trx as never) })
    },
    async publish(event, data, trx) {
      await boss.publish(event, data, { db: fromKysely(trx as never) })
    },
    async stop() {
      await boss.stop({ graceful: false })
    },
  }
}

const looking = { pollingIntervalSeconds: 2, notifyPollingIntervalSeconds: 5 } as const

/** The worker's half: runs every job, retries with growing waits, and keeps the clockwork of cron. */
export async function startWorker(
  jobUrl: string,
  definitions: readonly JobDefinition[],
): Promise<{ stop(): Promise<void> }> {
  const boss = new PgBoss({
    ...connectionOf(jobUrl),
    max: 4,
    migrate: false,
    createSchema: false,
    useListenNotify: true,
    superviseIntervalSeconds: 15,
    monitorIntervalSeconds: 15,
  })
  boss.on('error', (error) => log.warn({ code: (error as { code?: string }).code }, 'worker'))
  const stopping = new AbortController()
  await boss.start()
  for (const definition of definitions) {
    // A batch is fetched at once and each job settled by itself; a full batch means that more wait, so the next is fetched at once.
    // New jobs wake their worker; those that are tried again are found by looking.
    const options = { ...looking, batchSize: 20, burstWhenBatchFull: true, perJobResults: true } as const
    await boss.work(definition.name, options, async (jobs) => {
      const results: JobResult[] = []
      for (const job of jobs) results.push(await runJob(boss, definition, job, stopping.signal))
      return results
    })
    if (definition.cron) await boss.schedule(definition.name, definition.cron, {}, { tz: 'Europe/Amsterdam' })
  }
  const stop = () => {
    stopping.abort()
    return boss.stop({ graceful: true, timeout: 10_000 })
  }
  return { stop }
}

/** As long as a job waits for a database that restarts; less than it takes to expire. */
const patience = 60_000

async function runJob(
  boss: PgBoss,
  definition: JobDefinition,
  job: Job<unknown>,
  signal: AbortSignal,
): Promise<JobResult> {
  const { id, data } = job
  const started = performance.now()
  const run = () => definition.run(data as never)
  const attempt = definition.once ? () => firstInJob.run(settleOnce(boss, job), run) : run
  try {
    await throughRestart(patience, attempt, signal)
    jobSeconds.observe((performance.now() - started) / 1000, definition.name, 'done')
    log.debug({ job: definition.name, id, ms: Math.round(performance.now() - started) }, 'job done')
    return { id, status: 'completed' }
  } catch (error) {
    if (error instanceof SettledBefore) return { id, status: 'completed' }
    jobSeconds.observe((performance.now() - started) / 1000, definition.name, 'failed')
    const { name, code } = error as { name: string; code?: string }
    log.warn({ job: definition.name, id, code, error: name }, 'job failed, will be tried again')
    return { id, status: 'failed', output: { error: name, code } }
  }
}

/** This attempt no longer holds the job: an earlier try was kept after all, or another worker took it over. */
class SettledBefore extends Error {}

/** Settles the job in the transaction that does its work. */
function settleOnce(boss: PgBoss, job: Job<unknown>): (trx: Trx) => Promise<void> {
  let settled = false
  return async (trx) => {
    if (settled) throw new Error(`${job.name} is done once: it has one write transaction`)
    settled = true
    // its types leave out that it tells how many it settled
    const answer = await boss.complete(job.name, [job], undefined, { db: fromKysely(trx as never) })
    const { affected } = answer as { affected?: number }
    if (affected === undefined) throw new Error('pg-boss does not tell what it settled')
    if (affected === 0) throw new SettledBefore()
  }
}
