import type { Trx } from '../../../platform/database.ts'
import { fields, listCities } from '../../region/index.ts'
import { type Ask, pageSize } from '../ask.ts'
import { type FoundPlace, rank } from '../rank.ts'
import { reachWithin } from '../reach.ts'
import type { Reader } from '../reader.ts'
import { countFacets, type FacetCounts, type Need } from '../rules/facets.ts'
import { nearestCandidates, type Search } from './candidates.ts'
import { inTitle, respell, toQuery } from './find-words.ts'
import { listPlaces } from './list-cards.ts'
import { tallyArea } from './tally.ts'
import { type Hits, hitsOf } from './word-hits.ts'

export type { FoundPlace } from '../rank.ts'

/** One choice less, and how many places there would be. */
export type Help = { drop: 'kind' | 'field' | 'words' | 'within' | 'city' | Need; n: number }

export type FoundPlaces = {
  counts: FacetCounts
  /** There are more than could be counted: the counts are of the nearest. */
  more: boolean
  page: number
  pages: number
  items: FoundPlace[]
  /** What was searched for instead of what was typed. */
  respelt: string | undefined
  /** When nothing was found: what helps, best first. */
  help: Help[]
}

/** Searches the places for one reader: what suits best first, or what is nearest; twenty on a page. */
export async function searchPlaces(trx: Trx, ask: Ask, reader: Reader): Promise<FoundPlaces> {
  const search = await prepare(trx, ask, reader)
  const { tally, anywhere, candidates, more, respelt } = await find(trx, search, ask)
  const counts = countFacets(tally, ask, search.how)
  const ids = candidates.map(({ id }) => id)
  const ranked = rank(await listPlaces(trx, ids, reader.today, search.how.crebo), candidates, ask, reader)
  const pages = Math.max(1, Math.ceil(ranked.length / pageSize))
  const page = Math.min(ask.page, pages)
  const items = ranked.slice((page - 1) * pageSize, page * pageSize)
  const help = counts.total === 0 ? await helpWith(trx, { ask, search, counts, anywhere }) : []
  return { counts, more, page, pages, items, respelt, help }
}

async function prepare(trx: Trx, ask: Ask, reader: Reader): Promise<Search> {
  const cities = await listCities(trx)
  const { fields: wished = [], programme } = reader.wishes ?? {}
  return {
    ask,
    area: {
      today: reader.today,
      origin: reader.home ?? cities.find(({ id }) => id === ask.city)?.centre ?? null,
      reach: reader.home && ask.within ? reachWithin(ask.within) : null,
      cityId: ask.city,
    },
    how: {
      today: reader.today,
      crebo: programme?.crebo ?? null,
      nameless: new Set(cities.flatMap(({ id, nameFromStart }) => (nameFromStart ? [] : [id]))),
      fields,
    },
    wishedFields: ask.sort === 'near' ? [] : [...new Set([...wished, ...(programme ? [programme.field] : [])])],
  }
}

type Found = Omit<Hits, 'anywhere'> & { anywhere: Hits['anywhere'] | undefined; respelt: string | undefined }

async function find(trx: Trx, search: Search, { text }: Ask): Promise<Found> {
  const query = text ? await toQuery(trx, text) : null
  if (query === null) {
    const tally = await tallyArea(trx, search.area, search.how.crebo)
    const ids = await nearestCandidates(trx, { ...search, tally })
    return {
      tally,
      anywhere: undefined,
      candidates: ids.map((id) => ({ id, titled: false })),
      more: false,
      respelt: undefined,
    }
  }
  const hits = await hitsOf(trx, { ...search, query, titleQuery: inTitle(query) })
  if (hits.anywhere.length > 0) return { ...hits, respelt: undefined }
  const respelt = await respell(trx, text)
  const other = respelt && (await toQuery(trx, respelt))
  if (!other) return { ...hits, respelt: undefined }
  const instead = await hitsOf(trx, { ...search, query: other, titleQuery: inTitle(other) })
  return instead.anywhere.length > 0 ? { ...instead, respelt } : { ...hits, respelt: undefined }
}

type Empty = { ask: Ask; search: Search; counts: FacetCounts; anywhere: Hits['anywhere'] | undefined }

/** Nothing was found: which one choice less would give something. What takes counting anew is counted only when little else helps. */
async function helpWith(trx: Trx, { ask, search, counts, anywhere }: Empty): Promise<Help[]> {
  const { area, how } = search
  const help: Help[] = counts.without.map(({ group, n }) => ({ drop: group, n }))
  const add = (drop: Help['drop'], tally: Hits['tally']) => help.push({ drop, n: countFacets(tally, ask, how).total })
  const wider = area.reach && area.cityId ? undefined : area.reach ? 'within' : area.cityId ? 'city' : undefined
  if (wider && anywhere) add(wider, anywhere)
  if (wider && !anywhere && help.length < 2)
    add(wider, await tallyArea(trx, { ...area, reach: null, cityId: null }, how.crebo))
  if (anywhere && help.filter(({ n }) => n > 0).length < 2) add('words', await tallyArea(trx, area, how.crebo))
  return help
    .filter(({ n }) => n > 0)
    .sort((a, b) => b.n - a.n)
    .slice(0, 3)
}
