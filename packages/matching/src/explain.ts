import { scorersOf } from './candidates.ts'
import { requireInteger } from './errors.ts'
import { distanceOf, fitsPeriod, type Model, type Rule, requireModel, rules, withinReach } from './model.ts'
import { type Side, termValue } from './terms.ts'

/** Why a pair is as good as it is: one line for each term, or why it may not be. */
export type PairReasons = {
  /** all hard rules that stand against it; none: it is acceptable */
  against: Rule[]
  distance: number
  personScore: number
  placeScore: number
  /** heaviest first; `share` of what its side's score is at most, in parts of 1000 */
  terms: { name: string; side: Side; value: number; weight: number; share: number }[]
}

/** Both sides' reasons for a pair, from the terms of the score itself. @throws {MatchingError} on a malformed model or an unknown pair. O(model). */
export function explainPair(model: Model, person: number, place: number): PairReasons {
  requireModel(model)
  requireInteger('person', person, 0, model.people.count - 1)
  requireInteger('place', place, 0, model.places.count - 1)
  const distance = distanceOf(model, person, place)
  const terms = model.terms ?? []
  const total = (side: Side) => terms.reduce((sum, term) => sum + (term.side === side ? term.weight : 0), 0)
  const scorers = scorersOf(terms)
  return {
    against: allAgainst(model, person, place, distance, forbiddenPlaces(model, person)),
    distance,
    personScore: scorers.person(person, place, distance),
    placeScore: scorers.place(person, place, distance),
    terms: terms
      .map((term) => {
        const value = termValue(term, person, place, distance)
        const { name, side, weight } = term
        return { name, side, value, weight, share: Math.floor((value * weight) / Math.max(1, total(side))) }
      })
      .sort((a, b) => b.share - a.share),
  }
}

export type PersonReasons = {
  /** places that all rules allow */
  acceptable: number
  /** How many places each rule stands against, whatever the others say. */
  against: Record<Rule, number>
  /** How many places would come within reach if this rule alone were let go, most first; rules that would help nothing are left out. */
  wouldHelp: { rule: Rule; places: number }[]
  /** The least reach that would bring at least one more place, in metres or minutes, if nothing else changes. */
  nextReach: number | undefined
}

/** Why somebody finds so little, and what would change it. Looks at every place. @throws {MatchingError} on a malformed model or an unknown person. O(places). */
export function explainPerson(model: Model, person: number): PersonReasons {
  requireModel(model)
  requireInteger('person', person, 0, model.people.count - 1)
  const zero = () => Object.fromEntries(rules.map((rule) => [rule, 0])) as Record<Rule, number>
  const against = zero()
  const alone = zero()
  const forbidden = forbiddenPlaces(model, person)
  let acceptable = 0
  let nextReach: number | undefined
  for (let h = 0; h < model.places.count; h++) {
    const distance = distanceOf(model, person, h)
    const found = allAgainst(model, person, h, distance, forbidden)
    if (found.length === 0) acceptable++
    for (const rule of found) against[rule]++
    if (found.length !== 1) continue
    alone[found[0]!]++
    if (found[0] === 'distance') nextReach = Math.min(nextReach ?? distance, distance)
  }
  const wouldHelp = rules
    .map((rule) => ({ rule, places: alone[rule] }))
    .filter(({ places }) => places > 0)
    .sort((a, b) => b.places - a.places)
  return { acceptable, against, wouldHelp, nextReach }
}

function forbiddenPlaces({ forbidden = [] }: Model, person: number): Set<number> {
  const places = new Set<number>()
  for (let i = 0; i < forbidden.length; i += 2) if (forbidden[i] === person) places.add(forbidden[i + 1]!)
  return places
}

/** Every rule against a pair, not just the first. */
function allAgainst(model: Model, p: number, h: number, distance: number, forbidden: Set<number>): Rule[] {
  const { people, places } = model
  const wants = people.field.subarray(people.fieldStart[p]!, people.fieldStart[p + 1]!).includes(places.field[h]!)
  const level = people.level[p]!
  const holds: Record<Rule, boolean> = {
    field: wants,
    distance: withinReach(model, p, distance),
    seats: places.capacity[h]! > 0,
    level: level >= places.levelFrom[h]! && level <= places.levelTo[h]!,
    period: fitsPeriod(people, places, p, h),
    codes: (places.requires[h]! & ~people.fulfils[p]!) === 0,
    forbidden: !forbidden.has(h),
  }
  return rules.filter((rule) => !holds[rule])
}
