import { sql } from 'kysely'
import { type Trx, within } from '../../../platform/database.ts'
import type { FileStore } from '../../../platform/files/index.ts'
import { isLanguage } from '../../../platform/i18n.ts'
import { eraseRows } from '../../../platform/retention.ts'
import { job } from '../../../platform/who.ts'
import { leaveApplications } from '../../applications/index.ts'
import { leavePeople, readPerson } from '../../people/index.ts'
import { leavePlacements } from '../../placements/index.ts'
import type { Deps } from './deps.ts'
import type { Tell } from './erasure-mails.ts'
import { wholeRegister } from './register.ts'

/**
 * Erases a person, in one transaction: what runs ends by the rules of its module, links end, rows leave as the register says, the audit about
 * her is blanked. Then the files go; what a killed process left of them is swept at night. Safe to run again.
 */
export async function erasePerson(
  deps: Deps & { files: FileStore },
  { erasureId }: { erasureId: string },
): Promise<void> {
  const files = await within(deps.db, job, 'write', (trx) => eraseIn(trx, deps, erasureId))
  for (const id of files) await deps.files.remove(id)
}

async function eraseIn(trx: Trx, deps: Deps, erasureId: string): Promise<string[]> {
  const asked = await trx
    .selectFrom('platform.erasure')
    .select(['person_id', 'cause'])
    .where('id', '=', erasureId)
    .where('done_at', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  if (!asked?.person_id) return []
  const personId = asked.person_id
  const now = deps.clock.now()
  const tell: Tell[] = await whomToTell(trx, personId, asked.cause === 'inactive', now)
  const files = await trx.selectFrom('platform.file').select('id').where('person_id', '=', personId).execute()
  const agreements = await leavePlacements(trx, personId, now)
  const applications = await leaveApplications(trx, personId, now)
  await leavePeople(trx, { personId, keep: agreements.flatMap(({ links }) => links), now })
  const counts = await eraseRows(trx, wholeRegister, personId)
  await sql`select platform.erase_audit(${personId}, ${erasureId})`.execute(trx)
  for (const { to, name, place } of applications) tell.push({ kind: 'application', to, lang: 'nl', name, place })
  for (const { state, until, place, others } of agreements)
    for (const { to, name } of others)
      tell.push({ kind: `agreement-${state}`, to, lang: 'nl', name, place, until: until.toString() })
  await trx
    .updateTable('platform.erasure')
    .set({ done_at: now, counts: JSON.stringify(counts), tell: tell.length > 0 ? JSON.stringify(tell) : null })
    .where('id', '=', erasureId)
    .execute()
  await deps.jobs.send('erasure-told', { erasureId }, trx)
  return files.map(({ id }) => id)
}

/** She herself, and the mentors of a young person. Addresses are read now: afterwards they are gone. */
async function whomToTell(trx: Trx, personId: string, inactive: boolean, now: Temporal.Instant): Promise<Tell[]> {
  const person = await readPerson(trx, personId)
  if (!person) return []
  const tell: Tell[] = []
  const langOf = (language: string) => (isLanguage(language) && language !== 'ar-XB' ? language : 'nl')
  if (person.email)
    tell.push({
      kind: inactive ? 'done-inactive' : 'done',
      to: person.email,
      lang: langOf(person.language),
      name: person.givenName,
    })
  const mentors = await trx
    .selectFrom('people.relation as r')
    .innerJoin('people.person as m', 'm.person_id', 'r.other_id')
    .select(['m.email', 'm.language', 'm.given_name', 'm.family_name'])
    .where('r.person_id', '=', personId)
    .where('r.kind', '=', 'mentor')
    .where('r.until', '>', now)
    .execute()
  for (const { email, language, given_name, family_name } of mentors)
    if (email)
      tell.push({
        kind: 'mentor',
        to: email,
        lang: langOf(language),
        name: `${given_name} ${family_name}`,
        about: person.name,
      })
  return tell
}
