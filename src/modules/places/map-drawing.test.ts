import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { drawMap } from './map-drawing.ts'

const at = (x: number, y: number) => ({ x, y })
const zaandam = at(116_900, 494_700)
const neighbourhoods = [
  { name: 'Wormerveer', centre: at(114_000, 500_000) },
  { name: 'Oud Zaandijk', centre: at(114_500, 497_500) },
  { name: 'Nieuw West', centre: at(115_000, 494_000) },
]

describe('the map', () => {
  test('is not drawn when there is nothing to show', () => {
    assert.equal(drawMap({ home: zaandam, places: [], from: 1, neighbourhoods }), undefined)
  })

  test('north is up, east is right', () => {
    const map = drawMap({ home: null, places: [at(0, 0), at(3000, 0), at(0, 3000)], from: 1, neighbourhoods: [] })!
    const [middle, east, north] = map.pins
    assert.ok(east!.x > middle!.x && Math.abs(east!.y - middle!.y) < 1)
    assert.ok(north!.y < middle!.y && Math.abs(north!.x - middle!.x) < 1)
  })

  test('the numbers go on where the last page stopped, and the route leads home to the first', () => {
    const map = drawMap({
      home: zaandam,
      places: [at(114_000, 499_000), at(117_000, 495_000)],
      from: 21,
      neighbourhoods,
    })!
    assert.deepEqual(
      map.pins.map(({ number }) => number),
      [21, 22],
    )
    assert.match(map.route!, new RegExp(`^M${map.home!.x} ${map.home!.y}L.*L${map.pins[0]!.x} ${map.pins[0]!.y}$`))
  })

  test('nobody else sees a home', () => {
    const map = drawMap({ home: null, places: [zaandam], from: 1, neighbourhoods })!
    assert.equal(map.home, null)
    assert.equal(map.route, null)
  })

  const spots = fc.record({
    x: fc.integer({ min: 100_000, max: 130_000 }),
    y: fc.integer({ min: 480_000, max: 510_000 }),
  })

  test('everything that counts is in view, and no two pins cover each other', () => {
    fc.assert(
      fc.property(fc.option(spots), fc.array(spots, { minLength: 1, maxLength: 20 }), (home, places) => {
        const map = drawMap({ home, places, from: 1, neighbourhoods })!
        for (const { x, y } of [...map.pins, ...(map.home ? [map.home] : [])]) {
          assert.ok(x >= 0 && x <= map.width && y >= 0 && y <= map.height, `${x} ${y}`)
        }
        for (const [i, pin] of map.pins.entries())
          for (const other of map.pins.slice(i + 1)) assert.ok(Math.hypot(pin.x - other.x, pin.y - other.y) >= 39)
        for (const { outline } of map.areas) assert.doesNotMatch(outline, /NaN|Infinity/)
        assert.doesNotMatch(map.route ?? '', /NaN/)
      }),
    )
  })

  test('twenty places at one door still have twenty pins', () => {
    const map = drawMap({ home: zaandam, places: Array.from({ length: 20 }, () => zaandam), from: 1, neighbourhoods })!
    assert.equal(new Set(map.pins.map(({ x, y }) => `${x} ${y}`)).size, 20)
  })

  test('each piece of ground belongs to the nearest centre', () => {
    const map = drawMap({ home: zaandam, places: [at(114_000, 499_500)], from: 1, neighbourhoods })!
    assert.equal(map.areas.length, 3)
    const corners = map.areas.map(({ outline }) => outline.split(/[MLZ]/).filter(Boolean).length)
    assert.ok(corners.every((count) => count >= 3))
  })
})
