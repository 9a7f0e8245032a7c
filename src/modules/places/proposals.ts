import type { InputName, ProposalCard } from '../../platform/proposals.ts'
import type { Suited, Wishes } from './rules/terms.ts'

/** What each thing is that the rule can see; a field that joins the types must say here what it is, or nothing compiles. */
const hers = {
  competences: 'own-competences',
  likes: 'own-likes',
  fields: 'own-fields',
  programme: 'own-programme',
  days: 'own-days',
  availableFrom: 'own-start-day',
} as const satisfies Record<keyof Wishes, InputName>
const ofThePlace = {
  field: 'place-facts',
  competences: 'place-facts',
  traits: 'place-facts',
  crebos: 'place-facts',
  levelFrom: 'place-facts',
  levelTo: 'place-facts',
  startsOn: 'place-facts',
  days: 'place-facts',
  dayStarts: 'place-facts',
  recognised: 'place-facts',
  hasRoom: 'place-facts',
  trip: 'travel-minutes',
  met: 'was-at-company',
} as const satisfies Record<keyof Suited, InputName>

/** Which places suit her: the order of the search, and the reasons beside a place. `own-words` are the words typed in the search. */
export const suitsMe: ProposalCard = {
  name: 'places/suits-me',
  version: 1,
  sees: 'young',
  law: 'annex-iii-4',
  treatedAs: 'high-risk',
  inputs: [...new Set<InputName>([...Object.values(hers), ...Object.values(ofThePlace), 'own-words'])],
  stopsBy: 'proposals',
  pages: ['/places', '/places/:id'],
  files: ['src/modules/places/rank.ts', 'src/modules/places/rules/suits-me.ts', 'src/modules/places/rules/terms.ts'],
  parts: ['suits'],
  risks: [
    { code: 'proxy', test: 'src/modules/places/proposals.test.ts' },
    { code: 'narrow', test: 'src/modules/places/queries/search-places.test.ts' },
    { code: 'distance', test: 'src/modules/places/proposals.test.ts' },
    { code: 'untold', test: 'src/modules/places/rules/suits-me.test.ts' },
  ],
  biasTest: 'src/modules/places/proposals.test.ts',
}

/** Other places like one that is full, closed or past. The same for everybody: it looks at no person. */
export const similar: ProposalCard = {
  name: 'places/similar',
  version: 1,
  sees: 'young',
  law: 'none',
  treatedAs: 'limited',
  inputs: ['place-facts', 'today'],
  stopsBy: null,
  pages: ['/places/:id'],
  files: ['src/modules/places/queries/similar-places.ts'],
  parts: [],
  risks: [{ code: 'same-for-all', test: 'src/modules/places/proposals.test.ts' }],
  biasTest: 'src/modules/places/proposals.test.ts',
}

export const proposals: readonly ProposalCard[] = [suitsMe, similar]
