import type { ProposalCard } from '../../platform/proposals.ts'

/** What of the things she chose to show is what the company asked for: up to four lines above her words. */
export const fitsAsked: ProposalCard = {
  name: 'applications/fits',
  version: 1,
  sees: 'company',
  law: 'annex-iii-4',
  treatedAs: 'high-risk',
  inputs: ['own-competences', 'own-days', 'own-programme', 'place-facts'],
  stopsBy: null,
  pages: ['/answer/:token', '/company/applications/:id', '/applications/:id'],
  files: ['src/modules/applications/rules/fits.ts', 'src/modules/applications/say-fits.ts'],
  parts: ['fits'],
  risks: [
    { code: 'ranking', test: 'src/modules/applications/proposals.test.ts' },
    { code: 'no-lines', test: 'src/modules/applications/proposals.test.ts' },
    { code: 'rejection', test: 'src/modules/home/statements/never-refused.test.ts' },
  ],
  biasTest: 'src/modules/applications/proposals.test.ts',
}

export const proposals: readonly ProposalCard[] = [fitsAsked]
