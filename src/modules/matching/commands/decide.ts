import { z } from 'zod'
import type { Trx } from '../../../platform/database.ts'
import { changed, found, InvalidInput } from '../../../platform/errors.ts'
import { id, oneOf, optionalText } from '../../../platform/forms.ts'
import { command } from '../../../platform/use-case.ts'
import { canDecide } from '../policy.ts'
import { type ProposalAction, proposalMayGo, rejectReasons } from '../rules/proposal-states.ts'

/** A proposal as far as the reader sees it. @throws {Refusal} not-found. */
export async function readProposal(trx: Trx, proposalId: string, lock?: 'lock') {
  const row = await trx
    .selectFrom('matching.proposal')
    .select(['id', 'run_id', 'person_id', 'place_id', 'state', 'pinned'])
    .where('id', '=', proposalId)
    .$if(lock !== undefined, (query) => query.forUpdate())
    .executeTakeFirst()
  return found(row)
}

/** Locked: of two who decide at once the second sees what the first did. */
const loadProposal = (trx: Trx, proposalId: string) => readProposal(trx, proposalId, 'lock')

/** What somebody of the school decides about one proposal, as the table says. */
const decision = (name: string, action: ProposalAction, also: { pinned?: boolean } = {}) =>
  command({
    name,
    by: ['person'],
    input: z.object({ id: id() }),
    load: ({ trx, input }) => loadProposal(trx, input.id),
    about: ({ person_id }) => person_id,
    allow: (who, proposal) => canDecide(who, proposal, action),
    async run({ trx, who, loaded: proposal, now }) {
      const { to } = proposalMayGo(proposal.state, action, 'school')!
      changed(
        await trx
          .updateTable('matching.proposal')
          .set({ state: to, decided_at: now, decided_by: 'id' in who ? who.id : null, ...also })
          .where('id', '=', proposal.id)
          .executeTakeFirst(),
      )
      return { id: proposal.id, runId: proposal.run_id }
    },
  })

export const confirmProposal = decision('matching.confirm', 'confirm')
export const undoConfirm = decision('matching.undo-confirm', 'undo')
export const pinProposal = decision('matching.pin', 'pin', { pinned: true })
export const unpinProposal = decision('matching.unpin', 'unpin', { pinned: false })
export const withdrawOffer = decision('matching.withdraw-offer', 'withdraw')

/** Not this pair, with the reason: in this round it is not proposed again. */
export const rejectProposal = command({
  name: 'matching.reject',
  by: ['person'],
  input: z.object({ id: id(), reason: oneOf(rejectReasons), words: optionalText(500) }),
  load: ({ trx, input }) => loadProposal(trx, input.id),
  about: ({ person_id }) => person_id,
  allow: (who, proposal) => canDecide(who, proposal, 'reject'),
  async run({ trx, who, input, loaded: proposal, now }) {
    if (input.reason === 'other' && !input.words) throw new InvalidInput([{ field: 'words', code: 'required' }])
    changed(
      await trx
        .updateTable('matching.proposal')
        .set({
          state: 'rejected',
          pinned: false,
          reason: input.reason,
          reason_words: input.words,
          decided_at: now,
          decided_by: 'id' in who ? who.id : null,
        })
        .where('id', '=', proposal.id)
        .executeTakeFirst(),
    )
    return { id: proposal.id, runId: proposal.run_id }
  },
})
