import { parse } from 'csv-parse/sync'
import { sql } from 'kysely'
import { z } from 'zod'
import { openDatabase, type Trx, within } from '../../platform/database.ts'
import { job } from '../../platform/who.ts'
import { nameSchoolAccount } from './ways-in/who-is-it.ts'

// What the owner of an installation does from the command line, as the owner of the database.

async function asOwner<T>(ownerUrl: string, work: (trx: Trx) => Promise<T>): Promise<T> {
  const db = openDatabase(ownerUrl, 1)
  try {
    return await within(db, job, 'write', work)
  } finally {
    await db.destroy()
  }
}

/** Somebody lost everything: her ways in go and every session ends; the link by mail stays. @throws {Error} for an unknown address. */
export const resetWays = (ownerUrl: string, email: string): Promise<string> =>
  asOwner(ownerUrl, async (trx) => {
    const address = email.trim().toLowerCase()
    const login = await trx
      .selectFrom('people.login')
      .select('person_id')
      .where('email', '=', address)
      .executeTakeFirst()
    if (!login) throw new Error(`Nobody signs in with ${address}.`)
    for (const table of ['people.passkey', 'people.recovery_code', 'people.second_factor', 'people.identity'] as const)
      await trx.deleteFrom(table).where('person_id', '=', login.person_id).execute()
    await sql`delete from platform.session where person_id = ${login.person_id}`.execute(trx)
    return `${address} signs in with a link by mail again, and is signed out everywhere.`
  })

const line = z.object({
  brin: z.string().trim().toUpperCase(),
  uid: z.string().trim().min(1).max(200),
  email: z.string().trim().toLowerCase().min(3),
})

/**
 * A school's list of whose account is whose: a CSV with `brin`, `uid` and `email`. Only somebody who is at that school, by our own enrolments
 * and roles, is named. @returns a sentence a line that was not taken, after one with the count.
 */
export const takeSchoolAccounts = (ownerUrl: string, secret: string, csv: Buffer): Promise<string[]> =>
  asOwner(ownerUrl, async (trx) => {
    const rows: unknown[] = parse(csv, {
      columns: true,
      bom: true,
      trim: true,
      delimiter: [',', ';'],
      skip_empty_lines: true,
    })
    const refused: string[] = []
    for (const [i, row] of rows.entries()) {
      const read = line.safeParse(row)
      const found = read.success ? await memberOf(trx, read.data) : undefined
      if (read.success && found) await nameSchoolAccount(trx, secret, { ...found, uid: read.data.uid })
      else
        refused.push(
          `line ${i + 2}: ${read.success ? 'nobody at that school signs in with that address' : 'brin, uid or email is missing'}`,
        )
    }
    return [`Named ${rows.length - refused.length} accounts, ${refused.length} refused.`, ...refused]
  })

async function memberOf(
  trx: Trx,
  { brin, email }: { brin: string; email: string },
): Promise<{ schoolId: string; personId: string } | undefined> {
  const { rows } = await sql<{ school: string; person: string }>`
    select s.id as school, l.person_id as person from people.login l, region.school s
    where l.email = ${email} and s.brin = ${brin} and (
      exists (select from people.enrolment e where e.person_id = l.person_id and e.school_id = s.id and (e.until is null or e.until > platform.clock()::date))
      or exists (select from people.role r where r.person_id = l.person_id and r.school_id = s.id and r.until > platform.clock()))
    order by s.id limit 1`.execute(trx)
  return rows[0] && { schoolId: rows[0].school, personId: rows[0].person }
}
