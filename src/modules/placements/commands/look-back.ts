import { z } from 'zod'
import { isTaken } from '../../../platform/database.ts'
import { changed, found, Refusal } from '../../../platform/errors.ts'
import { id, many, requiredText } from '../../../platform/forms.ts'
import { newId } from '../../../platform/ids.ts'
import { type Act, command } from '../../../platform/use-case.ts'
import { isCompetence } from '../../region/index.ts'
import { canGo, canLookBackAsCompany } from '../policy.ts'
import { type Agreement, readAgreement } from '../queries/read-agreement.ts'
import { recordAction } from '../record.ts'
import { loadAgreement } from './load-agreement.ts'

const competence = z.string('choose').refine(isCompetence, 'choose')

/** She looks back: what she did, what she found out, which competence it showed. */
export const lookBack = command({
  name: 'look-back',
  by: ['person'],
  input: z.object({
    agreementId: id(),
    did: requiredText(2000),
    foundOut: requiredText(2000),
    competence,
    sentence: requiredText(500),
  }),
  load: ({ trx, input }) => loadAgreement(trx, input.agreementId),
  about: (agreement) => agreement.personId,
  allow: (who, agreement) => canGo(who, agreement, 'look-back'),
  async run(act) {
    const { input, loaded: agreement, trx, now } = act
    await addReflection(act, agreement, {
      by_party: 'young',
      did: input.did,
      found_out: input.foundOut,
      competence_id: input.competence,
      sentence: input.sentence,
      by_name: null,
      confirms: [],
    })
    changed(
      await trx
        .updateTable('placements.agreement')
        .set({ state: 'looked-back' })
        .where('id', '=', agreement.id)
        .executeTakeFirst(),
    )
    await recordAction(trx, agreement, 'look-back', 'young', now)
    return { id: agreement.id }
  },
})

/** The company looks back: what it saw, and which competences it confirms. Without an account. */
export const companyLooksBack = command({
  name: 'company-looks-back',
  by: ['link', 'person'],
  input: z.object({
    agreementId: id(),
    did: requiredText(1000),
    confirms: many(competence, 16),
    name: requiredText(200),
  }),
  load: async ({ trx, input }) => {
    // The link for looking back reads the agreement and may not change it: no lock.
    return found(await readAgreement(trx, input.agreementId))
  },
  about: (agreement) => agreement.personId,
  allow: (who, agreement) => canLookBackAsCompany(who, agreement),
  async run(act) {
    const { input, loaded: agreement } = act
    await addReflection(act, agreement, {
      by_party: 'company',
      did: input.did,
      found_out: null,
      competence_id: null,
      sentence: null,
      by_name: input.name,
      confirms: input.confirms,
    })
    return { id: agreement.id }
  },
})

type NewReflection = {
  by_party: 'young' | 'company'
  did: string
  found_out: string | null
  competence_id: string | null
  sentence: string | null
  by_name: string | null
  confirms: string[]
}

async function addReflection(
  act: Act<unknown, unknown>,
  agreement: Agreement,
  reflection: NewReflection,
): Promise<void> {
  try {
    await act.trx
      .insertInto('placements.reflection')
      .values({ id: newId(), agreement_id: agreement.id, person_id: agreement.personId, at: act.now, ...reflection })
      .execute()
  } catch (error) {
    throw isTaken(error) ? new Refusal('conflict', 'looked-back-before') : error
  }
  await act.queue('look-back-done', { agreementId: agreement.id, personId: agreement.personId })
}
