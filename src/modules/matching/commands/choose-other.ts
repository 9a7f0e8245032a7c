import { sql } from 'kysely'
import { z } from 'zod'
import { changed, found, Refusal } from '../../../platform/errors.ts'
import { id } from '../../../platform/forms.ts'
import { newId } from '../../../platform/ids.ts'
import { command } from '../../../platform/use-case.ts'
import { allowed, hidden, overtaken } from '../../../platform/who.ts'
import { besideProposal, keepReasons } from '../kept-reasons.ts'
import { canDecide, canOpenRounds } from '../policy.ts'
import { otherChoices } from '../proposals.ts'
import { givenPlaces } from '../queries/given-places.ts'
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
    const before = await trx
      .selectFrom('matching.proposal')
      .select(['id', 'person_id', 'place_id', 'state'])
      .where('run_id', '=', run.id)
      .where('person_id', '=', input.personId)
      .where('state', 'in', liveStates)
      .executeTakeFirst()
    return {
      run,
      inputs: read.inputs,
      n: found(n),
      told: read.told.has(found(n)),
      before,
      given: await givenPlaces(trx, run.id),
    }
  },
  about: (_, { input }) => input.personId,
  allow(who, { run, before }, { input }) {
    if (!canOpenRounds(who) || ('id' in who && who.id === input.personId)) return hidden()
    if (run.state !== 'ready' || run.whatIfOf) return overtaken(`round-${run.state}`)
    return before ? canDecide(who, before, 'replace') : allowed()
  },
  async run({ trx, who, input, loaded: { run, inputs, n, told, before, given }, now }) {
    const choice = otherChoices(inputs, n).find(({ at }) => inputs.places[at]!.id === input.placeId)
    if (!choice) throw new Refusal('conflict', 'not-a-choice')
    const taken = given.filter(
      ({ placeId, personId }) => placeId === input.placeId && personId !== input.personId,
    ).length
    if (taken >= inputs.places[choice.at]!.seats) throw new Refusal('conflict', 'seats-given')
    const decided = { decided_at: now, decided_by: 'id' in who ? who.id : null }
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
        reasons: besideProposal(reasons, told),
        created_at: now,
        ...decided,
      })
      .execute()
    await keepReasons(trx, { proposalId, personId: input.personId, reasons, told, now })
    return { id: proposalId, runId: run.id }
  },
})
