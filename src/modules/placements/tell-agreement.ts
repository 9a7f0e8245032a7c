import { type Trx, within } from '../../platform/database.ts'
import { job } from '../../platform/who.ts'
import { endAccepted } from '../applications/index.ts'
import { revokeLinks } from '../people/index.ts'
import { askToLookBack } from './ask-to-look-back.ts'
import type { Deps } from './job-deps.ts'
import { extendLinks, mailParties, noticeAll } from './mail-parties.ts'
import { type Agreement, readAgreement, type Signer } from './queries/read-agreement.ts'
import { isOver } from './rules/agreement-states.ts'
import { tellOfDraft } from './tell-of-draft.ts'

export type AgreementTold = {
  agreementId: string
  personId: string
  what:
    | 'drafted'
    | 'open'
    | 'changed'
    | 'guardian'
    | 'signed'
    | 'withdrawn'
    | 'ended'
    | 'broken-off'
    | 'draft-waits'
    | 'draft-lapsed'
}

/** Tells the parties how it stands. Each version has links of its own; those of earlier versions end. */
export const tellAgreement = (deps: Deps, told: AgreementTold): Promise<void> =>
  within(deps.db, job, 'write', async (trx) => {
    const agreement = await readAgreement(trx, told.agreementId, true)
    if (!agreement) return
    const only = (asked: Signer['party']) => agreement.signers.filter(({ party }) => party === asked)
    if (told.what === 'drafted') await mailParties(deps, trx, agreement, 'agreement-draft', only('company'))
    if (told.what === 'guardian' && agreement.state === 'open')
      await mailParties(deps, trx, agreement, 'agreement-sign', only('guardian'))
    if (told.what === 'open' || told.what === 'changed') await askToSign(deps, trx, agreement, told.what)
    if (told.what === 'signed') {
      await mailParties(deps, trx, agreement, 'agreement-signed', agreement.signers)
      await noticeAll(trx, agreement, 'agreement-signed')
    }
    if (told.what === 'withdrawn') await mailParties(deps, trx, agreement, 'agreement-withdrawn', agreement.signers)
    if (told.what === 'broken-off') await mailParties(deps, trx, agreement, 'agreement-broken-off', agreement.signers)
    if (told.what === 'draft-waits' || told.what === 'draft-lapsed') await tellOfDraft(deps, trx, agreement, told.what)
    if (told.what === 'ended' || told.what === 'broken-off') await askToLookBack(deps, trx, agreement)
    if (isOver(agreement.state)) await endAccepted(trx, agreement.applicationId, deps.clock.now())
  })

async function askToSign(deps: Deps, trx: Trx, agreement: Agreement, what: 'open' | 'changed'): Promise<void> {
  if (agreement.state !== 'open') return
  if (what === 'changed') {
    await revokeLinks(trx, agreement.id, 'agreement', deps.clock.now())
    await trx.updateTable('placements.party').set({ link_id: null }).where('agreement_id', '=', agreement.id).execute()
    for (const signer of agreement.signers) signer.linkId = null
  } else await extendLinks(deps, trx, agreement)
  await mailParties(
    deps,
    trx,
    agreement,
    what === 'changed' ? 'agreement-changed' : 'agreement-sign',
    agreement.signers,
  )
  await noticeAll(trx, agreement, what === 'changed' ? 'agreement-changed' : 'agreement-open')
}
