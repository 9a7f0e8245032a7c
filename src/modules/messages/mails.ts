import { sql } from 'kysely'
import { type Db, type Trx, within } from '../../platform/database.ts'
import { newId } from '../../platform/ids.ts'
import { type Letter, toMail } from '../../platform/letter.ts'
import type { Mailer } from '../../platform/mail.ts'
import type { Services } from '../../platform/services.ts'
import type { Act } from '../../platform/use-case.ts'
import { job } from '../../platform/who.ts'

export type WaitingMail = { id: string; personId: string; template: string; subject: string; linkId: string | null }

/**
 * How one kind of mail reads. `build` runs as the job, when the mail is sent: the address and the token are made then.
 * Nothing back: the mail has no use any more (withdrawn meanwhile), and is dropped.
 */
export type MailTemplate = { name: string; build(trx: Trx, mail: WaitingMail): Promise<Omit<Letter, 'id'> | undefined> }

export type NewMail = {
  /** The young person whose dossier it belongs to, or the adult herself. */
  personId: string
  template: string
  /** The application, agreement ... it is about. */
  subject: string
  linkId?: string
  /** The how manieth of its kind, when the same thing is told again: 1 when left out. */
  round?: number
}

/** Queues a mail in the same transaction, once for a person, template, subject, link and round. */
export async function queueMail(act: Pick<Act<unknown, unknown>, 'trx' | 'queue'>, mail: NewMail): Promise<void> {
  const id = newId()
  const added = await act.trx
    .insertInto('messages.mail')
    .values({
      id,
      person_id: mail.personId,
      template: mail.template,
      subject: mail.subject,
      link_id: mail.linkId ?? null,
      round: mail.round ?? 1,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (added.numInsertedOrUpdatedRows === 1n) await act.queue('mail', { mailId: id, personId: mail.personId })
}

type Sending = { db: Db; mailer: Mailer; templates: readonly MailTemplate[] }
type Outcome = 'sent' | 'dropped' | 'done-before'

/**
 * Sends one waiting mail. Safe to run twice, also at the same time: the row is held while it is sent, and one that went out stays as it is.
 * @throws when sending fails, so that the job tries again.
 */
export async function sendMail({ db, mailer, templates }: Sending, mailId: string): Promise<Outcome> {
  try {
    return await within(db, job, 'write', async (trx) => {
      const letter = await letterOf(trx, templates, mailId)
      if (letter === 'done-before') return letter
      if (letter) await mailer.send(toMail(letter))
      const outcome = letter ? 'sent' : 'dropped'
      await setState(trx, mailId, outcome)
      return outcome
    })
  } catch (error) {
    await within(db, job, 'write', (trx) => setState(trx, mailId, 'failed'))
    throw error
  }
}

/** The mail in words; nothing when it has no use any more. */
async function letterOf(
  trx: Trx,
  templates: readonly MailTemplate[],
  mailId: string,
): Promise<Letter | undefined | 'done-before'> {
  const row = await trx
    .selectFrom('messages.mail')
    .selectAll()
    .where('id', '=', mailId)
    .where('state', 'in', ['waiting', 'failed'])
    .forUpdate()
    .skipLocked()
    .executeTakeFirst()
  if (!row) return 'done-before'
  const template = templates.find(({ name }) => name === row.template)
  if (!template) throw new Error(`no mail template ${row.template}`)
  const { id, person_id: personId, subject, link_id: linkId } = row
  const letter = await template.build(trx, { id, personId, template: row.template, subject, linkId })
  return letter && { ...letter, id }
}

const setState = (trx: Trx, mailId: string, state: 'sent' | 'failed' | 'dropped') =>
  trx
    .updateTable('messages.mail')
    .set((eb) => ({
      state,
      attempts: eb('attempts', '+', 1),
      sent_at: state === 'sent' ? sql<Temporal.Instant>`platform.clock()` : null,
    }))
    .where('id', '=', mailId)
    .where('state', 'in', ['waiting', 'failed'])
    .execute()

/** Minutes in which the job of a mail tries by itself, and days after which nobody waits for it any more. */
const ownTries = 15
const worthwhile = 3

/** Queues what failed, or was never taken up, once more: a mail server may be away for a day. */
export const mailAgain = ({ db, jobs, clock }: Pick<Services, 'db' | 'jobs' | 'clock'>): Promise<void> =>
  within(db, job, 'write', async (trx) => {
    const now = clock.now()
    const rows = await trx
      .selectFrom('messages.mail')
      .select(['id', 'person_id'])
      .where('state', 'in', ['waiting', 'failed'])
      .where('at', '<', now.subtract({ minutes: ownTries }))
      .where('at', '>', now.subtract({ hours: worthwhile * 24 }))
      .orderBy('at')
      .limit(500)
      .execute()
    for (const { id, person_id } of rows) await jobs.send('mail', { mailId: id, personId: person_id }, trx)
  })
