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
import { score, scoresOf } from './scores.ts'

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
  const settled = settledOf(inputs)
  const pairs = await score(prepared, allowed, new Set(settled.keys()), pause)
  const seats = seatsLeft(model.places.capacity, settled)
  const weight = Uint32Array.from(pairs.personScore, (score, i) => score + pairs.placeScore[i]!)
  await pause(80)
  const ties = {
    waiting: inputs.seekers.map(({ waiting }) => waiting),
    breaks: ['waiting', 'scarcity', 'lottery'],
    seed: inputs.seed,
  } as const
  const stable = matchStable(pairs, seats, { ties })
  await pause(90)
  const worth = Uint32Array.from(weight, (score) => eachPlace + score)
  const most = matchOptimal(pairs, worth, seats, { epsilon: 'exact' })
  const [chosen, other] = inputs.settings.aim === 'stable' ? [stable, most] : [most, stable]
  const sum = ({ pairOf }: Matching) => pairOf.reduce((total, e) => (e < 0 ? total : total + weight[e]!), 0)
  await pause(95)
  const placed = inputs.seekers.map((_, p) => {
    const place = settled.get(p)
    return place === undefined
      ? placedOf(prepared, pairs, chosen.pairOf[p]!, p)
      : standingOf(prepared, allowed, place, p)
  })
  return {
    placed,
    excluded,
    acceptable: allowed.place.length,
    matched: chosen.matched + settled.size,
    weight: sum(chosen),
    other: { matched: other.matched + settled.size, weight: sum(other) },
    blocking: findBlockingPairs(pairs, seats, chosen).length,
    hints: placed.flatMap(({ n, place }, p) => (place < 0 ? [hintFor(model, n, p)] : [])),
  }
}

/** Who has her place already, by number of row: what a human decided stands, also where the rules of now would exclude it. */
function settledOf({ pinned, seekers }: RunInputs): Map<number, number> {
  const row = new Map(seekers.map(({ n }, p) => [n, p]))
  return new Map(pinned.flatMap(([n, place]) => (row.has(n) ? [[row.get(n)!, place] as const] : [])))
}

/** The seats that nobody has yet: those who are settled are out of it, and so are their seats. */
function seatsLeft(capacity: Uint32Array, settled: ReadonlyMap<number, number>): Uint32Array {
  const left = Uint32Array.from(capacity)
  for (const place of settled.values()) if (left[place]! > 0) left[place]!--
  return left
}

/** Where somebody stands who was settled before: how well her place suits her among all that the rules leave. */
function standingOf(prepared: Prepared, allowed: Pairs, place: number, p: number): Placed {
  const { seeker, journeys } = prepared.people[p]!
  const own = allowed.place.subarray(allowed.start[p], allowed.start[p + 1])
  const { person: personScore, place: placeScore } = scoresOf(prepared, p, place)
  const rank = 1 + own.filter((h) => scoresOf(prepared, p, h).person > personScore).length
  return {
    n: seeker.n,
    place,
    rank,
    of: Math.max(own.length, rank),
    minutes: journeys?.minutes[place] ?? null,
    personScore,
    placeScore,
  }
}

/** More than the scores of both sides of any two pairs differ. */
const eachPlace = 100_000

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
