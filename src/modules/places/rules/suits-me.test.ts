import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { type Reason, type Suited, suits, type Wishes } from './suits-me.ts'
import { terms } from './terms.ts'

const time = (text: string) => Temporal.PlainTime.from(text)
const date = (text: string) => Temporal.PlainDate.from(text)

/** A bakery, ten minutes away. */
const bakery: Suited = {
  field: 'food',
  competences: ['precise', 'calm'],
  traits: ['early', 'inside', 'hands'],
  crebos: ['25174'],
  levelFrom: 2,
  levelTo: 3,
  startsOn: date('2026-04-07'),
  days: [1, 2],
  dayStarts: time('06:00'),
  recognised: true,
  hasRoom: true,
  trip: { minutes: 14, mode: 'bike' },
  met: false,
}

const nothing: Wishes = { competences: [], likes: [], fields: [], programme: null, days: [], availableFrom: null }
const amina: Wishes = {
  competences: [
    { id: 'precise', sentence: 'Ik weeg af, ik schrijf op, ik proef.' },
    { id: 'calm', sentence: null },
  ],
  likes: ['early', 'hands'],
  fields: ['food'],
  programme: { crebo: '25174', field: 'food', level: 3 },
  days: [1, 2, 3],
  availableFrom: date('2026-03-01'),
}

const codes = (reasons: readonly Reason[]) => reasons.map(({ code }) => code)

describe('reasons', () => {
  test('her own words stand first, then wishes, then what is practical', () => {
    const { reasons } = suits(bakery, amina)
    assert.deepEqual(codes(reasons), ['own-words', 'competence', 'field', 'recognised'])
    assert.deepEqual(reasons[0], {
      code: 'own-words',
      competence: 'precise',
      sentence: 'Ik weeg af, ik schrijf op, ik proef.',
    })
  })

  test('three on a card: one quote, one wish, one fact', () => {
    const two = { ...amina, competences: amina.competences.map(({ id }) => ({ id, sentence: `Over ${id}.` })) }
    assert.deepEqual(codes(suits(bakery, two, 3).reasons), ['own-words', 'field', 'recognised'])
  })

  test('who told nothing gets facts alone, and no wish is made up for her', () => {
    assert.deepEqual(codes(suits(bakery, nothing).reasons), ['travel'])
  })

  test('one topic is said once', () => {
    const { reasons } = suits({ ...bakery, competences: [], traits: [] }, amina)
    assert.deepEqual(codes(reasons), ['field', 'recognised', 'travel', 'days'])
  })

  test('a place where she was before says so', () => {
    assert.ok(codes(suits({ ...bakery, met: true }, { ...nothing, likes: ['early'] }).reasons).includes('met'))
  })
})

describe('the one thing to know beforehand', () => {
  const cases: [string, Partial<Suited>, Partial<Wishes>, string[]][] = [
    ['no seat now is the heaviest', { hasRoom: false, days: [6] }, {}, ['no-room']],
    ['a level above hers', { levelFrom: 4, levelTo: 4 }, {}, ['level-above']],
    ['a level below hers', { levelFrom: 1, levelTo: 2 }, {}, ['level-below']],
    ['more than an hour away', { trip: { minutes: 61, mode: 'train' } }, {}, ['far']],
    ['it begins before she can', { startsOn: date('2026-02-01') }, {}, ['too-soon']],
    ['Saturdays', { days: [5, 6] }, {}, ['saturday']],
    ['Saturdays that she chose are none', { days: [5, 6] }, { days: [6] }, []],
    ['before seven', {}, { likes: [] }, ['early']],
    ['before seven is what she likes', {}, { likes: ['early'] }, []],
    ['seven itself is no "early"', { dayStarts: time('07:00') }, { likes: [] }, []],
    ['an hour is not far', { trip: { minutes: 60, mode: 'train' } }, {}, []],
  ]
  for (const [name, place, wishes, expected] of cases) {
    test(name, () => assert.deepEqual(codes(suits({ ...bakery, ...place }, { ...amina, ...wishes }).but), expected))
  }
})

const words = ['precise', 'calm', 'care', 'sell', 'hands', 'lead']
const some = <T>(from: readonly T[]) => fc.subarray([...from])
const wishesArbitrary: fc.Arbitrary<Wishes> = fc.record({
  competences: some(words).chain((ids) =>
    fc.tuple(...ids.map((id) => fc.record({ id: fc.constant(id), sentence: fc.option(fc.constant(`Ik kan ${id}.`)) }))),
  ),
  likes: some(['early', 'late', 'outside', 'inside', 'people', 'alone', 'hands', 'screen']),
  fields: some(['food', 'care', 'ict']),
  programme: fc.option(
    fc.record({
      crebo: fc.constantFrom('25174', '25491'),
      field: fc.constantFrom('food', 'care'),
      level: fc.integer({ min: 1, max: 4 }),
    }),
  ),
  days: some([1, 2, 3, 4, 5, 6, 7]),
  availableFrom: fc.option(fc.integer({ min: 0, max: 200 }).map((days) => date('2026-01-01').add({ days }))),
})
const placeArbitrary: fc.Arbitrary<Suited> = fc.record({
  field: fc.constantFrom('food', 'care', 'ict'),
  competences: some(words),
  traits: some(['early', 'late', 'outside', 'inside', 'people', 'alone', 'hands', 'screen', 'saturday']),
  crebos: some(['25174', '25491']),
  levelFrom: fc.integer({ min: 1, max: 2 }),
  levelTo: fc.integer({ min: 2, max: 4 }),
  startsOn: fc.option(fc.integer({ min: 0, max: 200 }).map((days) => date('2026-01-01').add({ days }))),
  days: some([1, 2, 3, 4, 5, 6]),
  dayStarts: fc.constantFrom(time('05:30'), time('07:00'), time('09:00')),
  recognised: fc.boolean(),
  hasRoom: fc.boolean(),
  trip: fc.option(
    fc.record({ minutes: fc.integer({ min: 1, max: 120 }), mode: fc.constantFrom('bike' as const, 'train' as const) }),
  ),
  met: fc.boolean(),
})

describe('properties', () => {
  test('one competence more that the place asks never lowers the score', () => {
    fc.assert(
      fc.property(
        placeArbitrary,
        wishesArbitrary,
        fc.constantFrom(...words),
        fc.option(fc.constant('Zo doe ik dat.')),
        (place, wishes, id, sentence) => {
          fc.pre(place.competences.includes(id) && !wishes.competences.some((known) => known.id === id))
          const more = { ...wishes, competences: [...wishes.competences, { id, sentence }] }
          assert.ok(suits(place, more).score > suits(place, wishes).score)
        },
      ),
    )
  })

  test('a sentence of her own never lowers it either', () => {
    fc.assert(
      fc.property(placeArbitrary, wishesArbitrary, (place, wishes) => {
        const told = {
          ...wishes,
          competences: wishes.competences.map(({ id }) => ({ id, sentence: 'Zo doe ik dat.' })),
        }
        assert.ok(suits(place, told).score >= suits(place, wishes).score)
      }),
    )
  })

  test('every reason is a term that added to the score, every warning one that took from it, and the score is their sum', () => {
    fc.assert(
      fc.property(placeArbitrary, wishesArbitrary, fc.integer({ min: 3, max: 4 }), (place, wishes, most) => {
        const { score, reasons, but } = suits(place, wishes, most)
        const found = terms.flatMap((term) =>
          term.find(place, wishes).map((reason) => ({ reason, weight: term.weight })),
        )
        const added = found.filter(({ weight }) => weight > 0).map(({ reason }) => reason)
        const taken = found.filter(({ weight }) => weight < 0).map(({ reason }) => reason)
        for (const reason of reasons) assert.ok(added.some((one) => sameReason(one, reason)))
        for (const reason of but) assert.ok(taken.some((one) => sameReason(one, reason)))
        assert.equal(
          score,
          found.reduce((sum, { weight }) => sum + weight, 0),
        )
        assert.ok(reasons.length <= most && but.length <= 1)
        assert.equal(new Set(reasons.map((reason) => JSON.stringify(reason))).size, reasons.length)
      }),
    )
  })

  test('a warning is never left out while there is one', () => {
    fc.assert(
      fc.property(placeArbitrary, wishesArbitrary, (place, wishes) => {
        const warned = terms.some((term) => term.group === 'but' && term.find(place, wishes).length > 0)
        assert.equal(suits(place, wishes).but.length, warned ? 1 : 0)
      }),
    )
  })

  test('two reasons at least, where two topics hold', () => {
    fc.assert(
      fc.property(placeArbitrary, wishesArbitrary, (place, wishes) => {
        const topics = new Set(
          terms.flatMap((term, i) =>
            term.group === 'but' || term.find(place, wishes).length === 0 ? [] : [term.topic ?? `term ${i}`],
          ),
        )
        if (topics.size >= 2) assert.ok(suits(place, wishes).reasons.length >= 2)
      }),
    )
  })

  test('the same place and wishes give the same answer, in whatever order her fields, likes and days stand', () => {
    fc.assert(
      fc.property(placeArbitrary, wishesArbitrary, (place, wishes) => {
        assert.deepEqual(suits(place, wishes), suits(structure(place), structure(wishes)))
        const turned = {
          ...wishes,
          fields: wishes.fields.toReversed(),
          days: wishes.days.toReversed(),
          likes: wishes.likes.toReversed(),
        }
        assert.equal(suits(place, turned).score, suits(place, wishes).score)
      }),
    )
  })
})

const structure = <T extends object>(value: T): T => ({ ...value })
const sameReason = (a: Reason, b: Reason) => JSON.stringify(a) === JSON.stringify(b)

describe('what does not count', () => {
  test('wishes hold nothing that says who somebody is', () => {
    assert.deepEqual(Object.keys(amina).sort(), [
      'availableFrom',
      'competences',
      'days',
      'fields',
      'likes',
      'programme',
    ])
    // @ts-expect-error a name is no wish
    const named: Wishes = { ...nothing, name: 'Amina' }
    // @ts-expect-error neither is a language
    const speaking: Wishes = { ...nothing, languages: ['so'] }
    // @ts-expect-error nor where she lives
    const living: Wishes = { ...nothing, postcode: '1521' }
    for (const wishes of [named, speaking, living]) assert.deepEqual(suits(bakery, wishes), suits(bakery, nothing))
  })

  test('an age that the law asks changes no score', () => {
    const aged = { ...bakery, ageFrom: 18, ageRule: 'alcohol-served-under-16', hazards: ['machines'] }
    assert.deepEqual(suits(aged, amina), suits(bakery, amina))
  })
})
