import { z } from 'zod'
import { found } from '../../../platform/errors.ts'
import { id, optionalText } from '../../../platform/forms.ts'
import { newId } from '../../../platform/ids.ts'
import { command } from '../../../platform/use-case.ts'
import { canKeep } from '../policy.ts'
import { readActivity } from '../queries/list-activities.ts'
import { ownerOf, roomForEvidence, touch } from './portfolio-owner.ts'

/** What the route knows of a file that it cleaned, had scanned and stored under this id. */
const storedFile = z.object({
  id: id(),
  name: z.string(),
  mime: z.string(),
  bytes: z.number().int(),
  scan: z.enum(['clean', 'not-scanned']),
})
export type StoredFile = z.infer<typeof storedFile>

/** A photo or document that shows an activity. The file is stored already; here it gets an owner. Without a title it takes the activity's. */
export const addEvidence = command({
  name: 'portfolio.add-evidence',
  by: ['person'],
  input: z.object({ activityId: id(), title: optionalText(120), stored: storedFile }),
  load: async ({ trx, who, input }) => {
    const personId = ownerOf(who)
    return { personId, activity: found(await readActivity(trx, personId, input.activityId)) }
  },
  about: ({ personId }) => personId,
  allow: (who, { personId }) => canKeep(who, personId),
  run: async ({ trx, loaded: { personId, activity }, input: { title, stored }, now }) => {
    await roomForEvidence(trx, personId, 1)
    await trx
      .insertInto('platform.file')
      .values({ ...stored, person_id: personId, claimed: true, at: now })
      .execute()
    const piece = { id: newId(), person_id: personId, activity_id: activity.id, file_id: stored.id, created_at: now }
    await trx
      .insertInto('portfolio.evidence')
      .values({ ...piece, title: title ?? activity.title })
      .execute()
    await touch(trx, personId, activity.id, now)
    return { id: piece.id, activityId: activity.id }
  },
})
