import type { Fault, FaultName } from '../fault.ts'
import { clockJump } from './clock-jump.ts'
import { databaseAway } from './database-away.ts'
import { diskFull } from './disk-full.ts'
import { duplicateJobs } from './duplicate-jobs.ts'
import { appKilled, databaseKilled } from './killed.ts'
import { mailDown } from './mail-down.ts'
import { overload } from './overload.ts'
import { primaryReplaced } from './primary-replaced.ts'
import { slowClient } from './slow-client.ts'
import { twoProcesses } from './two-processes.ts'

export const faults: Readonly<Record<FaultName, Fault>> = {
  'app-killed': appKilled,
  'database-killed': databaseKilled,
  'database-away': databaseAway,
  'primary-replaced': primaryReplaced,
  'disk-full': diskFull,
  'mail-down': mailDown,
  'clock-jump': clockJump,
  'duplicate-jobs': duplicateJobs,
  'two-processes': twoProcesses,
  'slow-client': slowClient,
  overload,
}
