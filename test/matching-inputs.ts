import fc from 'fast-check'
import type { OfferedPlace, RunInputs, Seeker } from '../src/modules/matching/rules/inputs.ts'

const words = ['precise', 'calm', 'care', 'sell', 'lead'] as const
const traits = ['early', 'late', 'outside', 'inside', 'people', 'hands'] as const
const fields = ['food', 'care', 'ict'] as const
const crebos = ['25174', '25491'] as const
const some = <T>(from: readonly T[]) => fc.subarray([...from])
const day = fc
  .integer({ min: 0, max: 200 })
  .map((days) => Temporal.PlainDate.from('2026-03-03').add({ days }).toString())

const place: fc.Arbitrary<Omit<OfferedPlace, 'id'>> = fc.record({
  field: fc.constantFrom(...fields),
  competences: some(words),
  traits: some(traits),
  crebos: some(crebos),
  levelFrom: fc.integer({ min: 1, max: 2 }),
  levelTo: fc.integer({ min: 2, max: 4 }),
  startsOn: fc.option(day),
  endsOn: fc.constant(null),
  days: some([1, 2, 3, 4, 5]),
  dayStarts: fc.constantFrom('05:30:00', '09:00:00'),
  lengthDays: fc.integer({ min: 1, max: 20 }),
  seats: fc.integer({ min: 0, max: 3 }),
  recognisedFor: some(crebos),
  lawful: fc.constantFrom(0, 0, 1, 2),
})

const bytes = (of: number, most: number) =>
  fc
    .array(fc.integer({ min: 0, max: most }), { minLength: of, maxLength: of })
    .map((list) => Buffer.from(list).toString('base64'))

const seeker = (places: number): fc.Arbitrary<Omit<Seeker, 'n'>> =>
  fc.record({
    fields: some(fields),
    level: fc.option(fc.integer({ min: 1, max: 4 })),
    programme: fc.option(
      fc.record({
        crebo: fc.constantFrom(...crebos),
        field: fc.constantFrom(...fields),
        level: fc.integer({ min: 1, max: 4 }),
      }),
    ),
    competences: some(words),
    likes: some(traits),
    wished: some(fields),
    days: some([1, 2, 3, 4, 5]),
    availableFrom: fc.option(day),
    met: fc.subarray(
      Array.from({ length: places }, (_, i) => i),
      { maxLength: Math.min(2, places) },
    ),
    lawful: fc.constantFrom(0, 1, 2, 3),
    waiting: fc.integer({ min: 0, max: 60 }),
    journeys: fc.option(fc.record({ minutes: bytes(places, 120), modes: bytes(places, 3) }), { freq: 8 }),
  })

const amount = fc.constantFrom(0, 1, 2) as fc.Arbitrary<0 | 1 | 2>

/** Small rounds of every make: places without seats, people without a home, rules on and off, some pairs settled before. */
export const roundInputs: fc.Arbitrary<RunInputs> = fc
  .tuple(fc.array(place, { minLength: 1, maxLength: 12 }), fc.integer({ min: 1, max: 10 }))
  .chain(([places, people]) =>
    fc.record({
      day: fc.constant('2026-03-03'),
      settings: fc.record({
        kind: fc.constantFrom('visit', 'short', 'internship'),
        cities: fc.constant(['zaanstad']),
        fields: fc.constant([]),
        minutes: fc.integer({ min: 10, max: 120 }),
        rules: fc.record({ field: fc.boolean(), level: fc.boolean(), days: fc.boolean() }),
        from: fc.constant('2026-03-03'),
        to: fc.constant('2026-09-03'),
        weights: fc.record({ own: amount, study: amount, travel: amount, days: amount, asked: amount }),
        aim: fc.constantFrom('stable', 'most'),
      }),
      places: fc.constant(places.map((one, i) => ({ ...one, id: `place-${i}` }))),
      seekers: fc
        .array(seeker(places.length), { minLength: people, maxLength: people })
        .map((all) => all.map((one, i) => ({ ...one, n: i + 1 }))),
      pinned: fc.uniqueArray(
        fc.tuple(fc.integer({ min: 1, max: people }), fc.integer({ min: 0, max: places.length - 1 })),
        {
          selector: ([n]) => n,
          maxLength: 2,
        },
      ),
      barred: fc.array(fc.tuple(fc.integer({ min: 1, max: people }), fc.integer({ min: 0, max: places.length - 1 })), {
        maxLength: 4,
      }),
      seed: fc.integer({ min: 1, max: 1000 }),
    }),
  )
