import { Best, Kept } from './best.ts'
import type { Engine } from './engine/memory.ts'
import { searchInWebAssembly } from './engine/search.ts'
import { requireInteger } from './errors.ts'
import { layOutByGrid, layOutByZone } from './layout.ts'
import { distanceOf, excludes, type Model, type Rule, requireModel, rules, withinReach } from './model.ts'
import { most, type Pairs } from './pairs.ts'
import { type Term, termValue } from './terms.ts'

export type Candidates = {
  /** the acceptable pairs that were kept, each person's best first */
  pairs: Pairs
  /** metres or minutes of each pair */
  distance: Uint32Array
  /** How many of all people x places each rule excluded; each counts for the first rule that excludes it. */
  excluded: Record<Rule, number>
  /** acceptable pairs, also those that were not among the best */
  acceptable: number
}

/**
 * For each person her best places among those that the hard rules allow, by the sum of both sides' scores, then by distance, then by number.
 * Places are laid out by field and cell of a grid (or by zone), so only what may be within reach is looked at.
 *
 * @param options.keep how many places each person keeps at most @param options.engine `typescript`: not in WebAssembly @throws {MatchingError} on a malformed model, before any work.
 * Time O(pairs within reach in wanted fields), memory O(people * keep). Same input, same answer.
 */
export function findCandidates(
  model: Model,
  { keep = 50, engine }: { keep?: number; engine?: Engine } = {},
): Candidates {
  requireModel(model)
  requireInteger('keep', keep, 1, most)
  return searchInWebAssembly(model, keep, engine) ?? searchPlainly(model, keep)
}

/** The reference: what the kernels must find as well, to the bit. */
function searchPlainly(model: Model, keep: number): Candidates {
  const { people, places } = model
  const layout = model.zones ? layOutByZone(model.zones, places) : layOutByGrid(people, places)
  const forbidden = forbiddenOf(model)
  const excluded = Object.fromEntries(rules.map((rule) => [rule, 0])) as Record<Rule, number>
  const best = new Best(keep)
  const kept = new Kept(people.count * Math.min(keep, places.count))
  const scorers = scorersOf(model.terms ?? [])
  const start = new Uint32Array(people.count + 1)
  let acceptable = 0
  for (let p = 0; p < people.count; p++) {
    best.clear()
    let wanted = 0
    let near = 0
    for (let i = people.fieldStart[p]!; i < people.fieldStart[p + 1]!; i++) {
      const field = people.field[i]!
      wanted += layout.inField(field)
      layout.eachRun(model, p, field, (from, to) => {
        for (let at = from; at < to; at++) {
          const h = layout.order[at]!
          const distance = distanceOf(model, p, h)
          if (!withinReach(model, p, distance)) continue
          near++
          const rule = excludes(model, p, h) ?? (forbidden?.has(p * places.count + h) ? 'forbidden' : undefined)
          if (rule) excluded[rule]++
          else best.offer(h, distance, scorers.person(p, h, distance), scorers.place(p, h, distance))
        }
      })
    }
    excluded.field += places.count - wanted
    excluded.distance += wanted - near
    acceptable += best.offered
    best.emptyInto(kept)
    start[p + 1] = kept.length
  }
  const { place, personScore, placeScore, distance } = kept.columns()
  return {
    pairs: { people: people.count, places: places.count, start, place, personScore, placeScore },
    distance,
    excluded,
    acceptable,
  }
}

function forbiddenOf({ forbidden = [], places }: Model): Set<number> | undefined {
  if (forbidden.length === 0) return undefined
  const pairs = new Set<number>()
  for (let i = 0; i < forbidden.length; i += 2) pairs.add(forbidden[i]! * places.count + forbidden[i + 1]!)
  return pairs
}

type Score = (p: number, h: number, distance: number) => number

/** The sum of the terms of each side. */
export function scorersOf(terms: readonly Term[]): { person: Score; place: Score } {
  const of = (side: Term['side']): Score => {
    const own = terms.filter((term) => term.side === side)
    return (p, h, distance) => {
      let sum = 0
      for (let i = 0; i < own.length; i++) sum += own[i]!.weight * termValue(own[i]!, p, h, distance)
      return sum
    }
  }
  return { person: of('person'), place: of('place') }
}
