import type { Db, Trx } from '../../platform/database.ts'
import type { JobSender } from '../../platform/jobs.ts'

/** What a job of this module works with. */
export type Deps = { db: Db; jobs: JobSender; clock: { now(): Temporal.Instant } }

/** Queues a job in this transaction, as a command does. */
export const sender = ({ jobs }: Pick<Deps, 'jobs'>, trx: Trx) => ({
  trx,
  queue: (name: string, data: object) => jobs.send(name, data, trx),
})
