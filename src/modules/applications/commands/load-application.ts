import type { Trx } from '../../../platform/database.ts'
import { found } from '../../../platform/errors.ts'

export type LoadedApplication = Awaited<ReturnType<typeof loadApplication>>

/** The application that a command is about, locked until the transaction ends: of two answers at once, the second sees the first. */
export async function loadApplication(trx: Trx, id: string) {
  const row = await trx
    .selectFrom('applications.application as a')
    .innerJoin('places.place as p', 'p.id', 'a.place_id')
    .innerJoin('places.company as c', 'c.id', 'a.company_id')
    .select([
      'a.id',
      'a.person_id',
      'a.place_id',
      'a.company_id',
      'a.state',
      'a.moments',
      'a.chosen_moment',
      'a.words',
      'a.expires_at',
    ])
    .select(['p.title as place_title', 'c.name as company_name'])
    .where('a.id', '=', id)
    .forUpdate('a')
    .executeTakeFirst()
  const application = found(row)
  return { ...application, moments: application.moments as string[] }
}
