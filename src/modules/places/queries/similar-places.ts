import { sql } from 'kysely'
import type { Trx } from '../../../platform/database.ts'
import { isId } from '../../../platform/ids.ts'
import { bits } from '../rules/facets.ts'
import { type ListedPlace, listedColumns } from './list-cards.ts'
import { isPaused } from './tally.ts'

/** The nearest so many of the same field of work are weighed against each other. */
const weighed = 60

/**
 * Other places like this one that have a seat now: of the same field, nearest first; of those, what is of the same kind and asks the same
 * competences comes before the rest, and another company before the same one.
 */
export async function similarPlaces(
  trx: Trx,
  id: string,
  limit: number,
  today: Temporal.PlainDate,
): Promise<ListedPlace[]> {
  if (!isId(id)) return []
  const fieldBits = bits.field << bits.fieldShift
  const { rows } = await sql<ListedPlace>`
    with one as (select * from places.place where id = ${id}),
    near as materialized (
      select p.id, p.position <-> one.position as away
      from one cross join lateral (
        select p.id, p.position from places.place p
        where (p.facets & ${sql.lit(fieldBits)}) = (one.facets & ${sql.lit(fieldBits)})
          and (p.facets & ${sql.lit(bits.free)}) <> 0 and not ${isPaused(today)}
          and (p.ends_on is null or p.ends_on >= ${today.toString()}::date) and p.id <> one.id
        order by p.position <-> one.position limit ${weighed}) p)
    select ${listedColumns(today, null)}
    from near n join places.place p on p.id = n.id join places.company c on c.id = p.company_id cross join one
    order by p.company_id = one.company_id, p.kind = one.kind desc,
      cardinality(array(select unnest(p.competences) intersect select unnest(one.competences))) desc, n.away, p.id
    limit ${limit}`.execute(trx)
  return rows
}
