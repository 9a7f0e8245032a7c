import { createHash } from 'node:crypto'
import type { Trx } from '../../platform/database.ts'
import { Refusal } from '../../platform/errors.ts'
import { dayOf } from '../../platform/i18n.ts'
import type { Act } from '../../platform/use-case.ts'
import { type Gathered, gather, mostMembers } from './gather.ts'
import type { FrozenInputs } from './queries/read-inputs.ts'
import type { Run } from './queries/read-run.ts'
import type { Pair } from './rules/inputs.ts'
import { barredStates, settledStates } from './rules/proposal-states.ts'
import type { Settings } from './rules/settings.ts'

/** Inputs are kept for so long, so that a round can be worked out again and a question about it answered. */
const keptFor = { months: 12 } as const

type Working = Pick<Act<unknown, unknown>, 'trx' | 'now' | 'queue'>
type Work = {
  run: Pick<Run, 'id' | 'attempt' | 'classes'>
  settings: Settings
  /** The round that a trial is of: its lots and its decisions count, so that only the rules differ. */
  decidedIn?: string
}

/** Takes down who is in a round and what there is, as it is now, and has it worked out. @throws {Refusal} as {@link putInputs} */
export async function workOut(
  { trx, now, queue }: Working,
  { run, settings, decidedIn = run.id }: Work,
): Promise<void> {
  const gathered = await gather(trx, { runId: decidedIn, classes: run.classes, settings, now })
  const attempt = await putInputs(trx, { run, settings, gathered, now, decidedIn })
  await queue('matching-round', { runId: run.id, attempt })
}

type Start = {
  run: Pick<Run, 'id' | 'attempt'>
  settings: Settings
  gathered: Gathered
  now: Temporal.Instant
  /** The round whose decisions count: that of a trial, else itself. */
  decidedIn: string
}

/**
 * Puts the inputs of a round beside it and sets it running: what was decided before stays, what was refused is not proposed again.
 * @returns the number of this calculation, for its job
 * @throws {Refusal} `nobody-to-place`, `no-places`, `too-many-people`
 */
async function putInputs(trx: Trx, { run, settings, gathered, now, decidedIn }: Start): Promise<number> {
  const seekers = gathered.members.filter(({ parts }) => parts)
  if (seekers.length === 0) throw new Refusal('conflict', 'nobody-to-place')
  if (gathered.places.length === 0) throw new Refusal('conflict', 'no-places')
  if (seekers.length > mostMembers) throw new Refusal('conflict', 'too-many-people', { limit: mostMembers })
  const decided = await decidedPairs(trx, decidedIn, gathered)
  const inputs: FrozenInputs = {
    day: gathered.day,
    settings,
    places: gathered.places,
    ...decided,
    seed: seedOf(decidedIn),
  }
  await trx.deleteFrom('matching.member').where('run_id', '=', run.id).execute()
  for (let from = 0; from < gathered.members.length; from += 200)
    await trx
      .insertInto('matching.member')
      .values(
        gathered.members.slice(from, from + 200).map(({ personId, leftOut, parts }, i) => ({
          run_id: run.id,
          person_id: personId,
          n: from + i + 1,
          left_out: leftOut,
          inputs: parts && JSON.stringify(parts.known),
          journeys: parts?.journeys ? JSON.stringify(parts.journeys) : null,
          shares: Boolean(parts?.told),
          created_at: now,
        })),
      )
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  const told = seekers.flatMap(({ personId, parts }) => (parts?.told ? [{ personId, told: parts.told }] : []))
  for (let from = 0; from < told.length; from += 200)
    await trx
      .insertInto('matching.wish')
      .values(
        told.slice(from, from + 200).map((one) => ({
          run_id: run.id,
          person_id: one.personId,
          inputs: JSON.stringify(one.told),
          created_at: now,
        })),
      )
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  const attempt = run.attempt + 1
  await trx
    .updateTable('matching.run')
    .set({
      state: 'running',
      progress: 0,
      attempt,
      inputs: JSON.stringify(inputs),
      started_at: now,
      ended_at: null,
      replayed: null,
      inputs_until: dayOf(now).add(keptFor),
    })
    .where('id', '=', run.id)
    .execute()
  return attempt
}

/** What stays as it is and what a human said no to, by number of person and place. */
async function decidedPairs(
  trx: Trx,
  runId: string,
  { members, places }: Gathered,
): Promise<{ pinned: Pair[]; barred: Pair[] }> {
  const rows = await trx
    .selectFrom('matching.proposal')
    .select(['person_id', 'place_id', 'state', 'pinned'])
    .where('run_id', '=', runId)
    .orderBy('created_at')
    .execute()
  const number = new Map(members.flatMap(({ personId, parts }) => (parts ? [[personId, parts.known.n] as const] : [])))
  const at = new Map(places.map(({ id }, i) => [id, i]))
  const pairs = (wanted: (row: (typeof rows)[number]) => boolean): Pair[] =>
    rows.filter(wanted).flatMap(({ person_id, place_id }) => {
      const [n, place] = [number.get(person_id), at.get(place_id)]
      return n === undefined || place === undefined ? [] : [[n, place] as const]
    })
  const isIn = (states: readonly string[], state: string) => states.includes(state)
  return {
    pinned: pairs(({ state, pinned }) => isIn(settledStates, state) || (pinned && state === 'proposed')),
    barred: pairs(({ state }) => isIn(barredStates, state)),
  }
}

/** For the lots of a round: the same round, the same draw. */
const seedOf = (runId: string): number => createHash('sha256').update(runId).digest().readUInt32BE() % 1_000_000
