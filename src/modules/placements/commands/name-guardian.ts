import { z } from 'zod'
import { changed, InvalidInput, Refusal } from '../../../platform/errors.ts'
import { email, id, requiredText } from '../../../platform/forms.ts'
import { command } from '../../../platform/use-case.ts'
import { addGuardian } from '../../people/index.ts'
import { canGo, sideOf } from '../policy.ts'
import { recordAction } from '../record.ts'
import { loadAgreement } from './load-agreement.ts'

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
