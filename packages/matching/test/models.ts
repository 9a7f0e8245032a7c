import fc from 'fast-check'
import type { Model, People, Places, Term } from '../src/index.ts'

export type PersonRow = {
  x: number
  y: number
  reach: number
  fields: number[]
  level: number
  from: number
  to: number
  fulfils: number
}
export type PlaceRow = {
  x: number
  y: number
  field: number
  levelFrom: number
  levelTo: number
  from: number
  to: number
  days: number
  requires: number
  capacity: number
}

export function peopleOf(rows: readonly PersonRow[]): People {
  const fieldStart = new Uint32Array(rows.length + 1)
  rows.forEach(({ fields }, p) => {
    fieldStart[p + 1] = fieldStart[p]! + fields.length
  })
  return {
    count: rows.length,
    x: Int32Array.from(rows, (row) => row.x),
    y: Int32Array.from(rows, (row) => row.y),
    reach: Uint32Array.from(rows, (row) => row.reach),
    fieldStart,
    field: Uint16Array.from(rows.flatMap(({ fields }) => fields)),
    level: Uint8Array.from(rows, (row) => row.level),
    from: Uint16Array.from(rows, (row) => row.from),
    to: Uint16Array.from(rows, (row) => row.to),
    fulfils: Uint32Array.from(rows, (row) => row.fulfils),
  }
}

export const placesOf = (rows: readonly PlaceRow[]): Places => ({
  count: rows.length,
  x: Int32Array.from(rows, (row) => row.x),
  y: Int32Array.from(rows, (row) => row.y),
  field: Uint16Array.from(rows, (row) => row.field),
  levelFrom: Uint8Array.from(rows, (row) => row.levelFrom),
  levelTo: Uint8Array.from(rows, (row) => row.levelTo),
  from: Uint16Array.from(rows, (row) => row.from),
  to: Uint16Array.from(rows, (row) => row.to),
  days: Uint16Array.from(rows, (row) => row.days),
  requires: Uint32Array.from(rows, (row) => row.requires),
  capacity: Uint32Array.from(rows, (row) => row.capacity),
})

const at = fc.integer({ min: -2000, max: 2000 })
const personRow: fc.Arbitrary<PersonRow> = fc.record({
  x: at,
  y: at,
  reach: fc.integer({ min: 0, max: 2500 }),
  fields: fc.uniqueArray(fc.nat(3), { maxLength: 3 }),
  level: fc.integer({ min: 1, max: 4 }),
  from: fc.nat(40),
  to: fc.nat(60),
  fulfils: fc.constantFrom(0, 1, 3, 0x80000001),
})
const placeRow: fc.Arbitrary<PlaceRow> = fc.record({
  x: at,
  y: at,
  field: fc.nat(3),
  levelFrom: fc.integer({ min: 1, max: 3 }),
  levelTo: fc.integer({ min: 2, max: 4 }),
  from: fc.nat(40),
  to: fc.nat(60),
  days: fc.nat(10),
  requires: fc.constantFrom(0, 0, 1, 0x80000000),
  capacity: fc.nat(2),
})

/** Small models with every rule and every kind of term in them. */
export const models: fc.Arbitrary<Model> = fc
  .record({
    people: fc.array(personRow, { minLength: 1, maxLength: 6 }),
    places: fc.array(placeRow, { minLength: 1, maxLength: 25 }),
    byZone: fc.boolean(),
    seed: fc.nat(1000),
  })
  .map(({ people, places, byZone, seed }) => {
    const model: Model = {
      people: peopleOf(people),
      places: placesOf(places),
      terms: someTerms(people.length, places.length, seed),
    }
    const forbidden = [seed % people.length, seed % places.length]
    if (!byZone) return { ...model, forbidden }
    const zones = 3
    return {
      ...model,
      people: { ...model.people, reach: model.people.reach.map((reach) => reach % 300) },
      zones: {
        zones,
        minutes: Uint8Array.from({ length: zones * zones }, (_, i) => (i * 67 + seed) % 256),
        ofPerson: Uint16Array.from(people, (_, p) => (p + seed) % zones),
        ofPlace: Uint16Array.from(places, (_, h) => (h * 7 + seed) % zones),
      },
    }
  })

export function someTerms(people: number, places: number, seed: number): Term[] {
  return [
    { name: 'near', side: 'person', weight: 3, kind: 'nearness', far: 1500 },
    {
      name: 'likes',
      side: 'person',
      weight: 5,
      kind: 'overlap',
      wishes: Uint32Array.from({ length: people }, (_, p) => (p * 5 + seed) % 16),
      fulfils: Uint32Array.from({ length: places }, (_, h) => (h * 3) % 16),
    },
    {
      name: 'asks',
      side: 'place',
      weight: 4,
      kind: 'overlap',
      wishes: Uint32Array.from({ length: places }, (_, h) => (h * 11) % 8),
      fulfils: Uint32Array.from({ length: people }, (_, p) => (p * 3 + seed) % 8),
    },
    {
      name: 'kind',
      side: 'person',
      weight: 1,
      kind: 'table',
      columns: 2,
      people: Uint8Array.from({ length: people }, (_, p) => p % 2),
      places: Uint8Array.from({ length: places }, (_, h) => h % 2),
      values: Uint16Array.of(1000, 200, 0, 700),
    },
    {
      name: 'answers',
      side: 'person',
      weight: 1,
      kind: 'ofPlace',
      values: Uint16Array.from({ length: places }, (_, h) => (h * 97) % 1001),
    },
    {
      name: 'waits',
      side: 'place',
      weight: 2,
      kind: 'ofPerson',
      values: Uint16Array.from({ length: people }, (_, p) => (p * 301) % 1001),
    },
  ]
}
