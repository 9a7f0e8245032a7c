import type { Trx } from '../../../platform/database.ts'
import type { BreakOffReason } from '../rules/agreement-states.ts'
import type { Party } from '../rules/who-signs.ts'

export type Ending = { reason: BreakOffReason; byParty: Party; at: Temporal.Instant }

/** Why it stopped early, for who may know: row-level security leaves out the company, a parent, and what is for the school alone. */
export async function readEnding(trx: Trx, agreementId: string): Promise<Ending | undefined> {
  const row = await trx
    .selectFrom('placements.ending')
    .select(['reason', 'by_party', 'at'])
    .where('agreement_id', '=', agreementId)
    .executeTakeFirst()
  return row && { reason: row.reason as BreakOffReason, byParty: row.by_party, at: row.at }
}
