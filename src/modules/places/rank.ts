import type { Trip } from '../region/index.ts'
import type { Ask } from './ask.ts'
import { hasRoom, type ListedPlace, suited, tripTo } from './queries/list-cards.ts'
import { nameKey, type Reader } from './reader.ts'
import { type Suits, suits } from './rules/suits-me.ts'

export type FoundPlace = { place: ListedPlace; trip: Trip | null; suits: Suits | null }

/** A title that holds what she typed counts as much as two competences. */
const titleWeight = 20
/** On a card there is room for three reasons. */
const reasonsOnCard = 3

/** Orders places for one reader: what suits best first, or what is nearest. `candidates` come in the order of the search. */
export function rank(
  places: readonly ListedPlace[],
  candidates: readonly { id: string; titled: boolean }[],
  ask: Pick<Ask, 'sort'>,
  reader: Reader,
): FoundPlace[] {
  const order = new Map(candidates.map(({ id, titled }, i) => [id, { i, titled }]))
  const scored = places.map((place) => {
    const trip = tripTo(reader.home, place.position)
    const met = reader.knows.has(nameKey(place.companyName))
    const its = reader.wishes && suits(suited(place, trip, met), reader.wishes, reasonsOnCard)
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
