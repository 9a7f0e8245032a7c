import { sql } from 'kysely'
import { z } from 'zod'
import { Refusal } from '../../../../platform/errors.ts'
import { id } from '../../../../platform/forms.ts'
import { command } from '../../../../platform/use-case.ts'
import { canRunPlatform } from '../policy.ts'

/** Lets a job that was given up be done after all, or all of them: once more from the start. */
export const retryJob = command({
  name: 'retry-job',
  by: ['person'],
  input: z.object({ job: id().optional() }),
  load: async ({ who }) => ({ by: who.kind === 'person' ? who.id : null }),
  about: ({ by }) => by,
  allow: canRunPlatform,
  run: async ({ trx, input }) => {
    const one = input.job ?? null
    const { numAffectedRows } = await sql`
      update pgboss.job set state = 'retry', retry_limit = retry_limit + 1, completed_on = null, start_after = now()
      where state = 'failed' and (${one}::uuid is null or id = ${one}::uuid)`.execute(trx)
    if (!numAffectedRows) throw new Refusal('conflict', 'nothing-failed')
    return { count: Number(numAffectedRows) }
  },
})
