import { sql } from 'kysely'
import type { Trx } from '../../../../platform/database.ts'

export type QueueCount = { queue: string; waiting: number; running: number; failed: number }
export type FailedJob = { id: string; queue: string; at: Temporal.Instant | null; tries: number; code: string | null }
export type FailedMail = { id: string; person_id: string; template: string; at: Temporal.Instant; attempts: number }

export const mostShown = 50

/** Each queue that has something, with how much waits, runs and failed. */
export async function countQueues(trx: Trx): Promise<QueueCount[]> {
  const { rows } = await sql<QueueCount>`
    select name as queue, count(*) filter (where state in ('created', 'retry')) as waiting,
      count(*) filter (where state = 'active') as running, count(*) filter (where state = 'failed') as failed
    from pgboss.job where state in ('created', 'retry', 'active', 'failed') group by name order by name collate "C"`.execute(
    trx,
  )
  return rows
}

/** Jobs that were given up, the latest first. What went wrong is a code; what the job was about stays in its row. */
export async function listFailedJobs(trx: Trx): Promise<FailedJob[]> {
  const { rows } = await sql<FailedJob>`
    select id, name as queue, completed_on as at, retry_count + 1 as tries, coalesce(output ->> 'code', output ->> 'error') as code
    from pgboss.job where state = 'failed' order by completed_on desc nulls last, id limit ${mostShown}`.execute(trx)
  return rows
}

/** Mails that no mail server took. */
export async function listFailedMails(trx: Trx): Promise<FailedMail[]> {
  const { rows } = await sql<FailedMail>`select * from messages.failed_mails()`.execute(trx)
  return rows
}
