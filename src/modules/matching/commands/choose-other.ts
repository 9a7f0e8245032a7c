import { sql } from 'kysely'
import { z } from 'zod'
import { changed, found, Refusal } from '../../../platform/errors.ts'
import { id } from '../../../platform/forms.ts'
import { newId } from '../../../platform/ids.ts'
import { command } from '../../../platform/use-case.ts'
import { allowed, hidden, overtaken } from '../../../platform/who.ts'
import { canDecide, canOpenRounds } from '../policy.ts'
import { otherChoices } from '../proposals.ts'
import { readInputs } from '../queries/read-inputs.ts'
import { readRun } from '../queries/read-run.ts'
import { liveStates } from '../rules/proposal-states.ts'

/** Somebody of the school chooses a place for a pupil herself, among those that the rules allow. It is confirmed with that. */
export const chooseOther = command({
  name: 'matching.choose-other',
  by: ['person'],
  input: z.object({ runId: id(), personId: id(), placeId: id() }),
  async load({ trx, input }) {
    // of two who give the last seat of a place away at once, the second sees what the first did
    await sql`select pg_advisory_xact_lock(hashtextextended('matching ' || ${input.runId}, 0))`.execute(trx)
    const run = await readRun(trx, input.runId)
    const read = found(await readInputs(trx, run.id))
    const n = [...read.personOf].find(([, personId]) => personId === input.personId)?.[0]
    const live = await trx
      .selectFrom('matching.proposal')
      .select(['id', 'person_id', 'place_id', 'state'])
      .where('run_id', '=', run.id)
      .where('state', 'in', liveStates)
      .execute()
    return { run, inputs: read.inputs, n: found(n), live }
  },
  about: (_, { input }) => input.personId,
  allow(who, { run, live }, { input }) {
    if (!canOpenRounds(who) || ('id' in who && who.id === input.personId)) return hidden()
    if (run.state !== 'ready' || run.whatIfOf) return overtaken(`round-${run.state}`)
    const before = live.find(({ person_id }) => person_id === input.personId)
    return before ? canDecide(who, before, 'replace') : allowed()
  },
  async run({ trx, who, input, loaded: { run, inputs, n, live }, now }) {
    const choice = otherChoices(inputs, n).find(({ at }) => inputs.places[at]!.id === input.placeId)
    if (!choice) throw new Refusal('conflict', 'not-a-choice')
    const taken = live.filter(
      ({ place_id, person_id }) => place_id === input.placeId && person_id !== input.personId,
    ).length
    if (taken >= inputs.places[choice.at]!.seats) throw new Refusal('conflict', 'seats-given')
    const decided = { decided_at: now, decided_by: 'id' in who ? who.id : null }
    const before = live.find(({ person_id }) => person_id === input.personId)
    if (before)
      changed(
        await trx
          .updateTable('matching.proposal')
          .set({ state: 'replaced', ...decided })
          .where('id', '=', before.id)
          .executeTakeFirst(),
      )
    const proposalId = newId()
    const { at: _, ...reasons } = choice
    await trx
      .insertInto('matching.proposal')
      .values({
        id: proposalId,
        run_id: run.id,
        person_id: input.personId,
        place_id: input.placeId,
        state: 'confirmed',
        by_hand: true,
        pinned: true,
        reasons: JSON.stringify(reasons),
        created_at: now,
        ...decided,
      })
      .execute()
    return { id: proposalId, runId: run.id }
  },
})
