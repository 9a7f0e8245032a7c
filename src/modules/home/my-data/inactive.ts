import { type RawBuilder, sql } from 'kysely'
import { zone } from '../../../platform/clock.ts'
import { type Trx, within } from '../../../platform/database.ts'
import { isLanguage, sayDate } from '../../../platform/i18n.ts'
import { newId } from '../../../platform/ids.ts'
import { inactiveFor, inactiveMails } from '../../../platform/register.ts'
import { job } from '../../../platform/who.ts'
import { type MailTemplate, queueMail } from '../../messages/index.ts'
import { readPerson } from '../../people/index.ts'
import type { Deps } from './deps.ts'
import { texts } from './texts/index.ts'

const most = 500
const template = (days: number) => `inactive-${days}`

/** At no school, with nothing running, and not signed in since. */
const unused = (since: RawBuilder<unknown>) => sql<boolean>`
  coalesce(p.active_at, p.created_at) < ${since}
  and not exists (select from people.enrolment e where e.person_id = p.person_id and (e.until is null or e.until > platform.clock()::date))
  and not exists (select from placements.agreement a where a.person_id = p.person_id and a.state in ('draft', 'open', 'signed', 'running'))`

/**
 * Each night: who was not here for two years gets a mail a month and a week before, and is then erased, as if she had asked for it.
 * Signing in once stops it. Nobody is erased who has an address and was not told a week ago. Running twice changes nothing.
 */
export async function sweepInactive(deps: Deps): Promise<void> {
  const now = deps.clock.now()
  const last = now.toZonedDateTimeISO(zone).subtract(inactiveFor)
  const since = (days: number) => sql`${last.add({ days }).toInstant().toString()}::timestamptz`
  await within(deps.db, job, 'write', async (trx) => {
    for (const days of inactiveMails) await warn(deps, trx, days, since(days))
  })
  await within(deps.db, job, 'write', (trx) => eraseLongGone(deps, trx, since(0), now))
}

async function warn(deps: Deps, trx: Trx, days: number, since: RawBuilder<unknown>): Promise<void> {
  const { rows } = await sql<{ person_id: string }>`
    select p.person_id from people.person p
    where p.email is not null and ${unused(since)}
      and not exists (select from messages.mail m where m.person_id = p.person_id and m.template = ${template(days)})
    limit ${most}`.execute(trx)
  const queue = (name: string, data: object) => deps.jobs.send(name, data, trx)
  for (const { person_id } of rows)
    await queueMail({ trx, queue }, { personId: person_id, template: template(days), subject: person_id })
}

async function eraseLongGone(deps: Deps, trx: Trx, since: RawBuilder<unknown>, now: Temporal.Instant): Promise<void> {
  const lastMail = Math.min(...inactiveMails)
  const told = now.subtract({ hours: lastMail * 24 }).toString()
  const { rows } = await sql<{ person_id: string }>`
    select p.person_id from people.person p
    where ${unused(since)}
      and (p.email is null or exists (select from messages.mail m
        where m.person_id = p.person_id and m.template = ${template(lastMail)} and m.at <= ${told}::timestamptz))
      and not exists (select from platform.erasure e where e.person_id = p.person_id and e.done_at is null)
    limit ${most}`.execute(trx)
  for (const { person_id } of rows) {
    const id = newId()
    await trx.insertInto('platform.erasure').values({ id, person_id, cause: 'inactive', asked_at: now }).execute()
    await deps.jobs.send('erase-person', { erasureId: id }, trx)
  }
}

/** The mails before; signing in since makes them useless, and they are dropped. */
export const inactiveTemplates = ({ baseUrl }: { baseUrl: string }): MailTemplate[] =>
  inactiveMails.map((days) => ({
    name: template(days),
    async build(trx, { personId }) {
      const person = await readPerson(trx, personId)
      if (!person?.email) return undefined
      const { rows } = await sql<{ still: boolean; at: Temporal.Instant }>`
        select ${unused(sql`platform.clock() - interval '1 year'`)} as still, platform.clock() as at
        from people.person p where p.person_id = ${personId}`.execute(trx)
      if (!rows[0]?.still) return undefined
      const lang = isLanguage(person.language) ? person.language : 'nl'
      const t = texts(lang)
      const date = sayDate(lang, rows[0].at.toZonedDateTimeISO(zone).toPlainDate().add({ days }), 'year')
      return {
        to: person.email,
        lang,
        subject: t('mail.inactive.subject', { date }),
        greeting: t('mail.hello', { name: person.givenName }),
        paragraphs: [t('mail.inactive.text', { date })],
        button: { label: t('mail.inactive.button'), href: `${baseUrl}/sign-in` },
        closing: [t('mail.inactive.more')],
      }
    },
  }))
