import { z } from 'zod'
import { changed, found } from '../../../platform/errors.ts'
import { id } from '../../../platform/forms.ts'
import { command } from '../../../platform/use-case.ts'
import { canEditText } from '../policy.ts'
import { readActivity } from '../queries/list-activities.ts'
import { activityText, activityTextOf } from './activity-input.ts'
import { ownerOf } from './portfolio-owner.ts'

export const editActivity = command({
  name: 'portfolio.edit-activity',
  by: ['person'],
  input: z.object({ id: id(), ...activityText }),
  load: async ({ trx, who, input }) => {
    const personId = ownerOf(who)
    return { personId, activity: found(await readActivity(trx, personId, input.id)) }
  },
  about: ({ personId }) => personId,
  allow: (who, { personId, activity }) => canEditText(who, personId, activity),
  run: async ({ trx, loaded: { personId }, input, now }) => {
    const text = activityTextOf(input, now)
    changed(
      await trx
        .updateTable('portfolio.activity')
        .set({ ...text, changed_at: now })
        .where('person_id', '=', personId)
        .where('id', '=', input.id)
        .executeTakeFirst(),
    )
    return { id: input.id }
  },
})
