import type { Trx } from '../../../platform/database.ts'

export type NamedPlace = { title: string; companyName: string; town: string }

/** What places are called, by their ids. Places are no secret. */
export async function placesOfChoices(trx: Trx, ids: readonly string[]): Promise<Map<string, NamedPlace>> {
  if (ids.length === 0) return new Map()
  const rows = await trx
    .selectFrom('places.place as p')
    .innerJoin('places.company as c', 'c.id', 'p.company_id')
    .select(['p.id', 'p.title', 'c.name as companyName', 'c.place as town'])
    .where('p.id', 'in', [...new Set(ids)])
    .execute()
  return new Map(rows.map(({ id, ...named }) => [id, named]))
}
