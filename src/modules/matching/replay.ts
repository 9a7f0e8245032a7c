import type { Trx } from '../../platform/database.ts'
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

/** Works a round out again from what was kept, and holds the bytes beside those of then. Changes nothing. */
export async function replay(trx: Trx, runId: string): Promise<Replay> {
  const run = await readRun(trx, runId)
  const read = await readInputs(trx, runId)
  if (!read || !run.version || !run.outcome) return { says: 'never' }
  const missing = run.outcome.people - read.inputs.seekers.length
  if (missing > 0) return { says: 'missing', missing, of: run.outcome.people }
  if (digestOf(read.inputs).toString('hex') !== run.inputsDigest) return { says: 'inputs-changed' }
  // as itself, past the log: nothing is proposed to anybody
  const same = digestOf(await propose(read.inputs)).toString('hex') === run.resultDigest
  if (run.version !== version) return { says: 'other-version', was: run.version, now: version, same }
  return { says: same ? 'same' : 'different' }
}
