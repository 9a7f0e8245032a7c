import { sql } from 'kysely'
import { z } from 'zod'
import type { Trx } from '../../../platform/database.ts'
import { Refusal } from '../../../platform/errors.ts'
import { dayOf } from '../../../platform/i18n.ts'
import { command } from '../../../platform/use-case.ts'
import type { Who } from '../../../platform/who.ts'
import { readEnrolment } from '../../people/index.ts'
import { canKeep } from '../policy.ts'
import { readShares } from '../queries/read-shares.ts'
import { ownerOf } from './portfolio-owner.ts'

type Asking = { trx: Trx; who: Who; now: Temporal.Instant }

/** What sharing needs to know: the class she is in now, and the classes whose mentors see her eCV. */
export const readSharing = async ({ trx, who, now }: Asking) => {
  const personId = ownerOf(who)
  const enrolment = await readEnrolment(trx, personId, dayOf(now))
  return { personId, classId: enrolment?.classId ?? null, shares: await readShares(trx, personId) }
}

/** Lets the mentor of her class see her eCV, until she stops it. */
export const shareCv = command({
  name: 'portfolio.share-cv',
  by: ['person'],
  input: z.object({}),
  load: readSharing,
  about: ({ personId }) => personId,
  allow: (who, { personId }) => canKeep(who, personId),
  run: async ({ trx, loaded: { personId, classId } }) => {
    if (!classId) throw new Refusal('conflict', 'no-class')
    await sql`select people.let_see(${personId}, ${classId}, 'portfolio', false, 'she shares her eCV with her mentor')`.execute(
      trx,
    )
    return null
  },
})
