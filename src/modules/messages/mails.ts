import { sql } from 'kysely'
import { type Db, type Trx, within } from '../../platform/database.ts'
import { newId } from '../../platform/ids.ts'
import { type Letter, toMail } from '../../platform/letter.ts'
import type { Mailer } from '../../platform/mail.ts'
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

/** Sends one waiting mail. Safe to run twice: a mail that went out stays as it is. @throws when sending fails, so that the job tries again. */
export async function sendMail(
  db: Db,
  mailer: Mailer,
  templates: readonly MailTemplate[],
  mailId: string,
): Promise<'sent' | 'dropped' | 'done-before'> {
  const found = await within(db, job, 'read', async (trx) => {
    const row = await trx
      .selectFrom('messages.mail')
      .selectAll()
      .where('id', '=', mailId)
      .where('state', 'in', ['waiting', 'failed'])
      .executeTakeFirst()
    if (!row) return undefined
    const template = templates.find(({ name }) => name === row.template)
    if (!template) throw new Error(`no mail template ${row.template}`)
    const mail = {
      id: row.id,
      personId: row.person_id,
      template: row.template,
      subject: row.subject,
      linkId: row.link_id,
    }
    return { letter: await template.build(trx, mail) }
  })
  if (!found) return 'done-before'
  if (!found.letter) {
    await setState(db, mailId, 'dropped')
    return 'dropped'
  }
  try {
    await mailer.send(toMail({ ...found.letter, id: mailId }))
  } catch (error) {
    await setState(db, mailId, 'failed')
    throw error
  }
  await setState(db, mailId, 'sent')
  return 'sent'
}

const setState = (db: Db, mailId: string, state: 'sent' | 'failed' | 'dropped') =>
  within(db, job, 'write', (trx) =>
    trx
      .updateTable('messages.mail')
      .set((eb) => ({
        state,
        attempts: eb('attempts', '+', 1),
        sent_at: state === 'sent' ? sql<Temporal.Instant>`platform.clock()` : null,
      }))
      .where('id', '=', mailId)
      .execute(),
  )
