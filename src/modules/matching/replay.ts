import { setImmediate as turn } from 'node:timers/promises'
import { type Db, type Trx, within } from '../../platform/database.ts'
import { job } from '../../platform/who.ts'
import { digestOf } from './calculate.ts'
import { propose, version } from './propose.ts'
import { readInputs } from './queries/read-inputs.ts'
import { readRun } from './queries/read-run.ts'

/** What working a round out again says. */
export type Replay =
  /** Byte for byte what came out then. */
  | { says: 'same' }
  /** The same inputs, and something else came out: that must never be. */
  | { says: 'different' }
  /** Worked out by other rules than there are now; what comes out now, for comparison. */
  | { says: 'other-version'; was: string; now: string; same: boolean }
  /** So many of those who were in it are not any more: erased, or past the term. */
  | { says: 'missing'; missing: number; of: number }
  /** What went in was changed since: nobody may. */
  | { says: 'inputs-changed' }
  | { says: 'never' }
  /** It is being done. */
  | { says: 'running' }

/** Works a round out again as a job, which sees all that was kept whoever asks, and writes down what that says. */
export async function replayRound({ db }: { db: Db }, { runId }: { runId: string }): Promise<void> {
  const says = await within(db, job, 'read', (trx) => replay(trx, runId))
  await within(db, job, 'write', (trx) =>
    trx
      .updateTable('matching.run')
      .set({ replayed: JSON.stringify(says) })
      .where('id', '=', runId)
      .execute(),
  )
}

/** From what was kept, the bytes beside those of then. Changes nothing. */
async function replay(trx: Trx, runId: string): Promise<Replay> {
  const run = await readRun(trx, runId)
  const read = await readInputs(trx, runId)
  if (!read || !run.version || !run.outcome) return { says: 'never' }
  const missing = run.outcome.people - read.inputs.seekers.length
  if (missing > 0) return { says: 'missing', missing, of: run.outcome.people }
  if (digestOf(read.inputs).toString('hex') !== run.inputsDigest) return { says: 'inputs-changed' }
  // as itself, past the log: nothing is proposed to anybody
  const same = digestOf(await propose(read.inputs, () => turn())).toString('hex') === run.resultDigest
  if (run.version !== version) return { says: 'other-version', was: run.version, now: version, same }
  return { says: same ? 'same' : 'different' }
}
