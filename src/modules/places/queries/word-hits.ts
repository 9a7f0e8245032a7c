import { sql } from 'kysely'
import type { Trx } from '../../../platform/database.ts'
import type { RdPoint } from '../../region/index.ts'
import { compared } from '../ask.ts'
import { bits, type TallyRow } from '../rules/facets.ts'
import type { Search } from './candidates.ts'
import { all, chosen, facetsOn, inArea, isOpen, isRecognised, point } from './tally.ts'

export type Hits = {
  tally: TallyRow[]
  /** What holds the words outside the area too; the same as `tally` when only the area was looked at. */
  anywhere: TallyRow[]
  /** `titled`: the title holds what was typed. */
  candidates: { id: string; titled: boolean }[]
  /** There are more than could be counted. */
  more: boolean
}

type WordSearch = Search & { query: string; titleQuery: string }

/** A word that stands in more places than this is common: then only the nearest are looked at. */
const mostHits = 6000
const mostNear = 4000

/** Places in which what was typed stands: counted, and the candidates among them. */
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

const columns = ({ query, titleQuery }: WordSearch) => sql`
  p.id, p.facets, p.city_id, p.company_id, p.paused_until, p.ends_on, p.position, p.words @@ ${query}::tsquery as holds,
  p.words @@ ${titleQuery}::tsquery as titled`

/** By the word first, then what of it lies in the area. */
const byWord = (search: WordSearch) =>
  sql`select ${columns(search)} from places.place p where p.words @@ ${search.query}::tsquery limit ${mostHits + 1}`

/** For a common word: the nearest thousands, then those that hold the word. Either way the work has an end. */
const byDistance = (search: WordSearch, origin: RdPoint) => sql`
  select ${columns(search)}
  from (
    select p.id from places.place p where ${all([isOpen(search.area.today), ...inArea(search.area, 'index')])}
    order by p.position <-> ${point(origin)} limit ${mostNear}) near
  cross join lateral (select * from places.place p where p.id = near.id limit 1) p`

/** Three kinds of rows in one answer: counts, candidates, and how many were looked at. */
type HitRow = TallyRow & { inside: boolean; id: string | null; titled: boolean; looked: number }

async function hits(trx: Trx, search: WordSearch, looked: ReturnType<typeof byWord>, most: number): Promise<Hits> {
  const { area, how, ask } = search
  const nearest = area.origin
    ? sql`p.position <-> ${point(area.origin)}`
    : sql`(p.facets & ${sql.lit(bits.free | bits.quick)}) desc`
  const { rows } = await sql<HitRow>`
    with looked as materialized (${looked}),
    hit as materialized (
      select p.*, ${all(inArea(area, 'read'))} as inside, ${isRecognised(how)} as recognised
      from looked p where p.holds and ${isOpen(area.today)}),
    best as (
      select p.id, p.titled from hit p where p.inside and ${all(chosen(ask, how))}
      order by p.titled desc, ${nearest}, p.id limit ${compared})
    select ${facetsOn(how.today)} as facets, p.city_id as "cityId", p.recognised, count(*)::int as n, p.inside,
      null as id, false as titled, 0 as looked
    from hit p group by 1, 2, 3, 5
    union all select 0, '', false, 0, false, b.id, b.titled, 0 from best b
    union all select 0, '', false, 0, false, null, false, (select count(*)::int from looked)`.execute(trx)
  const anywhere = rows.filter(({ n }) => n > 0)
  return {
    tally: anywhere.filter(({ inside }) => inside),
    anywhere,
    candidates: rows.flatMap(({ id, titled }) => (id === null ? [] : [{ id, titled }])),
    more: rows.some((row) => row.looked > most),
  }
}
