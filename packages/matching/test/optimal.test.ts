import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { boundOf, MatchingError, matchOptimal, requireMatching } from '../src/index.ts'
import { everyMatching, type Instance, instances, pairsOf } from './instances.ts'

const weightsOf = ({ pairs }: Instance, factor: number) => pairs.personScore.map((score) => score * factor)
const weigh = (weight: ArrayLike<number>, pairOf: Int32Array) =>
  pairOf.reduce((sum, e) => (e < 0 ? sum : sum + weight[e]!), 0)
const heaviest = (instance: Instance, weight: ArrayLike<number>) =>
  Math.max(...[...everyMatching(instance)].map((pairOf) => weigh(weight, pairOf)))

const uneven = instances({ people: 6, places: 4, scores: 1000, seats: 3 })
const tied = instances({ people: 6, places: 4, scores: 2, seats: 3 })

test('exact: the heaviest of all matchings, and its prices prove it', () => {
  fc.assert(
    fc.property(fc.oneof(uneven, tied), fc.constantFrom(1, 7, 1000), (instance, factor) => {
      const { pairs, capacity } = instance
      const weight = weightsOf(instance, factor)
      const result = matchOptimal(pairs, weight, capacity, { epsilon: 'exact' })
      requireMatching(pairs, capacity, result)
      assert.equal(result.weight, weigh(weight, result.pairOf))
      assert.equal(result.weight, heaviest(instance, weight))
      assert.equal(result.optimal, true)
      assert.equal(result.weight, boundOf(pairs, weight, capacity, result.prices, result.parts))
    }),
    { numRuns: 500 },
  )
})

test('with a step: never further below the bound than the step for each person who has a place; the bound holds', () => {
  fc.assert(
    fc.property(uneven, fc.integer({ min: 1, max: 300 }), (instance, epsilon) => {
      const { pairs, capacity } = instance
      const weight = weightsOf(instance, 1)
      const result = matchOptimal(pairs, weight, capacity, { epsilon })
      requireMatching(pairs, capacity, result)
      const best = heaviest(instance, weight)
      assert.ok(result.bound >= best)
      assert.ok(result.bound - result.weight <= epsilon * pairs.people, `${result.bound} - ${result.weight}`)
      assert.equal(!result.optimal || result.weight === best, true)
    }),
    { numRuns: 500 },
  )
})

test('for any prices the bound holds', () => {
  fc.assert(
    fc.property(tied, fc.array(fc.nat(5), { minLength: 4, maxLength: 4 }), (instance, prices) => {
      const weight = weightsOf(instance, 1)
      const { pairs, capacity } = instance
      assert.ok(boundOf(pairs, weight, capacity, prices.slice(0, pairs.places)) >= heaviest(instance, weight))
    }),
    { numRuns: 200 },
  )
})

test('a free seat costs nothing, and who is worth nothing to a place stays without', () => {
  const pairs = pairsOf(2, [
    [
      [0, 10, 0],
      [1, 8, 0],
    ],
    [[0, 9, 0]],
    [[1, 0, 0]],
  ])
  const result = matchOptimal(pairs, pairs.personScore, [1, 3], { epsilon: 'exact' })
  assert.deepEqual([...result.placeOf], [1, 0, -1])
  assert.equal(result.weight, 17)
  assert.equal(result.prices[1], 0)
})

test('what is malformed is refused by name', () => {
  const pairs = pairsOf(1, [[[0, 1, 1]]])
  const refused = (field: string, work: () => unknown) =>
    assert.throws(work, (error) => error instanceof MatchingError && error.field === field)
  refused('weight', () => matchOptimal(pairs, [], [1]))
  refused('weight', () => matchOptimal(pairs, [-1], [1]))
  refused('capacity', () => matchOptimal(pairs, [1], []))
  refused('epsilon', () => matchOptimal(pairs, [1], [1], { epsilon: 0 }))
  refused('prices', () => boundOf(pairs, [1], [1], []))
})
