import { sql } from 'kysely'
import type { Trx } from '../../../platform/database.ts'
import { listCities, type RdPoint } from '../../region/index.ts'

export type Neighbourhood = { name: string; centre: RdPoint }

/** Metres of ground to show around what is on a map. */
const around = 8000

/** On a map that spans more metres than this a neighbourhood is a dot: cities give the ground. */
const wide = 30_000

/** The neighbourhoods around some points, for the ground of a map; the cities, where the points lie far apart. */
export async function listNeighbourhoods(trx: Trx, points: readonly RdPoint[]): Promise<Neighbourhood[]> {
  if (points.length === 0) return []
  const xs = points.map(({ x }) => x)
  const ys = points.map(({ y }) => y)
  if (Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)) > wide) return listCities(trx)
  const corner = (x: number, y: number) => sql`point(${x}::float8, ${y}::float8)`
  const { rows } = await sql<Neighbourhood>`
    select name, centre from region.neighbourhood
    where kind = 'wijk' and centre <@ box(${corner(Math.min(...xs) - around, Math.min(...ys) - around)}, ${corner(Math.max(...xs) + around, Math.max(...ys) + around)})
    order by code limit 120`.execute(trx)
  return rows
}
