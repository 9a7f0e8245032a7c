import { scorersOf } from './candidates.ts'
import { MatchingError, requireAll, requireInteger, requireLength } from './errors.ts'
import { layOutByGrid, layOutByZone } from './layout.ts'
import { distanceOf, excludes, type Model, requireModel, withinReach } from './model.ts'
import { most } from './pairs.ts'

export type BoundOfAllOptions = {
  /** How many parts of the prices make a unit of weight: the `parts` of the result they come from. Default: 1. */
  parts?: number
  /** What a pair weighs: its person's score and its place's score, each so many times. Default: once each. */
  weigh?: { person: number; place: number }
}

/**
 * What no matching of **all** acceptable pairs can exceed, also of those that were not among anybody's best and so never came to an assignment: the dual
 * bound at the given prices, streamed over the pairs without keeping any. What it is above the weight of a result is all that looking at the best of each
 * person alone can have cost, together with the step.
 *
 * @param prices of a seat at each place, integers: the `prices` of an optimal matching; any others give a bound as well, a weaker one
 * @throws {MatchingError} on malformed input, before any work. Time as {@link findCandidates}: O(pairs within reach in wanted fields); memory O(places).
 */
export function boundOfAll(
  model: Model,
  prices: ArrayLike<number>,
  { parts = 1, weigh = { person: 1, place: 1 } }: BoundOfAllOptions = {},
): number {
  requireModel(model)
  const { people, places, terms = [] } = model
  requireLength('prices', prices, places.count)
  requireAll('prices', prices, 0, Number.MAX_SAFE_INTEGER)
  requireInteger('parts', parts, 1, most + 1)
  requireInteger('weigh.person', weigh.person, 0, most)
  requireInteger('weigh.place', weigh.place, 0, most)
  const gain = gainAt(model, Float64Array.from(prices), parts * weigh.person, parts * weigh.place)
  const forbidden = forbiddenOf(model)
  const layout = model.zones ? layOutByZone(model.zones, places) : layOutByGrid(people, places)
  const heaviest = terms.reduce((sum, { side, weight }) => sum + weight * 1000 * weigh[side] * parts, 0)
  let bound = 0
  for (let h = 0; h < places.count; h++) bound += prices[h]! * places.capacity[h]!
  // sums must stay exact: a bound that is rounded down is none
  if (bound + heaviest * people.count > Number.MAX_SAFE_INTEGER)
    throw new MatchingError('out-of-range', 'prices', undefined, `too high for ${people.count} people`)
  for (let p = 0; p < people.count; p++) {
    let best = 0
    for (let i = people.fieldStart[p]!; i < people.fieldStart[p + 1]!; i++)
      layout.eachRun(model, p, people.field[i]!, (from, to) => {
        for (let at = from; at < to; at++) {
          const h = layout.order[at]!
          const more = gain(p, h)
          if (more > best && !forbidden?.has(p * places.count + h)) best = more
        }
      })
    bound += best
  }
  return Math.floor(bound / parts)
}

/** What a person gains by a place over its price, in parts of a unit of weight; nothing where the rules are against it. */
function gainAt(model: Model, prices: Float64Array, person: number, place: number) {
  const scorers = scorersOf(model.terms ?? [])
  return (p: number, h: number): number => {
    const distance = distanceOf(model, p, h)
    if (!withinReach(model, p, distance) || excludes(model, p, h) !== undefined) return 0
    return scorers.person(p, h, distance) * person + scorers.place(p, h, distance) * place - prices[h]!
  }
}

function forbiddenOf({ forbidden = [], places }: Model): Set<number> | undefined {
  if (forbidden.length === 0) return undefined
  const pairs = new Set<number>()
  for (let i = 0; i < forbidden.length; i += 2) pairs.add(forbidden[i]! * places.count + forbidden[i + 1]!)
  return pairs
}
