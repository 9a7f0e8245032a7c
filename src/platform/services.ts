import type { ClientKeys } from './client-keys.ts'
import type { Clock } from './clock.ts'
import type { Config } from './config.ts'
import type { Db } from './database.ts'
import type { FileStore, VirusScanner } from './files/index.ts'
import type { JobSender } from './jobs.ts'

/** What the process holds open, made once in main and handed to every request and job. */
export type Services = {
  config: Pick<Config, 'baseUrl' | 'demo' | 'providers' | 'staffSecondFactor'> &
    Partial<Pick<Config, 'limits' | 'trustProxy' | 'metrics' | 'dataDir' | 'securityContact' | 'privacyContacts'>>
  /** As `app`: the web's eyes, behind row-level security. */
  db: Db
  clock: Clock
  jobs: JobSender
  files: FileStore
  scanner: VirusScanner
  /** Signs links; never leaves the process. */
  secret: string
  /** By which a sign-in provider knows us; absent where none is set. */
  clientKeys?: ClientKeys
}
