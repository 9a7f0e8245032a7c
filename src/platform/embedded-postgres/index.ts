import { accessSync, constants, mkdirSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { answers, connectionString, ensureAccounts } from './accounts.ts'
import { findBinaries } from './binaries.ts'
import { handOver, hasCluster, makeCluster } from './cluster.ts'
import { EmbeddedError, systemCode } from './embedded-error.ts'
import { type Lock, type Role, takeLock, visitHolder } from './lock.ts'
import { runningPostmaster } from './pid-file.ts'
import { type Setup, startPostmaster, stopPostmaster } from './postmaster.ts'
import { runAs } from './run-as.ts'
import { removeSocketFolder } from './socket-folder.ts'

export { type EmbeddedCode, EmbeddedError } from './embedded-error.ts'

export type EmbeddedOptions = {
  /** The folder of everything the platform keeps; the server's own files go in `postgres/` below it. Made when absent. */
  dataDir: string
  /** `server`: the one web server of this folder. `beside`: a command, which joins a running server or runs it for its own time. */
  role: Role
  /** For tests: gives up safety against power failure for speed. */
  fast?: boolean
  onProgress?: (line: string) => void
  /** Ends a start that is under way; the promise then rejects with code `aborted` and nothing is left running. */
  signal?: AbortSignal
}

export type Embedded = {
  /** The folder of the socket; there is no TCP port. */
  socketDir: string
  /** A connection string for `pg`. Logins: postgres (superuser), owner_login, app_login, job_login. */
  connection(user: string, database: string): string
  /** Ends the server, when this process is the one that runs it. */
  stop(): Promise<void>
}

/** Starts the PostgreSQL that npm installed on `dataDir`, or joins it, and makes sure that the logins and the database exist. */
export async function startEmbedded({ dataDir, role, fast = false, onProgress = () => {}, signal }: EmbeddedOptions): Promise<Embedded> {
  const folder = prepareFolder(dataDir)
  const binaries = findBinaries()
  for (const until = Date.now() + 120_000; ; await sleep(50)) {
    const lock = await takeLock(folder, role)
    if (lock) return await run(lock, role, { dataFolder: join(folder, 'postgres'), binaries, fast, signal, onProgress })
    if (role === 'server') return await refuse(folder)
    const joined = await join_(folder)
    if (joined) return joined
    if (Date.now() > until) return await refuse(folder)
  }
}
