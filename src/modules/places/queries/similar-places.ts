import { sql } from 'kysely'
import type { Trx } from '../../../platform/database.ts'
import { isId } from '../../../platform/ids.ts'
import { proposal } from '../../../platform/proposals.ts'
import { similar } from '../proposals.ts'
import { bits } from '../rules/facets.ts'
import { type ListedPlace, listedColumns } from './list-cards.ts'
import { isPaused } from './tally.ts'

/** The nearest so many of the same field of work are weighed against each other. */
const weighed = 60
const metresForOne = 8000

/**
 * Other places like this one that have a seat now, of the same field. The same kind counts as much as two competences that both ask, and
 * 8 kilometres as much as one; another company comes before the same one.
 */
export const similarPlaces = proposal({ card: similar, logs: () => undefined }, readSimilar)

async function readSimilar(trx: Trx, id: string, limit: number, today: Temporal.PlainDate): Promise<ListedPlace[]> {
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
        order by p.position <-> one.position limit ${weighed}) p),
    likeness as (
      select p.id, p.company_id = one.company_id as here, row_number() over (partition by p.company_id order by points desc, p.id) as nth, points
      from near n join places.place p on p.id = n.id cross join one cross join lateral (
        select 2 * (p.kind = one.kind)::int
          + cardinality(array(select unnest(p.competences) intersect select unnest(one.competences)))
          - n.away / ${sql.lit(metresForOne)} as points) l)
    select ${listedColumns(today, null)}
    from likeness l join places.place p on p.id = l.id join places.company c on c.id = p.company_id
    order by l.here, l.nth, l.points desc, p.id
    limit ${limit}`.execute(trx)
  return rows
}
