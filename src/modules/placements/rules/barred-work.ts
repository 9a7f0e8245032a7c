/** Work that is barred by its nature, as rows of the table "work by age". */
import { sources } from './sources.ts'
import type { Trait, WorkKind } from './types.ts'
import type { RuleOf } from './work-rule.ts'

const job = ['job'] as const
const placement = ['shadow', 'short', 'internship', 'bbl'] as const
const work = [...placement, 'job'] as const
const since = '2007-04-01'

type Barred = { source: string; sure?: boolean; from?: string }

function bar(
  who: string,
  ages: readonly [number, number],
  kinds: readonly WorkKind[],
  traits: readonly Trait[],
  why: Barred,
) {
  return traits.map(
    (trait): RuleOf<'barred-work'> => ({
      id: `${trait}-${who}`,
      ages,
      kinds,
      from: why.from ?? since,
      source: why.source,
      sure: why.sure ?? true,
      code: 'barred-work',
      trait,
    }),
  )
}

export const barredRules: readonly RuleOf<'barred-work'>[] = [
  ...bar('under-16', [13, 15], work, ['lifting-over-10kg', 'pushing-over-20kg', 'till'], { source: sources.nrk }),
  ...bar('under-16', [13, 15], work, ['meal-delivery', 'flash-delivery', 'not-light'], { source: sources.nrk }),
  ...bar('under-16', [13, 15], work, ['alcohol-served'], { source: sources.alcohol, from: '2024-11-18' }),
  // Light work in industry is open to a supervised placement; at machines we are not sure, nor at 13 and 15.
  ...bar('job-under-16', [13, 15], job, ['factory', 'machines'], { source: sources.nrk }),
  ...bar('placement-14', [14, 14], placement, ['machines'], { source: sources.nrk, sure: false }),
  ...bar('placement-13', [13, 13], placement, ['factory', 'machines'], { source: sources.nrk, sure: false }),
  ...bar('placement-15', [15, 15], placement, ['factory', 'machines'], { source: sources.nrk, sure: false }),
  ...bar('job-13-14', [13, 14], job, ['no-adult-present'], { source: sources.nrk }),
  ...bar('placement-under-15', [13, 14], placement, ['no-adult-present'], { source: sources.nrk }),
  ...bar('placement-at-15', [15, 15], placement, ['no-adult-present'], { source: sources.nrk, sure: false }),
  ...bar('under-18', [13, 17], work, ['night', 'on-call', 'overtime'], { source: sources.atw }),
  ...bar('under-18', [13, 17], work, ['toxic', 'very-noisy'], { source: sources.arbo }),
  // Under 16 only light work; at 16 and 17 dangerous work is barred or under expert supervision: pages differ.
  ...bar('under-16', [13, 15], work, ['dangerous'], { source: sources.nrk }),
  ...bar('16-17', [16, 17], work, ['dangerous'], { source: sources.arbo, sure: false }),
]

/** From which age work with these traits is open to a supervised placement, or null: what is barred for certain. What is not certain the agreement asks about. */
export function openFromAge(traits: readonly string[]): number | null {
  const ages = barredRules
    .filter(({ sure, kinds, trait }) => sure && kinds.includes('internship') && traits.includes(trait))
    .map((rule) => rule.ages[1] + 1)
  return ages.length === 0 ? null : Math.max(...ages)
}
