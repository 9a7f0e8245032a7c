import { sql } from 'kysely'
import type { Trx } from '../../../platform/database.ts'
import { isId } from '../../../platform/ids.ts'
import type { RdPoint } from '../../region/index.ts'

export type Company = {
  id: string
  cityId: string
  name: string
  field: string
  about: string | null
  street: string
  postcode: string
  place: string
  position: RdPoint
  /** In the register of recognised learning companies. */
  recognitionNumber: string | null
  /** Half of its answers came within so many days; null while it is new. */
  answersInDays: number | null
}

const companies = (trx: Trx) =>
  trx
    .selectFrom('places.company')
    .select(['id', 'city_id as cityId', 'name', 'field', 'about', 'street', 'postcode', 'place', 'position'])
    .select(['recognition_number as recognitionNumber', 'answers_in_days as answersInDays'])

export async function readCompany(trx: Trx, id: string): Promise<Company | undefined> {
  return isId(id) ? companies(trx).where('id', '=', id).executeTakeFirst() : undefined
}

/** The companies of a city, by name. */
export const listCompanies = (trx: Trx, cityId: string, limit = 500): Promise<Company[]> =>
  companies(trx)
    .where('city_id', '=', cityId)
    .orderBy(sql`name collate "nl-x-icu"`)
    .orderBy('id')
    .limit(limit)
    .execute()

export type CompanyContact = { personId: string; name: string; email: string; phone: string | null }

/** Whom to write to at a company; a trainer when there is no other. Rows are for jobs and for the company's own people. */
export async function companyContact(trx: Trx, companyId: string): Promise<CompanyContact | undefined> {
  return trx
    .selectFrom('places.contact')
    .select(['person_id as personId', 'name', 'email', 'phone'])
    .where('company_id', '=', companyId)
    .orderBy('role')
    .orderBy(sql`name collate "C"`)
    .executeTakeFirst()
}

/** The name of that person, for a page that somebody else reads; null when the company has nobody yet. */
export async function contactName(trx: Trx, companyId: string): Promise<string | null> {
  const { rows } = await sql<{ name: string | null }>`select places.contact_name(${companyId}) as name`.execute(trx)
  return rows[0]?.name ?? null
}

export type Recognition = { holds: boolean; number: string | null }

/** Whether a company is a recognised learning company for a programme on a day, the last day included. */
export async function recognitionOn(
  trx: Trx,
  companyId: string,
  crebo: string,
  day: Temporal.PlainDate,
): Promise<Recognition> {
  const row = await trx
    .selectFrom('places.company as c')
    .leftJoin('places.recognition as r', (join) =>
      join.onRef('r.company_id', '=', 'c.id').on('r.crebo', '=', crebo).on('r.until', '>=', day),
    )
    .select(['c.recognition_number as number', 'r.crebo'])
    .where('c.id', '=', companyId)
    .executeTakeFirst()
  return { holds: row?.crebo != null, number: row?.number ?? null }
}
