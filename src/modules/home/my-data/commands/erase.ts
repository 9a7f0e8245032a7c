import { sql } from 'kysely'
import { z } from 'zod'
import { ticked } from '../../../../platform/forms.ts'
import { newId } from '../../../../platform/ids.ts'
import { command } from '../../../../platform/use-case.ts'
import { mayDecide } from '../policy.ts'

/** She erases herself: from now on she is signed out everywhere, and a job does the rest. */
export const askErasure = command({
  name: 'ask-erasure',
  by: ['person'],
  input: z.object({ sure: ticked() }),
  load: async () => ({}),
  about: (_, { who }) => (who.kind === 'person' ? who.id : null),
  allow: mayDecide,
  async run({ trx, who, now, queue }) {
    const personId = who.kind === 'person' ? who.id : ''
    const id = newId()
    const asked = await trx
      .insertInto('platform.erasure')
      .values({ id, person_id: personId, cause: 'asked', asked_at: now })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    if (asked.numInsertedOrUpdatedRows === 1n) await queue('erase-person', { erasureId: id })
    await sql`select platform.end_sessions()`.execute(trx)
    return { id }
  },
})
