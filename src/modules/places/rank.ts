import { proposal } from '../../platform/proposals.ts'
import type { Trip } from '../region/index.ts'
import type { Ask } from './ask.ts'
import { suitsMe } from './proposals.ts'
import { hasRoom, type ListedPlace, suited, tripTo } from './queries/list-cards.ts'
import { nameKey, type Reader } from './reader.ts'
import { type Suits, suits } from './rules/suits-me.ts'
import type { Suited, Wishes } from './rules/terms.ts'

export type FoundPlace = { place: ListedPlace; trip: Trip | null; suits: Suits | null }

/** A title that holds what she typed counts as much as two competences. */
const titleWeight = 20
/** On a card there is room for three reasons. */
const reasonsOnCard = 3

/** Orders places for one reader: what suits best first, or what is nearest. `candidates` come in the order of the search. */
export const rank = proposal({ card: suitsMe, logs: orderLog }, inOrder)

/** Why one place suits her: the reasons on its own page. */
export const whySuits = proposal(
  {
    card: suitsMe,
    logs: (answer: Suits, place: Suited, wishes: Wishes) => ({ inputs: [place, wishes], outcome: outcomeOf(answer) }),
  },
  (place: Suited, wishes: Wishes) => suits(place, wishes),
)

const outcomeOf = ({ score, reasons, but }: Suits) => ({ score, reasons: [...reasons, ...but].map(({ code }) => code) })
/** So many places from the top stand in the log. */
const logged = 10

/** Nothing where nobody's wishes counted. */
function orderLog(
  found: readonly FoundPlace[],
  ...[places, candidates, { sort }, { wishes, knows }]: Parameters<typeof inOrder>
) {
  if (!wishes || sort === 'near') return undefined
  const trips = new Map(found.map(({ place, trip }) => [place.id, trip]))
  const titled = new Set(candidates.flatMap(({ id, titled }) => (titled ? [id] : [])))
  return {
    inputs: [
      wishes,
      places.map((place) => [
        place.id,
        trips.get(place.id),
        hasRoom(place),
        place.recognisedForHer,
        titled.has(place.id),
        knows.has(nameKey(place.companyName)),
      ]),
    ],
    outcome: found.slice(0, logged).map(({ place, suits }) => ({ place: place.id, ...(suits && outcomeOf(suits)) })),
  }
}

function inOrder(
  places: readonly ListedPlace[],
  candidates: readonly { id: string; titled: boolean }[],
  ask: Pick<Ask, 'sort'>,
  reader: Reader,
): FoundPlace[] {
  const wishes = reader.objects ? null : reader.wishes
  const order = new Map(candidates.map(({ id, titled }, i) => [id, { i, titled }]))
  const scored = places.map((place) => {
    const trip = tripTo(reader.home, place.position)
    const met = reader.knows.has(nameKey(place.companyName))
    const its = wishes && suits(suited(place, trip, met), wishes, reasonsOnCard)
    const { i = 0, titled = false } = order.get(place.id) ?? {}
    const score = (its ? its.score : responsiveness(place)) + (titled ? titleWeight : 0)
    return {
      found: { place, trip, suits: its },
      score: ask.sort === 'near' ? 0 : score,
      minutes: trip?.minutes ?? 0,
      i,
    }
  })
  scored.sort((a, b) => b.score - a.score || a.minutes - b.minutes || a.i - b.i)
  return scored.map(({ found }) => found)
}

/** For somebody whose wishes nobody knows: places with room first, then companies that answer quickly. */
const responsiveness = (place: ListedPlace): number =>
  (hasRoom(place) ? 20 : 0) + (place.answersInDays === null ? 2 : Math.max(0, 7 - place.answersInDays))
