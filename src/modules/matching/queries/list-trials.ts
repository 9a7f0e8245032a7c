import type { Trx } from '../../../platform/database.ts'
import { settings } from '../rules/settings.ts'
import type { KeptOutcome, Run } from './read-run.ts'

export type Trial = Pick<Run, 'id' | 'settings' | 'state' | 'outcome' | 'progress'>

/** The latest trials with other rules, beside a round. */
export async function listTrials(trx: Trx, runId: string): Promise<Trial[]> {
  const rows = await trx
    .selectFrom('matching.run')
    .select(['id', 'settings', 'state', 'outcome', 'progress'])
    .where('what_if_of', '=', runId)
    .orderBy('created_at', 'desc')
    .limit(5)
    .execute()
  return rows.map((row) => ({
    ...row,
    settings: settings.parse(row.settings),
    outcome: row.outcome as KeptOutcome | null,
  }))
}
