import { z } from 'zod'
import { changed, Refusal } from '../../../platform/errors.ts'
import { id, requiredText, ticked } from '../../../platform/forms.ts'
import { dayOf } from '../../../platform/i18n.ts'
import { newId } from '../../../platform/ids.ts'
import { command } from '../../../platform/use-case.ts'
import { checkPlan, isAllowed, obstacleFor } from '../check-plan.ts'
import { canSign, partyOf } from '../policy.ts'
import { recordAction } from '../record.ts'
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
