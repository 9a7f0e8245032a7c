import { sql } from 'kysely'
import type { Trx } from '../../../platform/database.ts'

export type CityCompany = {
  id: string
  name: string
  place: string
  field: string
  recognitionNumber: string | null
  /** For how many programmes the recognition holds today. */
  programmes: number
  places: number
  open: number
  answersInDays: number | null
  neverAnswers: boolean
}

export const pageSize = 25

type Row = {
  id: string
  name: string
  place: string
  field: string
  recognition_number: string | null
  programmes: number
  places: number
  open: number
  days: number | null
  never: boolean
}

/** One page of the companies of a city, by name; one more than fits says that there is a next page. */
export async function listCityCompanies(
  trx: Trx,
  cityId: string,
  page: number,
  today: Temporal.PlainDate,
): Promise<{ companies: CityCompany[]; hasNext: boolean }> {
  const { rows } = await sql<Row>`
    with company as materialized (
      select id, name, place, field, recognition_number, answers_in_days
      from places.company where city_id = ${cityId}
      order by name collate "nl-x-icu", id
      limit ${pageSize + 1} offset ${(page - 1) * pageSize})
    select c.id, c.name, c.place, c.field, c.recognition_number,
      (select count(*) from places.recognition r where r.company_id = c.id and r.until >= ${today}) as programmes,
      (select count(*) from places.place p where p.company_id = c.id) as places,
      (select coalesce(sum(p.seats - p.taken), 0) from places.place p
        where p.company_id = c.id and (p.paused_until is null or p.paused_until <= ${today})
          and (p.ends_on is null or p.ends_on >= ${today})) as open,
      coalesce(a.days, c.answers_in_days) as days, coalesce(a.never, false) as never
    from company c left join programme.company_answer a on a.company_id = c.id
    order by c.name collate "nl-x-icu", c.id`.execute(trx)
  const companies = rows.slice(0, pageSize).map(({ recognition_number, days, never, ...row }) => ({
    ...row,
    recognitionNumber: recognition_number,
    answersInDays: days,
    neverAnswers: never,
  }))
  return { companies, hasNext: rows.length > pageSize }
}
