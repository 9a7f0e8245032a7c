import type { Clock } from '../../../platform/clock.ts'
import type { Db } from '../../../platform/database.ts'
import type { JobSender } from '../../../platform/jobs.ts'

/** What its jobs work with. */
export type Deps = { db: Db; jobs: JobSender; clock: Clock }
