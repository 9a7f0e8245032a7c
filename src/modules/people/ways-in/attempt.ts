import { sql } from 'kysely'
import { attemptCookie, dropAttempt, keepAttempt } from '../../../platform/cookies.ts'
import { within } from '../../../platform/database.ts'
import { newId, signId, verifyId } from '../../../platform/ids.ts'
import type { Checks } from '../../../platform/openid.ts'
import { digest } from '../../../platform/sealed.ts'
import type { Ctx } from '../../../platform/web.ts'
import { visitor, type Who } from '../../../platform/who.ts'
import { ownPath } from './own-path.ts'

/** A sign-in at a provider, or a passkey, on its way: ten minutes, once, in the browser that began it. */
const minutes = 10

export type AttemptKind = 'provider' | 'passkey-use' | 'passkey-add'

type NewAttempt = {
  kind: AttemptKind
  provider?: string
  /** Signed in: for adding a way to herself. Else a visitor. */
  as?: Who
  invitation?: string | undefined
  to?: string | undefined
}

/** Begins: a row that works once, and a signed cookie that ties it to this browser. */
export async function beginAttempt(c: Ctx, attempt: NewAttempt): Promise<string> {
  const { services } = c.var
  const { kind, provider = null, as = visitor, invitation = null, to } = attempt
  const id = newId()
  const ends = services.clock.now().add({ minutes })
  await within(services.db, as, 'write', (trx) =>
    sql`select people.begin_attempt(${id}, ${kind}, ${provider}, ${invitation}::uuid, ${ownPath(to)}, ${ends.toString()})`.execute(
      trx,
    ),
  )
  keepAttempt(c, signId(services.secret, 'attempt', id), minutes * 60)
  return id
}

export type Taken = {
  state: 'open' | 'used' | 'expired' | 'unknown'
  personId: string | null
  invitationId: string | null
  to: string | null
}

/** The attempt that this browser began, if it did. */
export const attemptHere = (c: Ctx): string | undefined =>
  verifyId(c.var.services.secret, 'attempt', attemptCookie(c) ?? '')

/** Takes it, once: whatever comes of it, it is used up. */
export async function takeAttempt(c: Ctx, id: string, kind: AttemptKind, provider?: string): Promise<Taken> {
  dropAttempt(c)
  const row = await within(c.var.services.db, visitor, 'write', async (trx) => {
    const { rows } = await sql<{
      state: Taken['state']
      person_id: string | null
      invitation_id: string | null
      go: string | null
    }>`select * from people.take_attempt(${id}, ${kind}, ${provider ?? null})`.execute(trx)
    return rows[0]!
  })
  return { state: row.state, personId: row.person_id, invitationId: row.invitation_id, to: row.go }
}

const stateFor = 'openid-state'

/** State, nonce and PKCE verifier of an attempt: drawn from its id with our secret, so none of them is stored or sent before its time. */
export const checksOf = (secret: string, id: string): Checks => ({
  state: signId(secret, stateFor, id),
  nonce: digest(secret, 'openid nonce', id).toString('base64url'),
  verifier: digest(secret, 'openid verifier', id).toString('base64url'),
})

/** Which attempt an answer's state belongs to. */
export const attemptOfState = (secret: string, state: string): string | undefined => verifyId(secret, stateFor, state)

/** The challenge of a passkey, drawn the same way. */
export const challengeOf = (secret: string, id: string): string =>
  digest(secret, 'passkey challenge', id).toString('base64url')
