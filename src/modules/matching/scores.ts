import type { Pairs } from '@kansroute/matching'
import { type Finding, findings, told } from '../places/index.ts'
import { applyRules } from './apply-rules.ts'
import { type Pause, type Prepared, prepare } from './prepared.ts'
import { type KeptReason, modes, type RunInputs } from './rules/inputs.ts'
import { aspectOf, base, type PlaceReason, placeTerms, type Weights } from './rules/weights.ts'

/** So many of the best of one person are compared, in a round as large as that. */
const keptOfEach = 200

/** The scores of both sides for the pairs that the rules leave, each person's best first; none for those who are settled. */
export async function score(
  prepared: Prepared,
  allowed: Pairs,
  settled: ReadonlySet<number>,
  pause: Pause,
): Promise<Pairs> {
  const { people } = prepared
  const start = new Uint32Array(people.length + 1)
  const columns = { place: [] as number[], personScore: [] as number[], placeScore: [] as number[] }
  for (let p = 0; p < people.length; p++) {
    const scored = settled.has(p)
      ? []
      : [...allowed.place.subarray(allowed.start[p], allowed.start[p + 1])].map((h) => ({
          h,
          ...scoresOf(prepared, p, h),
        }))
    scored.sort((a, b) => b.person + b.place - (a.person + a.place) || a.h - b.h)
    scored.slice(0, keptOfEach).forEach(({ h, person, place }) => {
      columns.place.push(h)
      columns.personScore.push(person)
      columns.placeScore.push(place)
    })
    start[p + 1] = columns.place.length
    if (p % 20 === 19) await pause(20 + Math.floor((60 * p) / people.length))
  }
  return {
    people: people.length,
    places: prepared.offers.length,
    start,
    place: Uint32Array.from(columns.place),
    personScore: Uint32Array.from(columns.personScore),
    placeScore: Uint32Array.from(columns.placeScore),
  }
}

type Weighed = { weight: number; reason: Finding['reason'] }

/** What speaks for and against a pair on her side, weighed as this round is set. */
const weighed = (found: readonly Finding[], weights: Weights): Weighed[] =>
  found.map(({ reason, term }) => ({ reason, weight: term.weight * weights[aspectOf[reason.code]] }))

/** The scores of both sides for a pair, by row of person and of place. */
export function scoresOf(prepared: Prepared, p: number, h: number): { person: number; place: number } {
  const { weights } = prepared.inputs.settings
  const person = weighed(foundFor(prepared, p, h), weights).reduce((sum, { weight }) => sum + weight, base)
  const place = placeReasons(prepared, p, h).reduce((sum, { weight }) => sum + weight * weights.asked, base)
  return { person: Math.max(0, person), place }
}

function foundFor({ people, offers }: Prepared, p: number, h: number): Finding[] {
  const { seeker, wishes, journeys } = people[p]!
  const { place, suited } = offers[h]!
  const trip = journeys ? { minutes: journeys.minutes[h]!, mode: modes[journeys.modes[h]!]! } : null
  const recognised = seeker.programme !== null && place.recognisedFor.includes(seeker.programme.crebo)
  return findings({ ...suited, trip, recognised, met: seeker.met.includes(h) }, wishes)
}

function placeReasons({ people, offers }: Prepared, p: number, h: number): { weight: number; reason: PlaceReason }[] {
  const { seeker, wishes } = people[p]!
  const brings = { ...wishes, competences: seeker.competences, crebo: seeker.programme?.crebo ?? null }
  return placeTerms.flatMap(({ weight, find }) => find(offers[h]!.suited, brings).map((reason) => ({ weight, reason })))
}

export type PairReasons = {
  person: KeptReason[]
  but: KeptReason[]
  place: KeptReason[]
  personScore: number
  placeScore: number
}

/** Both sides' reasons for a pair: terms of the score that counted, and nothing else. What weighs nothing in this round is not said. */
export function reasonsOf(prepared: Prepared, n: number, place: number): PairReasons {
  const p = prepared.inputs.seekers.findIndex((seeker) => seeker.n === n)
  const { weights } = prepared.inputs.settings
  const counted = foundFor(prepared, p, place).filter(({ reason }) => weights[aspectOf[reason.code]] > 0)
  const { reasons, but } = told(counted, 4)
  const scores = scoresOf(prepared, p, place)
  return {
    person: reasons.map(kept),
    but: but.map(kept),
    place: weights.asked > 0 ? placeReasons(prepared, p, place).map(({ reason }) => kept(reason)) : [],
    personScore: scores.person,
    placeScore: scores.place,
  }
}

/** As text, and without words of her own: a school reads what counted, not what she wrote. */
function kept(reason: { code: string }): KeptReason {
  const { sentence: _, ...rest } = reason as KeptReason & { sentence?: string }
  const plain = JSON.parse(JSON.stringify(rest)) as KeptReason
  return plain.code === 'own-words' ? { ...plain, code: 'competence' } : plain
}

/** All places that the rules leave for one person, the best for both first, with their reasons. */
export function choicesOf(inputs: RunInputs, n: number): (PairReasons & { at: number })[] {
  const own = { ...inputs, seekers: inputs.seekers.filter((seeker) => seeker.n === n) }
  const prepared = prepare(own)
  const { pairs } = applyRules(prepared)
  return [...pairs.place]
    .map((at) => ({ at, ...reasonsOf(prepared, n, at) }))
    .sort((a, b) => b.personScore + b.placeScore - (a.personScore + a.placeScore) || a.at - b.at)
}
