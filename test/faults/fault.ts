import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { kill, processesIn } from '../held-database.ts'
import { temporaryRoot } from '../temporary.ts'

/** The faults of the table, in its order. */
export const faultNames = [
  'app-killed',
  'database-killed',
  'database-away',
  'primary-replaced',
  'disk-full',
  'mail-down',
  'clock-jump',
  'duplicate-jobs',
  'two-processes',
  'slow-client',
  'overload',
] as const
export type FaultName = (typeof faultNames)[number]

/**
 * What came of one fault. `tried`: things asked; `acknowledged`: those that were answered as done; `lost`: what was answered and is not there,
 * what is there twice, and answers that should not be.
 */
export type Outcome = { tried: number; acknowledged: number; lost: number; said: string }

export type Trial = {
  /** A folder of its own, gone afterwards. */
  folder: string
  /** The short form, for `npm test`. */
  short: boolean
  say(line: string): void
}

/** One way in which things go wrong, really done. A tool or right that is missing: `said` tells so, and nothing was tried. */
export type Fault = { name: FaultName; run(trial: Trial): Promise<Outcome> }

export type Row = { fault: FaultName } & Omit<Outcome, 'said'> & { seconds: number; said: string }

/** Tries one fault in a folder of its own and clears up after it. */
export async function tryFault(fault: Fault, short: boolean, say: (line: string) => void): Promise<Row> {
  const folder = mkdtempSync(join(temporaryRoot(), 'kansroute-fault-'))
  chmodSync(folder, 0o755)
  const from = performance.now()
  try {
    const { tried, acknowledged, lost, said } = await fault.run({ folder, short, say })
    return {
      fault: fault.name,
      tried,
      acknowledged,
      lost,
      seconds: Math.round((performance.now() - from) / 100) / 10,
      said,
    }
  } finally {
    for (const pid of processesIn(folder)) kill(pid)
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 })
  }
}
