import { sql } from 'kysely'
import type { Trx } from '../../../platform/database.ts'

/** The classes whose mentors she lets see her eCV. Only she herself reads this. */
export async function readShares(trx: Trx, personId: string): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`
    select k.id from portfolio.shares(${personId}) s join people.class k on k.id = s.viewer_id`.execute(trx)
  return new Set(rows.map(({ id }) => id))
}
