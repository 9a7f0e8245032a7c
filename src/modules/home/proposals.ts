import type { InputName, ProposalCard } from '../../platform/proposals.ts'
import type { StepFacts } from './rules/next-step.ts'

const hers = {
  agreements: 'states',
  applications: 'states',
  activities: 'counts',
  competences: 'counts',
  wishes: 'counts',
} as const satisfies Record<keyof StepFacts, InputName>

/** The one thing to do now, on top of her route. */
export const nextStepCard: ProposalCard = {
  name: 'home/next-step',
  version: 1,
  sees: 'young',
  law: 'annex-iii-3',
  treatedAs: 'limited',
  inputs: [...new Set<InputName>([...Object.values(hers), 'who-signs', 'today'])],
  stopsBy: null,
  pages: ['/route'],
  files: ['src/modules/home/rules/next-step.ts', 'src/modules/home/queries/read-my-route.ts'],
  parts: ['nextStep'],
  risks: [
    { code: 'pressure', test: 'src/modules/home/rules/next-step.test.ts' },
    { code: 'one-way', test: 'src/modules/home/my-route.test.ts' },
  ],
  biasTest: 'src/modules/home/proposals.test.ts',
}

export const proposals: readonly ProposalCard[] = [nextStepCard]
