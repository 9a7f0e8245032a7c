import type { Trx } from '../../../platform/database.ts'
import type { OutboxMail } from '../pages/outbox-page.tsx'

/** The latest mails that would have been sent. */
export const listOutbox = (trx: Trx): Promise<OutboxMail[]> =>
  trx
    .selectFrom('platform.outbox')
    .select(['id', 'at', 'recipient', 'subject', 'text'])
    .orderBy('at', 'desc')
    .limit(50)
    .execute()
