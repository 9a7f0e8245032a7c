import { z } from 'zod'
import { changed, found } from '../../../platform/errors.ts'
import { id } from '../../../platform/forms.ts'
import { command } from '../../../platform/use-case.ts'
import { canKeep } from '../policy.ts'
import { ownerOf, roomForEvidence } from './portfolio-owner.ts'

/** Puts a removed piece back, when there is room. */
export const restoreEvidence = command({
  name: 'portfolio.restore-evidence',
  by: ['person'],
  input: z.object({ id: id() }),
  load: async ({ trx, who, input }) => {
    const personId = ownerOf(who)
    const piece = await trx
      .selectFrom('portfolio.evidence')
      .select(['activity_id as activityId', 'removed_at'])
      .where('person_id', '=', personId)
      .where('id', '=', input.id)
      .executeTakeFirst()
    return { personId, ...found(piece) }
  },
  about: ({ personId }) => personId,
  allow: (who, { personId }) => canKeep(who, personId),
  run: async ({ trx, loaded: { personId, activityId, removed_at }, input }) => {
    if (removed_at !== null) {
      await roomForEvidence(trx, personId, 1)
      const mine = trx.updateTable('portfolio.evidence').set({ removed_at: null }).where('person_id', '=', personId)
      changed(await mine.where('id', '=', input.id).executeTakeFirst())
    }
    return { id: input.id, activityId }
  },
})
