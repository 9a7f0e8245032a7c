import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  boundOf,
  boundOfAll,
  explainPair,
  findCandidates,
  MatchingError,
  type Model,
  matchOptimal,
} from '../src/index.ts'
import { models, peopleOf, placesOf, someTerms } from './models.ts'

const sides = fc.record({ person: fc.nat(3), place: fc.nat(3) })

/** The bound by its definition, from every pair looked at by itself. */
function plainly(model: Model, prices: ArrayLike<number>, parts: number, weigh: { person: number; place: number }) {
  const { people, places } = model
  const hs = Array.from({ length: places.count }, (_, h) => h)
  const seats = hs.reduce((sum, h) => sum + prices[h]! * places.capacity[h]!, 0)
  const gains = Array.from({ length: people.count }, (_, p) =>
    hs.map((h) => {
      const { against, personScore, placeScore } = explainPair(model, p, h)
      const weight = personScore * weigh.person + placeScore * weigh.place
      return against.length > 0 ? 0 : weight * parts - prices[h]!
    }),
  )
  return Math.floor((seats + gains.reduce((sum, row) => sum + Math.max(0, ...row), 0)) / parts)
}

test('for any prices it is what looking at every pair by itself gives', () => {
  fc.assert(
    fc.property(models, sides, fc.integer({ min: 1, max: 9 }), fc.nat(), (model, weigh, parts, seed) => {
      const prices = Array.from({ length: model.places.count }, (_, h) => (seed * (h + 1)) % 20_000)
      const expected = plainly(model, prices, parts, weigh)
      assert.equal(boundOfAll(model, prices, { parts, weigh }), expected)
      assert.equal(boundOfAll(model, prices, { parts, weigh, engine: 'typescript' }), expected)
    }),
    { numRuns: 300 },
  )
})

test('no matching of all pairs exceeds it, at the prices of the best of few pairs; with all pairs kept it is their proof', () => {
  fc.assert(
    fc.property(models, sides, fc.integer({ min: 1, max: 3 }), (model, weigh, keep) => {
      const capacity = model.places.capacity
      const assign = (keep: number) => {
        const { pairs } = findCandidates(model, { keep })
        const weights = pairs.personScore.map((score, e) => score * weigh.person + pairs.placeScore[e]! * weigh.place)
        return { pairs, weights, ...matchOptimal(pairs, weights, capacity, { epsilon: 'exact' }) }
      }
      const few = assign(keep)
      const all = assign(model.places.count)
      const bound = boundOfAll(model, few.prices, { parts: few.parts, weigh })
      assert.ok(bound >= all.weight, `${bound} < ${all.weight}`)
      assert.ok(bound >= boundOf(few.pairs, few.weights, capacity, few.prices, few.parts))
      assert.equal(boundOfAll(model, all.prices, { parts: all.parts, weigh }), all.weight)
    }),
    { numRuns: 200 },
  )
})

test('what is malformed is refused by name, and so are prices of which a sum would be rounded', () => {
  const person = { x: 0, y: 0, reach: 9, fields: [1], level: 1, from: 0, to: 9, fulfils: 0 }
  const place = { ...person, field: 1, levelFrom: 1, levelTo: 1, days: 1, requires: 0, capacity: 2 }
  const model: Model = { people: peopleOf([person]), places: placesOf([place]), terms: someTerms(1, 1, 1) }
  const refused = (field: string, work: () => unknown) =>
    assert.throws(work, (error) => error instanceof MatchingError && error.field === field)
  refused('prices', () => boundOfAll(model, []))
  refused('prices', () => boundOfAll(model, [-1]))
  refused('prices', () => boundOfAll(model, [Number.MAX_SAFE_INTEGER]))
  refused('parts', () => boundOfAll(model, [0], { parts: 0 }))
  refused('weigh', () => boundOfAll(model, [0], { parts: 2 ** 24, weigh: { person: 2 ** 23, place: 1 } }))
  refused('weigh.person', () => boundOfAll(model, [0], { weigh: { person: 0.5, place: 1 } }))
  refused('places.x', () => boundOfAll({ ...model, places: { ...model.places, x: new Int32Array() } }, [0]))
})
