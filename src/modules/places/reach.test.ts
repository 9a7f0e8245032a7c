import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { travel } from '../region/index.ts'
import { distances } from './ask.ts'
import { reachWithin } from './reach.ts'

describe('how far one comes', () => {
  for (const minutes of distances) {
    test(`every place within ${minutes} minutes is found, and no other`, () => {
      const { metres, gaps } = reachWithin(minutes)
      const inReach = (distance: number) =>
        distance <= metres && !gaps.some(({ from, to }) => distance > from && distance <= to)
      fc.assert(
        fc.property(fc.integer({ min: 0, max: 70_000 }), (distance) => {
          const trip = travel({ from: { x: 0, y: 0 }, to: { x: distance, y: 0 } })
          assert.equal(inReach(distance), trip.minutes <= minutes, `${distance} m, ${trip.minutes} minutes`)
        }),
        { numRuns: 2000 },
      )
    })
  }

  test('more minutes reach further', () => {
    assert.ok(reachWithin(15).metres < reachWithin(30).metres && reachWithin(30).metres < reachWithin(60).metres)
  })
})
