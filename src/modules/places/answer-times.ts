import { sql } from 'kysely'
import type { Trx } from '../../platform/database.ts'

export type AnswerTime = {
  companyId: string /** Median days until an answer; null when none came lately. */
  days: number | null
}

/**
 * Keeps how long companies take to answer; run by the job of the module that knows. A company that is not named was asked by nobody any more:
 * its figure goes. What the demo region says of an invented company that nobody asked stays.
 */
export async function setAnswerTimes(trx: Trx, times: readonly AnswerTime[]): Promise<void> {
  await sql`
    update places.company c set answers_in_days = t.days
    from unnest(${times.map(({ companyId }) => companyId)}::uuid[], ${times.map(({ days }) => days)}::real[]) t(id, days)
    where c.id = t.id and c.answers_in_days is distinct from t.days`.execute(trx)
  await sql`
    update places.company c set answers_in_days = null
    where c.answers_in_days is not null and c.id <> all (${times.map(({ companyId }) => companyId)}::uuid[])
      and not exists (select from places.place p where p.company_id = c.id and p.made_up)`.execute(trx)
}
