import type { Trx } from '../../platform/database.ts'
import { changed } from '../../platform/errors.ts'

export type OwnFacts = { phone: string | null; street: string | null; postcode: string | null; place: string | null }

/**
 * Keeps what she says of herself. With another postcode the point on the map no longer holds: it is forgotten, and travel times are left out until
 * it is worked out anew.
 */
export async function correctOwnFacts(trx: Trx, personId: string, facts: OwnFacts): Promise<void> {
  const before = await trx
    .selectFrom('people.person')
    .select('postcode')
    .where('person_id', '=', personId)
    .executeTakeFirst()
  const moved = plain(before?.postcode ?? null) !== plain(facts.postcode)
  changed(
    await trx
      .updateTable('people.person')
      .set({ ...facts, ...(moved && { home: null }) })
      .where('person_id', '=', personId)
      .executeTakeFirst(),
  )
}

const plain = (postcode: string | null) => postcode?.replace(/\s/g, '').toUpperCase() ?? null
