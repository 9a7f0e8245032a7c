import { sql } from 'kysely'
import { type Trx, within } from '../../../platform/database.ts'
import { newId, signId, verifyId } from '../../../platform/ids.ts'
import type { Ctx } from '../../../platform/web.ts'
import { visitor } from '../../../platform/who.ts'

/** An invitation waits for two weeks. */
const days = 14

export type Invitation = { id: string; name: string; state: 'open' | 'used' | 'expired' | 'unknown' }

/** Invites somebody who is known here to choose a way in. The address is made when it is sent; it is stored nowhere. */
export async function invite(trx: Trx, personId: string, now: Temporal.Instant): Promise<string> {
  const id = newId()
  await trx
    .insertInto('people.invitation')
    .values({ id, person_id: personId, created_at: now, expires_at: now.add({ hours: days * 24 }) })
    .execute()
  return id
}

export const invitationPath = (secret: string, id: string): string =>
  `/sign-in/join/${signId(secret, 'invitation', id)}`

/** How an invitation stands. Opening it changes nothing: mail scanners open links too. */
export async function readInvitation(c: Ctx, token: string): Promise<Invitation> {
  const { db, secret } = c.var.services
  const id = verifyId(secret, 'invitation', token)
  if (!id) return { id: '', name: '', state: 'unknown' }
  return within(db, visitor, 'read', async (trx) => {
    const { rows } = await sql<{ given_name: string; state: 'open' | 'used' | 'expired' }>`
      select given_name, state from people.find_invitation(${id})`.execute(trx)
    const row = rows[0]
    return row ? { id, name: row.given_name, state: row.state } : { id, name: '', state: 'unknown' }
  })
}
