import { sql } from 'kysely'
import { type Db, type Trx, within } from './database.ts'
import { hashToken, newId, randomToken } from './ids.ts'
import { type Person, type Role, type Support, visitor, type WayIn } from './who.ts'

type SessionRow = {
  session_id: string
  person_id: string
  city_id: string
  given_name: string
  family_name: string
  birth_date: Temporal.PlainDate | null
  language: string
  roles: Role[]
  unread: number
  how: WayIn
  proven_at: Temporal.Instant | null
  support: (Omit<Support, 'until'> & { until: string }) | null
  owes_proof: boolean
  seen_at: Temporal.Instant
}

/** A session notes that it is used at most so often: an idle end is told in these steps. */
const touchedEvery = { minutes: 5 }

/** Who a session's cookie stands for, or nobody when it ended. One indexed look-up, before anybody is known to the database. */
export async function findSession(db: Db, token: string, now: Temporal.Instant): Promise<Person | undefined> {
  const { rows } =
    await sql<SessionRow>`select * from platform.find_session(${hashToken(token)}, ${now.toString()})`.execute(db)
  const row = rows[0]
  if (!row) return undefined
  if (Temporal.Instant.compare(row.seen_at.add(touchedEvery), now) <= 0)
    // a database that only reads for a moment ends no session
    await sql`select platform.touch_session(${row.session_id}, ${now.toString()})`.execute(db).catch(() => undefined)
  return {
    kind: 'person',
    id: row.person_id,
    sessionId: row.session_id,
    givenName: row.given_name,
    familyName: row.family_name,
    birthDate: row.birth_date,
    cityId: row.city_id,
    language: row.language,
    roles: row.roles,
    unread: row.unread,
    how: row.how,
    provenAt: row.proven_at,
    owesProof: row.owes_proof,
    support: row.support && { ...row.support, until: Temporal.Instant.from(row.support.until) },
  }
}

/** How somebody came in and on what, as the list of devices shows it, and what holds for this session. */
export type Entry = {
  how: WayIn
  provider?: string
  /** Browser and system, as `deviceOf` reads them. */
  device?: string
  /** Ends when nothing was asked for so long; without it only at its last day. */
  idleMinutes?: number
  /** She set up a second factor and must show it first. */
  owesProof?: boolean
  /** The way in was two factors at once. */
  proven?: boolean
}

/** Opens a session and gives the token for the cookie; only its digest is stored. */
export async function openSession(db: Db, personId: string, until: Temporal.Instant, entry: Entry): Promise<string> {
  const token = randomToken()
  const { how, provider = null, device = null, idleMinutes = null, owesProof = false, proven = false } = entry
  const opened = sql`select platform.open_session(${newId()}, ${hashToken(token)}, ${personId}, ${until.toString()}, ${how}, ${provider}, ${device}, ${idleMinutes}, ${owesProof}, ${proven})`
  // in a transaction, so that it begins at the time of the process
  await within(db, visitor, 'write', (trx) => opened.execute(trx))
  return token
}

export async function closeSession(db: Db, token: string): Promise<void> {
  await within(db, visitor, 'write', (trx) => sql`select platform.close_session(${hashToken(token)})`.execute(trx))
}

/** A second factor was shown in this session: it goes on under the new token that comes back. */
export async function proveSession(db: Db, token: string, now: Temporal.Instant): Promise<string> {
  const fresh = randomToken()
  await sql`select platform.prove_session(${hashToken(token)}, ${hashToken(fresh)}, ${now.toString()})`.execute(db)
  return fresh
}

export type OwnSession = {
  id: string
  createdAt: Temporal.Instant
  seenAt: Temporal.Instant
  how: WayIn
  provider: string | null
  device: string | null
}

/** The sessions of who asks, the latest used first. */
export async function listSessions(trx: Trx): Promise<OwnSession[]> {
  const { rows } = await sql<{
    session_id: string
    created_at: Temporal.Instant
    seen_at: Temporal.Instant
    how: WayIn
    provider: string | null
    device: string | null
  }>`select * from platform.list_sessions()`.execute(trx)
  return rows.map((row) => ({
    id: row.session_id,
    createdAt: row.created_at,
    seenAt: row.seen_at,
    how: row.how,
    provider: row.provider,
    device: row.device,
  }))
}

/** Ends one session of who asks. False when it is not hers or ended before. */
export async function endSession(trx: Trx, id: string): Promise<boolean> {
  const { rows } = await sql<{ ended: boolean }>`select platform.end_session(${id}) as ended`.execute(trx)
  return rows[0]?.ended ?? false
}

/** Ends every session of who asks but the one named; all of them when none is. */
export async function endOtherSessions(trx: Trx, keep: string | null): Promise<void> {
  await sql`select platform.end_other_sessions(${keep}::uuid)`.execute(trx)
}
