import { z } from 'zod'
import { changed, found } from '../../../platform/errors.ts'
import { id } from '../../../platform/forms.ts'
import { command } from '../../../platform/use-case.ts'
import { evidenceRemoved } from '../events.ts'
import { canKeep } from '../policy.ts'
import { readEvidence } from '../queries/list-evidence.ts'
import { touch } from './portfolio-owner.ts'

/** From now on nobody opens it; it can be put back until it is cleared up. */
export const removeEvidence = command({
  name: 'portfolio.remove-evidence',
  by: ['person'],
  input: z.object({ id: id() }),
  load: async ({ trx, input }) => found(await readEvidence(trx, input.id)),
  about: ({ personId }) => personId,
  allow: (who, { personId }) => canKeep(who, personId),
  run: async ({ trx, loaded: { personId, activityId }, input, now, publish }) => {
    const mine = trx.updateTable('portfolio.evidence').set({ removed_at: now }).where('person_id', '=', personId)
    changed(await mine.where('id', '=', input.id).where('removed_at', 'is', null).executeTakeFirst())
    await touch(trx, personId, activityId, now)
    await publish(evidenceRemoved, { personId, evidenceId: input.id })
    return { id: input.id, activityId }
  },
})
