import type { Trx } from '../../platform/database.ts'
import { notifyOnce, queueMail } from '../messages/index.ts'
import { issueLink, readPerson } from '../people/index.ts'
import { type Deps, sender } from './job-deps.ts'
import { lastUse } from './mail-parties.ts'
import type { Agreement } from './queries/read-agreement.ts'

/** It is over: she and the company are asked, each once, what came of it. */
export async function askToLookBack(deps: Deps, trx: Trx, agreement: Agreement): Promise<void> {
  // who erased herself is not asked, nor is anybody about her
  if (!(await readPerson(trx, agreement.personId))) return
  await notifyOnce(trx, {
    personId: agreement.personId,
    kind: 'look-back',
    values: { company: agreement.terms.company },
    href: `/agreements/${agreement.id}/look-back`,
  })
  await queueMail(sender(deps, trx), {
    personId: agreement.personId,
    template: 'look-back-young',
    subject: agreement.id,
  })
  const company = agreement.signers.find(({ party }) => party === 'company')
  const asked = await trx
    .selectFrom('messages.mail')
    .select('id')
    .where('subject', '=', agreement.id)
    .where('template', '=', 'look-back-company')
    .executeTakeFirst()
  if (!company?.email || asked) return
  const linkId = await issueLink(trx, {
    personId: agreement.personId,
    may: ['look-back'],
    subject: agreement.id,
    holder: company.name,
    email: company.email,
    expiresAt: lastUse(agreement, deps.clock.now()),
  })
  await queueMail(sender(deps, trx), {
    personId: agreement.personId,
    template: 'look-back-company',
    subject: agreement.id,
    linkId,
  })
}
