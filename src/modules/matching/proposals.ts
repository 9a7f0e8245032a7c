import type { InputName } from '../../platform/proposals.ts'
import { type ProposalCard, proposal } from '../../platform/proposals.ts'
import { type Outcome, propose } from './propose.ts'
import { canonical, type OfferedPlace, type RunInputs, type Seeker } from './rules/inputs.ts'
import { choicesOf } from './scores.ts'

/** What each thing is that a round can see; a field that joins the types must say here what it is, or nothing compiles. `lot`: no fact about her. */
const hers = {
  n: 'lot',
  fields: 'own-programme',
  level: 'own-programme',
  programme: 'own-programme',
  competences: 'own-competences',
  likes: 'own-likes',
  wished: 'own-fields',
  days: 'own-days',
  availableFrom: 'own-start-day',
  met: 'was-at-company',
  lawful: 'law-allows',
  waiting: 'days-passed',
  journeys: 'travel-minutes',
} as const satisfies Record<keyof Seeker, InputName>
const ofPlaces = {
  id: 'place-facts',
  field: 'place-facts',
  competences: 'place-facts',
  traits: 'place-facts',
  crebos: 'place-facts',
  levelFrom: 'place-facts',
  levelTo: 'place-facts',
  startsOn: 'place-facts',
  endsOn: 'place-facts',
  days: 'place-facts',
  dayStarts: 'place-facts',
  lengthDays: 'place-facts',
  seats: 'place-facts',
  recognisedFor: 'place-facts',
  lawful: 'place-facts',
} as const satisfies Record<keyof OfferedPlace, InputName>

/** Which place a school is shown for each of its pupils, and the other places for one of them. */
export const round: ProposalCard = {
  name: 'matching/round',
  version: 1,
  sees: 'school',
  law: 'annex-iii-3',
  treatedAs: 'high-risk',
  inputs: [...new Set<InputName>([...Object.values(hers), ...Object.values(ofPlaces), 'today', 'decided-before'])],
  stopsBy: 'proposals',
  pages: ['/matching/:id', '/matching/:id/people/:personId', '/proposed/:id'],
  files: [
    'src/modules/matching/apply-rules.ts',
    'src/modules/matching/propose.ts',
    'src/modules/matching/scores.ts',
    'src/modules/matching/rules/weights.ts',
  ],
  parts: ['propose', 'choicesOf'],
  risks: [
    { code: 'proxy', test: 'src/modules/matching/proposals.test.ts' },
    { code: 'order', test: 'src/modules/matching/proposals.test.ts' },
    { code: 'left-behind', test: 'src/modules/matching/rules/fairness.test.ts' },
    { code: 'rubber-stamp', test: 'src/modules/matching/decide.test.ts' },
    { code: 'rejection', test: 'src/modules/home/statements/never-refused.test.ts' },
  ],
  biasTest: 'src/modules/matching/proposals.test.ts',
}

export const proposals: readonly ProposalCard[] = [round]

/** A round, worked out and written down without persons: numbers of people and places, no ids of anybody. */
export const proposeRound = proposal(
  {
    card: round,
    logs: ({ matched, excluded, acceptable }: Outcome, ...[inputs]: Parameters<typeof propose>) => ({
      inputs: canonical(inputs),
      outcome: { people: inputs.seekers.length, places: inputs.places.length, matched, acceptable, excluded },
    }),
  },
  propose,
)

/** The other places for one of them, the best for both first. */
export const otherChoices = proposal(
  {
    card: round,
    logs: (choices: ReturnType<typeof choicesOf>, inputs: RunInputs, n: number) => ({
      inputs: canonical([
        inputs.settings,
        inputs.seekers.filter((seeker) => seeker.n === n),
        inputs.places.map(({ id }) => id),
      ]),
      outcome: choices
        .slice(0, 10)
        .map(({ at, personScore, placeScore }) => ({ place: inputs.places[at]!.id, personScore, placeScore })),
    }),
  },
  choicesOf,
)
