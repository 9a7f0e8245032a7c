import { sql } from 'kysely'
import type { Trx } from '../../../platform/database.ts'
import { listSessions, type OwnSession } from '../../../platform/session.ts'
import type { Person } from '../../../platform/who.ts'
import { listPasskeys, type Passkey } from './passkeys.ts'

export type OwnIdentity = { id: string; provider: string; linkedAt: Temporal.Instant }

/** All by which somebody comes in, and where she is in now: for herself alone. */
export type Account = {
  name: string
  email: string | null
  /** An address that waits for two times yes. */
  newEmail: string | null
  identities: OwnIdentity[]
  passkeys: Passkey[]
  code: boolean
  recoveryLeft: number
  sessions: OwnSession[]
}

export async function readAccount(trx: Trx, me: Person): Promise<Account> {
  const { rows } = await sql<{ email: string | null; new_email: string | null; code: boolean; left: number }>`select
    (select email from people.person where person_id = ${me.id}) as email,
    (select new_email from people.email_change where person_id = ${me.id} and ended_at is null and expires_at > platform.clock()) as new_email,
    exists (select from people.second_factor where person_id = ${me.id} and confirmed_at is not null) as code,
    (select count(*) from people.recovery_code where person_id = ${me.id} and used_at is null) as left`.execute(trx)
  const facts = rows[0]!
  const identities = await trx
    .selectFrom('people.identity')
    .select(['id', 'provider', 'linked_at as linkedAt'])
    .where('person_id', '=', me.id)
    .orderBy('linked_at')
    .execute()
  return {
    name: `${me.givenName} ${me.familyName}`,
    email: facts.email,
    newEmail: facts.new_email,
    identities,
    passkeys: await listPasskeys(trx, me.id),
    code: facts.code,
    recoveryLeft: facts.left,
    sessions: await listSessions(trx),
  }
}
