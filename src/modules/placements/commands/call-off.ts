import { z } from 'zod'
import { changed } from '../../../platform/errors.ts'
import { id, oneOf } from '../../../platform/forms.ts'
import { command } from '../../../platform/use-case.ts'
import { giveSeatBack } from '../../places/index.ts'
import { canGo, sideOf } from '../policy.ts'
import { recordAction } from '../record.ts'
import { type BreakOffReason, breakOffReasons, isForSchool } from '../rules/agreement-states.ts'
import { loadAgreement } from './load-agreement.ts'

/** A party calls it off before it began: the seat is free again. */
export const withdrawAgreement = command({
  name: 'withdraw-agreement',
  by: ['person', 'link'],
  input: z.object({ agreementId: id() }),
  load: ({ trx, input }) => loadAgreement(trx, input.agreementId),
  about: (agreement) => agreement.personId,
  allow: (who, agreement) => canGo(who, agreement, 'withdraw'),
  async run(act) {
    const { trx, who, loaded: agreement, now } = act
    changed(
      await trx
        .updateTable('placements.agreement')
        .set({ state: 'withdrawn' })
        .where('id', '=', agreement.id)
        .executeTakeFirst(),
    )
    await giveSeatBack(trx, agreement.placeId)
    await recordAction(trx, agreement, 'withdraw', sideOf(who, agreement)!, now)
    await act.queue('agreement-told', { agreementId: agreement.id, personId: agreement.personId, what: 'withdrawn' })
    return { id: agreement.id }
  },
})

const reasons = breakOffReasons.map(({ code }) => code) as [BreakOffReason, ...BreakOffReason[]]

/** It stops before the last day, with a reason that stands apart: her school reads it, and she unless it is for the school alone. */
export const breakOff = command({
  name: 'break-off-agreement',
  by: ['person', 'link'],
  input: z.object({ agreementId: id(), reason: oneOf(reasons) }),
  load: ({ trx, input }) => loadAgreement(trx, input.agreementId),
  about: (agreement) => agreement.personId,
  allow: (who, agreement) => canGo(who, agreement, 'break-off'),
  async run(act) {
    const { trx, who, input, loaded: agreement, now } = act
    changed(
      await trx
        .updateTable('placements.agreement')
        .set({ state: 'broken-off' })
        .where('id', '=', agreement.id)
        .executeTakeFirst(),
    )
    await giveSeatBack(trx, agreement.placeId)
    const party = sideOf(who, agreement)!
    await trx
      .insertInto('placements.ending')
      .values({
        agreement_id: agreement.id,
        person_id: agreement.personId,
        reason: input.reason,
        by_party: party,
        school_only: isForSchool(input.reason),
        at: now,
      })
      .execute()
    await recordAction(trx, agreement, 'break-off', party, now)
    await act.queue('agreement-told', { agreementId: agreement.id, personId: agreement.personId, what: 'broken-off' })
    return { id: agreement.id }
  },
})
