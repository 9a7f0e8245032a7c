/** The invented region as data: facts (cities, neighbourhoods, postcodes, programmes) and inventions (schools, companies, stories). */
import type { ActivityTable } from '../../src/modules/portfolio/tables.ts'
import type { FieldId } from '../../src/modules/region/index.ts'
import citiesJson from './cities.json' with { type: 'json' }
import namesJson from './names.json' with { type: 'json' }
import neighbourhoodsJson from './neighbourhoods.json' with { type: 'json' }
import postcodesJson from './postcodes.json' with { type: 'json' }
import programmesJson from './programmes.json' with { type: 'json' }
import schoolsJson from './schools.json' with { type: 'json' }
import storiesJson from './stories.json' with { type: 'json' }

export type { Trade } from './trades.ts'
export { trades, tradesOf } from './trades.ts'

export type CityId = keyof typeof postcodesJson
type Spot = { x: number; y: number }

export const cityIds = Object.keys(postcodesJson) as CityId[]

/** `phone` is the area code. */
export const cities = citiesJson as {
  id: CityId
  name: string
  municipality_code: string
  holiday_region: 'noord' | 'midden' | 'zuid'
  name_from_start: boolean
  centre: string
  phone: string
}[]

export const neighbourhoods = cityIds.flatMap((cityId) =>
  (neighbourhoodsJson[cityId] as [string, string, number, number][]).map(([code, name, x, y]) => ({
    cityId,
    code,
    name,
    x,
    y,
  })),
)

/** Four digits of a postcode, the place name that goes with them, and their centre. */
export type Postcode = { digits: string; place: string } & Spot

export const postcodes: Readonly<Record<CityId, readonly Postcode[]>> = Object.fromEntries(
  cityIds.map((cityId) => [
    cityId,
    (postcodesJson[cityId] as [string, string, number, number][]).map(([digits, place, x, y]) => ({
      digits,
      place,
      x,
      y,
    })),
  ]),
) as Record<CityId, Postcode[]>

export const programmes = (programmesJson as [string, string, number, FieldId][]).map(
  ([crebo, name, level, field]) => ({
    crebo,
    name,
    level,
    field,
  }),
)

export const schools = schoolsJson as {
  key: string
  name: string
  kind: 'vmbo' | 'mbo' | 'hbo' | 'wo'
  city: CityId
  postcode: string
}[]

/** One flat list each: who gets which name is chance. */
export const names = namesJson

export type Story = {
  kind: Exclude<ActivityTable['kind'], 'placement' | 'education'>
  title: string
  organisation: string
  what: string
  /** Who could confirm it, by role; '' when nobody else saw it. */
  confirmer: string
  shown: { competence: string; sentence: string }[]
}

export const stories = storiesJson as Omit<typeof storiesJson, 'activities'> & { activities: Story[] }
