import { sql } from 'kysely'
import { zone } from '../../platform/clock.ts'
import { type Db, type Trx, within } from '../../platform/database.ts'
import type { JobSender } from '../../platform/jobs.ts'
import { job } from '../../platform/who.ts'
import { type NewNotice, notify, notifyOnce, queueMail } from '../messages/index.ts'
import { type AnswerTime, companyContact, setAnswerTimes } from '../places/index.ts'
import type { EvidenceRemoved } from '../portfolio/index.ts'
import type { ApplicationAccepted } from './events.ts'
import { type Application, readApplication } from './queries/read-application.ts'
import { recordStage } from './record.ts'
import { daysToAnswer, reminderDays } from './rules/open-limit.ts'

type Deps = { db: Db; jobs: JobSender; clock: { now(): Temporal.Instant } }
export type Told = {
  applicationId: string
  personId: string
  what: 'sent' | 'invited' | 'refused' | 'accepted' | 'chosen' | 'asked-other'
}

const sender = ({ jobs }: Deps, trx: Trx) => ({
  trx,
  queue: (name: string, data: object) => jobs.send(name, data, trx),
})

/** Tells the other side what happened: a notice, and a mail. Once, however often the job runs: mails are unique per subject and template. */
export async function tell(deps: Deps, told: Told): Promise<void> {
  await within(deps.db, job, 'write', async (trx) => {
    const application = await readApplication(trx, told.applicationId)
    if (!application) return
    const { id, companyName } = application
    const toYoung = async (kind: NewNotice['kind'], template: string, round = 1) => {
      await notifyOnce(trx, {
        personId: application.personId,
        kind,
        values: { company: companyName },
        href: `/applications/${id}`,
      })
      await queueMail(sender(deps, trx), { personId: application.personId, template, subject: id, round })
    }
    if (told.what === 'invited')
      await toYoung('application-invited', 'application-invited', await countInvitations(trx, id))
    else if (told.what === 'refused') await toYoung('application-refused', 'application-refused')
    else if (told.what === 'accepted')
      await queueMail(sender(deps, trx), {
        personId: application.personId,
        template: 'application-accepted',
        subject: id,
      })
    else await tellCompany(trx, application, companyNotice[told.what])
  })
}

/** New moments are a new invitation, told again. */
async function countInvitations(trx: Trx, applicationId: string): Promise<number> {
  const row = await trx
    .selectFrom('applications.event')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('application_id', '=', applicationId)
    .where('state', '=', 'invited')
    .executeTakeFirstOrThrow()
  return Math.max(1, row.n)
}

const companyNotice = {
  sent: 'application-new',
  chosen: 'application-chosen',
  'asked-other': 'application-other-moment',
} as const

/** A company that has an account reads it in its inbox too. */
async function tellCompany(
  trx: Trx,
  application: Application,
  kind: (typeof companyNotice)[keyof typeof companyNotice],
): Promise<void> {
  const contact = await companyContact(trx, application.companyId)
  if (!contact?.personId) return
  await notifyOnce(trx, {
    personId: contact.personId,
    kind,
    values: { place: application.placeTitle },
    href: `/company/applications/${application.id}`,
  })
}

/** The last seat went to somebody else: the others hear it, with other places to look at. */
export async function closeFullPlace(
  { db, clock, jobs }: Deps,
  { placeId, applicationId }: ApplicationAccepted,
): Promise<void> {
  const now = clock.now()
  await within(db, job, 'write', async (trx) => {
    const place = await trx
      .selectFrom('places.place')
      .select(['seats', 'taken'])
      .where('id', '=', placeId)
      .executeTakeFirst()
    if (!place || place.taken < place.seats) return
    const others = await trx
      .updateTable('applications.application')
      .set({ state: 'filled', reason: 'place-taken', ended_at: now })
      .where('place_id', '=', placeId)
      .where('id', '<>', applicationId)
      .where('state', 'in', ['sent', 'invited'])
      .returning(['id', 'person_id'])
      .execute()
    for (const other of others) {
      await recordStage(trx, {
        applicationId: other.id,
        personId: other.person_id,
        state: 'filled',
        by: 'job',
        at: now,
      })
      const application = await readApplication(trx, other.id)
      await notify(trx, {
        personId: other.person_id,
        kind: 'application-place-gone',
        values: { company: application?.companyName ?? '' },
        href: `/applications/${other.id}`,
      })
      await queueMail(
        { trx, queue: (name, data) => jobs.send(name, data, trx) },
        { personId: other.person_id, template: 'application-filled', subject: other.id },
      )
    }
  })
}

/** Asks companies again on day 3 and day 7, and ends what got no answer in time. Runs every half hour; running twice changes nothing. */
export async function sweepApplications(deps: Deps): Promise<void> {
  const now = deps.clock.now()
  await within(deps.db, job, 'write', async (trx) => {
    const late = await trx
      .updateTable('applications.application')
      .set({ state: 'expired', ended_at: now })
      .where('state', '=', 'sent')
      .where('expires_at', '<=', now)
      .returning(['id', 'person_id'])
      .execute()
    for (const { id, person_id } of late) {
      await recordStage(trx, { applicationId: id, personId: person_id, state: 'expired', by: 'job', at: now })
      const application = await readApplication(trx, id)
      await notify(trx, {
        personId: person_id,
        kind: 'application-expired',
        values: { company: application?.companyName ?? '' },
        href: `/applications/${id}`,
      })
      await queueMail(sender(deps, trx), { personId: person_id, template: 'application-expired', subject: id })
    }
  })
  for (const [i, days] of reminderDays.entries()) await remind(deps, days, reminderDays[i + 1] ?? daysToAnswer, now)
}

/** Asks what has waited so many days; what waits for the next question already is asked that one only, as when the worker stood still for days. */
async function remind(deps: Deps, days: number, next: number, now: Temporal.Instant): Promise<void> {
  await within(deps.db, job, 'write', async (trx) => {
    const ago = (days: number) => now.toZonedDateTimeISO(zone).subtract({ days }).toInstant()
    const due = await trx
      .selectFrom('applications.application as a')
      .innerJoin('messages.mail as m', (join) =>
        join.onRef('m.subject', '=', 'a.id').on('m.template', '=', 'application-new'),
      )
      .select(['a.id', 'a.person_id', 'm.link_id'])
      .where('a.state', '=', 'sent')
      .where('a.sent_at', '<=', ago(days))
      .where('a.sent_at', '>', ago(next))
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('messages.mail as r')
              .select('r.id')
              .whereRef('r.subject', '=', 'a.id')
              .where('r.template', '=', `application-reminder-${days}`),
          ),
        ),
      )
      .limit(500)
      .execute()
    for (const { id, person_id, link_id } of due) {
      await queueMail(sender(deps, trx), {
        personId: person_id,
        template: `application-reminder-${days}`,
        subject: id,
        ...(link_id && { linkId: link_id }),
      })
    }
  })
}

/** What she took away from her portfolio goes from what she sent as well: nobody opens it any more. */
export const forgetEvidence = ({ db }: Deps, { evidenceId }: EvidenceRemoved): Promise<void> =>
  within(db, job, 'write', async (trx) => {
    await trx.deleteFrom('applications.evidence').where('evidence_id', '=', evidenceId).execute()
  })

/** How long companies take to answer, in median days of the last year: what a search says of them. Once a day; without an answer that year none. */
export const keepAnswerTimes = ({ db, clock }: Deps): Promise<void> =>
  within(db, job, 'write', async (trx) => {
    const since = clock.now().subtract({ hours: 24 * 365 })
    const { rows } = await sql<AnswerTime>`
      select company_id as "companyId",
        round((percentile_cont(.5) within group (order by extract(epoch from answered_at - sent_at))
          filter (where answered_at is not null and sent_at > ${since.toString()}) / 86400)::numeric, 1)::float as days
      from applications.application group by company_id`.execute(trx)
    await setAnswerTimes(trx, rows)
  })
