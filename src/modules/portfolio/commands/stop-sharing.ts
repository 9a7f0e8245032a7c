import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '../../../platform/use-case.ts'
import { canKeep } from '../policy.ts'
import { readSharing } from './share-cv.ts'

/** No mentor sees her eCV any more: also not of a class that she was in before. */
export const stopSharing = command({
  name: 'portfolio.stop-sharing',
  by: ['person'],
  input: z.object({}),
  load: readSharing,
  about: ({ personId }) => personId,
  allow: (who, { personId }) => canKeep(who, personId),
  run: async ({ trx, loaded: { personId, shares } }) => {
    for (const viewer of shares) await sql`select people.stop_seeing(${personId}, ${viewer}, 'portfolio')`.execute(trx)
    return null
  },
})
