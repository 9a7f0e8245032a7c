import type { Model } from '../src/index.ts'
import { type Instance, pairsOf } from './instances.ts'
import { peopleOf, placesOf, someTerms } from './models.ts'

/** Draws whole numbers below an end, the same each time. */
export function drawing(seed = 7): (end: number) => number {
  let state = seed
  return (end) => {
    state = Math.imul(state, 1_103_515_245) + 12_345
    return (state >>> 8) % end
  }
}

/** Pairs of many people and places. */
export function crowd(people: number, places: number, scores: number, perPerson = 20): Instance {
  const draw = drawing()
  const rows = Array.from({ length: people }, () =>
    [...new Set(Array.from({ length: 1 + draw(perPerson) }, () => draw(places)))].map(
      (h) => [h, draw(scores), draw(scores)] as const,
    ),
  )
  return { pairs: pairsOf(places, rows), capacity: Array.from({ length: places }, () => draw(4)) }
}

/** Many people and places in a square of ten kilometres, with every rule and every kind of term. */
export function town(people: number, places: number): Model {
  const draw = drawing()
  return {
    people: peopleOf(
      Array.from({ length: people }, () => ({
        x: draw(10_000),
        y: draw(10_000),
        reach: 500 + draw(4000),
        fields: [...new Set([draw(5), draw(5)])],
        level: 1 + draw(4),
        from: draw(20),
        to: 40 + draw(20),
        fulfils: draw(4),
      })),
    ),
    places: placesOf(
      Array.from({ length: places }, () => ({
        x: draw(10_000),
        y: draw(10_000),
        field: draw(6),
        levelFrom: 1 + draw(3),
        levelTo: 2 + draw(3),
        from: draw(20),
        to: 40 + draw(20),
        days: 10 + draw(20),
        requires: draw(3) === 0 ? 1 + draw(2) : 0,
        capacity: draw(4),
      })),
    ),
    terms: someTerms(people, places, 5),
    forbidden: Array.from({ length: 400 }, (_, i) => draw(i % 2 === 0 ? people : places)),
  }
}
