import type { Trx } from '../../../platform/database.ts'
import type { MeasurePart } from '../measures.ts'
import type { ParticipationTable } from '../tables.ts'

export type ParticipationState = ParticipationTable['state']

export type CityMeasure = {
  id: string
  part: MeasurePart
  /** How the city takes part; nothing where the deal does not say that it does. */
  state: ParticipationState | null
}

/** All measures in the order of the deal, with how one city takes part in each. */
export const measuresOf = (trx: Trx, cityId: string): Promise<CityMeasure[]> =>
  trx
    .selectFrom('programme.measure as m')
    .leftJoin('programme.participation as p', (join) =>
      join.onRef('p.measure_id', '=', 'm.id').on('p.city_id', '=', cityId),
    )
    .select(['m.id', 'm.part', 'p.state'])
    .orderBy('m.sort')
    .execute()

/** Which cities take part in which measure, for a table of all: by measure, then city. */
export const listParticipation = (
  trx: Trx,
): Promise<{ cityId: string; measureId: string; state: ParticipationState }[]> =>
  trx
    .selectFrom('programme.participation as p')
    .innerJoin('programme.measure as m', 'm.id', 'p.measure_id')
    .select(['p.city_id as cityId', 'p.measure_id as measureId', 'p.state'])
    .orderBy('m.sort')
    .orderBy('p.city_id')
    .execute()
