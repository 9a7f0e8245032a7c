import { z } from 'zod'
import type { Trx } from '../../../platform/database.ts'
import type { GoodReading } from '../rules/proposals.ts'

export type CvImport = {
  id: string
  fileName: string
  digest: Buffer
  state: 'preview' | 'taken' | 'undone'
  at: Temporal.Instant
  reading: GoodReading
}

/** The reading comes from our own reader; what the database gives back is held against its shape all the same. */
const stored = z.custom<GoodReading>(
  (value) => typeof value === 'object' && value !== null && 'items' in value && Array.isArray(value.items),
)

/** A CV file that was read. `lock` makes a second tab wait until this transaction ends. */
export async function readImport(trx: Trx, personId: string, id: string, lock = false): Promise<CvImport | undefined> {
  const row = await trx
    .selectFrom('portfolio.import')
    .select(['id', 'file_name as fileName', 'digest', 'state', 'at', 'reading'])
    .where('person_id', '=', personId)
    .where('id', '=', id)
    .$if(lock, (query) => query.forUpdate())
    .executeTakeFirst()
  return row && { ...row, reading: stored.parse(row.reading) }
}

/** An import of the very same file that waits or was taken: the same digest. */
export async function findSameFile(trx: Trx, personId: string, digest: Buffer) {
  return trx
    .selectFrom('portfolio.import')
    .select(['id', 'state'])
    .where('person_id', '=', personId)
    .where('digest', '=', digest)
    .where('state', 'in', ['preview', 'taken'])
    .orderBy('state', 'desc')
    .executeTakeFirst()
}

/** The activities that came from an import and are still there. */
export const listImported = (trx: Trx, personId: string, importId: string) =>
  trx
    .selectFrom('portfolio.activity')
    .select(['id', 'title', 'changed_at as changedAt'])
    .where('person_id', '=', personId)
    .where('import_id', '=', importId)
    .where('removed_at', 'is', null)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
