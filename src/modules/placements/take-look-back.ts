import { type Trx, within } from '../../platform/database.ts'
import { job } from '../../platform/who.ts'
import { notify } from '../messages/index.ts'
import { readPerson } from '../people/index.ts'
import { addFromPlacement } from '../portfolio/index.ts'
import type { Deps } from './job-deps.ts'
import { listReflections, readAgreement } from './queries/read-agreement.ts'
import { recordAction } from './record.ts'

/** What she and the company wrote becomes an activity with confirmed competences in her portfolio. Safe to run again. */
export const takeLookBack = (deps: Deps, { agreementId }: { agreementId: string; personId: string }): Promise<void> =>
  within(deps.db, job, 'write', async (trx) => {
    // held: of two runs at once, one sees that she was told
    const agreement = await readAgreement(trx, agreementId, true)
    // who erased herself has no portfolio to put it in
    if (!agreement || !(await readPerson(trx, agreement.personId))) return
    const reflections = await listReflections(trx, agreementId)
    const hers = reflections.find(({ byParty }) => byParty === 'young')
    const theirs = reflections.find(({ byParty }) => byParty === 'company')
    const { confirmed } = await addFromPlacement(trx, {
      personId: agreement.personId,
      agreementId,
      title: agreement.placeTitle,
      organisation: agreement.terms.company,
      since: agreement.terms.from,
      until: agreement.terms.until,
      did: hers?.did ?? null,
      shown: hers?.competenceId ? [{ competenceId: hers.competenceId, sentence: hers.sentence ?? hers.did }] : [],
      confirmations: (theirs?.confirms ?? []).map((competenceId) => ({
        competenceId,
        byName: theirs?.byName ?? '',
        byRole: 'practical-trainer',
        words: theirs?.did ?? null,
      })),
    })
    if (confirmed === 0 || (await wasTold(trx, agreementId))) return
    await recordAction(trx, agreement, 'confirmed', 'job', deps.clock.now())
    await notify(trx, {
      personId: agreement.personId,
      kind: 'confirmed',
      values: { company: agreement.terms.company },
      href: '/cv',
    })
  })

/** She hears once that the company confirmed something: also when she threw it away, and then writes about the placement herself. */
async function wasTold(trx: Trx, agreementId: string): Promise<boolean> {
  const told = await trx
    .selectFrom('placements.event')
    .select('id')
    .where('agreement_id', '=', agreementId)
    .where('action', '=', 'confirmed')
    .executeTakeFirst()
  return told !== undefined
}
