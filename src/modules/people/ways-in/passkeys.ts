import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import { sql } from 'kysely'
import { type Trx, within } from '../../../platform/database.ts'
import { digest } from '../../../platform/sealed.ts'
import type { Ctx } from '../../../platform/web.ts'
import { type Person, visitor } from '../../../platform/who.ts'
import { attemptHere, beginAttempt, challengeOf, takeAttempt } from './attempt.ts'
import { startSession } from './entry.ts'
import { ownPath } from './own-path.ts'

/** The site as a browser sees it: of the setting, else (a laptop, a test) of the address that was asked. */
function site(c: Ctx): { origin: string; rpID: string } {
  const { origin, hostname } = new URL(c.var.services.config.baseUrl ?? c.req.url)
  return { origin, rpID: hostname }
}

const bytes = (base64url: string) => new Uint8Array(Buffer.from(base64url, 'base64url'))

/** What the browser asks its keys: any of this site, with a finger, face or PIN. */
export async function askPasskey(c: Ctx, to: string | undefined): Promise<object> {
  const id = await beginAttempt(c, { kind: 'passkey-use', to })
  return generateAuthenticationOptions({
    rpID: site(c).rpID,
    challenge: bytes(challengeOf(c.var.services.secret, id)),
    userVerification: 'required',
  })
}

export type PasskeyProblem = 'other-browser' | 'used' | 'expired' | 'passkey-unknown' | 'passkey-wrong'

type Found = { id: string; person_id: string; public_key: Buffer; counter: number; transports: string[] }

/** Signs in with what a passkey answered: two factors at once. Gives the page to go to, or why not. */
export async function usePasskey(
  c: Ctx,
  raw: string | undefined,
): Promise<{ to: string } | { problem: PasskeyProblem }> {
  const { services } = c.var
  const id = attemptHere(c)
  if (!id) return { problem: 'other-browser' }
  const taken = await takeAttempt(c, id, 'passkey-use')
  if (taken.state !== 'open') return { problem: taken.state === 'unknown' ? 'other-browser' : taken.state }
  const answer = parse<AuthenticationResponseJSON>(raw)
  if (!answer) return { problem: 'passkey-wrong' }
  const key = await within(services.db, visitor, 'read', async (trx) => {
    const { rows } = await sql<Found>`select * from people.find_passkey(${String(answer.id)})`.execute(trx)
    return rows[0]
  })
  if (!key) return { problem: 'passkey-unknown' }
  const counter = await counterOf(c, id, answer, key)
  if (counter === undefined) return { problem: 'passkey-wrong' }
  const used = await within(services.db, visitor, 'write', async (trx) => {
    const { rows } = await sql<{ used: boolean }>`select people.use_passkey(${answer.id}, ${counter}) as used`.execute(
      trx,
    )
    return rows[0]?.used
  })
  if (!used) return { problem: 'passkey-wrong' }
  await startSession(c, key.person_id, { how: 'passkey', proven: true })
  return { to: ownPath(taken.to ?? undefined) ?? '/' }
}

/** The key's new counter when its signature over our challenge holds, for this site, with the user verified. */
async function counterOf(
  c: Ctx,
  id: string,
  answer: AuthenticationResponseJSON,
  key: Found,
): Promise<number | undefined> {
  const { origin, rpID } = site(c)
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: answer,
      expectedChallenge: challengeOf(c.var.services.secret, id),
      expectedOrigin: origin,
      expectedRPID: rpID,
      requireUserVerification: true,
      credential: { id: answer.id, publicKey: new Uint8Array(key.public_key), counter: key.counter },
    })
    return verified ? authenticationInfo.newCounter : undefined
  } catch {
    return undefined
  }
}

/** What the browser needs to make a key for who is signed in; the keys she has are left out. */
export async function offerPasskey(c: Ctx, me: Person, account: string): Promise<object> {
  const { services } = c.var
  const id = await beginAttempt(c, { kind: 'passkey-add', as: me })
  const own = await within(services.db, me, 'read', (trx) =>
    trx.selectFrom('people.passkey').select(['credential', 'transports']).where('person_id', '=', me.id).execute(),
  )
  return generateRegistrationOptions({
    rpName: 'Kansroute',
    rpID: site(c).rpID,
    userName: account,
    userDisplayName: `${me.givenName} ${me.familyName}`,
    userID: new Uint8Array(digest(services.secret, 'passkey user', me.id)),
    challenge: bytes(challengeOf(services.secret, id)),
    attestationType: 'none',
    excludeCredentials: own.map(({ credential, transports }) => ({ id: credential, transports })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
}

export type NewPasskey = { credential: string; publicKey: Buffer; counter: number; transports: string[] }

/** The key that a browser made for who is signed in, once it is checked. */
export async function madePasskey(c: Ctx, me: Person, raw: string | undefined): Promise<NewPasskey | PasskeyProblem> {
  const id = attemptHere(c)
  if (!id) return 'other-browser'
  const taken = await takeAttempt(c, id, 'passkey-add')
  if (taken.state !== 'open') return taken.state === 'unknown' ? 'other-browser' : taken.state
  if (taken.personId !== me.id) return 'other-browser'
  const answer = parse<RegistrationResponseJSON>(raw)
  if (!answer) return 'passkey-wrong'
  const { origin, rpID } = site(c)
  try {
    const { registrationInfo: made } = await verifyRegistrationResponse({
      response: answer,
      expectedChallenge: challengeOf(c.var.services.secret, id),
      expectedOrigin: origin,
      expectedRPID: rpID,
      requireUserVerification: true,
    })
    if (!made) return 'passkey-wrong'
    const { id: credential, publicKey, counter, transports = [] } = made.credential
    return { credential, publicKey: Buffer.from(publicKey), counter, transports }
  } catch {
    return 'passkey-wrong'
  }
}

function parse<T extends { id: string }>(raw: string | undefined): T | undefined {
  try {
    const answer: unknown = JSON.parse(raw ?? '')
    return typeof answer === 'object' && answer !== null && 'id' in answer && typeof answer.id === 'string'
      ? (answer as T)
      : undefined
  } catch {
    return undefined
  }
}

export type Passkey = { id: string; name: string; addedAt: Temporal.Instant; usedAt: Temporal.Instant | null }

export async function listPasskeys(trx: Trx, personId: string): Promise<Passkey[]> {
  const rows = await trx
    .selectFrom('people.passkey')
    .select(['id', 'name', 'added_at', 'used_at'])
    .where('person_id', '=', personId)
    .orderBy('added_at')
    .execute()
  return rows.map((row) => ({ id: row.id, name: row.name, addedAt: row.added_at, usedAt: row.used_at }))
}
