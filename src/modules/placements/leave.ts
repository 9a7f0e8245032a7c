import type { Trx } from '../../platform/database.ts'
import { giveSeatBack } from '../places/index.ts'
import { type Agreement, listAgreements } from './queries/read-agreement.ts'
import { recordAction } from './record.ts'
import { mayGo } from './rules/agreement-states.ts'

export type LeftAgreement = {
  place: string
  until: Temporal.PlainDate
  /** Never signed by all, so it is off; or it stays until its term, and so do the links of the others. */
  state: 'off' | 'stays'
  others: { to: string; name: string }[]
  links: string[]
}

/** What erasing does to an agreement: what nobody is bound by yet is taken back, what all signed stays in force until its last day. */
export const leavingOf = ({ state, begun }: Pick<Agreement, 'state' | 'begun'>): 'withdraw' | 'over' | 'stays' => {
  if (state === 'withdrawn') return 'over'
  if (state === 'draft' || state === 'open') return mayGo(state, 'withdraw', 'young', begun) ? 'withdraw' : 'stays'
  return 'stays'
}

/** Ends or keeps every agreement of somebody who erases herself, and takes her address from it. Runs as the job. */
export async function leavePlacements(trx: Trx, personId: string, now: Temporal.Instant): Promise<LeftAgreement[]> {
  const left: LeftAgreement[] = []
  for (const agreement of await listAgreements(trx, personId)) {
    const how = leavingOf(agreement)
    if (how === 'over') continue
    if (how === 'withdraw') await withdraw(trx, agreement, now)
    await trx
      .updateTable('placements.party')
      .set({ email: null, link_id: null })
      .where('agreement_id', '=', agreement.id)
      .where('party', '=', 'young')
      .execute()
    const others = agreement.signers.filter(({ party }) => party !== 'young')
    left.push({
      place: agreement.placeTitle,
      until: agreement.endsOn,
      state: how === 'withdraw' ? 'off' : 'stays',
      others: others.flatMap(({ email, name }) => (email ? [{ to: email, name }] : [])),
      links: how === 'stays' ? others.flatMap(({ linkId }) => linkId ?? []) : [],
    })
  }
  return left
}

async function withdraw(trx: Trx, agreement: Agreement, now: Temporal.Instant): Promise<void> {
  await trx
    .updateTable('placements.agreement')
    .set({ state: 'withdrawn', changed_at: now })
    .where('id', '=', agreement.id)
    .execute()
  await recordAction(trx, agreement, 'withdraw', 'young', now)
  await giveSeatBack(trx, agreement.placeId)
}
