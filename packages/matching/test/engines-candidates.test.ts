import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { searchInWebAssembly } from '../src/engine/search.ts'
import { findCandidates, type Model, type Term } from '../src/index.ts'
import { models, peopleOf, placesOf } from './models.ts'

/** Both answers, and that the kernel was there to give one. */
function compare(model: Model, keep: number): void {
  const found = searchInWebAssembly(model, keep, undefined)
  assert.ok(found, 'WebAssembly does this case')
  assert.deepEqual(found, findCandidates(model, { keep, engine: 'typescript' }))
}

const large = 2 ** 31 - 1
const at = fc.oneof(fc.integer({ min: -3000, max: 3000 }), fc.constantFrom(-large - 1, large, 65_536))
const days = fc.oneof(fc.nat(60), fc.constantFrom(0, 65_535))
const person = fc.record({
  x: at,
  y: at,
  reach: fc.oneof(fc.nat(4000), fc.constantFrom(0, 1, 94_906_265, 2 ** 32 - 1)),
  fields: fc.uniqueArray(fc.constantFrom(0, 1, 2, 65_535), { maxLength: 4 }),
  level: fc.oneof(fc.nat(4), fc.constantFrom(127, 128, 255)),
  from: days,
  to: days,
  fulfils: fc.constantFrom(0, 1, 3, 0x8000_0001, 0xffff_ffff),
})
const place = fc.record({
  x: at,
  y: at,
  field: fc.constantFrom(0, 1, 2, 65_535),
  levelFrom: fc.oneof(fc.nat(3), fc.constantFrom(128, 255)),
  levelTo: fc.oneof(fc.nat(4), fc.constantFrom(128, 255)),
  from: days,
  to: days,
  days,
  requires: fc.constantFrom(0, 0, 1, 0x8000_0000),
  capacity: fc.constantFrom(0, 1, 2 ** 24 - 1),
})

/** Terms of any kind, any number of them, for either side. */
function termsFor(people: number, places: number): fc.Arbitrary<Term[]> {
  const column = (length: number) =>
    fc.array(fc.nat(1000), { minLength: length, maxLength: length }).map((values) => Uint16Array.from(values))
  const bits = (length: number) =>
    fc
      .array(fc.constantFrom(0, 1, 7, 0xff00, 0x8000_0000, 0xffff_ffff), { minLength: length, maxLength: length })
      .map((values) => Uint32Array.from(values))
  const kinds = {
    nearness: fc.record({ far: fc.constantFrom(1, 700, 2500, large) }),
    overlap: fc.record({ mine: bits(people), theirs: bits(places) }),
    table: fc.record({
      values: column(6),
      people: fc.array(fc.nat(1), { minLength: people, maxLength: people }).map((values) => Uint8Array.from(values)),
      places: fc.array(fc.nat(2), { minLength: places, maxLength: places }).map((values) => Uint8Array.from(values)),
    }),
    ofPlace: fc.record({ values: column(places) }),
    ofPerson: fc.record({ values: column(people) }),
  }
  const of = fc.constantFrom(...(Object.keys(kinds) as (keyof typeof kinds)[])).chain((kind) =>
    fc.record({
      kind: fc.constant(kind),
      side: fc.constantFrom<Term['side']>('person', 'place'),
      weight: fc.nat(30),
      more: kinds[kind],
    }),
  )
  return fc.array(of, { maxLength: 6 }).map((terms) =>
    terms.map(({ kind, side, weight, more }, i) => {
      const head = { name: `t${i}`, side, weight, kind }
      if (!('mine' in more)) return { ...head, columns: 3, ...more } as Term
      const [wishes, fulfils] = side === 'person' ? [more.mine, more.theirs] : [more.theirs, more.mine]
      return { ...head, wishes, fulfils } as Term
    }),
  )
}

const anyModel: fc.Arbitrary<Model> = fc
  .record({
    people: fc.array(person, { maxLength: 5 }),
    places: fc.array(place, { maxLength: 40 }),
    zones: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
    seed: fc.nat(1000),
  })
  .chain(({ people, places, zones, seed }) =>
    fc.record({
      terms: termsFor(people.length, places.length),
      forbidden:
        people.length * places.length === 0
          ? fc.constant([])
          : fc
              .array(fc.tuple(fc.nat(people.length - 1), fc.nat(places.length - 1)), { maxLength: 8 })
              .map((pairs) => pairs.flat()),
      people: fc.constant(peopleOf(people)),
      places: fc.constant(placesOf(places)),
      ...(zones && {
        zones: fc.constant({
          zones,
          minutes: Uint8Array.from({ length: zones * zones }, (_, i) => (i * 67 + seed) % 256),
          ofPerson: Uint16Array.from(people, (_, p) => (p + seed) % zones),
          ofPlace: Uint16Array.from(places, (_, h) => (h * 7 + seed) % zones),
        }),
      }),
    }),
  )

test('small models with every rule and every kind of term', () => {
  fc.assert(
    fc.property(models, fc.integer({ min: 1, max: 30 }), (model, keep) => compare(model, keep)),
    { numRuns: 300 },
  )
})

test('the ends of what a column can hold, terms of both sides, forbidden pairs, zones, nobody and nothing', () => {
  fc.assert(
    fc.property(anyModel, fc.constantFrom(1, 2, 3, 7, 50, 2 ** 24 - 1), (model, keep) => {
      if (searchInWebAssembly(model, keep, undefined)) compare(model, keep)
      else assert.ok(Math.max(...model.people.reach) > 2 ** 26, 'only what is too wide for one number is left out')
    }),
    { numRuns: 1000 },
  )
})

describe('many at once', () => {
  /** All at one spot in few fields: each person has far more places than she keeps. */
  const crowd = (people: number, places: number, spots: number): Model => ({
    people: peopleOf(
      Array.from({ length: people }, (_, p) => ({
        x: p % spots,
        y: 0,
        reach: 500 + p,
        fields: [p % 2, 2],
        level: 2,
        from: 0,
        to: 50,
        fulfils: 1,
      })),
    ),
    places: placesOf(
      Array.from({ length: places }, (_, h) => ({
        x: (h * 7919) % spots,
        y: h % 5,
        field: h % 3,
        levelFrom: h % 4,
        levelTo: 3,
        from: 0,
        to: 50,
        days: 5,
        requires: 0,
        capacity: 1,
      })),
    ),
    terms: [
      {
        name: 'a',
        side: 'person',
        weight: 3,
        kind: 'ofPlace',
        values: Uint16Array.from({ length: places }, (_, h) => (h * 7_368_787) % 1001),
      },
    ],
  })

  for (const keep of [1, 4, 50, 333]) test(`keep ${keep} of hundreds`, () => compare(crowd(150, 1999, 1000), keep))
  test('equal scores at one spot: the number of the place decides', () => {
    const model = crowd(20, 900, 1)
    compare({ ...model, terms: [] }, 17)
  })
  test('more people than one call does', () => compare(crowd(5003, 61, 50), 50))
})

test('what does not fit in one number is done by the reference', () => {
  const model: Model = {
    people: peopleOf([{ x: 0, y: 0, reach: 2 ** 32 - 1, fields: [0], level: 1, from: 0, to: 9, fulfils: 0 }]),
    places: placesOf(
      Array.from({ length: 200 }, () => ({
        x: 1,
        y: 1,
        field: 0,
        levelFrom: 0,
        levelTo: 2,
        from: 0,
        to: 9,
        days: 1,
        requires: 0,
        capacity: 1,
      })),
    ),
    terms: [
      { name: 'a', side: 'person', weight: 16_000, kind: 'nearness', far: 100 },
      { name: 'b', side: 'place', weight: 16_000, kind: 'nearness', far: 100 },
    ],
  }
  assert.equal(searchInWebAssembly(model, 3, undefined), undefined)
  assert.equal(findCandidates(model, { keep: 3 }).pairs.place.length, 3)
})

test('without WebAssembly the reference answers', () => {
  const here = globalThis.WebAssembly
  try {
    Reflect.deleteProperty(globalThis, 'WebAssembly')
    fc.assert(
      fc.property(models, (model) => {
        assert.equal(searchInWebAssembly(model, 5, undefined), undefined)
        assert.ok(findCandidates(model, { keep: 5 }).pairs.start.length > 0)
      }),
      { numRuns: 10 },
    )
  } finally {
    globalThis.WebAssembly = here
  }
})
