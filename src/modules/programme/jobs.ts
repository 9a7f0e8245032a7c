import { sql } from 'kysely'
import { type Db, within } from '../../platform/database.ts'
import { job } from '../../platform/who.ts'

/** So many requests without any answer make a company one that never answers; fewer may be chance, and would point at persons. */
const atLeast = 5
/** Days that a company has had before a request without an answer counts: two reminders went out by then. */
const daysGiven = 7

/**
 * Counts how each company answers: the median of the days it took, and whether it answers at all. Pages of the programme read
 * only what is kept here. Safe to run again.
 */
export async function countAnswers({ db, clock }: { db: Db; clock: { now(): Temporal.Instant } }): Promise<void> {
  const now = clock.now()
  const late = now.subtract({ hours: daysGiven * 24 })
  await within(db, job, 'write', async (trx) => {
    await sql`
      insert into programme.company_answer (company_id, days, never, counted_at)
      select company_id,
        percentile_cont(0.5) within group (order by extract(epoch from answered_at - sent_at) / 86400)
          filter (where answered_at is not null),
        count(*) filter (where sent_at < ${late.toString()} and state <> 'withdrawn') >= ${atLeast}
          and count(answered_at) = 0,
        ${now.toString()}
      from applications.application
      group by company_id
      on conflict (company_id) do update
        set days = excluded.days, never = excluded.never, counted_at = excluded.counted_at`.execute(trx)
    await sql`delete from programme.company_answer where counted_at < ${now.toString()}`.execute(trx)
  })
}
