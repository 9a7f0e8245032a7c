import { sql } from 'kysely'
import type { Trx } from '../../../platform/database.ts'
import { type City, findCity, type Trip } from '../../region/index.ts'
import { whySuits } from '../rank.ts'
import { nameKey, type Reader } from '../reader.ts'
import type { Suits } from '../rules/suits-me.ts'
import { listPlaces, suited, tripTo } from './list-cards.ts'
import { type PlaceCard, readPlace } from './read-place.ts'
import type { FoundPlace } from './search-places.ts'
import { similarPlaces } from './similar-places.ts'

export type PlaceLook = {
  place: PlaceCard
  city: City | undefined
  trip: Trip | null
  suits: Suits | null
  /** Null when she follows no programme. */
  recognisedForHer: boolean | null
  programmes: string[]
  similar: FoundPlace[]
}

/** More programmes than this are a list that nobody reads. */
const mostProgrammes = 5
const mostSimilar = 3

/** One place as one reader sees it, with others like it. */
export async function lookAtPlace(trx: Trx, id: string, reader: Reader): Promise<PlaceLook | undefined> {
  const place = await readPlace(trx, id)
  if (!place) return undefined
  const crebo = reader.wishes?.programme?.crebo ?? null
  const [listed] = await listPlaces(trx, [id], reader.today, crebo)
  const trip = tripTo(reader.home, place.position)
  const met = reader.knows.has(nameKey(place.companyName))
  const others = await similarPlaces(trx, id, mostSimilar, reader.today)
  return {
    place,
    city: await findCity(trx, place.cityId),
    trip,
    suits: reader.wishes && !reader.objects && listed ? whySuits(suited(listed, trip, met), reader.wishes) : null,
    recognisedForHer: crebo && listed ? listed.recognisedForHer : null,
    programmes: await programmeNames(trx, place.crebos),
    similar: others.map((other) => ({ place: other, trip: tripTo(reader.home, other.position), suits: null })),
  }
}

async function programmeNames(trx: Trx, crebos: readonly string[]): Promise<string[]> {
  if (crebos.length === 0) return []
  const rows = await trx
    .selectFrom('region.programme')
    .select('name')
    .where('crebo', 'in', crebos)
    .orderBy(sql`name collate "nl-x-icu"`)
    .limit(mostProgrammes)
    .execute()
  return rows.map(({ name }) => name)
}
