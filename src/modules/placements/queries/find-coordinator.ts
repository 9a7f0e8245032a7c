import type { Trx } from '../../../platform/database.ts'
import { type PersonCard, readPerson } from '../../people/index.ts'

/** Who acts for a school where no mentor does: its coordinator of longest standing. */
export async function findCoordinator(
  trx: Trx,
  schoolId: string,
  now: Temporal.Instant,
): Promise<PersonCard | undefined> {
  const row = await trx
    .selectFrom('people.role')
    .select('person_id')
    .where('role', '=', 'coordinator')
    .where('school_id', '=', schoolId)
    .where('since', '<=', now)
    .where('until', '>', now)
    .orderBy('since')
    .orderBy('id')
    .executeTakeFirst()
  return row && readPerson(trx, row.person_id)
}
