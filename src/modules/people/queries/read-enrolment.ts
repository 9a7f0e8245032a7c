import type { Trx } from '../../../platform/database.ts'

/** How somebody learns: the two ways of mbo, or the kind of school where there is one way. */
export type Path = 'BOL' | 'BBL' | 'vmbo' | 'hbo' | 'wo'

export type Enrolment = {
  schoolId: string
  schoolName: string
  schoolKind: 'vmbo' | 'mbo' | 'hbo' | 'wo'
  schoolPhone: string | null
  classId: string | null
  className: string | null
  crebo: string | null
  programmeName: string | null
  field: string | null
  level: number | null
  path: Path
  year: number
}

/** The school, class and programme somebody is enrolled in now. */
export async function readEnrolment(
  trx: Trx,
  personId: string,
  today: Temporal.PlainDate,
): Promise<Enrolment | undefined> {
  const row = await trx
    .selectFrom('people.enrolment as e')
    .innerJoin('region.school as s', 's.id', 'e.school_id')
    .leftJoin('people.class as k', 'k.id', 'e.class_id')
    .leftJoin('region.programme as p', 'p.crebo', 'e.crebo')
    .select([
      'e.school_id',
      's.name as school_name',
      's.kind as school_kind',
      's.phone as school_phone',
      'e.class_id',
      'k.name as class_name',
    ])
    .select(['e.crebo', 'p.name as programme_name', 'p.field', 'e.level', 'e.path', 'e.year'])
    .where('e.person_id', '=', personId)
    .where('e.since', '<=', today)
    .where((eb) => eb.or([eb('e.until', 'is', null), eb('e.until', '>', today)]))
    .orderBy('e.since', 'desc')
    .executeTakeFirst()
  if (!row) return undefined
  return {
    schoolId: row.school_id,
    schoolName: row.school_name,
    schoolKind: row.school_kind,
    schoolPhone: row.school_phone,
    classId: row.class_id,
    className: row.class_name,
    crebo: row.crebo,
    programmeName: row.programme_name,
    field: row.field,
    level: row.level,
    path: row.path,
    year: row.year,
  }
}
