import { sql } from 'kysely'
import { z } from 'zod'
import type { Trx } from '../../../platform/database.ts'
import { Refusal } from '../../../platform/errors.ts'
import { email } from '../../../platform/forms.ts'
import { newId } from '../../../platform/ids.ts'
import { command } from '../../../platform/use-case.ts'
import type { Who } from '../../../platform/who.ts'
import { canChangeWays } from '../policy-ways-in.ts'
import { accountMail } from '../ways-in/account-mail.ts'
import { loadOwnWays } from '../ways-in/own-ways.ts'

/** An address that nobody says yes to within two days stays as it was. */
const days = 2

async function load(trx: Trx, who: Who) {
  const ways = await loadOwnWays(trx, who)
  const row = await trx
    .selectFrom('people.person')
    .select('email')
    .where('person_id', '=', ways.personId)
    .executeTakeFirst()
  return { ...ways, email: row?.email?.toLowerCase() ?? null }
}

/** Asks for another e-mail address: it holds when both the old and the new one said yes. The newest asking is the one that counts. */
export const askEmailChange = command({
  name: 'ask-email-change',
  by: ['person'],
  input: z.object({ email: email() }),
  load: ({ trx, who }) => load(trx, who),
  about: ({ personId }) => personId,
  allow: (who, ways, { now }) => canChangeWays(who, ways, now),
  async run({ trx, loaded: { personId, email: old }, input, now, queue }) {
    if (input.email === old) throw new Refusal('conflict', 'email-same')
    await trx
      .updateTable('people.email_change')
      .set({ ended_at: now })
      .where('person_id', '=', personId)
      .where('ended_at', 'is', null)
      .execute()
    const id = newId()
    await trx
      .insertInto('people.email_change')
      .values({
        id,
        person_id: personId,
        old_email: old,
        new_email: input.email,
        asked_at: now,
        expires_at: now.add({ hours: days * 24 }),
        // without an old address there is nobody else to ask
        old_said_at: old ? null : now,
      })
      .execute()
    if (old) await queue('account-mail', accountMail('email-old', personId, id))
    await queue('account-mail', accountMail('email-new', personId, id))
    return { id }
  },
})

/** Calls it off. */
export const dropEmailChange = command({
  name: 'drop-email-change',
  by: ['person'],
  input: z.object({}),
  load: ({ trx, who }) => loadOwnWays(trx, who),
  about: ({ personId }) => personId,
  allow: (who, ways, { now }) => canChangeWays(who, { ...ways, passkeys: 0, code: false }, now),
  async run({ trx, loaded: { personId }, now }) {
    await trx
      .updateTable('people.email_change')
      .set({ ended_at: now })
      .where('person_id', '=', personId)
      .where('ended_at', 'is', null)
      .execute()
    return {}
  },
})

export type EmailState = 'open' | 'half' | 'done' | 'used' | 'expired' | 'unknown'
export type Side = 'old' | 'new'

/** How a change stands, for the page behind a link; opening it changes nothing. */
export async function readEmailChange(trx: Trx, id: string, side: Side): Promise<{ state: EmailState; email: string }> {
  const { rows } = await sql<{ state: EmailState; new_email: string; old_said: boolean; new_said: boolean }>`
    select * from people.find_email_change(${id})`.execute(trx)
  const row = rows[0]
  if (!row) return { state: 'unknown', email: '' }
  const said = side === 'old' ? row.old_said : row.new_said
  return { state: row.state === 'open' && said ? 'half' : row.state, email: row.new_email }
}

/** One of the two addresses says yes. */
export async function sayEmailChange(trx: Trx, id: string, side: Side): Promise<EmailState> {
  const { rows } = await sql<{ state: EmailState }>`select people.say_email_change(${id}, ${side}) as state`.execute(
    trx,
  )
  return rows[0]?.state ?? 'unknown'
}
