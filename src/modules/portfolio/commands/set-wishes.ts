import { z } from 'zod'
import { InvalidInput } from '../../../platform/errors.ts'
import { optionalText, plainDate, someOf, withDates } from '../../../platform/forms.ts'
import { dayOf } from '../../../platform/i18n.ts'
import { command } from '../../../platform/use-case.ts'
import { fields } from '../../region/index.ts'
import { canKeep } from '../policy.ts'
import { readProfile } from '../queries/read-profile.ts'
import { likes } from '../rules/ecv.ts'
import { ownerOf } from './portfolio-owner.ts'

export const weekdays = ['1', '2', '3', '4', '5', '6', '7'] as const

const wishes = z.object({
  headline: optionalText(200),
  seeks: optionalText(120),
  fields: someOf(fields),
  likes: someOf(likes),
  days: someOf(weekdays),
  from: plainDate().optional(),
})

/** What she wants: her own sentence, which work, what suits her, when. Everything may be left open. */
export const setWishes = command({
  name: 'portfolio.set-wishes',
  by: ['person'],
  input: withDates(['from'], wishes),
  load: async ({ trx, who }) => {
    const personId = ownerOf(who)
    return { personId, profile: await readProfile(trx, personId) }
  },
  about: ({ personId }) => personId,
  allow: (who, { personId }) => canKeep(who, personId),
  run: async ({ trx, loaded: { personId, profile }, input, now }) => {
    const { from = null } = input
    const isNew = from !== null && (profile.availableFrom === null || !from.equals(profile.availableFrom))
    if (isNew && Temporal.PlainDate.compare(from, dayOf(now)) < 0)
      throw new InvalidInput([{ field: 'from', code: 'past' }])
    const said = {
      headline: input.headline,
      seeks: input.seeks,
      fields: [...new Set(input.fields)],
      likes: [...new Set(input.likes)],
      days: [...new Set(input.days)].map(Number).sort(),
      available_from: from,
      updated_at: now,
    }
    await trx
      .insertInto('portfolio.profile')
      .values({ person_id: personId, ...said })
      .onConflict((known) => known.column('person_id').doUpdateSet(said))
      .execute()
    return null
  },
})
