import { sql } from 'kysely'
import { within } from '../../../platform/database.ts'
import type { Services } from '../../../platform/services.ts'
import { job } from '../../../platform/who.ts'
import { notify } from '../../messages/index.ts'

type Over = { id: string; person_id: string; reason: string; staff: string; young: boolean }

/** Tells everybody for whom support acted that it did, who and why: when it is over, once. */
export async function tellActed({ db, clock }: Pick<Services, 'db' | 'clock'>): Promise<void> {
  const now = clock.now().toString()
  await within(db, job, 'write', async (trx) => {
    const { rows } = await sql<Over>`
      update platform.acting a set told_at = ${now}, ended_at = coalesce(a.ended_at, a.until)
      where a.id in (
        select o.id from platform.acting o
        where o.told_at is null and (o.ended_at is not null or o.until <= ${now}) order by o.until limit 200 for update skip locked)
      returning a.id, a.person_id, a.reason,
        (select trim(w.given_name || ' ' || w.family_name) from people.person w where w.person_id = a.staff_id) as staff,
        exists (select from people.role r where r.person_id = a.person_id and r.role = 'young') as young`.execute(trx)
    for (const { person_id, reason, staff, young } of rows)
      await notify(trx, {
        personId: person_id,
        kind: 'support-acted',
        values: { staff, reason },
        href: young ? '/me' : '/rights',
      })
  })
}
