import { sql } from 'kysely'
import { type Trx, within } from '../../../platform/database.ts'
import { newId } from '../../../platform/ids.ts'
import type { Provider } from '../../../platform/providers.ts'
import { digest } from '../../../platform/sealed.ts'
import type { Services } from '../../../platform/services.ts'
import { isA, isStaff, type Person, visitor } from '../../../platform/who.ts'
import type { Account } from '../rules/account.ts'
import { accountMail } from './account-mail.ts'
import { herself } from './entry.ts'

export type Because = 'roster' | 'invitation' | 'mail' | 'herself'

/** Why an account signs nobody in; each has a page that says what to do. */
export type NobodyHere = 'unknown' | 'other-school' | 'other-city' | 'other-kind' | 'taken' | 'attributes'

export type Asked = {
  provider: Provider
  account: Account
  /** Who is signed in and adds this account to herself. */
  linkTo: string | null
  invitationId: string | null
}

type Candidate = { personId: string; because?: Because }

const subjectOf = ({ secret }: Services, { provider, account }: Asked): Buffer =>
  digest(secret, 'identity', `${provider.id}\n${account.sub}`)

/** The account of a school as its list names it: an HMAC, so that the list of a school can't be read here. */
const schoolAccountOf = (secret: string, uid: string): Buffer => digest(secret, 'school account', uid.toLowerCase())

const single = async (trx: Trx, query: ReturnType<typeof sql<{ id: string | null }>>): Promise<string | undefined> => {
  const { rows } = await query.execute(trx)
  // two people for one fact: it says nobody
  return rows.length === 1 ? (rows[0]?.id ?? undefined) : undefined
}

/** By a confirmed fact, and never by a name or an e-mail address that somebody could give herself. */
async function candidate(trx: Trx, services: Services, asked: Asked): Promise<Candidate | 'taken' | 'unknown'> {
  const { provider, account, linkTo, invitationId } = asked
  const known = await single(
    trx,
    sql<{ id: string | null }>`select people.find_identity(${provider.id}, ${subjectOf(services, asked)}) as id`,
  )
  const wanted =
    linkTo ??
    (invitationId &&
      (await single(
        trx,
        sql<{
          id: string | null
        }>`select person_id as id from people.find_invitation(${invitationId}) where state = 'open'`,
      )))
  if (wanted) {
    if (known && known !== wanted) return 'taken'
    return { personId: wanted, because: linkTo ? 'herself' : 'invitation' }
  }
  if (known) return { personId: known }
  if (account.school) {
    const { brin, uid } = account.school
    const named = sql<{
      id: string
    }>`select * from people.find_school_account(${brin}, ${schoolAccountOf(services.secret, uid)}) as id`
    const personId = await single(trx, named)
    if (personId) return { personId, because: 'roster' }
  }
  if (account.email) {
    const personId = await single(trx, sql<{ id: string | null }>`select people.find_login(${account.email}) as id`)
    if (personId) return { personId, because: 'mail' }
  }
  return 'unknown'
}

/** Is this person one whom this provider may sign in? Asked each time: who left a school no longer comes in by its account. */
async function mayCome(trx: Trx, { provider, account }: Asked, personId: string): Promise<NobodyHere | undefined> {
  const roles = await trx
    .selectFrom('people.role')
    .select(['role', 'city_id'])
    .where('person_id', '=', personId)
    .where('until', '>', sql<Temporal.Instant>`platform.clock()`)
    .execute()
  const who = herself(personId, roles as unknown as Person['roles'])
  if (provider.kind === 'school')
    return (await isOfSchool(trx, personId, account.school!.brin)) ? undefined : 'other-school'
  if (provider.kind === 'staff') {
    if (!isStaff(who)) return 'other-kind'
    return roles.some(({ city_id }) => city_id && provider.cities.includes(city_id)) ? undefined : 'other-city'
  }
  const fits = provider.kind === 'citizen' ? isA(who, 'young', 'guardian') : isA(who, 'employer')
  return fits ? undefined : 'other-kind'
}

async function isOfSchool(trx: Trx, personId: string, brin: string): Promise<boolean> {
  const { rows } = await sql<{ has: boolean }>`select exists (
      select from people.enrolment e join region.school s on s.id = e.school_id
      where e.person_id = ${personId} and s.brin = ${brin} and (e.until is null or e.until > platform.clock()::date)
    ) or exists (
      select from people.role r join region.school s on s.id = r.school_id
      where r.person_id = ${personId} and s.brin = ${brin} and r.until > platform.clock()) as has`.execute(trx)
  return rows[0]?.has ?? false
}

/** Who an account stands for here. A first time links it, once the fact is confirmed and she is one whom this provider may sign in. */
export async function whoIsIt(services: Services, asked: Asked): Promise<{ personId: string } | NobodyHere> {
  const found = await within(services.db, visitor, 'read', (trx) => candidate(trx, services, asked))
  if (typeof found === 'string') return found
  return within(services.db, herself(found.personId), 'write', async (trx) => {
    const problem = await mayCome(trx, asked, found.personId)
    if (problem) return problem
    if (found.because === 'invitation') {
      const used = await single(
        trx,
        sql<{ id: string | null }>`select people.use_invitation(${asked.invitationId}) as id`,
      )
      if (used !== found.personId) return 'unknown'
    }
    return (await link(trx, services, asked, found)) ? { personId: found.personId } : 'taken'
  })
}

async function link(trx: Trx, services: Services, asked: Asked, { personId, because }: Candidate): Promise<boolean> {
  const now = services.clock.now()
  const subject = subjectOf(services, asked)
  const provider = asked.provider.id
  if (because) {
    const added = await trx
      .insertInto('people.identity')
      .values({ id: newId(), person_id: personId, provider, subject, because, linked_at: now })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    if (added.numInsertedOrUpdatedRows === 1n)
      await services.jobs.send('account-mail', accountMail('way-added', personId, provider), trx)
  }
  const used = await trx
    .updateTable('people.identity')
    .set({ used_at: now })
    .where('provider', '=', provider)
    .where('subject', '=', subject)
    .executeTakeFirst()
  return used.numUpdatedRows === 1n
}

/** The school's list says whose account this is; a later list says it anew. */
export async function nameSchoolAccount(
  trx: Trx,
  secret: string,
  { schoolId, uid, personId }: { schoolId: string; uid: string; personId: string },
): Promise<void> {
  await trx
    .insertInto('people.school_account')
    .values({ school_id: schoolId, uid: schoolAccountOf(secret, uid.trim()), person_id: personId })
    .onConflict((conflict) => conflict.columns(['school_id', 'uid']).doUpdateSet({ person_id: personId }))
    .execute()
}
