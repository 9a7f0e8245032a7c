import {
  explainPerson,
  findBlockingPairs,
  type Matching,
  type Model,
  matchOptimal,
  matchStable,
  type Pairs,
} from '@kansroute/matching'
import { applyRules, type RuleName } from './apply-rules.ts'
import { type Pause, type Prepared, prepare } from './prepared.ts'
import type { RunInputs } from './rules/inputs.ts'
import { score } from './scores.ts'

/** Goes up when a rule, a weight or the order of anything changes: the same version gives the same bytes for the same inputs. */
export const version = 'rounds 1 / matching 0.1.0'

/** One person's place: its number in the list, or -1. */
export type Placed = {
  n: number
  place: number
  /** 1: none suits her better; of so many */
  rank: number
  of: number
  /** of the journey, where it is known */
  minutes: number | null
  personScore: number
  placeScore: number
}
export type Hint = { n: number; of: number; nextMinutes: number | null; rule: RuleName | null }
export type Outcome = {
  placed: Placed[]
  /** Of all people times places: how many each rule excluded, each pair under the first that does. */
  excluded: Record<RuleName, number>
  acceptable: number
  matched: number
  /** The other aim, for comparison: how many it would place, and the sum of scores of both. */
  weight: number
  other: { matched: number; weight: number }
  /** Pairs that would both rather have each other: none in a stable round. */
  blocking: number
  hints: Hint[]
}

const never: Pause = async () => undefined

/**
 * Works a round out: rules first, then the scores of both sides, then who goes where. Sees nothing but `inputs`; the same inputs give the same outcome.
 * @param pause lets others work meanwhile, and stops it by throwing
 */
export async function propose(inputs: RunInputs, pause: Pause = never): Promise<Outcome> {
  const prepared = prepare(inputs)
  const { excluded, pairs: allowed, model } = applyRules(prepared)
  await pause(20)
  const pairs = await score(prepared, allowed, pause)
  const pinned = pinnedPairs(pairs, inputs)
  const capacity = model.places.capacity
  const weight = Uint32Array.from(pairs.personScore, (score, i) => score + pairs.placeScore[i]!)
  await pause(80)
  const ties = {
    waiting: inputs.seekers.map(({ waiting }) => waiting),
    breaks: ['waiting', 'scarcity', 'lottery'],
    seed: inputs.seed,
  } as const
  const stable = matchStable(pairs, capacity, { ties, pinned })
  await pause(90)
  const most = mostTogether(pairs, weight, capacity, pinned)
  const [chosen, other] = inputs.settings.aim === 'stable' ? [stable, most] : [most, stable]
  const sum = ({ pairOf }: Matching) => pairOf.reduce((total, e) => (e < 0 ? total : total + weight[e]!), 0)
  await pause(95)
  return {
    placed: inputs.seekers.map((_, p) => placedOf(prepared, pairs, chosen.pairOf[p]!, p)),
    excluded,
    acceptable: pairs.place.length,
    matched: chosen.matched,
    weight: sum(chosen),
    other: { matched: other.matched, weight: sum(other) },
    blocking: findBlockingPairs(pairs, capacity, chosen, { pinned }).length,
    hints: inputs.seekers.flatMap(({ n }, p) => (chosen.pairOf[p]! < 0 ? [hintFor(model, n, p)] : [])),
  }
}

/** The pinned pairs that rules and seats still leave, by number of pair: a place may have lost seats since. */
function pinnedPairs(pairs: Pairs, { pinned, seekers, places }: RunInputs): number[] {
  const left = places.map(({ seats }) => seats)
  return pinned.flatMap(([n, place]) => {
    const p = seekers.findIndex((seeker) => seeker.n === n)
    if (p < 0) return []
    const at = pairs.place.subarray(pairs.start[p], pairs.start[p + 1]).indexOf(place)
    return at < 0 || left[place]!-- <= 0 ? [] : [pairs.start[p]! + at]
  })
}

/** The highest sum of scores for as many as can be: each place counts more than any score. What is pinned leaves the auction beforehand. */
function mostTogether(pairs: Pairs, weight: Uint32Array, capacity: Uint32Array, pinned: readonly number[]): Matching {
  const free = Uint32Array.from(capacity)
  const bound = new Map<number, number>()
  const owner = ownersOf(pairs)
  for (const e of pinned) {
    free[pairs.place[e]!]!--
    bound.set(owner[e]!, e)
  }
  const worth = Uint32Array.from(weight, (score, e) => (bound.has(owner[e]!) ? 0 : eachPlace + score))
  const { pairOf } = matchOptimal(pairs, worth, free, { epsilon: 'exact' })
  const chosen = Int32Array.from(pairOf, (e, p) => bound.get(p) ?? (e >= 0 && worth[e]! > 0 ? e : -1))
  const placeOf = Int32Array.from(chosen, (e) => (e < 0 ? -1 : pairs.place[e]!))
  const taken = new Uint32Array(pairs.places)
  for (const h of placeOf) if (h >= 0) taken[h]!++
  return { pairOf: chosen, placeOf, taken, matched: placeOf.filter((h) => h >= 0).length }
}
/** More than the scores of both sides of any two pairs differ. */
const eachPlace = 100_000

function ownersOf({ people, start, place }: Pairs): Uint32Array {
  const owner = new Uint32Array(place.length)
  for (let p = 0; p < people; p++) owner.fill(p, start[p], start[p + 1])
  return owner
}

function placedOf({ people }: Prepared, pairs: Pairs, e: number, p: number): Placed {
  const [from, to] = [pairs.start[p]!, pairs.start[p + 1]!]
  const { seeker, journeys } = people[p]!
  const own = { n: seeker.n, of: to - from }
  if (e < 0) return { ...own, place: -1, rank: 0, minutes: null, personScore: 0, placeScore: 0 }
  const personScore = pairs.personScore[e]!
  const place = pairs.place[e]!
  const rank = 1 + pairs.personScore.subarray(from, to).filter((score) => score > personScore).length
  return {
    ...own,
    place,
    rank,
    minutes: journeys?.minutes[place] ?? null,
    personScore,
    placeScore: pairs.placeScore[e]!,
  }
}

const named = {
  field: 'field',
  distance: 'travel',
  seats: 'seats',
  level: 'level',
  period: 'period',
  codes: 'days',
  forbidden: 'barred',
} as const

/** Why nobody was found for somebody, and which rule alone would help. */
function hintFor(model: Model, n: number, p: number): Hint {
  const { acceptable, wouldHelp, nextReach } = explainPerson(model, p)
  return { n, of: acceptable, nextMinutes: nextReach ?? null, rule: wouldHelp[0] ? named[wouldHelp[0].rule] : null }
}
