import { sql } from 'kysely'
import type { Trx } from '../../platform/database.ts'

/** How long something that was removed can be put back, and how long a CV file that was only looked at waits. */
const removedDays = 30
const previewDays = 7

/**
 * What was removed goes for good after 30 days, with its evidence; the file itself is swept since no row names it any more. A CV file that was looked
 * at and not taken goes after 7 days, one that was undone after 30. Runs as the job.
 */
export async function clearUpPortfolio(trx: Trx, now: Temporal.Instant): Promise<void> {
  const ago = (days: number) => now.subtract({ hours: days * 24 }).toString()
  await sql`with gone as (
      delete from portfolio.evidence e using portfolio.activity a
      where a.person_id = e.person_id and a.id = e.activity_id and (e.removed_at < ${ago(removedDays)} or a.removed_at < ${ago(removedDays)})
      returning e.file_id)
    delete from platform.file f using gone where f.id = gone.file_id`.execute(trx)
  await sql`delete from portfolio.confirmation c using portfolio.activity a
    where a.person_id = c.person_id and a.id = c.activity_id and a.removed_at < ${ago(removedDays)}`.execute(trx)
  await sql`delete from portfolio.activity where removed_at < ${ago(removedDays)}`.execute(trx)
  await sql`delete from portfolio.import where (state = 'preview' and at < ${ago(previewDays)}) or (state = 'undone' and undone_at < ${ago(removedDays)})`.execute(
    trx,
  )
}
