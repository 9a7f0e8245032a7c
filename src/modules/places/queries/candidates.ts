import { sql } from 'kysely'
import type { Trx } from '../../../platform/database.ts'
import type { RdPoint } from '../../region/index.ts'
import { compared } from '../ask.ts'
import { bits, type Chosen, countFacets, type TallyRow } from '../rules/facets.ts'
import { type Area, all, chosen, type How, isPaused, isRecognised, point, recognisedFor, within } from './tally.ts'

/** A place that may be shown; `titled`: its title holds what was typed. */
export type Candidate = { id: string; titled: boolean }

/** With fewer matches than this, walking outward from the middle passes too many others: they are looked up by their number instead. */
const fewMatches = 3000

/**
 * The places to compare with her wishes, when nothing was typed: the nearest in her fields of work, and the nearest of any.
 * `tally` tells how many there are, and so which index finds them soonest.
 */
export async function nearestCandidates(trx: Trx, search: Search): Promise<Candidate[]> {
  const { area, how, ask, wishedFields } = search
  if (!area.origin) return fromEveryCentre(trx, search)
  if (ask.needs.includes('recognised') && how.crebo) return ofRecognisedCompanies(trx, search)
  const wished = wishedFields.filter((field) => ask.fields.length === 0 || ask.fields.includes(field))
  const hers = wished.length > 0 ? await nearest(trx, search, wished, ofHers) : []
  const others = await nearest(trx, search, ask.fields, compared - hers.length)
  return [...new Set([...hers, ...others])].map((id) => ({ id, titled: false }))
}

/** So many of the compared places are of her own fields, if there are so many. */
const ofHers = 150

export type Search = { area: Area; how: How; ask: Chosen; wishedFields: readonly string[]; tally: readonly TallyRow[] }

async function nearest(
  trx: Trx,
  { area, how, ask, tally }: Search,
  fields: readonly string[],
  limit: number,
): Promise<string[]> {
  const choice = { ...ask, fields }
  const around = { fields: how.fields, nameless: how.nameless }
  const matches = tally.filter((row) => countFacets([row], choice, around).total > 0)
  const count = matches.reduce((sum, { n }) => sum + n, 0)
  if (count === 0) return []
  const few = count < fewMatches
  const numbers = sql`p.city_id = any (${[...new Set(matches.map(({ cityId }) => cityId))]}::text[])
    and p.facets = any (${[...new Set(matches.map(({ facets }) => facets))]}::int[])`
  const conditions = [...within(area, few ? 'read' : 'index'), ...chosen(choice, how), ...(few ? [numbers] : [])]
  const { rows } = await sql<{ id: string }>`
    select p.id from places.place p where ${all(conditions)}
    order by p.position <-> ${point(area.origin!)} limit ${limit}`.execute(trx)
  return rows.map(({ id }) => id)
}

async function ofRecognisedCompanies(trx: Trx, { area, how, ask }: Search): Promise<Candidate[]> {
  const others = { ...ask, needs: ask.needs.filter((need) => need !== 'recognised') }
  const { rows } = await sql<{ id: string }>`
    select p.id from ${recognisedFor(how.crebo!, how.today)} r join places.place p on p.company_id = r.company_id
    where ${all([...within(area, 'read'), ...chosen(others, how)])}
    order by p.position <-> ${point(area.origin!)} limit ${compared}`.execute(trx)
  return rows.map(({ id }) => ({ id, titled: false }))
}

/** Nobody is anywhere: as many from around each city's centre. */
async function fromEveryCentre(trx: Trx, { area, how, ask }: Search): Promise<Candidate[]> {
  const { rows } = await sql<{ id: string }>`
    select p.id from region.city c cross join lateral (
      select p.id from places.place p
      where p.city_id = c.id and ${all([...within(area), ...chosen(ask, how)])}
      order by p.position <-> c.centre limit ${Math.ceil(compared / 5)}) p
    limit ${compared}`.execute(trx)
  return rows.map(({ id }) => ({ id, titled: false }))
}

/** A word that stands in more places than this is common: then only the nearest are looked at. */
const mostHits = 6000
const mostNear = 6000

export type Hits = { tally: TallyRow[]; candidates: Candidate[]; more: boolean }
type WordSearch = Omit<Search, 'tally'> & { query: string; titleQuery: string }

/** Places in which what was typed stands: counted, and the candidates among them. `more`: there are more than could be counted. */
export async function hitsOf(trx: Trx, search: WordSearch): Promise<Hits> {
  const { origin } = search.area
  if (origin && (await isCommon(trx, search.query))) return nearHits(trx, search, origin)
  const rare = await hits(trx, search, byWord(search), mostHits)
  return rare.more && origin ? nearHits(trx, search, origin) : rare
}

/** The database keeps how often each common word occurs, and tells at once. */
async function isCommon(trx: Trx, query: string): Promise<boolean> {
  const { rows } = await sql<{ 'QUERY PLAN': [{ Plan: { 'Plan Rows': number } }] }>`
    explain (format json) select 1 from places.place p where p.words @@ ${query}::tsquery`.execute(trx)
  return rows[0]!['QUERY PLAN'][0].Plan['Plan Rows'] > mostHits
}

const nearHits = (trx: Trx, search: WordSearch, origin: RdPoint) =>
  hits(trx, search, byDistance(search, origin), mostNear - 1)

const columns = sql`p.id, p.facets, p.city_id, p.company_id, p.paused_until, p.ends_on, p.position, p.words`

/** By the word first, then what of it lies in the area. */
const byWord = ({ area, query }: WordSearch) => ({
  looked: sql`select ${columns} from places.place p where p.words @@ ${query}::tsquery limit ${mostHits + 1}`,
  keep: all(within(area, 'read')),
})

/** For a common word: the nearest thousands, then those that hold the word. Either way the work has an end. */
const byDistance = ({ area, query }: WordSearch, origin: RdPoint) => ({
  looked: sql`
    select ${columns}
    from (select p.id from places.place p where ${all(within(area))} order by p.position <-> ${point(origin)} limit ${mostNear}) near
    cross join lateral (select * from places.place p where p.id = near.id limit 1) p`,
  keep: sql`p.words @@ ${query}::tsquery`,
})

type HitRow = TallyRow & { id: string | null; titled: boolean; looked: number }

async function hits(
  trx: Trx,
  search: WordSearch,
  { looked, keep }: ReturnType<typeof byWord>,
  most: number,
): Promise<Hits> {
  const { area, how, ask, titleQuery } = search
  const nearest = area.origin
    ? sql`p.position <-> ${point(area.origin)}`
    : sql`(p.facets & ${sql.lit(bits.free | bits.quick)}) desc`
  const { rows } = await sql<HitRow>`
    with looked as materialized (${looked}),
    hit as materialized (
      select p.*, p.words @@ ${titleQuery}::tsquery as titled, ${isRecognised(how)} as recognised from looked p where ${keep}),
    best as (select p.id, p.titled from hit p where ${all(chosen(ask, how))} order by p.titled desc, ${nearest}, p.id limit ${compared})
    select null as id, p.facets, p.city_id as "cityId", ${isPaused(how.today)} as paused, p.recognised, count(*)::int as n,
      false as titled, 0 as looked
    from hit p group by 2, 3, 4, 5
    union all select id, 0, '', false, false, 0, titled, 0 from best
    union all select null, 0, '', false, false, 0, false, (select count(*)::int from looked)`.execute(trx)
  return {
    tally: rows.filter(({ n }) => n > 0),
    candidates: rows.flatMap(({ id, titled }) => (id === null ? [] : [{ id, titled }])),
    more: rows.some((row) => row.looked > most),
  }
}
