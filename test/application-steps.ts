import assert from 'node:assert/strict'
import { sql } from 'kysely'
import { linkToken } from '../src/modules/people/index.ts'
import type { Mail } from '../src/platform/mail.ts'
import { hiddenOf, idsIn, went } from './portfolio-steps.ts'
import type { Page, Visitor, World } from './world.ts'

// Steps that the tests of applying, agreeing and mails share.

/** The address of the button in a mail, without the host. */
export function buttonOf(mail: Mail | undefined): string {
  assert.ok(mail, 'no mail')
  const [, path] = /http:\/\/localhost(\/\S+)/.exec(mail.text) ?? []
  assert.ok(path, mail.text)
  return path
}

/** The newest mail to an address whose subject fits. */
export const mailTo = (world: World, to: string, subject = /./): Mail | undefined =>
  world.mails.findLast((mail) => mail.to === to && subject.test(mail.subject))

/** Asks a company to meet, with all that stands on her CV, and gives the application's id. */
export async function applyFor(her: Visitor, placeId: string, fields: Record<string, string | string[]> = {}) {
  const sent = await her.post(`/places/${placeId}/apply`, { motivation: 'Ik wil leren hoe dit werk gaat.', ...fields })
  return idsIn(went(sent))[0]!
}

/** The company's link to an application, as its mails carry it: of the newest link. */
export async function answerLink(world: World, applicationId: string): Promise<string> {
  const { id } = await world.owner
    .selectFrom('people.link')
    .select('id')
    .where('subject', '=', applicationId)
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()
  return `/answer/${linkToken(world.services, id)}`
}

/** Opens a page and sends one of its forms, with its hidden fields, as a browser would. */
export async function send(
  visitor: Visitor,
  path: string,
  form: string,
  fields: Record<string, string | string[]> = {},
): Promise<Page> {
  const page = await visitor.get(path)
  const { 'form-key': key, ...hidden } = hiddenOf(page, `${path}/${form}`)
  return visitor.post(`${path}/${form}`, { ...hidden, ...fields }, key)
}

/** Two days from the clock of the tests on, at one in the afternoon. */
export const moment = '2026-03-10T13:00'

/** An application that was answered with yes, and for which she chose the moment. */
export async function meet(world: World, her: Visitor, placeId: string): Promise<string> {
  const id = await applyFor(her, placeId)
  const company = world.visitor()
  went(await send(company, await answerLink(world, id), 'invite', { moments: moment }))
  went(await her.post(`/applications/${id}/moment`, { moment }))
  return id
}

/**
 * A digest of the rows of every table of the product and of the jobs that wait. That somebody opened a page is left out: opening is
 * recorded, once an hour.
 */
export async function everything({ owner }: World): Promise<Record<string, string>> {
  const { rows } = await sql<{ name: string }>`
    select format('%I.%I', schemaname, tablename) as name from pg_tables
    where schemaname not in ('pg_catalog', 'information_schema', 'migration', 'pgboss')`.execute(owner)
  const digest = sql.join(
    rows.map(({ name }) => {
      const kept = name === 'platform.audit' ? sql`where seen_hour is null` : sql``
      return sql`select ${name} as name, count(*) || ' ' || coalesce(md5(string_agg(t::text, '' order by t::text)), '') as said from ${sql.raw(name)} t ${kept}`
    }),
    sql` union all `,
  )
  const found = await sql<{ name: string; said: string }>`${digest}
    union all select 'jobs', count(*)::text from pgboss.job`.execute(owner)
  return Object.fromEntries(found.rows.map(({ name, said }) => [name, said]))
}
