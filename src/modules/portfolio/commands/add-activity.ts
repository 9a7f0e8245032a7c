import { z } from 'zod'
import { newId } from '../../../platform/ids.ts'
import { command } from '../../../platform/use-case.ts'
import { canKeep } from '../policy.ts'
import { activityText, activityTextOf, chosenKind } from './activity-input.ts'
import { ownerOf, roomForActivities } from './portfolio-owner.ts'

/** The second question creates the activity; what follows edits it, so that somebody can stop at any time. */
export const addActivity = command({
  name: 'portfolio.add-activity',
  by: ['person'],
  input: z.object({ kind: chosenKind, ...activityText }),
  load: async ({ who }) => ({ personId: ownerOf(who) }),
  about: ({ personId }) => personId,
  allow: (who, { personId }) => canKeep(who, personId),
  run: async ({ trx, loaded: { personId }, input, now }) => {
    await roomForActivities(trx, personId, 1)
    const id = newId()
    const { title, organisation, what, since, until } = activityTextOf(input, now)
    await trx
      .insertInto('portfolio.activity')
      .values({ id, person_id: personId, kind: input.kind, title, organisation, what, since, until, created_at: now })
      .execute()
    return { id }
  },
})
