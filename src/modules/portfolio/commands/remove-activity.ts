import { z } from 'zod'
import { changed, found } from '../../../platform/errors.ts'
import { id } from '../../../platform/forms.ts'
import { command } from '../../../platform/use-case.ts'
import { canKeep } from '../policy.ts'
import { readActivity } from '../queries/list-activities.ts'
import { ownerOf } from './portfolio-owner.ts'

/** Takes an activity away, its evidence with it; it can be put back until it is cleared up. */
export const removeActivity = command({
  name: 'portfolio.remove-activity',
  by: ['person'],
  input: z.object({ id: id() }),
  load: async ({ trx, who, input }) => {
    const personId = ownerOf(who)
    return { personId, activity: found(await readActivity(trx, personId, input.id)) }
  },
  about: ({ personId }) => personId,
  allow: (who, { personId }) => canKeep(who, personId),
  run: async ({ trx, loaded: { personId }, input, now }) => {
    const mine = trx.updateTable('portfolio.activity').set({ removed_at: now }).where('person_id', '=', personId)
    changed(await mine.where('id', '=', input.id).where('removed_at', 'is', null).executeTakeFirst())
    return { id: input.id }
  },
})
