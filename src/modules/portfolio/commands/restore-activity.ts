import { z } from 'zod'
import { changed, found } from '../../../platform/errors.ts'
import { id } from '../../../platform/forms.ts'
import { command } from '../../../platform/use-case.ts'
import { canKeep } from '../policy.ts'
import { ownerOf, roomForActivities, roomForEvidence } from './portfolio-owner.ts'

/** Puts a removed activity back with its evidence, when there is room. One that is there already stays as it is. */
export const restoreActivity = command({
  name: 'portfolio.restore-activity',
  by: ['person'],
  input: z.object({ id: id() }),
  load: async ({ trx, who, input }) => {
    const personId = ownerOf(who)
    const activity = await trx
      .selectFrom('portfolio.activity')
      .select('removed_at')
      .where('person_id', '=', personId)
      .where('id', '=', input.id)
      .executeTakeFirst()
    const pieces = await trx
      .selectFrom('portfolio.evidence')
      .select('id')
      .where('person_id', '=', personId)
      .where('activity_id', '=', input.id)
      .where('removed_at', 'is', null)
      .execute()
    return { personId, isRemoved: found(activity).removed_at !== null, pieces: pieces.length }
  },
  about: ({ personId }) => personId,
  allow: (who, { personId }) => canKeep(who, personId),
  run: async ({ trx, loaded: { personId, isRemoved, pieces }, input }) => {
    if (isRemoved) {
      await roomForActivities(trx, personId, 1)
      await roomForEvidence(trx, personId, pieces)
      const mine = trx.updateTable('portfolio.activity').set({ removed_at: null }).where('person_id', '=', personId)
      changed(await mine.where('id', '=', input.id).executeTakeFirst())
    }
    return { id: input.id }
  },
})
