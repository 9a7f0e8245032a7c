import type { Trx } from '../../platform/database.ts'
import { type NewNotice, notifyOnce, queueMail } from '../messages/index.ts'
import { extendLink, issueLink, readPerson } from '../people/index.ts'
import { type Deps, sender } from './job-deps.ts'
import type { Agreement, Signer } from './queries/read-agreement.ts'

const linkDays = 60

/** The company's link came with the draft; the days may have moved since. */
export async function extendLinks(deps: Deps, trx: Trx, agreement: Agreement): Promise<void> {
  for (const { linkId } of agreement.signers)
    if (linkId) await extendLink(trx, linkId, lastUse(agreement, deps.clock.now()))
}

/** A mail to each party that has an address, with a link that opens this agreement for that party alone. */
export async function mailParties(
  deps: Deps,
  trx: Trx,
  agreement: Agreement,
  template: string,
  signers: readonly Signer[],
  round = 1,
): Promise<void> {
  for (const signer of signers) {
    if (!signer.email) continue
    const linkId = signer.linkId ?? (await linkFor(deps, trx, agreement, signer))
    await queueMail(sender(deps, trx), { personId: agreement.personId, template, subject: agreement.id, linkId, round })
  }
}

async function linkFor(deps: Deps, trx: Trx, agreement: Agreement, signer: Signer): Promise<string> {
  const linkId = await issueLink(trx, {
    personId: agreement.personId,
    may: ['agreement'],
    subject: agreement.id,
    holder: signer.name,
    email: signer.email,
    expiresAt: lastUse(agreement, deps.clock.now()),
  })
  await trx.updateTable('placements.party').set({ link_id: linkId }).where('id', '=', signer.id).execute()
  return linkId
}

/** A link to an agreement works until two months after its last day. */
export const lastUse = (agreement: Agreement, now: Temporal.Instant): Temporal.Instant => {
  const end = agreement.endsOn.toZonedDateTime('Europe/Amsterdam').toInstant()
  const from = Temporal.Instant.compare(end, now) > 0 ? end : now
  return from.add({ hours: linkDays * 24 })
}

export async function noticeAll(trx: Trx, agreement: Agreement, kind: NewNotice['kind']): Promise<void> {
  const readers = new Set([agreement.personId, ...agreement.signers.flatMap(({ signerId }) => signerId ?? [])])
  // who erased herself has no inbox
  if (!(await readPerson(trx, agreement.personId))) readers.delete(agreement.personId)
  for (const signerId of readers) {
    const href = signerId === agreement.personId ? `/agreements/${agreement.id}` : `/to-sign/${agreement.id}`
    await notifyOnce(trx, { personId: signerId, kind, values: { company: agreement.terms.company }, href })
  }
}
