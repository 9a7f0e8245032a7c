import { sql } from 'kysely'
import type { Trx } from '../../../platform/database.ts'

export type KindCount = {
  kind: 'visit' | 'shadow' | 'short' | 'internship'
  places: number
  seats: number
  open: number
}

export type CityOffer = {
  companies: number
  recognised: number
  /** In the order in which one gets to know work. */
  kinds: KindCount[]
  /** The median over companies of the days until they answer; null when none has answered. */
  answersInDays: number | null
  /** Companies that left five requests or more without any answer. */
  silent: { id: string; name: string; place: string }[]
  /** Some of it is made up. */
  madeUp: boolean
}

/** What a city's companies offer, in numbers of companies and places; nobody who applied is in it. */
export async function cityOffer(trx: Trx, cityId: string, today: Temporal.PlainDate): Promise<CityOffer> {
  const companies = await countCompanies(trx, cityId)
  const { rows } = await sql<KindCount & { made_up: boolean }>`
    select kind, count(*) as places, sum(seats) as seats, bool_or(made_up) as made_up,
      coalesce(sum(seats - taken) filter (where (paused_until is null or paused_until <= ${today})
        and (ends_on is null or ends_on >= ${today})), 0) as open
    from places.place where city_id = ${cityId}
    group by kind order by array_position(array['visit', 'shadow', 'short', 'internship'], kind)`.execute(trx)
  return {
    ...companies,
    kinds: rows.map(({ made_up: _, ...count }) => count),
    silent: await listSilent(trx, cityId),
    madeUp: rows.some(({ made_up }) => made_up),
  }
}

async function countCompanies(trx: Trx, cityId: string) {
  const { rows } = await sql<{ companies: number; recognised: number; days: number | null }>`
    select count(*) as companies, count(c.recognition_number) as recognised,
      percentile_cont(0.5) within group (order by coalesce(a.days, c.answers_in_days)) as days
    from places.company c left join programme.company_answer a on a.company_id = c.id
    where c.city_id = ${cityId}`.execute(trx)
  const { companies, recognised, days } = rows[0]!
  return { companies, recognised, answersInDays: days }
}

const listSilent = (trx: Trx, cityId: string) =>
  trx
    .selectFrom('programme.company_answer as a')
    .innerJoin('places.company as c', 'c.id', 'a.company_id')
    .select(['c.id', 'c.name', 'c.place'])
    .where('c.city_id', '=', cityId)
    .where('a.never', '=', true)
    .orderBy(sql`c.name collate "nl-x-icu"`)
    .limit(200)
    .execute()
