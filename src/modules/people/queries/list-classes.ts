import { sql } from 'kysely'
import type { Trx } from '../../../platform/database.ts'

export type SchoolClass = {
  id: string
  name: string
  schoolId: string
  schoolName: string
  schoolKind: 'vmbo' | 'mbo' | 'hbo' | 'wo'
  schoolYear: string
  /** She is mentor of this class herself. */
  own: boolean
}

/** The classes of somebody at a school: those she is mentor of first, and for who wears the hat of a school all of that school. */
export async function listClasses(trx: Trx, personId: string, now: Temporal.Instant): Promise<SchoolClass[]> {
  const rows = await trx
    .selectFrom('people.class as k')
    .innerJoin('region.school as s', 's.id', 'k.school_id')
    .leftJoin('people.hat as mentor', (join) =>
      join.onRef('mentor.wears', '=', 'k.id').on('mentor.person_id', '=', personId).on('mentor.until', '>', now),
    )
    .leftJoin('people.hat as school', (join) =>
      join.onRef('school.wears', '=', 'k.school_id').on('school.person_id', '=', personId).on('school.until', '>', now),
    )
    .select(['k.id', 'k.name', 'k.school_id', 'k.school_year', 's.name as school_name', 's.kind'])
    .select('mentor.person_id as mentor')
    .where((eb) => eb.or([eb('mentor.person_id', 'is not', null), eb('school.person_id', 'is not', null)]))
    .orderBy(sql`mentor.person_id is null`)
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
    own: row.mentor !== null,
  }))
}
