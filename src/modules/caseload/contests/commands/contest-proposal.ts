import { z } from 'zod'
import { Refusal } from '../../../../platform/errors.ts'
import { requiredText } from '../../../../platform/forms.ts'
import { dayOf } from '../../../../platform/i18n.ts'
import { newId } from '../../../../platform/ids.ts'
import { markedProposals } from '../../../../platform/proposals.ts'
import { command } from '../../../../platform/use-case.ts'
import { allowed, hidden, isA } from '../../../../platform/who.ts'

/** Days in which a human at her school answers. */
export const daysToAnswer = 14
/** More open at once says nothing new: the school has yet to answer the first. */
const mostOpen = 5

/** She disagrees with what a rule proposed or ordered. A human at her school looks at it and answers. */
export const contestProposal = command({
  name: 'contest-proposal',
  by: ['person'],
  input: z.object({
    proposal: z.string('wrong').refine((name) => markedProposals().has(name), 'wrong'),
    words: requiredText(2000),
  }),
  load: async ({ trx, who }) =>
    trx
      .selectFrom('caseload.contest')
      .select((eb) => eb.fn.countAll<number>().as('open'))
      .where('person_id', '=', who.kind === 'person' ? who.id : '')
      .where('answered_at', 'is', null)
      .executeTakeFirstOrThrow(),
  about: (_loaded, { who }) => (who.kind === 'person' ? who.id : null),
  allow: (who) => (isA(who, 'young') ? allowed() : hidden()),
  async run({ trx, who, input, loaded, now, queue }) {
    if (who.kind !== 'person') throw new Refusal('not-found', 'not-found')
    if (loaded.open >= mostOpen) throw new Refusal('conflict', 'contests-open', { limit: mostOpen })
    const id = newId()
    await trx
      .insertInto('caseload.contest')
      .values({
        id,
        person_id: who.id,
        proposal: input.proposal,
        version: markedProposals().get(input.proposal)!.version,
        words: input.words,
        sent_at: now,
        answer_by: dayOf(now).add({ days: daysToAnswer }),
      })
      .execute()
    await queue('contest-told', { contestId: id, personId: who.id, what: 'new' })
    return { id }
  },
})
