import { sql } from 'kysely'
import type { Trx } from '../../../platform/database.ts'
import { found } from '../../../platform/errors.ts'
import type { Hint, Outcome } from '../propose.ts'
import type { Replay } from '../replay.ts'
import type { RunState } from '../rules/run-states.ts'
import { type Settings, settings } from '../rules/settings.ts'

/** What came out, in numbers, and how long the sums took. */
export type KeptOutcome = Omit<Outcome, 'placed'> & {
  people: number
  places: number
  milliseconds: number
  hints: Hint[]
}

export type Run = {
  id: string
  school_id: string
  made_by: string
  title: string
  classes: string[]
  settings: Settings
  deadline: Temporal.PlainDate
  state: RunState
  whatIfOf: string | null
  progress: number
  attempt: number
  version: string | null
  inputsDigest: string | null
  resultDigest: string | null
  outcome: KeptOutcome | null
  startedAt: Temporal.Instant | null
  endedAt: Temporal.Instant | null
  sentAt: Temporal.Instant | null
  inputsUntil: Temporal.PlainDate | null
  /** What working it out again said, if somebody asked. */
  replayed: Replay | null
}

const columns = [
  'id',
  'school_id',
  'made_by',
  'title',
  'classes',
  'settings',
  'deadline',
  'state',
  'what_if_of as whatIfOf',
  'progress',
  'attempt',
  'version',
  'outcome',
  'started_at as startedAt',
  'ended_at as endedAt',
  'sent_at as sentAt',
  'inputs_until as inputsUntil',
  'replayed',
] as const

/** A round that the reader sees. @throws {Refusal} not-found. `lock`: until the transaction ends nobody else changes it. */
export async function readRun(trx: Trx, id: string, lock?: 'lock'): Promise<Run> {
  const row = await trx
    .selectFrom('matching.run')
    .select(columns)
    .select(sql<string | null>`encode(inputs_digest, 'hex')`.as('inputsDigest'))
    .select(sql<string | null>`encode(result_digest, 'hex')`.as('resultDigest'))
    .where('id', '=', id)
    .$if(lock !== undefined, (query) => query.forUpdate())
    .executeTakeFirst()
  const run = found(row)
  return {
    ...run,
    settings: settings.parse(run.settings),
    outcome: run.outcome ? ({ hints: [], ...(run.outcome as object) } as unknown as KeptOutcome) : null,
    replayed: run.replayed as unknown as Replay | null,
  }
}

export type ListedRun = Pick<Run, 'id' | 'title' | 'state' | 'deadline'> & {
  people: number
  proposed: number
  decided: number
  createdAt: Temporal.Instant
}

/** The rounds that the reader sees, the newest first; counts of the people in it that she sees. Trials stand with the round they are of. */
export async function listRuns(trx: Trx): Promise<ListedRun[]> {
  const { rows } = await sql<ListedRun>`
    with latest as materialized (
      select r.id, r.title, r.state, r.deadline, r.created_at from matching.run r where r.what_if_of is null order by r.created_at desc limit 50)
    select r.id, r.title, r.state, r.deadline, r.created_at as "createdAt",
      (select count(*) from matching.member m where m.run_id = r.id)::int as people,
      (select count(*) from matching.proposal p where p.run_id = r.id and p.state in ('proposed', 'confirmed', 'offered', 'wanted'))::int as proposed,
      (select count(*) from matching.proposal p where p.run_id = r.id and p.state in ('confirmed', 'offered', 'wanted'))::int as decided
    from latest r order by r.created_at desc`.execute(trx)
  return rows
}
