import { createHash } from 'node:crypto'
import { setImmediate as turn } from 'node:timers/promises'
import { MatchingError } from '@kansroute/matching'
import { type Db, type Trx, within } from '../../platform/database.ts'
import { Refusal } from '../../platform/errors.ts'
import { newId } from '../../platform/ids.ts'
import { log } from '../../platform/log.ts'
import { keepProposals } from '../../platform/proposal-log.ts'
import { gathering } from '../../platform/proposals.ts'
import { job } from '../../platform/who.ts'
import { besideProposal, keepReasons } from './kept-reasons.ts'
import { prepare } from './prepared.ts'
import { proposeRound } from './proposals.ts'
import { type Outcome, version } from './propose.ts'
import { readInputs } from './queries/read-inputs.ts'
import type { KeptOutcome } from './queries/read-run.ts'
import { canonical, type RunInputs } from './rules/inputs.ts'
import { liveStates } from './rules/proposal-states.ts'
import { type PairReasons, reasonsOf } from './scores.ts'

type Deps = { db: Db; clock: { now(): Temporal.Instant }; secret: string }
export type Calculation = { runId: string; attempt: number }

/** Somebody stopped it, or started it anew. */
class Overtaken extends Error {}

/** Works a round out in parts, so that others are served meanwhile, writes how far it is and stops when somebody says so. */
export async function calculate(deps: Deps, { runId, attempt }: Calculation): Promise<void> {
  const { db } = deps
  const read = await within(db, job, 'read', (trx) => readInputs(trx, runId))
  if (!read) return
  const started = performance.now()
  let shown = -1
  const pause = async (percent: number) => {
    await turn()
    if (percent === shown) return
    shown = percent
    await within(db, job, 'write', async (trx) => {
      const answer = await own(trx, { runId, attempt }).set({ progress: percent }).executeTakeFirst()
      if (answer.numUpdatedRows === 0n) throw new Overtaken()
    })
  }
  try {
    const { answer, made } = await gathering(() => proposeRound(read.inputs, pause))
    const milliseconds = Math.round(performance.now() - started)
    await within(db, job, 'write', (trx) =>
      finish(trx, { runId, attempt, ...read, answer, milliseconds, now: deps.clock.now() }),
    )
    await keepProposals(deps, made)
  } catch (error) {
    if (error instanceof Overtaken) return
    // another try may reach the database; sums that go wrong go wrong again
    if (error instanceof Refusal && error.kind === 'busy') throw error
    log.error({ run: runId, code: error instanceof MatchingError ? error.code : undefined }, 'a round failed')
    await within(db, job, 'write', (trx) =>
      own(trx, { runId, attempt }).set({ state: 'failed', ended_at: deps.clock.now() }).execute(),
    )
  }
}

/** The round as long as this calculation is the one that runs. */
const own = (trx: Trx, { runId, attempt }: Calculation) =>
  trx.updateTable('matching.run').where('id', '=', runId).where('state', '=', 'running').where('attempt', '=', attempt)

export const digestOf = (value: unknown): Buffer => createHash('sha256').update(canonical(value)).digest()

type Finished = Calculation & {
  inputs: RunInputs
  personOf: Map<number, string>
  told: ReadonlySet<number>
  answer: Outcome
  milliseconds: number
  now: Temporal.Instant
}

async function finish(trx: Trx, finished: Finished): Promise<void> {
  const { inputs, answer, milliseconds, now } = finished
  const { placed: _, ...numbers } = answer
  const outcome: KeptOutcome = { ...numbers, people: inputs.seekers.length, places: inputs.places.length, milliseconds }
  const done = await own(trx, finished)
    .set({
      state: 'ready',
      progress: 100,
      version,
      inputs_digest: digestOf(inputs),
      result_digest: digestOf(answer),
      outcome: JSON.stringify(outcome),
      ended_at: now,
    })
    .returning('what_if_of')
    .executeTakeFirst()
  if (!done) throw new Overtaken()
  const prepared = prepare(inputs)
  for (const one of answer.placed) {
    const personId = finished.personOf.get(one.n)!
    const placeId = inputs.places[one.place]?.id
    const { rank, of, minutes } = one
    await trx
      .updateTable('matching.member')
      .set({ result: JSON.stringify({ place: placeId ?? null, rank, of, minutes }) })
      .where('run_id', '=', finished.runId)
      .where('person_id', '=', personId)
      .execute()
    // a trial proposes nothing to anybody
    if (done.what_if_of !== null) continue
    const reasons = placeId ? reasonsOf(prepared, one.n, one.place) : null
    await keepProposal(trx, {
      runId: finished.runId,
      personId,
      placeId,
      rank,
      of,
      reasons,
      told: finished.told.has(one.n),
      now,
    })
  }
}

type Kept = {
  runId: string
  personId: string
  placeId: string | undefined
  rank: number
  of: number
  reasons: PairReasons | null
  told: boolean
  now: Temporal.Instant
}

/** What was decided or pinned stays; a proposal for another place makes room; the same place stays as it stands. */
async function keepProposal(trx: Trx, { runId, personId, placeId, rank, of, reasons, told, now }: Kept): Promise<void> {
  const before = await trx
    .selectFrom('matching.proposal')
    .select(['id', 'state', 'pinned', 'place_id'])
    .where('run_id', '=', runId)
    .where('person_id', '=', personId)
    .where('state', 'in', liveStates)
    .executeTakeFirst()
  if (before && (before.state !== 'proposed' || before.pinned || before.place_id === placeId)) {
    if (before.place_id === placeId)
      await trx.updateTable('matching.proposal').set({ rank, of }).where('id', '=', before.id).execute()
    return
  }
  if (before)
    await trx
      .updateTable('matching.proposal')
      .set({ state: 'replaced', decided_at: now })
      .where('id', '=', before.id)
      .execute()
  if (!placeId || !reasons) return
  const id = newId()
  await trx
    .insertInto('matching.proposal')
    .values({
      id,
      run_id: runId,
      person_id: personId,
      place_id: placeId,
      rank,
      of,
      reasons: besideProposal(reasons, told),
      created_at: now,
    })
    .execute()
  await keepReasons(trx, { proposalId: id, personId, reasons, told, now })
}
