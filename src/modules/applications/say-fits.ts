import { proposal } from '../../platform/proposals.ts'
import { fitsAsked } from './proposals.ts'
import { type Fit, fits } from './rules/fits.ts'

/** What of the things she chose to show the company asked for. Of the log, no competence in her words. */
export const whatFits = proposal(
  {
    card: fitsAsked,
    logs: (found: readonly Fit[], ...[asked, shown]: Parameters<typeof fits>) => ({
      inputs: [
        [asked.competences, asked.days, asked.field],
        [shown.cv.competences.map(({ id, confirmed }) => [id, confirmed]), shown.days, shown.study?.field],
      ],
      outcome: found.map(({ code }) => code),
    }),
  },
  fits,
)
