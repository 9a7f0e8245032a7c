import { sql } from 'kysely'
import type { Db, Trx } from '../../../platform/database.ts'
import { newId } from '../../../platform/ids.ts'
import { type Cleared, type RetentionDoor, runRetention } from '../../../platform/retention.ts'
import { applicationsClearUp } from '../../applications/index.ts'
import { wholeRegister } from './register.ts'

const auditTerm = (now: Temporal.Instant) =>
  now.toZonedDateTimeISO('Europe/Amsterdam').subtract({ years: 5 }).toInstant().toString()

/** Rows of the audit are not deleted but blanked: their digests hold the chain. One record says that they went by their term. */
const audit: RetentionDoor = {
  count: (trx, now) => countOf(trx, now),
  async run(trx, now, most) {
    if ((await countOf(trx, now)) === 0) return 0
    const id = newId()
    await trx
      .insertInto('platform.erasure')
      .values({ id, person_id: null, cause: 'term', asked_at: now, done_at: now })
      .execute()
    const { rows } = await sql<{ n: number }>`
      select platform.expire_audit(${auditTerm(now)}::timestamptz, ${id}, ${most}) as n`.execute(trx)
    return rows[0]?.n ?? 0
  },
}

async function countOf(trx: Trx, now: Temporal.Instant): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*) as n from platform.audit
    where at < ${auditTerm(now)}::timestamptz and erased_at is null and seal is not null`.execute(trx)
  return rows[0]?.n ?? 0
}

/** Clears up all that is past its term, by the register. */
export const clearUp = (deps: { db: Db; now: Temporal.Instant; dryRun?: boolean }): Promise<Cleared[]> =>
  runRetention({ ...deps, doors }, wholeRegister)

const doors = { audit, applications: applicationsClearUp }
