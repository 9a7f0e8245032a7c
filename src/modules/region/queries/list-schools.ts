import { sql } from 'kysely'
import type { Trx } from '../../../platform/database.ts'

export type SchoolKind = 'vmbo' | 'mbo' | 'hbo' | 'wo'

export type School = {
  id: string
  /** The city in whose programme the school takes part; the school may lie outside it. */
  cityId: string
  name: string
  kind: SchoolKind
  brin: string | null
  place: string
  phone: string | null
  position: { x: number; y: number } | null
  madeUp: boolean
}

const schools = (trx: Trx) =>
  trx
    .selectFrom('region.school')
    .select(['id', 'city_id as cityId', 'name', 'kind', 'brin', 'place', 'phone', 'position', 'made_up as madeUp'])

/** The schools in a city's programme, by name. */
export const listSchools = (trx: Trx, cityId: string, kind?: SchoolKind): Promise<School[]> =>
  schools(trx)
    .where('city_id', '=', cityId)
    .$if(kind !== undefined, (query) => query.where('kind', '=', kind!))
    .orderBy(sql`name collate "nl-x-icu"`)
    .execute()

export const findSchool = (trx: Trx, id: string): Promise<School | undefined> =>
  schools(trx).where('id', '=', id).executeTakeFirst()
