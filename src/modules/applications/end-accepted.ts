import type { Trx } from '../../platform/database.ts'

/** What followed from being taken on is over: she may ask for this place again. Called by a job of the module that knows; twice changes nothing. */
export async function endAccepted(trx: Trx, applicationId: string, at: Temporal.Instant): Promise<void> {
  await trx
    .updateTable('applications.application')
    .set({ ended_at: at })
    .where('id', '=', applicationId)
    .where('state', '=', 'accepted')
    .where('ended_at', 'is', null)
    .execute()
}
