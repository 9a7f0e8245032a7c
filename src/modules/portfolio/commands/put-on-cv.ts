import { z } from 'zod'
import { changed, found } from '../../../platform/errors.ts'
import { id } from '../../../platform/forms.ts'
import { command } from '../../../platform/use-case.ts'
import { canKeep } from '../policy.ts'
import { readActivity } from '../queries/list-activities.ts'
import { ownerOf } from './portfolio-owner.ts'

/** Puts an activity on the CV, or takes it off; it stays among what she did. */
export const putOnCv = command({
  name: 'portfolio.put-on-cv',
  by: ['person'],
  input: z.object({ id: id(), on: z.enum(['yes', 'no'], 'choose') }),
  load: async ({ trx, who, input }) => {
    const personId = ownerOf(who)
    return { personId, activity: found(await readActivity(trx, personId, input.id)) }
  },
  about: ({ personId }) => personId,
  allow: (who, { personId }) => canKeep(who, personId),
  run: async ({ trx, loaded: { personId }, input }) => {
    const mine = trx
      .updateTable('portfolio.activity')
      .set({ on_cv: input.on === 'yes' })
      .where('person_id', '=', personId)
    changed(await mine.where('id', '=', input.id).executeTakeFirst())
    return { id: input.id, on: input.on }
  },
})
