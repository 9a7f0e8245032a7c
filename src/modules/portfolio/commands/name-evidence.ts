import { z } from 'zod'
import { changed, found } from '../../../platform/errors.ts'
import { id, requiredText } from '../../../platform/forms.ts'
import { command } from '../../../platform/use-case.ts'
import { canKeep } from '../policy.ts'
import { readEvidence } from '../queries/list-evidence.ts'
import { touch } from './portfolio-owner.ts'

export const nameEvidence = command({
  name: 'portfolio.name-evidence',
  by: ['person'],
  input: z.object({ id: id(), title: requiredText(120) }),
  load: async ({ trx, input }) => found(await readEvidence(trx, input.id)),
  about: ({ personId }) => personId,
  allow: (who, { personId }) => canKeep(who, personId),
  run: async ({ trx, loaded: { personId, activityId }, input, now }) => {
    const mine = trx.updateTable('portfolio.evidence').set({ title: input.title }).where('person_id', '=', personId)
    changed(await mine.where('id', '=', input.id).executeTakeFirst())
    await touch(trx, personId, activityId, now)
    return { id: input.id, activityId }
  },
})
