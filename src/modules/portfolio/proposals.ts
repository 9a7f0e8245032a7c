import type { ProposalCard } from '../../platform/proposals.ts'

/** What a CV file of hers offers for her eCV, and what is ticked for her at first. */
export const cvReading: ProposalCard = {
  name: 'portfolio/cv-reading',
  version: 1,
  sees: 'young',
  law: 'none',
  treatedAs: 'limited',
  inputs: ['own-file'],
  stopsBy: null,
  pages: ['/cv/import/:id'],
  files: [
    'src/modules/portfolio/rules/proposals.ts',
    'src/modules/portfolio/read-proposals.ts',
    'src/modules/portfolio/import/cv.ts',
    'src/modules/portfolio/import/europass-entries.ts',
  ],
  parts: ['proposalsOf'],
  risks: [
    { code: 'telling', test: 'src/modules/portfolio/rules/proposals.test.ts' },
    { code: 'misread', test: 'src/modules/portfolio/import/robustness.test.ts' },
  ],
  biasTest: 'src/modules/portfolio/proposals.test.ts',
}

export const proposals: readonly ProposalCard[] = [cvReading]
