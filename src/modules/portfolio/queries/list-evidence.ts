import type { Trx } from '../../../platform/database.ts'
import type { Evidence } from '../rules/ecv.ts'

const evidence = (trx: Trx) =>
  trx
    .selectFrom('portfolio.evidence as e')
    .innerJoin('platform.file as f', 'f.id', 'e.file_id')
    .innerJoin('portfolio.activity as a', 'a.id', 'e.activity_id')
    .select(['e.id', 'e.activity_id as activityId', 'e.file_id as fileId', 'e.title'])
    .select(['f.name', 'f.mime', 'f.bytes', (eb) => eb('f.scan', '=', 'clean').as('scanned')])
    .where('e.removed_at', 'is', null)
    .where('a.removed_at', 'is', null)

/** Her photos and documents (of one activity), oldest first; not those that were removed, nor those of a removed activity. */
export async function listEvidence(trx: Trx, personId: string, activityId?: string): Promise<Evidence[]> {
  const rows = await evidence(trx)
    .where('e.person_id', '=', personId)
    .$if(activityId !== undefined, (query) => query.where('e.activity_id', '=', activityId!))
    .orderBy('e.created_at')
    .orderBy('e.id')
    .execute()
  return rows.map((row) => ({ ...row, scanned: Boolean(row.scanned) }))
}

/** One piece, whose it is and whether it stands on her CV, as far as the reader sees it. */
export async function readEvidence(
  trx: Trx,
  id: string,
): Promise<(Evidence & { personId: string; onCv: boolean }) | undefined> {
  const row = await evidence(trx)
    .select(['e.person_id as personId', 'a.on_cv as onCv'])
    .where('e.id', '=', id)
    .executeTakeFirst()
  return row && { ...row, scanned: Boolean(row.scanned) }
}
