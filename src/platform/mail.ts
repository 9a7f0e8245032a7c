import { sql } from 'kysely'
import { createTransport } from 'nodemailer'
import { type Db, within } from './database.ts'
import { job } from './who.ts'

export type Mail = {
  /** Becomes the Message-ID: a mail that is delivered twice is shown once. */
  id: string
  to: string
  subject: string
  text: string
  html: string
}
export type Mailer = { send(mail: Mail): Promise<void>; close(): void }

/** Sends through a mail server. @throws when the server can't be reached or refuses: the job tries again. */
export function smtpMailer(url: string, from: string): Mailer {
  const transport = createTransport(url, { from, connectionTimeout: 10_000, socketTimeout: 20_000 } as never)
  return {
    send: async (mail) => {
      const { id, ...rest } = mail
      await transport.sendMail({ ...rest, from, messageId: `<${id}@kansroute>` })
    },
    close: () => transport.close(),
  }
}

/** Without a mail server: what would have been sent stands on the page /outbox. `db` is the worker's. */
export function outboxMailer(db: Db): Mailer {
  return {
    async send({ id, to, subject, text, html }) {
      await within(db, job, 'write', (trx) =>
        sql`insert into platform.outbox (id, recipient, subject, text, html) values (${id}, ${to}, ${subject}, ${text}, ${html})
          on conflict do nothing`.execute(trx),
      )
    },
    close: () => undefined,
  }
}
