import { isInNetherlands, type RdPoint, rdFromWgs84 } from '../rijksdriehoek.ts'

type Ring = readonly (readonly number[])[]

/** Polygons as GeoJSON has them: each a ring around and rings of holes. */
export type Polygons = readonly (readonly Ring[])[]

/**
 * The centre of mass of polygons in whole Rijksdriehoek metres. Coordinates beyond 180 are taken to be Rijksdriehoek already; others are
 * longitude and latitude. Nothing when it lies outside the Netherlands.
 */
export function centreOf(polygons: Polygons): RdPoint | undefined {
  let area = 0
  let momentX = 0
  let momentY = 0
  const corners: RdPoint[] = []
  for (const rings of polygons)
    rings.forEach((ring, nth) => {
      const points = ring.map(rdOf)
      corners.push(...points)
      const sums = moments(points)
      // A hole takes away, whichever way round it was drawn.
      const sign = (nth === 0 ? 1 : -1) * Math.sign(sums.area)
      area += sign * sums.area
      momentX += sign * sums.x
      momentY += sign * sums.y
    })
  if (corners.length === 0) return undefined
  const mean = (axis: 'x' | 'y') => corners.reduce((sum, corner) => sum + corner[axis], 0) / corners.length
  const flat = area < 1
  const centre = { x: Math.round(flat ? mean('x') : momentX / area), y: Math.round(flat ? mean('y') : momentY / area) }
  return isInNetherlands(centre) ? centre : undefined
}

const rdOf = (position: readonly number[]): RdPoint => {
  const [a = Number.NaN, b = Number.NaN] = position
  return Math.abs(a) > 180 || Math.abs(b) > 180 ? { x: a, y: b } : rdFromWgs84(a, b)
}

/** Signed area and first moments; measured from the first corner, since the grid's numbers are big against a neighbourhood. */
function moments(points: readonly RdPoint[]): { area: number; x: number; y: number } {
  const first = points[0]
  if (!first) return { area: 0, x: 0, y: 0 }
  let area = 0
  let x = 0
  let y = 0
  for (let i = 0; i < points.length; i++) {
    const from = points[i]!
    const to = points[(i + 1) % points.length]!
    const cross = (from.x - first.x) * (to.y - first.y) - (to.x - first.x) * (from.y - first.y)
    area += cross / 2
    x += (cross * (from.x + to.x - 2 * first.x)) / 6
    y += (cross * (from.y + to.y - 2 * first.y)) / 6
  }
  return { area, x: x + area * first.x, y: y + area * first.y }
}
