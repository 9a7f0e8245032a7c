import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { askInWebAssembly } from '../src/engine/asking.ts'
import { sellInWebAssembly } from '../src/engine/selling.ts'
import { matchOptimal, matchStable, type Pairs, type StableOptions } from '../src/index.ts'
import { countByPlace } from '../src/pairs.ts'
import { rankPeople, rankPlaces } from '../src/priority.ts'
import { crowd } from './crowds.ts'
import { type Instance, instances, pairsOf } from './instances.ts'

const most = 2 ** 24 - 1

const every = fc.oneof(
  instances(),
  instances({ people: 12, places: 6, scores: 2, seats: 3 }),
  instances({ people: 9, places: 9, scores: most, seats: 1 }),
  instances({ people: 30, places: 3, scores: 50, seats: most }),
)

function compareStable({ pairs, capacity }: Instance, options: StableOptions): void {
  assert.deepEqual(
    matchStable(pairs, capacity, options),
    matchStable(pairs, capacity, { ...options, engine: 'typescript' }),
  )
}

function compareOptimal({ pairs, capacity }: Instance, weight: ArrayLike<number>, epsilon: number | 'exact'): void {
  assert.deepEqual(
    matchOptimal(pairs, weight, capacity, { epsilon }),
    matchOptimal(pairs, weight, capacity, { epsilon, engine: 'typescript' }),
  )
}

const options = (pairs: Pairs, capacity: readonly number[]): fc.Arbitrary<StableOptions> => {
  const open = [...pairs.place.keys()].filter((e) => capacity[pairs.place[e]!]! > 0)
  return fc.record(
    {
      best: fc.constantFrom('people', 'places'),
      promote: fc.boolean(),
      pinned: open.length === 0 ? fc.constant([]) : fc.constantFrom(...open).map((e) => [e]),
      minimum: fc.array(fc.nat(3), { minLength: pairs.places, maxLength: pairs.places }),
      ties: fc.record(
        {
          breaks: fc.uniqueArray(fc.constantFrom('scarcity', 'lottery', 'waiting'), { maxLength: 3 }),
          waiting: fc.array(fc.nat(3), { minLength: pairs.people, maxLength: pairs.people }),
          seed: fc.nat(99),
        },
        { requiredKeys: ['waiting'] },
      ),
    },
    { requiredKeys: [] },
  )
}

describe('stable', () => {
  test('every option, pins, minima, ties and promotion', () => {
    const cases = every.chain((instance) =>
      fc.record({ instance: fc.constant(instance), options: options(instance.pairs, instance.capacity) }),
    )
    fc.assert(
      fc.property(cases, ({ instance, options }) => compareStable(instance, options)),
      { numRuns: 1000 },
    )
  })
  for (const scores of [2, 40, 5000])
    test(`thousands of people, scores to ${scores}`, () => compareStable(crowd(9000, 3000, scores), {}))
  test('lists of hundreds', () => compareStable(crowd(300, 900, 10, 800), {}))

  test('the kernel was there to give its answer, also for nobody', () => {
    for (const pairs of [pairsOf(0, []), pairsOf(2, [[], [[1, 5, 5]]])]) {
      const seats = new Uint32Array(pairs.places).fill(1)
      const wanted = countByPlace(pairs)
      const asked = askInWebAssembly(
        pairs,
        {
          seats,
          wanted,
          rankOfPerson: rankPeople(pairs),
          rankOfPlace: rankPlaces(wanted, seats),
          pinned: new Int32Array(pairs.people).fill(-1),
          promote: true,
        },
        undefined,
      )
      assert.deepEqual(asked?.pairOf, pairs.people === 0 ? new Int32Array(0) : Int32Array.of(-1, 0))
    }
  })
})

describe('optimal', () => {
  test('every step, and the proof', () => {
    fc.assert(
      fc.property(
        every,
        fc.constantFrom(1, 7, 300),
        fc.constantFrom<number | 'exact'>(1, 2, 50, 'exact'),
        (instance, factor, epsilon) => {
          const weight = instance.pairs.personScore.map((score) => Math.min(most, score * factor))
          compareOptimal(instance, weight, epsilon)
        },
      ),
      { numRuns: 1000 },
    )
  })
  for (const scores of [3, 100, 10_000])
    for (const epsilon of [1, 'exact'] as const)
      test(`thousands of people, weights to ${scores}, ${epsilon}`, () => {
        const instance = crowd(6000, 3000, scores)
        compareOptimal(instance, instance.pairs.personScore, epsilon)
      })
  test('weights in a plain list; few seats, so that prices are lowered', () => {
    const { pairs, capacity } = crowd(2000, 2000, 900)
    compareOptimal({ pairs, capacity: capacity.map((seats) => seats & 1) }, Array.from(pairs.placeScore), 'exact')
  })
  test('the kernel was there to give its answer, also for nobody', () => {
    const pairs = pairsOf(0, [])
    const sale = { pairs, weight: [], capacity: [], parts: 1, heaviest: 0, steps: [1] }
    assert.deepEqual(sellInWebAssembly(sale, undefined)?.pairOf, new Int32Array(0))
  })
})

test('ranks by digits are those of comparing', () => {
  const { pairs, capacity } = crowd(9000, 8500, 10)
  const waiting = Array.from({ length: pairs.people }, (_, p) => (p * 7_368_787) % (most + 1))
  const rank = rankPeople(pairs, { waiting, breaks: ['scarcity', 'waiting'] })
  const size = (p: number) => pairs.start[p + 1]! - pairs.start[p]!
  const order = Array.from(rank.keys()).sort((a, b) => size(a) - size(b) || waiting[b]! - waiting[a]! || a - b)
  assert.deepEqual(
    Array.from(order, (p) => rank[p]),
    [...order.keys()],
  )
  const wanted = countByPlace(pairs)
  const share = (h: number) => (wanted[h] === 0 ? 0 : wanted[h]! / capacity[h]!)
  const ranked = rankPlaces(wanted, capacity)
  const places = Array.from(ranked.keys()).sort((a, b) => (share(a) === share(b) ? a - b : share(a) - share(b)))
  assert.deepEqual(
    Array.from(places, (h) => ranked[h]),
    [...places.keys()],
  )
})
