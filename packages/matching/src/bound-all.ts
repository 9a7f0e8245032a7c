import { scorersOf } from './candidates.ts'
import { type Engine, inWebAssembly, type Memory } from './engine/memory.ts'
import { type Bits, bitsOf, laySearchOut, putJob, scratchOf } from './engine/search-job.ts'
import { MatchingError, requireAll, requireInteger, requireLength } from './errors.ts'
import { layOutByGrid, layOutByZone } from './layout.ts'
import { distanceOf, excludes, type Model, requireModel, withinReach } from './model.ts'
import { most } from './pairs.ts'
import { full } from './terms.ts'

export type BoundOfAllOptions = {
  /** How many parts of the prices make a unit of weight: the `parts` of the result they come from. Default: 1. */
  parts?: number
  /** What a pair weighs: its person's score and its place's score, each so many times. Default: once each. */
  weigh?: { person: number; place: number }
  /** `typescript`: not in WebAssembly. */
  engine?: Engine
}

/**
 * What no matching of **all** acceptable pairs can exceed, also of those that were not among anybody's best and so never came to an assignment: the dual
 * bound at the given prices, streamed over the pairs without keeping any. What it is above the weight of a result is all that looking at the best of each
 * person alone can have cost, together with the step.
 *
 * @param prices of a seat at each place, integers: the `prices` of an optimal matching; any others give a bound as well, a weaker one
 * @throws {MatchingError} on malformed input, before any work; on sums of 2^53 and more, which would be rounded. Time as {@link findCandidates}: O(pairs within reach in wanted fields); memory O(places).
 */
export function boundOfAll(
  model: Model,
  prices: ArrayLike<number>,
  { parts = 1, weigh = { person: 1, place: 1 }, engine }: BoundOfAllOptions = {},
): number {
  requireModel(model)
  const { people, places, terms = [] } = model
  requireLength('prices', prices, places.count)
  requireAll('prices', prices, 0, Number.MAX_SAFE_INTEGER)
  requireInteger('parts', parts, 1, most + 1)
  requireInteger('weigh.person', weigh.person, 0, most)
  requireInteger('weigh.place', weigh.place, 0, most)
  const scale: Scale = { price: Float64Array.from(prices), person: parts * weigh.person, place: parts * weigh.place }
  const heaviest = terms.reduce((sum, { side, weight }) => sum + weight * full * scale[side], 0)
  if (heaviest > Number.MAX_SAFE_INTEGER) throw new MatchingError('out-of-range', 'weigh', undefined, `${heaviest}`)
  let seats = 0
  for (let h = 0; h < places.count; h++) seats += prices[h]! * places.capacity[h]!
  const bits = bitsOf(model)
  const gains =
    (bits && inWebAssembly(engine, (memory) => sumOf(people.count, gainByKernel(memory, model, scale, bits)))) ??
    sumOf(people.count, gainPlainly(model, scale))
  // sums must stay exact: a bound that is rounded down is none
  if (seats + gains > Number.MAX_SAFE_INTEGER)
    throw new MatchingError('out-of-range', 'prices', undefined, `too high for ${people.count} people`)
  return Math.floor((seats + gains) / parts)
}

/** What scores and prices are in one unit. */
type Scale = { price: Float64Array; person: number; place: number }
/** What a person gains at most over the price of a seat; nothing, where no seat is worth its price. */
type Gain = (person: number) => number

function sumOf(people: number, gain: Gain): number {
  let sum = 0
  for (let p = 0; p < people; p++) sum += gain(p)
  return sum
}

/** By the search for candidates that keeps all of one person, again and again in the same memory. */
function gainByKernel(memory: Memory, model: Model, { price, person, place }: Scale, bits: Bits): Gain {
  const count = model.places.count
  const searching = laySearchOut(memory, model, Math.max(1, count), bits)
  const column = () => memory.room(count * 4)
  const out = {
    counts: memory.room(4),
    place: column(),
    personScore: column(),
    placeScore: column(),
    distance: column(),
  }
  const job = putJob(memory, searching, scratchOf(memory, model, searching.keep), out)
  const view = (at: number) => memory.view(Uint32Array, at, count)
  const [places, personScores, placeScores] = [view(out.place), view(out.personScore), view(out.placeScore)]
  return (p) => {
    const found = memory.kernels.search(job, p, p + 1)
    let best = 0
    for (let i = 0; i < found; i++) {
      const more = personScores[i]! * person + placeScores[i]! * place - price[places[i]!]!
      if (more > best) best = more
    }
    return best
  }
}

/** The reference: pair by pair, as the rules say. */
function gainPlainly(model: Model, { price, person, place }: Scale): Gain {
  const { people, places } = model
  const scorers = scorersOf(model.terms ?? [])
  const forbidden = forbiddenOf(model)
  const layout = model.zones ? layOutByZone(model.zones, places) : layOutByGrid(people, places)
  return (p) => {
    let best = 0
    for (let i = people.fieldStart[p]!; i < people.fieldStart[p + 1]!; i++)
      layout.eachRun(model, p, people.field[i]!, (from, to) => {
        for (let at = from; at < to; at++) {
          const h = layout.order[at]!
          const distance = distanceOf(model, p, h)
          if (!withinReach(model, p, distance) || excludes(model, p, h) || forbidden?.has(p * places.count + h))
            continue
          const more = scorers.person(p, h, distance) * person + scorers.place(p, h, distance) * place - price[h]!
          if (more > best) best = more
        }
      })
    return best
  }
}

function forbiddenOf({ forbidden = [], places }: Model): Set<number> | undefined {
  if (forbidden.length === 0) return undefined
  const pairs = new Set<number>()
  for (let i = 0; i < forbidden.length; i += 2) pairs.add(forbidden[i]! * places.count + forbidden[i + 1]!)
  return pairs
}
