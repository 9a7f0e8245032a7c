import { sql } from 'kysely'
import type { Trx } from '../../../platform/database.ts'

/** Places that are given in a round, one row a seat: also those of pupils whom the reader does not see, whose id is left out. */
export async function givenPlaces(trx: Trx, runId: string): Promise<{ placeId: string; personId: string | null }[]> {
  const { rows } = await sql<{ placeId: string; personId: string | null }>`
    select place_id as "placeId", person_id as "personId" from matching.given(${runId})`.execute(trx)
  return rows
}
