import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { rdFromWgs84 } from './index.ts'
import { isInNetherlands, metresBetween } from './rijksdriehoek.ts'

const radians = (degrees: number) => (degrees * Math.PI) / 180
type Ellipsoid = { a: number; e2: number }
const ellipsoid = (a: number, flattening: number): Ellipsoid => ({ a, e2: flattening * (2 - flattening) })
const wgs84 = ellipsoid(6_378_137, 1 / 298.257223563)
const bessel = ellipsoid(6_377_397.155, 1 / 299.1528128)

/**
 * The transformation itself, as the register EPSG defines RD New (28992): WGS84 to the Bessel ellipsoid by seven parameters, then the oblique
 * stereographic projection around Amersfoort. Slow and long; only to hold the approximation against.
 */
function exact(longitude: number, latitude: number) {
  const lat = radians(latitude)
  const lon = radians(longitude)
  const n = wgs84.a / Math.sqrt(1 - wgs84.e2 * Math.sin(lat) ** 2)
  const x = n * Math.cos(lat) * Math.cos(lon)
  const y = n * Math.cos(lat) * Math.sin(lon)
  const z = n * (1 - wgs84.e2) * Math.sin(lat)
  // the parameters lead from Bessel to WGS84; these small angles are undone by turning the other way
  const [dx, dy, dz] = [565.4171, 50.3319, 465.5524]
  const [rx, ry, rz] = [-0.398957388243134, 0.343987817378283, -1.87740163998045].map((s) => radians(s / 3600))
  const scale = 1 + 4.0725e-6
  const [u, v, w] = [(x - dx) / scale, (y - dy) / scale, (z - dz) / scale]
  const bx = u + rz! * v - ry! * w
  const by = -rz! * u + v + rx! * w
  const bz = ry! * u - rx! * v + w
  return stereographic(...geographic(bx, by, bz))
}

function geographic(x: number, y: number, z: number): [number, number] {
  const p = Math.hypot(x, y)
  let lat = Math.atan2(z, p * (1 - bessel.e2))
  for (let i = 0; i < 8; i++) {
    const n = bessel.a / Math.sqrt(1 - bessel.e2 * Math.sin(lat) ** 2)
    lat = Math.atan2(z + bessel.e2 * n * Math.sin(lat), p)
  }
  return [lat, Math.atan2(y, x)]
}

function stereographic(lat: number, lon: number) {
  const lat0 = radians(52 + 9 / 60 + 22.178 / 3600)
  const lon0 = radians(5 + 23 / 60 + 15.5 / 3600)
  const k = 0.9999079
  const e = Math.sqrt(bessel.e2)
  const w0 = Math.sqrt(1 - bessel.e2 * Math.sin(lat0) ** 2)
  const rho = (bessel.a * (1 - bessel.e2)) / w0 ** 3
  const nu = bessel.a / w0
  const n = Math.sqrt(1 + (bessel.e2 * Math.cos(lat0) ** 4) / (1 - bessel.e2))
  const spread = (phi: number) =>
    (((1 + Math.sin(phi)) / (1 - Math.sin(phi))) * ((1 - e * Math.sin(phi)) / (1 + e * Math.sin(phi))) ** e) ** n
  const w1 = spread(lat0)
  const c = ((n + Math.sin(lat0)) * (1 - (w1 - 1) / (w1 + 1))) / ((n - Math.sin(lat0)) * (1 + (w1 - 1) / (w1 + 1)))
  const conformal = (phi: number) => Math.asin((c * spread(phi) - 1) / (c * spread(phi) + 1))
  const chi0 = conformal(lat0)
  const chi = conformal(lat)
  const turn = n * (lon - lon0)
  const b = 1 + Math.sin(chi) * Math.sin(chi0) + Math.cos(chi) * Math.cos(chi0) * Math.cos(turn)
  const r = 2 * Math.sqrt(rho * nu) * k
  return {
    x: 155_000 + (r * Math.cos(chi) * Math.sin(turn)) / b,
    y: 463_000 + (r * (Math.sin(chi) * Math.cos(chi0) - Math.cos(chi) * Math.sin(chi0) * Math.cos(turn))) / b,
  }
}

const longitude = fc.double({ min: 3.4, max: 7.2, noNaN: true })
const latitude = fc.double({ min: 50.8, max: 53.5, noNaN: true })

describe('Rijksdriehoek', () => {
  it('puts two church towers where the land registry does', () => {
    const westertoren = rdFromWgs84(4.88352559, 52.37453253)
    const martinitoren = rdFromWgs84(6.56820053, 53.21938317)
    assert.ok(metresBetween(westertoren, { x: 120_700.723, y: 487_525.501 }) < 0.1)
    assert.ok(metresBetween(martinitoren, { x: 233_883.131, y: 582_065.167 }) < 0.1)
  })

  it('stays within a metre of the exact transformation, everywhere in the country', () => {
    fc.assert(
      fc.property(longitude, latitude, (lon, lat) => metresBetween(rdFromWgs84(lon, lat), exact(lon, lat)) < 1),
      { numRuns: 2000 },
    )
  })

  it('knows what lies in the Netherlands', () => {
    fc.assert(fc.property(longitude, latitude, (lon, lat) => isInNetherlands(rdFromWgs84(lon, lat))))
    for (const [lon, lat] of [
      [2.35, 48.86],
      [13.4, 52.52],
      [0, 0],
      [Number.NaN, 52],
      [180, 90],
    ] as const)
      assert.ok(!isInNetherlands(rdFromWgs84(lon, lat)))
  })
})
