import { sql } from 'kysely'
import type { Trx } from '../../../platform/database.ts'
import { found } from '../../../platform/errors.ts'
import { type Activity, competencesOf, type Ecv, type EcvPerson, type Study } from '../rules/ecv.ts'
import { listActivities } from './list-activities.ts'
import { readProfile } from './read-profile.ts'

/** The whole eCV of one person, as far as the reader sees it. @throws {Refusal} not-found when the reader does not see the person. */
export async function readEcv(trx: Trx, personId: string): Promise<Ecv> {
  const [person, study, profile, activities] = await Promise.all([
    readEcvPerson(trx, personId),
    readStudy(trx, personId),
    readProfile(trx, personId),
    listActivities(trx, personId),
  ])
  return { person: found(person), study, profile, activities, competences: competencesOf(activities) }
}

/** What a search compares places with: what she wishes, what she can, where she was. Half of what an eCV reads. */
export async function readStrengths(
  trx: Trx,
  personId: string,
): Promise<Pick<Ecv, 'profile' | 'competences'> & { activities: Pick<Activity, 'organisation'>[] }> {
  const [profile, activities] = await Promise.all([
    readProfile(trx, personId),
    listActivities(trx, personId, { evidence: false }),
  ])
  return { profile, activities, competences: competencesOf(activities) }
}

async function readEcvPerson(trx: Trx, personId: string): Promise<EcvPerson | undefined> {
  const row = await trx
    .selectFrom('people.person')
    .select(['person_id as id', 'given_name as givenName', 'family_name', 'email', 'phone', 'place'])
    .where('person_id', '=', personId)
    .executeTakeFirst()
  if (!row) return undefined
  const { family_name, ...person } = row
  return { ...person, name: `${person.givenName} ${family_name}`.trim() }
}

/** What she learns now, else what she learned last. */
async function readStudy(trx: Trx, personId: string): Promise<Study | null> {
  const row = await trx
    .selectFrom('people.enrolment as e')
    .innerJoin('region.school as s', 's.id', 'e.school_id')
    .leftJoin('region.programme as p', 'p.crebo', 'e.crebo')
    .select(['p.name as programme', 's.name as school', 'e.level', 'e.year', 'e.path', 'e.since'])
    .where('e.person_id', '=', personId)
    .orderBy(sql`coalesce(e.until, 'infinity') > (platform.clock() at time zone 'Europe/Amsterdam')::date`, 'desc')
    .orderBy('e.since', 'desc')
    .executeTakeFirst()
  return row ? { ...row, since: row.since.toString() } : null
}

/** Whether the reader sees this person's eCV: her own, or one that was shared. */
export async function maySeeEcv(trx: Trx, personId: string): Promise<boolean> {
  const { rows } = await sql`select 1 from people.seen('portfolio') s(id) where s.id = ${personId}`.execute(trx)
  return rows.length > 0
}
