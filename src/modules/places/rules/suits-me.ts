import { type Reason, type Suited, type Term, terms, type Wishes } from './terms.ts'

export type { Reason, ReasonCode, Suited, Wishes } from './terms.ts'

export type Suits = {
  score: number
  /** Two to four where there are so many: her own words and wishes first, then practical facts. */
  reasons: Reason[]
  /** At most one, the heaviest: what she should know beforehand. */
  but: Reason[]
}

/** A term that holds for a place and somebody, with what it says. */
export type Finding = { reason: Reason; term: Term }

/** Every term that holds: what the score is the sum of. */
export const findings = (place: Suited, wishes: Wishes): Finding[] =>
  terms.flatMap((term) => term.find(place, wishes).map((reason) => ({ reason, term })))

/**
 * How well a place suits somebody, and why. The score is the sum of the terms that hold; each reason is one of those terms, so nothing
 * is said that did not count. The same place and wishes always give the same answer.
 */
export const suits = (place: Suited, wishes: Wishes, most = 4): Suits => told(findings(place, wishes), most)

/** The score of what holds, and of its reasons so many as there is room for. */
export function told(found: readonly Finding[], most = 4): Suits {
  const score = found.reduce((sum, { term }) => sum + term.weight, 0)
  const own = onePerTopic(found.filter(({ term }) => term.group === 'own'))
  const practical = onePerTopic(found.filter(({ term }) => term.group === 'practical')).filter(
    ({ term }) => !term.topic || !own.some((said) => said.term.topic === term.topic),
  )
  // Her own come first, but one practical fact always finds room; among practical facts the heaviest.
  const shownOwn = varied(own, most - 2).slice(0, practical.length > 0 ? most - 1 : most)
  const shownPractical = heaviestFirst(practical).slice(0, most - shownOwn.length)
  const but = heaviestFirst(found.filter(({ term }) => term.group === 'but')).slice(0, 1)
  return {
    score,
    reasons: [...shownOwn, ...shownPractical].map(({ reason }) => reason),
    but: but.map(({ reason }) => reason),
  }
}

/** So many of one term at most, before the rest of that term: two quotes of hers in a short list say less than a quote and a wish. */
function varied(found: readonly Finding[], ofOne: number): Finding[] {
  const early = found.filter((one) => found.filter(({ term }) => term === one.term).indexOf(one) < ofOne)
  return [...early, ...found.filter((one) => !early.includes(one))]
}

const heaviestFirst = (found: readonly Finding[]): Finding[] =>
  [...found].sort((a, b) => Math.abs(b.term.weight) - Math.abs(a.term.weight))

/** Of the terms of one topic the first that holds. */
const onePerTopic = (found: readonly Finding[]): Finding[] =>
  found.filter(({ term: { topic } }, i) => !topic || found.findIndex((other) => other.term.topic === topic) === i)
