import type { Trx } from '../../../platform/database.ts'
import { kept } from '../../../platform/kept.ts'
import { listCities, type RdPoint } from '../../region/index.ts'

export type Neighbourhood = { name: string; centre: RdPoint }

/** Metres of ground to show around what is on a map. */
const around = 8000

const most = 120

/** On a map that spans more metres than this a neighbourhood is a dot: cities give the ground. */
const wide = 30_000

/** The neighbourhoods around some points, for the ground of a map; the cities, where the points lie far apart. */
export async function listNeighbourhoods(trx: Trx, points: readonly RdPoint[]): Promise<readonly Neighbourhood[]> {
  if (points.length === 0) return []
  const xs = points.map(({ x }) => x)
  const ys = points.map(({ y }) => y)
  const [left, right, bottom, top] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  if (Math.max(right - left, top - bottom) > wide) return listCities(trx)
  const isNear = ({ centre: { x, y } }: Neighbourhood) =>
    x >= left - around && x <= right + around && y >= bottom - around && y <= top + around
  return (await listAll(trx)).filter(isNear).slice(0, most)
}

/** Some hundreds in five cities: picked out here, since each question to the database costs more. */
const listAll: (trx: Trx) => Promise<readonly Neighbourhood[]> = kept((trx) =>
  trx
    .selectFrom('region.neighbourhood')
    .select(['name', 'centre'])
    .where('kind', '=', 'wijk')
    .orderBy('code')
    .execute(),
)
