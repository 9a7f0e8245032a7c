import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { findBlockingPairs, MatchingError, matchStable, type Pairs } from '../src/index.ts'
import { matchingOf } from '../src/pairs.ts'
import { everyMatching, fromLists, type Instance, instances, pairsOf } from './instances.ts'

const names = (places: string[], { placeOf }: { placeOf: Int32Array }) =>
  Array.from(placeOf, (h) => (h < 0 ? null : places[h]))

describe('worked examples', () => {
  test('the residency match as its programme explains it: five applicants, three hospitals of two seats', () => {
    const pairs = fromLists(
      {
        Arthur: ['City'],
        Sunny: ['City', 'Mercy'],
        Joseph: ['City', 'General', 'Mercy'],
        Latha: ['Mercy', 'City', 'General'],
        Darrius: ['City', 'Mercy', 'General'],
      },
      {
        Mercy: ['Darrius', 'Joseph'],
        City: ['Darrius', 'Arthur', 'Sunny', 'Latha', 'Joseph'],
        General: ['Darrius', 'Arthur', 'Joseph', 'Latha'],
      },
    )
    const result = matchStable(pairs, [2, 2, 2])
    assert.deepEqual(names(['Mercy', 'City', 'General'], result), ['City', null, 'General', 'General', 'City'])
    assert.deepEqual(findBlockingPairs(pairs, [2, 2, 2], result), [])
  })

  // Gale and Shapley 1962, the ranking matrices of their examples 1 and 2
  const galeShapley = (matrix: [number, number][][]) =>
    pairsOf(
      matrix.length,
      matrix.map((row) => row.map(([mine, hers], place) => [place, 10 - mine, 10 - hers] as const)),
    )
  test('Gale and Shapley, example 1: either side gets its first choices', () => {
    const pairs = galeShapley([
      [
        [1, 3],
        [2, 2],
        [3, 1],
      ],
      [
        [3, 1],
        [1, 3],
        [2, 2],
      ],
      [
        [2, 2],
        [3, 1],
        [1, 3],
      ],
    ])
    assert.deepEqual([...matchStable(pairs, [1, 1, 1]).placeOf], [0, 1, 2])
    assert.deepEqual([...matchStable(pairs, [1, 1, 1], { best: 'places' }).placeOf], [2, 0, 1])
    const second = matchingOf(pairs, Int32Array.of(1, 5, 6))
    assert.deepEqual(
      findBlockingPairs(pairs, [1, 1, 1], second),
      [],
      'the third stable matching: second choices for all',
    )
  })
  test('Gale and Shapley, example 2: the one stable matching, from either side', () => {
    const pairs = galeShapley([
      [
        [1, 3],
        [2, 3],
        [3, 2],
        [4, 3],
      ],
      [
        [1, 4],
        [4, 1],
        [3, 3],
        [2, 2],
      ],
      [
        [2, 2],
        [1, 4],
        [3, 4],
        [4, 1],
      ],
      [
        [4, 1],
        [2, 2],
        [3, 1],
        [1, 4],
      ],
    ])
    const seats = [1, 1, 1, 1]
    const stable = [...everyMatching({ pairs, capacity: seats })].filter(
      (pairOf) => findBlockingPairs(pairs, seats, matchingOf(pairs, pairOf)).length === 0,
    )
    assert.equal(stable.length, 1)
    for (const best of ['people', 'places'] as const)
      assert.deepEqual([...matchStable(pairs, seats, { best }).placeOf], [2, 3, 0, 1])
  })
})

/** Scores without ties, from the order they stand in. */
function strict({ pairs, capacity }: Instance): Instance {
  const distinct = (scores: Uint32Array) => Uint32Array.from(scores, (score, e) => score * 1000 + e)
  return {
    capacity,
    pairs: { ...pairs, personScore: distinct(pairs.personScore), placeScore: distinct(pairs.placeScore) },
  }
}

const stableOnes = ({ pairs, capacity }: Instance) =>
  [...everyMatching({ pairs, capacity })]
    .map((pairOf) => matchingOf(pairs, pairOf))
    .filter((matching) => findBlockingPairs(pairs, capacity, matching).length === 0)

describe('held against every matching there is', () => {
  test('without ties: stable, and the best of all stable ones for each of the side that asks', () => {
    fc.assert(
      fc.property(instances().map(strict), (instance) => {
        const { pairs, capacity } = instance
        const all = stableOnes(instance)
        const scoreOf = (pairOf: Int32Array, p: number) => (pairOf[p]! < 0 ? -1 : pairs.personScore[pairOf[p]!]!)
        const best = matchStable(pairs, capacity).pairOf
        const least = matchStable(pairs, capacity, { best: 'places' }).pairOf
        for (let p = 0; p < pairs.people; p++) {
          const scores = all.map(({ pairOf }) => scoreOf(pairOf, p))
          assert.equal(scoreOf(best, p), Math.max(...scores))
          assert.equal(scoreOf(least, p), Math.min(...scores))
        }
      }),
      { numRuns: 400 },
    )
  })

  test('with ties: stable by every way to break them, and with promotion at least two thirds of the most', () => {
    fc.assert(
      fc.property(instances({ scores: 2 }), fc.nat(), (instance, seed) => {
        const { pairs, capacity } = instance
        const largest = Math.max(...stableOnes(instance).map(({ matched }) => matched))
        const waiting = Array.from({ length: pairs.people }, (_, p) => (p * 7) % 5)
        for (const ties of [{}, { waiting }, { breaks: ['lottery'] as const, seed }])
          for (const best of ['people', 'places'] as const) {
            const matching = matchStable(pairs, capacity, { best, ties })
            assert.deepEqual(findBlockingPairs(pairs, capacity, matching), [])
            // the guarantee is for ties on the places' side only
            if (best === 'people' && !hasTiesOfPeople(pairs)) assert.ok(matching.matched * 3 >= largest * 2)
          }
      }),
      { numRuns: 400 },
    )
  })
})

function hasTiesOfPeople({ people, start, personScore }: Pairs): boolean {
  for (let p = 0; p < people; p++) {
    const scores = personScore.subarray(start[p], start[p + 1])
    if (new Set(scores).size < scores.length) return true
  }
  return false
}

test('a pinned pair stays, and the rest is stable around it', () => {
  fc.assert(
    fc.property(instances({ scores: 2 }), fc.nat(), fc.constantFrom('people', 'places'), (instance, pick, best) => {
      const { pairs, capacity } = instance
      const open = [...pairs.place.keys()].filter((e) => capacity[pairs.place[e]!]! > 0)
      fc.pre(open.length > 0)
      const pinned = [open[pick % open.length]!]
      const matching = matchStable(pairs, capacity, { pinned, best })
      assert.ok(matching.pairOf.includes(pinned[0]!))
      assert.deepEqual(findBlockingPairs(pairs, capacity, matching, { pinned }), [])
    }),
    { numRuns: 300 },
  )
})

test('no open place stays below its minimum; a closed one takes nobody; the rest is stable', () => {
  fc.assert(
    fc.property(instances({ seats: 3 }), (instance) => {
      const { pairs, capacity } = instance
      const minimum = capacity.map((_, h) => h % 3)
      const matching = matchStable(pairs, capacity, { minimum })
      matching.taken.forEach((taken, h) => {
        assert.ok(matching.closed.includes(h) ? taken === 0 : taken >= minimum[h]!)
      })
      assert.deepEqual(findBlockingPairs(pairs, capacity, matching, { closed: matching.closed }), [])
    }),
    { numRuns: 300 },
  )
})

test('who waits longer comes first among equals, and scarcity finds more people a place than numbers do', () => {
  const twoForOne = pairsOf(1, [[[0, 1, 5]], [[0, 1, 5]]])
  assert.deepEqual([...matchStable(twoForOne, [1], { ties: { waiting: [3, 9] } }).placeOf], [-1, 0])
  const one = pairsOf(2, [
    [
      [0, 9, 5],
      [1, 8, 5],
    ],
    [[0, 9, 5]],
  ])
  assert.equal(matchStable(one, [1, 1], { promote: false }).matched, 2)
  assert.equal(matchStable(one, [1, 1], { promote: false, ties: { breaks: [] } }).matched, 1)
  assert.deepEqual(matchStable(one, [1, 1], { ties: { breaks: [] } }).promoted, [1], 'promotion mends it as well')
})

test('the same input gives the same answer', () => {
  fc.assert(
    fc.property(instances({ people: 8, scores: 2 }), ({ pairs, capacity }) => {
      assert.deepEqual(matchStable(pairs, capacity), matchStable(pairs, capacity))
    }),
    { numRuns: 50 },
  )
})

describe('what is malformed is refused by name', () => {
  const good = () =>
    pairsOf(2, [
      [[0, 5, 5]],
      [
        [0, 4, 4],
        [1, 3, 3],
      ],
    ])
  const cases: [string, string, number | undefined, (pairs: Pairs) => Parameters<typeof matchStable>][] = [
    ['start', 'not-ascending', 2, (pairs) => [{ ...pairs, start: Uint32Array.of(0, 3, 1) }, [1, 1]]],
    ['start', 'wrong-length', undefined, (pairs) => [{ ...pairs, people: 3 }, [1, 1]]],
    ['place', 'out-of-range', 2, (pairs) => [{ ...pairs, place: Uint32Array.of(0, 0, 2) }, [1, 1]]],
    ['place', 'twice', 2, (pairs) => [{ ...pairs, place: Uint32Array.of(0, 0, 0) }, [1, 1]]],
    ['placeScore', 'out-of-range', 0, (pairs) => [{ ...pairs, placeScore: Uint32Array.of(2 ** 24, 0, 0) }, [1, 1]]],
    ['personScore', 'wrong-length', undefined, (pairs) => [{ ...pairs, personScore: new Uint32Array(2) }, [1, 1]]],
    ['capacity', 'wrong-length', undefined, (pairs) => [pairs, [1]]],
    ['capacity', 'not-an-integer', 1, (pairs) => [pairs, [1, 0.5]]],
    ['capacity', 'out-of-range', 0, (pairs) => [pairs, [-1, 1]]],
    ['pinned', 'out-of-range', 0, (pairs) => [pairs, [1, 1], { pinned: [3] }]],
    ['pinned', 'twice', 1, (pairs) => [pairs, [1, 1], { pinned: [1, 2] }]],
    ['pinned', 'too-many', 1, (pairs) => [pairs, [1, 1], { pinned: [0, 1] }]],
    ['minimum', 'wrong-length', undefined, (pairs) => [pairs, [1, 1], { minimum: [1] }]],
    ['waiting', 'not-an-integer', 0, (pairs) => [pairs, [1, 1], { ties: { waiting: [Number.NaN, 1] } }]],
    ['ties.breaks', 'unknown', 0, (pairs) => [pairs, [1, 1], { ties: { breaks: ['waiting'] } }]],
  ]
  for (const [field, code, index, make] of cases)
    test(`${field} ${code}`, () => {
      assert.throws(
        () => matchStable(...make(good())),
        (error) =>
          error instanceof MatchingError && error.field === field && error.code === code && error.index === index,
      )
    })
})

test('the verifier finds what blocks, and refuses what is no matching', () => {
  const pairs = pairsOf(2, [
    [
      [0, 5, 1],
      [1, 4, 5],
    ],
    [[0, 5, 2]],
  ])
  assert.deepEqual(findBlockingPairs(pairs, [1, 1], matchingOf(pairs, Int32Array.of(0, -1))), [2])
  assert.throws(() => findBlockingPairs(pairs, [1, 1], matchingOf(pairs, Int32Array.of(0, 2))), { code: 'too-many' })
  assert.throws(() => findBlockingPairs(pairs, [1, 1], matchingOf(pairs, Int32Array.of(2, -1))), {
    code: 'not-acceptable',
  })
})
