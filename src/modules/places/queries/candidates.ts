import { type RawBuilder, sql } from 'kysely'
import type { Trx } from '../../../platform/database.ts'
import { compared } from '../ask.ts'
import { bits, type Chosen, matches, type TallyRow } from '../rules/facets.ts'
import { type Area, all, chosen, type How, inArea, isOpen, point, recognisedFor } from './tally.ts'

export type Search = {
  area: Area
  how: How
  ask: Chosen
  /** Fields of work that are hers, by wish or programme: of these more places are compared. */
  wishedFields: readonly string[]
}
type Counted = Search & { tally: readonly TallyRow[] }

/** So many of the compared places are of her own fields, if there are so many. */
const ofHers = 150

/**
 * The places to compare with her wishes, when nothing was typed: the nearest in her fields of work, and the nearest of any.
 * `tally` tells how many there are, and so which index finds them soonest.
 */
export async function nearestCandidates(trx: Trx, search: Counted): Promise<string[]> {
  const { area, how, ask, wishedFields } = search
  if (!area.origin) return fromEveryCentre(trx, search)
  if (ask.needs.includes('recognised') && how.crebo) return ofRecognisedCompanies(trx, search, how.crebo)
  const wished = wishedFields.filter((field) => ask.fields.length === 0 || ask.fields.includes(field))
  const hers = wished.length > 0 ? await nearest(trx, search, { ...ask, fields: wished }, ofHers) : []
  const others = await nearest(trx, search, ask, compared - hers.length)
  return [...new Set([...hers, ...others])]
}

type Condition = RawBuilder<unknown>
const places = sql`places.place p`

/** The nearest to the middle of the search that meet all conditions. */
async function nearestOf(trx: Trx, from: Condition, conditions: readonly Condition[], { origin }: Area, limit: number) {
  const { rows } = await sql<{ id: string }>`
    select p.id from ${from} where ${all(conditions)} order by p.position <-> ${point(origin!)} limit ${limit}`.execute(
    trx,
  )
  return rows.map(({ id }) => id)
}

/** With fewer matches than this, walking outward passes too many others: they are looked up by their number instead. */
const fewMatches = 3000

async function nearest(trx: Trx, { area, how, tally }: Counted, ask: Chosen, limit: number): Promise<string[]> {
  const found = tally.filter((row) => matches(row, ask, how))
  const count = found.reduce((sum, { n }) => sum + n, 0)
  if (count === 0) return []
  const way = count < fewMatches ? [...byNumber(found), ...inArea(area, 'read')] : inArea(area, 'index')
  return nearestOf(trx, places, [isOpen(area.today), ...way, ...chosen(ask, how)], area, limit)
}

/** The numbers under which the matches stand, city by city. One that is closed for a while stands under the number of a free seat. */
function byNumber(found: readonly TallyRow[]): Condition[] {
  const numbers = found.flatMap(({ facets }) => [facets, facets | bits.free])
  return [
    sql`p.city_id = any (${[...new Set(found.map(({ cityId }) => cityId))]}::text[])`,
    sql`p.facets = any (${[...new Set(numbers)]}::int[])`,
  ]
}

function ofRecognisedCompanies(trx: Trx, { area, how, ask }: Search, crebo: string): Promise<string[]> {
  const others = { ...ask, needs: ask.needs.filter((need) => need !== 'recognised') }
  const from = sql`${recognisedFor(crebo, how.today)} r join places.place p on p.company_id = r.company_id`
  return nearestOf(trx, from, [isOpen(area.today), ...inArea(area, 'read'), ...chosen(others, how)], area, compared)
}

/** Nobody is anywhere: as many from around each city's centre. */
async function fromEveryCentre(trx: Trx, { area, how, ask }: Search): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select p.id from region.city c cross join lateral (
      select p.id from places.place p
      where p.city_id = c.id and ${all([isOpen(area.today), ...chosen(ask, how)])}
      order by p.position <-> c.centre limit ${Math.ceil(compared / 5)}) p
    limit ${compared}`.execute(trx)
  return rows.map(({ id }) => id)
}
