import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import {
  explainPair,
  explainPerson,
  findCandidates,
  MatchingError,
  type Model,
  rules,
  type Term,
} from '../src/index.ts'
import { models, peopleOf, placesOf, someTerms } from './models.ts'

/** All pairs, each looked at by itself, with no grid and no heap. */
function plainly({ people, places }: Model, model: Model) {
  return Array.from({ length: people.count }, (_, p) =>
    Array.from({ length: places.count }, (_, h) => ({ h, ...explainPair(model, p, h) })),
  )
}

test('the grid, the zones and the heap find what looking at every pair finds', () => {
  fc.assert(
    fc.property(models, fc.integer({ min: 1, max: 6 }), (model, keep) => {
      const { pairs, distance, excluded, acceptable } = findCandidates(model, { keep })
      const all = plainly(model, model)
      const counted = Object.fromEntries(rules.map((rule) => [rule, 0])) as typeof excluded
      for (const { against } of all.flat()) if (against.length > 0) counted[against[0]!]++
      assert.deepEqual(excluded, counted)
      assert.equal(acceptable, all.flat().filter(({ against }) => against.length === 0).length)
      all.forEach((row, p) => {
        const expected = row
          .filter(({ against }) => against.length === 0)
          .sort(
            (a, b) =>
              b.personScore + b.placeScore - (a.personScore + a.placeScore) || a.distance - b.distance || a.h - b.h,
          )
          .slice(0, keep)
        const found = Array.from({ length: pairs.start[p + 1]! - pairs.start[p]! }, (_, i) => {
          const e = pairs.start[p]! + i
          return [pairs.place[e], distance[e], pairs.personScore[e], pairs.placeScore[e]]
        })
        assert.deepEqual(
          found,
          expected.map(({ h, distance, personScore, placeScore }) => [h, distance, personScore, placeScore]),
        )
      })
    }),
    { numRuns: 300 },
  )
})

test('why somebody finds so little, and which rule alone would help', () => {
  fc.assert(
    fc.property(models, (model) => {
      for (let p = 0; p < model.people.count; p++) {
        const row = Array.from({ length: model.places.count }, (_, h) => explainPair(model, p, h))
        const told = explainPerson(model, p)
        assert.equal(told.acceptable, row.filter(({ against }) => against.length === 0).length)
        for (const { rule, places } of told.wouldHelp)
          assert.equal(row.filter(({ against }) => against.length === 1 && against[0] === rule).length, places)
        if (told.nextReach === undefined) continue
        const reach = model.people.reach.slice()
        reach[p] = told.nextReach
        const further = findCandidates({ ...model, people: { ...model.people, reach } }, { keep: 100 }).pairs
        const unreachable = model.zones && told.nextReach >= 255
        if (!unreachable) assert.ok(further.start[p + 1]! - further.start[p]! > told.acceptable)
      }
    }),
    { numRuns: 200 },
  )
})

const baker = { x: 0, y: 0, reach: 1000, fields: [1], level: 2, from: 0, to: 30, fulfils: 1 }
const bakery = {
  x: 300,
  y: 400,
  field: 1,
  levelFrom: 2,
  levelTo: 3,
  from: 0,
  to: 30,
  days: 5,
  requires: 1,
  capacity: 1,
}

test('one person, one bakery: the reasons by their share', () => {
  const model: Model = {
    people: peopleOf([baker]),
    places: placesOf([bakery]),
    terms: [
      { name: 'near', side: 'person', weight: 1, kind: 'nearness', far: 1000 },
      {
        name: 'likes',
        side: 'person',
        weight: 3,
        kind: 'overlap',
        wishes: Uint32Array.of(0b111),
        fulfils: Uint32Array.of(0b011),
      },
    ],
  }
  assert.deepEqual(explainPair(model, 0, 0), {
    against: [],
    distance: 500,
    personScore: 500 + 3 * 666,
    placeScore: 0,
    terms: [
      { name: 'likes', side: 'person', value: 666, weight: 3, share: 499 },
      { name: 'near', side: 'person', value: 500, weight: 1, share: 125 },
    ],
  })
})

test('each rule excludes by itself, and letting it go would help', () => {
  const spoilt = {
    field: { field: 2 },
    distance: { x: 3000 },
    seats: { capacity: 0 },
    level: { levelFrom: 3 },
    period: { from: 27 },
    codes: { requires: 2 },
  } as const
  for (const [rule, change] of Object.entries(spoilt)) {
    const model: Model = { people: peopleOf([baker]), places: placesOf([{ ...bakery, ...change }]) }
    assert.equal(findCandidates(model).excluded[rule as keyof typeof spoilt], 1, rule)
    assert.deepEqual(explainPerson(model, 0).wouldHelp, [{ rule, places: 1 }])
  }
  const far = explainPerson({ people: peopleOf([baker]), places: placesOf([{ ...bakery, x: 3000 }]) }, 0)
  assert.equal(far.nextReach, Math.floor(Math.hypot(3000, 400)))
})

describe('what is malformed is refused by name', () => {
  const good = (): Model => ({ people: peopleOf([baker]), places: placesOf([bakery]), terms: someTerms(1, 1, 3) })
  const cases: [string, (model: Model) => Model][] = [
    ['people.x', (m) => ({ ...m, people: { ...m.people, x: new Int32Array(2) } })],
    ['people.fieldStart', (m) => ({ ...m, people: { ...m.people, fieldStart: Uint32Array.of(1, 0) } })],
    [
      'people.field',
      (m) => ({ ...m, people: { ...m.people, fieldStart: Uint32Array.of(0, 2), field: Uint16Array.of(1, 1) } }),
    ],
    ['places.levelTo', (m) => ({ ...m, places: { ...m.places, levelTo: new Uint8Array(0) } })],
    ['places.capacity', (m) => ({ ...m, places: { ...m.places, capacity: Uint32Array.of(2 ** 24) } })],
    ['forbidden', (m) => ({ ...m, forbidden: [0] })],
    ['forbidden', (m) => ({ ...m, forbidden: [0, 1] })],
    [
      'zones.minutes',
      (m) => ({
        ...m,
        zones: { zones: 2, minutes: new Uint8Array(3), ofPerson: new Uint16Array(1), ofPlace: new Uint16Array(1) },
      }),
    ],
    [
      'zones.ofPlace',
      (m) => ({
        ...m,
        zones: { zones: 1, minutes: new Uint8Array(1), ofPerson: new Uint16Array(1), ofPlace: Uint16Array.of(1) },
      }),
    ],
    ...(
      [
        [
          'terms',
          [
            { name: 'a', side: 'person', weight: 1, kind: 'nearness', far: 5 },
            { name: 'a', side: 'place', weight: 1, kind: 'nearness', far: 5 },
          ],
        ],
        ['terms.a.weight', [{ name: 'a', side: 'person', weight: 16_001, kind: 'nearness', far: 5 }]],
        ['terms.a.weight', [{ name: 'a', side: 'person', weight: 1.5, kind: 'nearness', far: 5 }]],
        ['terms.a.far', [{ name: 'a', side: 'person', weight: 1, kind: 'nearness', far: 0 }]],
        ['terms.a.side', [{ name: 'a', side: 'school' as never, weight: 1, kind: 'nearness', far: 1 }]],
        ['terms.a.kind', [{ name: 'a', side: 'person', weight: 1, kind: 'origin' } as never]],
        ['terms.a.values', [{ name: 'a', side: 'person', weight: 1, kind: 'ofPlace', values: Uint16Array.of(1001) }]],
        [
          'terms.a.wishes',
          [
            {
              name: 'a',
              side: 'person',
              weight: 1,
              kind: 'overlap',
              wishes: new Uint32Array(3),
              fulfils: new Uint32Array(1),
            },
          ],
        ],
        [
          'terms.a.people',
          [
            {
              name: 'a',
              side: 'person',
              weight: 1,
              kind: 'table',
              columns: 1,
              people: Uint8Array.of(1),
              places: Uint8Array.of(0),
              values: Uint16Array.of(1),
            },
          ],
        ],
      ] as [string, Term[]][]
    ).map(([field, terms]): [string, (model: Model) => Model] => [field, (m) => ({ ...m, terms })]),
  ]
  cases.forEach(([field, spoil], i) => {
    test(`${i}: ${field}`, () => {
      assert.throws(
        () => findCandidates(spoil(good())),
        (error) => error instanceof MatchingError && error.field === field,
      )
    })
  })
  test('keep', () => {
    assert.throws(() => findCandidates(good(), { keep: 0 }), { field: 'keep' })
    assert.throws(() => explainPair(good(), 1, 0), { field: 'person' })
    assert.throws(() => explainPerson(good(), -1), { field: 'person' })
  })
})
