import { sql } from 'kysely'
import type { Trx } from '../../../platform/database.ts'

export type SchoolClass = {
  id: string
  name: string
  schoolId: string
  schoolName: string
  schoolKind: 'vmbo' | 'mbo' | 'hbo' | 'wo'
  schoolYear: string
}

/** The classes of somebody at a school: those she is mentor of, and for who wears the hat of a school all of that school. */
export async function listClasses(trx: Trx, personId: string, now: Temporal.Instant): Promise<SchoolClass[]> {
  const rows = await trx
    .selectFrom('people.class as k')
    .innerJoin('region.school as s', 's.id', 'k.school_id')
    .select(['k.id', 'k.name', 'k.school_id', 'k.school_year', 's.name as school_name', 's.kind'])
    .where((eb) => {
      const worn = eb
        .selectFrom('people.hat')
        .select('wears')
        .where('person_id', '=', personId)
        .where('until', '>', now)
      return eb.or([eb('k.id', 'in', worn), eb('k.school_id', 'in', worn)])
    })
    .orderBy(sql`s.name collate "nl-x-icu"`)
    .orderBy(sql`k.name collate "nl-x-icu"`)
    .limit(500)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    schoolId: row.school_id,
    schoolName: row.school_name,
    schoolKind: row.kind,
    schoolYear: row.school_year,
  }))
}
