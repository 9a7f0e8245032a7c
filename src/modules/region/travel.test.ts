import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { sayTravel, travel } from './travel.ts'

const after = (kilometres: number) =>
  travel({ from: { x: 100_000, y: 500_000 }, to: { x: 100_000 + kilometres * 1000, y: 500_000 } })

describe('travel', () => {
  for (const [kilometres, mode, minutes] of [
    [0, 'walk', 1],
    [0.5, 'walk', 8],
    [1, 'walk', 16],
    [1.1, 'bike', 6],
    [2.7, 'bike', 14],
    [7, 'bike', 36],
    [8, 'bus', 41],
    [12, 'train', 49],
    [60, 'train', 107],
  ] as const)
    it(`takes ${minutes} minutes (${mode}) over ${kilometres} km`, () =>
      assert.deepEqual(after(kilometres), { mode, minutes }))

  it('is the same there and back, and never quicker when further by the same means', () => {
    const spot = fc.record({
      x: fc.integer({ min: 10_000, max: 280_000 }),
      y: fc.integer({ min: 310_000, max: 620_000 }),
    })
    fc.assert(
      fc.property(spot, spot, (from, to) => assert.deepEqual(travel({ from, to }), travel({ from: to, to: from }))),
    )
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 200, noNaN: true }),
        fc.double({ min: 0, max: 20, noNaN: true }),
        (near, more) => {
          const [a, b] = [after(near), after(near + more)]
          return a.mode !== b.mode || a.minutes <= b.minutes
        },
      ),
    )
  })

  it('is said in both languages', () => {
    assert.equal(sayTravel('nl', { mode: 'bike', minutes: 14 }), '14 minuten fietsen')
    assert.equal(sayTravel('nl', { mode: 'walk', minutes: 1 }), '1 minuut lopen')
    assert.equal(sayTravel('en', { mode: 'bus', minutes: 41 }), '41 minutes by bus or tram')
  })
})
