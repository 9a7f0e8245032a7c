import type { Trx } from '../../../platform/database.ts'
import type { ParticipationTable } from '../tables.ts'

export type ParticipationState = ParticipationTable['state']

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
