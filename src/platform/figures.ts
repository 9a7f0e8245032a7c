import { monitorEventLoopDelay } from 'node:perf_hooks'
import { sql } from 'kysely'
import { type Db, poolOf, within } from './database.ts'
import type { Mailer } from './mail.ts'
import { counter, gauge, histogram } from './metrics.ts'
import { job } from './who.ts'

// What of this process is counted. Labels are names of routes, jobs and limits: never an id, so that their number stays small.

const seconds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

export const requests = counter('kansroute_requests_total', 'Requests that were answered.', [
  'method',
  'route',
  'status',
])
export const requestSeconds = histogram('kansroute_request_seconds', 'How long an answer took.', ['route'], seconds)
export const limited = counter('kansroute_limited_total', 'Requests that a limit refused.', ['limit'])
export const unforeseen = counter('kansroute_unforeseen_total', 'Errors that nobody foresaw.', ['where'])
export const jobSeconds = histogram('kansroute_job_seconds', 'How long a job took.', ['job', 'outcome'], seconds)
const mails = counter('kansroute_mails_total', 'Mails handed to the mail server.', ['outcome'])

/** Counts what the mail server took and refused. */
export const countedMailer = (mailer: Mailer): Mailer => ({
  async send(mail) {
    try {
      await mailer.send(mail)
      mails.add('sent')
    } catch (error) {
      mails.add('failed')
      throw error
    }
  },
  close: () => mailer.close(),
})

/** How busy the connections to the database are. */
export function watchPools(pools: Record<string, Db>): void {
  gauge('kansroute_database_connections', 'Connections to the database, and requests that wait for one.', () =>
    Object.entries(pools).flatMap(([pool, db]) =>
      Object.entries(poolOf(db)).map(([state, value]) => ({ labels: { pool, state }, value })),
    ),
  )
}

/** How many requests are worked on and wait for their turn. */
export function watchGate(gate: { state: { underWay: number; waiting: number } }): void {
  gauge('kansroute_requests', 'Requests that are worked on, and that wait for their turn.', () =>
    Object.entries(gate.state).map(([state, value]) => ({ labels: { state }, value })),
  )
}

/** What waits, runs and failed in each queue, as the database has it. */
export function watchJobs(db: Db): void {
  gauge('kansroute_jobs', 'Jobs by queue and state.', () =>
    within(db, job, 'read', async (trx) => {
      const { rows } = await sql<{ queue: string; state: string; n: number }>`
        select name as queue, state::text, count(*) as n from pgboss.job
        where state in ('created', 'retry', 'active', 'failed') group by name, state`.execute(trx)
      return rows.map(({ queue, state, n }) => ({ labels: { queue, state }, value: n }))
    }),
  )
}

/** Memory, processor time and the lag of the event loop; the lag is that since somebody last looked. */
export function watchProcess(version: string): void {
  const lag = monitorEventLoopDelay({ resolution: 20 })
  lag.enable()
  gauge('nodejs_eventloop_lag_seconds', 'How much later than asked the event loop came round.', () => {
    const of = (quantile: string, nanoseconds: number) => ({
      labels: { quantile },
      value: Math.max(0, nanoseconds / 1e9 - 0.02) || 0,
    })
    const samples = [of('0.5', lag.percentile(50)), of('0.99', lag.percentile(99)), of('1', lag.max)]
    lag.reset()
    return samples
  })
  gauge('process_resident_memory_bytes', 'Memory of the process.', () => process.memoryUsage.rss())
  gauge('nodejs_heap_size_used_bytes', 'Memory that JavaScript uses.', () => process.memoryUsage().heapUsed)
  gauge('process_cpu_seconds_total', 'Processor time.', cpuSeconds, 'counter')
  gauge('process_start_time_seconds', 'When the process started.', () => Date.now() / 1000 - process.uptime())
  gauge('kansroute_info', 'What runs.', () => [{ labels: { version, node: process.versions.node }, value: 1 }])
}

function cpuSeconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}
