import type { Trx } from '../../platform/database.ts'
import { notifyOnce, queueMail } from '../messages/index.ts'
import { type Deps, sender } from './job-deps.ts'
import { mailParties } from './mail-parties.ts'
import type { Agreement } from './queries/read-agreement.ts'

/** Nobody sent it to be signed: company and school are asked again, or read that it lapsed; she reads it too, from her own account. */
export async function tellOfDraft(
  deps: Deps,
  trx: Trx,
  agreement: Agreement,
  what: 'draft-waits' | 'draft-lapsed',
): Promise<void> {
  if (agreement.state !== (what === 'draft-waits' ? 'draft' : 'withdrawn')) return
  const writers = agreement.signers.filter(({ party }) => party === 'company' || party === 'school')
  const round = what === 'draft-waits' ? await countReminders(trx, agreement.id) : 1
  await mailParties(deps, trx, agreement, `agreement-${what}`, writers, round)
  const { personId } = agreement
  await queueMail(sender(deps, trx), { personId, template: `agreement-${what}-young`, subject: agreement.id, round })
  const readers = [personId, ...writers.flatMap(({ signerId }) => signerId ?? [])]
  for (const reader of new Set(readers))
    await notifyOnce(trx, {
      personId: reader,
      kind: `agreement-${what}`,
      values: { company: agreement.terms.company },
      href: reader === personId ? `/agreements/${agreement.id}` : `/to-sign/${agreement.id}`,
    })
}

/** A draft that was touched after a reminder is reminded of again, from the first. */
async function countReminders(trx: Trx, agreementId: string): Promise<number> {
  const { n } = await trx
    .selectFrom('placements.event')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('agreement_id', '=', agreementId)
    .where('action', '=', 'remind')
    .executeTakeFirstOrThrow()
  return Math.max(1, n)
}
