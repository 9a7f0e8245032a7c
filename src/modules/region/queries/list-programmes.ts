import { sql } from 'kysely'
import type { Trx } from '../../../platform/database.ts'

export type Programme = {
  crebo: string
  name: string
  level: number
  field: string
  /** BOL, BBL or both. */
  paths: string[]
}

export type ProgrammeFilter = {
  field?: string
  level?: number
  path?: 'BOL' | 'BBL'
  /** A part of the name, as typed. */
  name?: string
  /** At most this many; 200 when left out. */
  limit?: number
}

const programmes = (trx: Trx) => trx.selectFrom('region.programme').select(['crebo', 'name', 'level', 'field', 'paths'])

/** Programmes of secondary vocational education, by name and then level. */
export const listProgrammes = (trx: Trx, filter: ProgrammeFilter = {}): Promise<Programme[]> =>
  programmes(trx)
    .$if(filter.field !== undefined, (query) => query.where('field', '=', filter.field!))
    .$if(filter.level !== undefined, (query) => query.where('level', '=', filter.level!))
    .$if(filter.path !== undefined, (query) => query.where(sql<boolean>`${filter.path!} = any (paths)`))
    .$if(filter.name !== undefined, (query) => query.where('name', 'ilike', `%${literal(filter.name!)}%`))
    .orderBy(sql`name collate "nl-x-icu"`)
    .orderBy('level')
    .limit(filter.limit ?? 200)
    .execute()

export const findProgramme = (trx: Trx, crebo: string): Promise<Programme | undefined> =>
  programmes(trx).where('crebo', '=', crebo).executeTakeFirst()

/** A typed % or _ stands for itself. */
const literal = (text: string) => text.replace(/[\\%_]/g, '\\$&')
