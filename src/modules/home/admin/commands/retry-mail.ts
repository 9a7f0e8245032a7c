import { z } from 'zod'
import { Refusal } from '../../../../platform/errors.ts'
import { id } from '../../../../platform/forms.ts'
import { command } from '../../../../platform/use-case.ts'
import { canRunPlatform } from '../policy.ts'
import { listFailedMails } from '../queries/list-failures.ts'

/** Sends a mail again that no mail server took, or all of them. One that went out meanwhile is not sent twice. */
export const retryMail = command({
  name: 'retry-mail',
  by: ['person'],
  input: z.object({ mail: id().optional() }),
  load: async ({ who, trx, input }) => {
    const failed = await listFailedMails(trx)
    return {
      by: who.kind === 'person' ? who.id : null,
      failed: failed.filter((mail) => input.mail === undefined || mail.id === input.mail),
    }
  },
  about: ({ by }) => by,
  allow: canRunPlatform,
  run: async ({ loaded, queue }) => {
    if (loaded.failed.length === 0) throw new Refusal('conflict', 'nothing-failed')
    for (const { id: mailId, person_id: personId } of loaded.failed) await queue('mail', { mailId, personId })
    return { count: loaded.failed.length }
  },
})
