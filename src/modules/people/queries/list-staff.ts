import { sql } from 'kysely'
import type { Trx } from '../../../platform/database.ts'
import type { GivenRole } from '../policy.ts'

/** A role that the reader may end: who holds it, where, from when to when. */
export type StaffRole = {
  roleId: string
  personId: string
  name: string
  role: GivenRole
  cityId: string | null
  schoolId: string | null
  companyId: string | null
  classId: string | null
  since: Temporal.Instant
  until: Temporal.Instant | null
}

type Row = {
  role_id: string
  person_id: string
  given_name: string
  family_name: string
  role: GivenRole
  city_id: string | null
  school_id: string | null
  company_id: string | null
  class_id: string | null
  since: Temporal.Instant
  until: Temporal.Instant | null
}

/** The staff of the school or city that the reader answers for; for everybody else nobody. The function in the database decides. */
export async function listStaff(trx: Trx): Promise<StaffRole[]> {
  const { rows } = await sql<Row>`
    select * from people.staff() order by family_name collate "nl-x-icu", given_name collate "nl-x-icu", role`.execute(
    trx,
  )
  return rows.map((row) => ({
    roleId: row.role_id,
    personId: row.person_id,
    name: `${row.given_name} ${row.family_name}`.trim(),
    role: row.role,
    cityId: row.city_id,
    schoolId: row.school_id,
    companyId: row.company_id,
    classId: row.class_id,
    since: row.since,
    until: row.until,
  }))
}
