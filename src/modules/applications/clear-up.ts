import { sql } from 'kysely'
import { zone } from '../../platform/clock.ts'
import type { RetentionDoor } from '../../platform/retention.ts'
import { nothingShown } from './register.ts'
import { forgetAfter, forgetAfterByConsent, forgotten } from './rules/forget-after.ts'

const ago = (now: Temporal.Instant, term: Temporal.DurationLike) =>
  now.toZonedDateTimeISO(zone).subtract(term).toInstant().toString()

/** Ended four weeks ago, or a year where she agreed that it is kept that long; and something of what it said is still there. */
const due = (now: Temporal.Instant) => sql`
  a.ended_at < ${ago(now, forgetAfter)}::timestamptz
  and (a.ended_at < ${ago(now, forgetAfterByConsent)}::timestamptz or not exists (
    select from people.consent c
    where c.person_id = a.person_id and c.what = 'keep-applications' and c.withdrawn_at is null and (not c.needs_guardian or c.guardian_at is not null)))
  and (a.motivation <> ${forgotten} or exists (select from applications.identity i where i.application_id = a.id)
    or exists (select from applications.evidence e where e.application_id = a.id))`

/** Four weeks after it ended an application loses what she wrote and who she is; that it was, and its stages, stay for the rates per stage. */
export const applicationsClearUp: RetentionDoor = {
  async count(trx, now) {
    const { rows } = await sql<{ n: number }>`
      select count(*) as n from applications.application a where ${due(now)}`.execute(trx)
    return rows[0]?.n ?? 0
  },
  async run(trx, now, most) {
    const { rows } = await sql<{ id: string }>`
      update applications.application t
      set motivation = ${forgotten}, shown = ${nothingShown}::jsonb, reason_words = null, words = null, moments = '[]', chosen_moment = null
      where t.id in (select a.id from applications.application a where ${due(now)} limit ${most}) returning t.id`.execute(
      trx,
    )
    const ids = rows.map(({ id }) => id)
    await sql`delete from applications.identity where application_id = any (${ids}::uuid[])`.execute(trx)
    await sql`delete from applications.evidence where application_id = any (${ids}::uuid[])`.execute(trx)
    return ids.length
  },
}
