import type { Trx } from '../../../platform/database.ts'
import { fields, listCities, type Trip } from '../../region/index.ts'
import { type Ask, compared, pageSize } from '../ask.ts'
import { reachWithin } from '../reach.ts'
import { nameKey, type Reader } from '../reader.ts'
import { countFacets, type FacetCounts, type TallyRow } from '../rules/facets.ts'
import { type Suits, suits } from '../rules/suits-me.ts'
import { type Candidate, hitsOf, nearestCandidates, type Search } from './candidates.ts'
import { inTitle, respell, toQuery } from './find-words.ts'
import { hasRoom, type ListedPlace, listPlaces, suited, tripTo } from './list-cards.ts'
import { type Area, tallyArea } from './tally.ts'

export type FoundPlace = { place: ListedPlace; trip: Trip | null; suits: Suits | null }

/** One choice less, and how many places there would be. */
export type Help = {
  drop: 'kind' | 'field' | 'words' | 'within' | 'city' | 'room' | 'quick' | 'recognised' | 'nameless'
  n: number
}

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

/** On a card there is room for three reasons. */
const reasonsOnCard = 3

/** Searches the places for one reader: what suits best first, or what is nearest; twenty on a page. */
export async function searchPlaces(trx: Trx, ask: Ask, reader: Reader): Promise<FoundPlaces> {
  const { search, cities } = await prepare(trx, ask, reader)
  const found = await find(trx, search, ask)
  const around = { fields, nameless: search.how.nameless }
  const counts = countFacets(found.tally, ask, around)
  const places = await listPlaces(
    trx,
    found.candidates.map(({ id }) => id),
    reader.today,
    search.how.crebo,
  )
  const ranked = rank(places, found.candidates, ask, reader)
  const pages = Math.max(1, Math.ceil(Math.min(ranked.length, compared) / pageSize))
  const page = Math.min(ask.page, pages)
  return {
    counts,
    more: found.more,
    page,
    pages,
    items: ranked.slice((page - 1) * pageSize, page * pageSize),
    respelt: found.respelt,
    help: counts.total === 0 ? await helpWith(trx, { ask, reader, counts, cities }) : [],
  }
}

type Prepared = Omit<Search, 'tally'>

async function prepare(trx: Trx, ask: Ask, reader: Reader): Promise<{ search: Prepared; cities: string[] }> {
  const cities = await listCities(trx)
  const centre = cities.find(({ id }) => id === ask.city)?.centre ?? null
  const crebo = reader.wishes?.programme?.crebo ?? null
  const area: Area = {
    today: reader.today,
    origin: reader.home ?? centre,
    reach: reader.home && ask.within ? reachWithin(ask.within) : null,
    cityId: ask.city,
  }
  const nameless = new Set(cities.filter((city) => !city.nameFromStart).map(({ id }) => id))
  const { fields: wished = [], programme } = reader.wishes ?? {}
  const wishedFields = ask.sort === 'near' ? [] : [...new Set([...wished, ...(programme ? [programme.field] : [])])]
  return {
    search: { area, how: { today: reader.today, crebo, nameless, fields }, ask, wishedFields },
    cities: cities.map(({ id }) => id),
  }
}

type Found = { tally: TallyRow[]; candidates: Candidate[]; more: boolean; respelt?: string | undefined }

async function find(trx: Trx, search: Prepared, ask: Ask): Promise<Found> {
  const query = ask.text ? await toQuery(trx, ask.text) : null
  if (query === null) {
    const tally = await tallyArea(trx, search.area, search.how.crebo)
    return { tally, candidates: await nearestCandidates(trx, { ...search, tally }), more: false }
  }
  const hits = await hitsOf(trx, { ...search, query, titleQuery: inTitle(query) })
  if (hits.tally.length > 0) return hits
  const respelt = await respell(trx, ask.text)
  const other = respelt && (await toQuery(trx, respelt))
  if (!other) return hits
  const instead = await hitsOf(trx, { ...search, query: other, titleQuery: inTitle(other) })
  return instead.tally.length > 0 ? { ...instead, respelt } : hits
}

/** A title that holds what she typed counts as much as two competences. */
const titleWeight = 20

function rank(
  places: readonly ListedPlace[],
  candidates: readonly Candidate[],
  ask: Ask,
  reader: Reader,
): FoundPlace[] {
  const titled = new Set(candidates.filter((candidate) => candidate.titled).map(({ id }) => id))
  const order = new Map(candidates.map(({ id }, i) => [id, i]))
  const scored = places.map((place) => {
    const trip = tripTo(reader.home, place.position)
    const met = reader.knows.has(nameKey(place.companyName))
    const its = reader.wishes && suits(suited(place, trip, met), reader.wishes, reasonsOnCard)
    const score = (its ? its.score : responsiveness(place)) + (titled.has(place.id) ? titleWeight : 0)
    return { found: { place, trip, suits: its }, score, order: order.get(place.id) ?? 0 }
  })
  const minutes = ({ found }: (typeof scored)[number]) => found.trip?.minutes ?? 0
  scored.sort((a, b) =>
    ask.sort === 'near'
      ? minutes(a) - minutes(b) || a.order - b.order
      : b.score - a.score ||
        minutes(a) - minutes(b) ||
        a.order - b.order ||
        (a.found.place.id < b.found.place.id ? -1 : 1),
  )
  return scored.map(({ found }) => found)
}

/** For somebody whose wishes nobody knows: places with room first, then companies that answer quickly. */
const responsiveness = (place: ListedPlace): number =>
  (hasRoom(place) ? 20 : 0) + (place.answersInDays === null ? 2 : Math.max(0, 7 - place.answersInDays))

type Empty = { ask: Ask; reader: Reader; counts: FacetCounts; cities: string[] }

/** Nothing was found: which one choice less would give something. Only then is it worth the extra counting. */
async function helpWith(trx: Trx, { ask, reader, counts }: Empty): Promise<Help[]> {
  const help: Help[] = counts.without.map(({ group, n }) => ({ drop: group, n }))
  const other = async (drop: Help['drop'], change: Partial<Ask>) => {
    const { search } = await prepare(trx, { ...ask, ...change }, reader)
    const { tally } = await find(trx, search, { ...ask, ...change })
    help.push({ drop, n: countFacets(tally, ask, { fields, nameless: search.how.nameless }).total })
  }
  if (ask.text) await other('words', { text: '' })
  if (ask.within !== null && reader.home) await other('within', { within: null })
  if (ask.city !== null) await other('city', { city: null })
  return help
    .filter(({ n }) => n > 0)
    .sort((a, b) => b.n - a.n)
    .slice(0, 3)
}
