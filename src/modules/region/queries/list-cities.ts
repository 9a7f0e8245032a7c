import type { Trx } from '../../../platform/database.ts'
import { kept } from '../../../platform/kept.ts'

export type City = {
  id: string
  name: string
  municipalityCode: string
  holidayRegion: 'noord' | 'midden' | 'zuid'
  /** A company sees the applicant's name before it invites. */
  nameFromStart: boolean
  centre: { x: number; y: number }
}

const cities = (trx: Trx) =>
  trx
    .selectFrom('region.city')
    .select([
      'id',
      'name',
      'municipality_code as municipalityCode',
      'holiday_region as holidayRegion',
      'name_from_start as nameFromStart',
      'centre',
    ])

/** The cities of the programme, in the order of the alphabet: as they were at most a minute ago. */
export const listCities: (trx: Trx) => Promise<readonly City[]> = kept((trx) => cities(trx).orderBy('id').execute())

/** One city as it is now: what decides reads this. */
export const findCity = (trx: Trx, id: string): Promise<City | undefined> =>
  cities(trx).where('id', '=', id).executeTakeFirst()
