import { z } from 'zod'
import { changed, InvalidInput, Refusal } from '../../../platform/errors.ts'
import { email, id, oneOf, requiredText, ticked } from '../../../platform/forms.ts'
import { dayOf } from '../../../platform/i18n.ts'
import { newId } from '../../../platform/ids.ts'
import { command } from '../../../platform/use-case.ts'
import { addGuardian } from '../../people/index.ts'
import { giveSeatBack } from '../../places/index.ts'
import { checkPlan, isAllowed, obstacleFor } from '../check-plan.ts'
import { canGo, canSign, partyOf, sideOf } from '../policy.ts'
import { recordAction } from '../record.ts'
import { breakOffReasons } from '../rules/agreement-states.ts'
import { loadAgreement } from './load-agreement.ts'

const signInput = z.object({
  agreementId: id(),
  version: z.coerce.number('wrong').int('wrong'),
  read: ticked(),
  may: ticked(),
  name: requiredText(200),
})

/** A party signs this version, in any order. The last signature makes it complete. */
export const sign = command({
  name: 'sign-agreement',
  by: ['person', 'link'],
  input: signInput,
  load: ({ trx, input }) => loadAgreement(trx, input.agreementId),
  about: (agreement) => agreement.personId,
  allow: canSign,
  async run(act) {
    const { trx, who, input, loaded: agreement, now } = act
    // Somebody changed it while this page was open: she would sign what she did not read.
    if (input.version !== agreement.version) throw new Refusal('conflict', 'changed-version')
    const today = dayOf(now)
    const check = await checkPlan(trx, agreement, agreement.terms, today)
    const party = partyOf(who, agreement)!.party
    const stop = check.obstacles.find(({ sure }) => sure)
    if (!isAllowed({ ...check, missing: [] }))
      throw new Refusal('conflict', stop ? obstacleFor(party, stop.code) : 'not-lawful-now')
    await trx
      .insertInto('placements.signature')
      .values({
        id: newId(),
        agreement_id: agreement.id,
        person_id: agreement.personId,
        party,
        version: agreement.version,
        name: input.name,
        at: now,
      })
      .execute()
    const last = agreement.signers.every((signer) => signer.party === party || signer.signedAt)
    await recordAction(trx, agreement, last ? 'sign-last' : 'sign', party, now)
    if (last) {
      changed(
        await trx
          .updateTable('placements.agreement')
          .set({ state: 'signed' })
          .where('id', '=', agreement.id)
          .executeTakeFirst(),
      )
      await act.queue('agreement-told', { agreementId: agreement.id, personId: agreement.personId, what: 'signed' })
    }
    return { id: agreement.id }
  },
})

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

const reasons = breakOffReasons.map(({ code }) => code) as [string, ...string[]]

/** It stops before the last day, with a reason. Some reasons are read by the school alone. */
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
        .set({ state: 'broken-off', ended_reason: input.reason })
        .where('id', '=', agreement.id)
        .executeTakeFirst(),
    )
    await giveSeatBack(trx, agreement.placeId)
    await recordAction(trx, agreement, 'break-off', sideOf(who, agreement)!, now)
    await act.queue('agreement-told', { agreementId: agreement.id, personId: agreement.personId, what: 'broken-off' })
    return { id: agreement.id }
  },
})

/** She says who her parent or guardian is, so that a mail can go there. "Not confirmed" until the school confirms it. */
export const nameGuardian = command({
  name: 'name-guardian',
  by: ['person'],
  input: z.object({ agreementId: id(), name: requiredText(200), email: email() }),
  load: ({ trx, input }) => loadAgreement(trx, input.agreementId),
  about: (agreement) => agreement.personId,
  allow: (who, agreement) => canGo(who, agreement, 'change'),
  async run(act) {
    const { trx, who, input, loaded: agreement, now } = act
    const guardian = agreement.signers.find(({ party }) => party === 'guardian')
    if (sideOf(who, agreement) !== 'young' || !guardian || guardian.email || guardian.signerId)
      throw new Refusal('conflict', 'guardian-known')
    if (agreement.signers.some((signer) => signer.party !== 'guardian' && signer.email === input.email))
      throw new InvalidInput([{ field: 'email', code: 'other-party' }])
    await addGuardian(trx, { personId: agreement.personId, name: input.name, email: input.email, since: now })
    changed(
      await trx
        .updateTable('placements.party')
        .set({ name: input.name, email: input.email })
        .where('id', '=', guardian.id)
        .executeTakeFirst(),
    )
    await recordAction(trx, agreement, 'name-guardian', 'young', now)
    if (agreement.state === 'open')
      await act.queue('agreement-told', { agreementId: agreement.id, personId: agreement.personId, what: 'guardian' })
    return { id: agreement.id }
  },
})
