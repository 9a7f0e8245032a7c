import fc from 'fast-check'
import type { Pairs } from '../src/index.ts'

export type Row = readonly [place: number, personScore: number, placeScore: number]

/** Pairs of rows by person, as one would write them down. */
export function pairsOf(places: number, rows: readonly (readonly Row[])[]): Pairs {
  const flat = rows.flat()
  const start = new Uint32Array(rows.length + 1)
  rows.forEach((row, p) => {
    start[p + 1] = start[p]! + row.length
  })
  return {
    people: rows.length,
    places,
    start,
    place: Uint32Array.from(flat, ([place]) => place),
    personScore: Uint32Array.from(flat, ([, score]) => score),
    placeScore: Uint32Array.from(flat, ([, , score]) => score),
  }
}

/** Pairs of two tables of preference lists, by name, best first; only pairs that both name are acceptable. */
export function fromLists(people: Record<string, string[]>, places: Record<string, string[]>): Pairs {
  const placeNames = Object.keys(places)
  const rows = Object.entries(people).map(([person, list]) =>
    list.flatMap((place, i): Row[] => {
      const at = places[place]!.indexOf(person)
      return at < 0 ? [] : [[placeNames.indexOf(place), 100 - i, 100 - at]]
    }),
  )
  return pairsOf(placeNames.length, rows)
}

export type Instance = { pairs: Pairs; capacity: number[] }

/** Small instances; with few scores there are many ties. */
export const instances = ({ people = 5, places = 4, scores = 4, seats = 2 } = {}): fc.Arbitrary<Instance> =>
  fc.integer({ min: 1, max: places }).chain((h) =>
    fc.record({
      capacity: fc.array(fc.integer({ min: 0, max: seats }), { minLength: h, maxLength: h }),
      pairs: fc
        .array(
          fc.uniqueArray(fc.tuple(fc.nat(h - 1), fc.nat(scores), fc.nat(scores)), {
            selector: ([place]) => place,
            maxLength: h,
          }),
          { maxLength: people },
        )
        .map((rows) => pairsOf(h, rows)),
    }),
  )

/** Every matching there is. */
export function* everyMatching({ pairs, capacity }: Instance): Generator<Int32Array> {
  const pairOf = new Int32Array(pairs.people).fill(-1)
  const free = [...capacity]
  function* from(p: number): Generator<Int32Array> {
    if (p === pairs.people) {
      yield pairOf.slice()
      return
    }
    yield* from(p + 1)
    for (let e = pairs.start[p]!; e < pairs.start[p + 1]!; e++) {
      const h = pairs.place[e]!
      if (free[h] === 0) continue
      free[h]!--
      pairOf[p] = e
      yield* from(p + 1)
      pairOf[p] = -1
      free[h]!++
    }
  }
  yield* from(0)
}
