import type { Trx } from '../../platform/database.ts'
import { companyContact } from '../places/index.ts'
import { listApplications } from './queries/read-application.ts'
import { recordStage } from './record.ts'

/** Who reads that an application was taken back. */
export type LeftApplication = { to: string; name: string; place: string }

/**
 * Takes back every application that waits, for somebody who erases herself, and ends those that were accepted. Runs as the job.
 * @returns whom to tell: the mail that other withdrawals bring goes with her rows.
 */
export async function leaveApplications(trx: Trx, personId: string, now: Temporal.Instant): Promise<LeftApplication[]> {
  const open = (await listApplications(trx, personId)).filter(({ state }) => state === 'sent' || state === 'invited')
  const tell: LeftApplication[] = []
  for (const { id, companyId, placeTitle } of open) {
    await trx
      .updateTable('applications.application')
      .set({ state: 'withdrawn', ended_at: now })
      .where('id', '=', id)
      .execute()
    await recordStage(trx, { applicationId: id, personId, state: 'withdrawn', by: 'young', at: now })
    const contact = await companyContact(trx, companyId)
    if (contact) tell.push({ to: contact.email, name: contact.name, place: placeTitle })
  }
  await trx
    .updateTable('applications.application')
    .set({ ended_at: now })
    .where('person_id', '=', personId)
    .where('ended_at', 'is', null)
    .execute()
  return tell
}
