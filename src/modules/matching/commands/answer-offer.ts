import { z } from 'zod'
import { changed } from '../../../platform/errors.ts'
import { id, oneOf } from '../../../platform/forms.ts'
import { command } from '../../../platform/use-case.ts'
import { canAnswer } from '../policy.ts'
import { declineReasons } from '../rules/proposal-states.ts'
import { readProposal } from './decide.ts'

/** She wants to get to know the place: next she asks the company, in her own words. Nothing of her goes to it before. */
export const wantOffer = command({
  name: 'matching.want-offer',
  by: ['person'],
  input: z.object({ id: id() }),
  load: ({ trx, input }) => readProposal(trx, input.id),
  about: ({ person_id }) => person_id,
  allow: (who, proposal) => canAnswer(who, proposal, 'want'),
  async run({ trx, loaded: proposal, now, queue }) {
    changed(
      await trx
        .updateTable('matching.proposal')
        .set({ state: 'wanted', answered_at: now })
        .where('id', '=', proposal.id)
        .executeTakeFirst(),
    )
    await queue('matching-answered', { runId: proposal.run_id, personId: proposal.person_id })
    return { id: proposal.id, placeId: proposal.place_id }
  },
})

/** She says no. Her school looks for something else; the company never knew. */
export const declineOffer = command({
  name: 'matching.decline-offer',
  by: ['person'],
  input: z.object({ id: id(), reason: oneOf(declineReasons) }),
  load: ({ trx, input }) => readProposal(trx, input.id),
  about: ({ person_id }) => person_id,
  allow: (who, proposal) => canAnswer(who, proposal, 'decline'),
  async run({ trx, input, loaded: proposal, now, queue }) {
    changed(
      await trx
        .updateTable('matching.proposal')
        .set({ state: 'declined', reason: input.reason, answered_at: now })
        .where('id', '=', proposal.id)
        .executeTakeFirst(),
    )
    await queue('matching-answered', { runId: proposal.run_id, personId: proposal.person_id })
    return { id: proposal.id }
  },
})
