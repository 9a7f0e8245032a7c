import { z } from 'zod'
import { changed, found, Refusal } from '../../../../platform/errors.ts'
import { id, oneOf, requiredText } from '../../../../platform/forms.ts'
import { command } from '../../../../platform/use-case.ts'
import { type Allowed, allowed, hidden, isA, type Obstacle, overtaken, type Who } from '../../../../platform/who.ts'
import { outcomes } from '../queries/list-contests.ts'

type Loaded = { id: string; person_id: string; answered_at: Temporal.Instant | null }

/** A human at her school, who sees her, and never she herself; once. */
function canAnswer(who: Who, contest: Loaded): Allowed | Obstacle {
  if (who.kind !== 'person' || !isA(who, 'mentor', 'coordinator') || contest.person_id === who.id) return hidden()
  return contest.answered_at === null ? allowed() : overtaken('contest-answered')
}

/** The answer of a human to what she contested, with reasons. */
export const answerContest = command({
  name: 'answer-contest',
  by: ['person'],
  input: z.object({ id: id(), outcome: oneOf(outcomes), answer: requiredText(2000) }),
  load: async ({ trx, input }): Promise<Loaded> =>
    found(
      await trx
        .selectFrom('caseload.contest')
        .select(['id', 'person_id', 'answered_at'])
        .where('id', '=', input.id)
        .executeTakeFirst(),
    ),
  about: (contest) => contest.person_id,
  allow: canAnswer,
  async run({ trx, who, input, loaded, now, queue }) {
    if (who.kind !== 'person') throw new Refusal('not-found', 'not-found')
    changed(
      await trx
        .updateTable('caseload.contest')
        .set({ outcome: input.outcome, answer: input.answer, answered_at: now, answered_by: who.id })
        .where('id', '=', loaded.id)
        .where('answered_at', 'is', null)
        .executeTakeFirst(),
    )
    await queue('contest-told', { contestId: loaded.id, personId: loaded.person_id, what: 'answered' })
    return { id: loaded.id }
  },
})
