import type { Trx } from '../../platform/database.ts'
import { newId } from '../../platform/ids.ts'

/** A guardian as the young person names her: "not confirmed" until the school confirms it. */
export async function addGuardian(
  trx: Trx,
  guardian: { personId: string; name: string; email: string; since: Temporal.Instant },
): Promise<void> {
  await trx
    .insertInto('people.relation')
    .values({
      id: newId(),
      person_id: guardian.personId,
      kind: 'guardian',
      name: guardian.name,
      email: guardian.email,
      since: guardian.since,
    })
    .execute()
}
