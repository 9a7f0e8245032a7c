import { sql } from 'kysely'
import { openDatabase, within } from '../../platform/database.ts'
import { newId } from '../../platform/ids.ts'
import { job } from '../../platform/who.ts'
import { invitationPath, invite } from './ways-in/invitations.ts'

const roles = ['administrator', 'programme', 'mentor', 'coordinator', 'support'] as const

/**
 * Lets somebody in by e-mail address, from the command line, as the owner of the database.
 * @returns what was done, in a sentence. @throws {Error} when role, city or address is wrong.
 */
export async function inviteStaff(
  ownerUrl: string,
  { email, role, city }: { email: string; role: string; city: string },
  site?: { secret: string; baseUrl: string },
): Promise<string> {
  const address = email.trim().toLowerCase()
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(address)) throw new Error(`"${email}" is no e-mail address.`)
  if (!(roles as readonly string[]).includes(role))
    throw new Error(`There is no role "${role}". Choose one of ${roles.join(', ')}.`)
  const db = openDatabase(ownerUrl, 1)
  try {
    return await within(db, job, 'write', async (trx) => {
      const known = await trx.selectFrom('region.city').select('id').where('id', '=', city).executeTakeFirst()
      if (!known) throw new Error(`There is no city "${city}".`)
      const login = await trx
        .selectFrom('people.login')
        .select('person_id')
        .where('email', '=', address)
        .executeTakeFirst()
      const personId = login?.person_id ?? newId()
      if (!login) {
        await trx
          .insertInto('people.person')
          .values({
            person_id: personId,
            city_id: city,
            given_name: address.split('@')[0]!,
            family_name: '',
            email: address,
          })
          .execute()
        await trx.insertInto('people.login').values({ email: address, person_id: personId }).execute()
      }
      const has =
        await sql`select 1 from people.role where person_id = ${personId} and role = ${role} and city_id = ${city} and until > now()`.execute(
          trx,
        )
      if (has.rows.length === 0)
        await trx
          .insertInto('people.role')
          .values({ id: newId(), person_id: personId, role: role as (typeof roles)[number], city_id: city })
          .execute()
      const said = `${address} is ${role} of ${city} now, and signs in with a link at /sign-in.`
      if (!site) return said
      const id = await invite(trx, personId, Temporal.Now.instant())
      return `${said}\nTo choose another way first, within two weeks: ${site.baseUrl}${invitationPath(site.secret, id)}`
    })
  } finally {
    await db.destroy()
  }
}
