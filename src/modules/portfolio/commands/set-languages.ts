import { z } from 'zod'
import { optionalText } from '../../../platform/forms.ts'
import { command } from '../../../platform/use-case.ts'
import { canKeep } from '../policy.ts'
import type { SpokenLanguage } from '../rules/ecv.ts'
import { ownerOf } from './portfolio-owner.ts'

export const languageLevels = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const
export const mostLanguages = 6

/** A level of the list, or the words that a CV file had. */
const level = optionalText(60)
const rows = Array.from({ length: mostLanguages }, (_, i) => i + 1)
const shape = Object.fromEntries(
  rows.flatMap((n) => [
    [`name.${n}`, optionalText(60)],
    [`level.${n}`, level],
  ]),
)

/** The languages on her CV: a page of its own with a word of warning, since a language may say something about home. */
export const setLanguages = command({
  name: 'portfolio.set-languages',
  by: ['person'],
  input: z.object(shape).transform((typed) =>
    rows.flatMap((n): SpokenLanguage[] => {
      const name = typed[`name.${n}`]
      return name ? [{ name, level: typed[`level.${n}`] ?? null }] : []
    }),
  ),
  load: async ({ who }) => ({ personId: ownerOf(who) }),
  about: ({ personId }) => personId,
  allow: (who, { personId }) => canKeep(who, personId),
  run: async ({ trx, loaded: { personId }, input, now }) => {
    const languages = JSON.stringify(input)
    await trx
      .insertInto('portfolio.profile')
      .values({ person_id: personId, languages, updated_at: now })
      .onConflict((known) => known.column('person_id').doUpdateSet({ languages, updated_at: now }))
      .execute()
    return null
  },
})
