import type { Reason } from '../../places/index.ts'

/**
 * What may count in a round: a closed list. The first four weigh the terms of "suits you" of the search, the last what the place asks.
 * A new aspect or term needs a decision record and the report on equal chances before and after (decisions/0025).
 */
export const aspects = ['own', 'study', 'travel', 'days', 'asked'] as const
export type Aspect = (typeof aspects)[number]

/** How much an aspect counts: not, as usual, double. */
export const amounts = [0, 1, 2] as const
export type Amount = (typeof amounts)[number]
export type Weights = Record<Aspect, Amount>

/** Under which aspect each term of "suits you" is weighed; a term that joins it must say so here, or nothing compiles. */
export const aspectOf = {
  'own-words': 'own',
  competence: 'own',
  like: 'own',
  met: 'own',
  field: 'own',
  programme: 'study',
  recognised: 'study',
  trade: 'study',
  level: 'study',
  'level-above': 'study',
  'level-below': 'study',
  days: 'days',
  'too-soon': 'days',
  saturday: 'days',
  early: 'days',
  travel: 'travel',
  far: 'travel',
  // a place without a seat is excluded by a rule
  'no-room': 'study',
} as const satisfies Record<Reason['code'], Exclude<Aspect, 'asked'>>

/** Why somebody suits a place. */
export type PlaceReason =
  | { code: 'can'; competence: string }
  | { code: 'learns-it' }
  | { code: 'all-days'; days: readonly number[] }
  | { code: 'days-open' }
  | { code: 'at-start'; date: string }

type Asks = {
  competences: readonly string[]
  crebos: readonly string[]
  days: readonly number[]
  startsOn: Temporal.PlainDate | null
}
type Brings = {
  competences: readonly string[]
  crebo: string | null
  days: readonly number[]
  availableFrom: Temporal.PlainDate | null
}

/** What a place looks for, as data: each term with its points for each time it holds. */
export const placeTerms: readonly { weight: number; find(asks: Asks, brings: Brings): readonly PlaceReason[] }[] = [
  {
    weight: 12,
    find: (asks, brings) =>
      asks.competences
        .filter((id) => brings.competences.includes(id))
        .map((competence) => ({ code: 'can', competence })),
  },
  {
    weight: 12,
    find: ({ crebos }, { crebo }) => (crebo !== null && crebos.includes(crebo) ? [{ code: 'learns-it' }] : []),
  },
  {
    weight: 6,
    find: ({ days }, brings) => {
      if (days.length === 0) return []
      // who said nothing about her days is not behind those who did
      if (brings.days.length === 0) return [{ code: 'days-open' }]
      return days.every((day) => brings.days.includes(day)) ? [{ code: 'all-days', days }] : []
    },
  },
  {
    weight: 4,
    find: ({ startsOn }, { availableFrom }) =>
      startsOn && availableFrom && Temporal.PlainDate.compare(availableFrom, startsOn) <= 0
        ? [{ code: 'at-start', date: startsOn.toString() }]
        : [],
  },
]

/** Scores are shifted by this, so that a pair with warnings alone stays above zero: the rules decide what may be, never a score. */
export const base = 1000
