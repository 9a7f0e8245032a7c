import type { ProposalCard } from '../../../platform/proposals.ts'
import { applicationsProposals } from '../../applications/index.ts'
import { caseloadProposals } from '../../caseload/index.ts'
import { matchingProposals } from '../../matching/index.ts'
import { placesProposals } from '../../places/index.ts'
import { portfolioProposals } from '../../portfolio/index.ts'
import { proposals as homeProposals } from '../proposals.ts'

/** The register: everything that the platform proposes or orders by itself. */
export const allProposals: readonly ProposalCard[] = [
  ...placesProposals,
  ...applicationsProposals,
  ...caseloadProposals,
  ...matchingProposals,
  ...portfolioProposals,
  ...homeProposals,
]

/**
 * What looks like a proposal and is none, each with its files; why, stands in the texts under `outside.<code>`. A file of a module that weighs,
 * ranks or suggests belongs to a card or stands here: a test reads them all.
 */
export const outsideProposals: readonly { code: string; files: readonly string[] }[] = [
  {
    code: 'work-law',
    files: [
      'src/modules/placements/rules/work-by-age.ts',
      'src/modules/placements/rules/barred-work.ts',
      'src/modules/placements/rules/who-signs.ts',
      'src/modules/placements/rules/agreement-kinds.ts',
      'src/modules/placements/check-plan.ts',
      'src/modules/places/rules/age-rule.ts',
    ],
  },
  { code: 'terms', files: ['src/modules/applications/rules/open-limit.ts', 'src/modules/applications/jobs.ts'] },
  {
    code: 'spelling',
    files: ['src/modules/places/queries/find-words.ts', 'src/modules/places/queries/search-places.ts'],
  },
  { code: 'counts', files: ['src/modules/places/rules/facets.ts', 'src/modules/places/map-drawing.ts'] },
  { code: 'own-cv', files: ['src/modules/portfolio/rules/ecv.ts', 'src/modules/portfolio/rules/route.ts'] },
  {
    code: 'words-warned',
    files: ['src/modules/portfolio/rules/sensitive-words.ts', 'src/modules/portfolio/routes/deliberate.tsx'],
  },
  { code: 'draft', files: ['src/modules/placements/draft.ts', 'src/modules/applications/rules/moments.ts'] },
  {
    code: 'companies',
    files: ['src/modules/places/answer-times.ts', 'src/modules/programme/jobs.ts'],
  },
  {
    code: 'round-decided',
    files: [
      'src/modules/matching/commands/set-rules.ts',
      'src/modules/matching/pages/rules-page.tsx',
      'src/modules/matching/queries/list-proposals.ts',
      'src/modules/matching/rules/proposal-states.ts',
    ],
  },
]

/** "places-suits-me" of an address; nothing where there is no such proposal. */
export const findProposal = (slug: string | undefined): ProposalCard | undefined =>
  allProposals.find(({ name }) => name.replace('/', '-') === slug)
