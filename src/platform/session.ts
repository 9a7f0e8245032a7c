import { sql } from 'kysely'
import type { Db } from './database.ts'
import { hashToken, newId, randomToken } from './ids.ts'
import type { Person, Role, Support, WayIn } from './who.ts'

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
}

/** Who a session's cookie stands for, or nobody when it ended. One indexed look-up, before anybody is known to the database. */
export async function findSession(db: Db, token: string, now: Temporal.Instant): Promise<Person | undefined> {
  const { rows } =
    await sql<SessionRow>`select * from platform.find_session(${hashToken(token)}, ${now.toString()})`.execute(db)
  const row = rows[0]
  if (!row) return undefined
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
    support: row.support && { ...row.support, until: Temporal.Instant.from(row.support.until) },
  }
}

/** How somebody came in and on what: shown in the list of devices. */
export type Entry = { how: WayIn; provider?: string; device?: string }

/** Opens a session and gives the token for the cookie; only its digest is stored. */
export async function openSession(db: Db, personId: string, until: Temporal.Instant, entry: Entry): Promise<string> {
  const token = randomToken()
  const { how, provider = null, device = null } = entry
  await sql`select platform.open_session(${newId()}, ${hashToken(token)}, ${personId}, ${until.toString()}, ${how}, ${provider}, ${device})`.execute(
    db,
  )
  return token
}

export async function closeSession(db: Db, token: string): Promise<void> {
  await sql`select platform.close_session(${hashToken(token)})`.execute(db)
}
