import { accessSync, constants, existsSync, mkdirSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { answers, connectionString, ensureAccounts } from './accounts.ts'
import { findBinaries } from './binaries.ts'
import { handOver, hasCluster, makeCluster } from './cluster.ts'
import { EmbeddedError, systemCode } from './embedded-error.ts'
import { keepRunning } from './keeper.ts'
import { type Lock, type Role, takeLock, visitHolder } from './lock.ts'
import { runningPostmaster } from './pid-file.ts'
import type { Setup } from './postmaster.ts'
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
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const { role, fast = false, onProgress = () => {}, signal } = options
  const dataDir = prepareFolder(options.dataDir)
  const binaries = findBinaries()
  for (const until = Date.now() + 120_000; ; await sleep(50)) {
    const lock = await takeLock(dataDir, role)
    const dataFolder = realPath(join(dataDir, 'postgres'))
    if (lock) return await runIt(lock, role, { dataFolder, binaries, as: runAs(dataFolder), fast, signal, onProgress })
    const joined = role === 'beside' && (await joinIt(dataDir, dataFolder))
    if (joined) return joined
    if (role === 'server' || Date.now() > until) throw await inUse(dataDir)
  }
}

async function runIt(lock: Lock, role: Role, setup: Setup): Promise<Embedded> {
  const { dataFolder, binaries, onProgress } = setup
  try {
    if (!hasCluster(dataFolder, binaries.major)) {
      onProgress('Making the database (first start only).')
      await makeCluster(dataFolder, setup)
    }
    handOver(dataFolder, setup.as)
    const server = await keepRunning(setup)
    const { socketDir } = server
    const connection = (user: string, database: string) => connectionString(socketDir, user, database)
    const end = async () => {
      await server.stop()
      removeSocketFolder(socketDir, dataFolder)
    }
    await ensureAccounts(connection('postgres', 'postgres')).catch(async (error) => {
      await end()
      throw error
    })
    return { socketDir, connection, stop: once(() => stopIt(lock, role, end, onProgress)) }
  } catch (error) {
    await lock.release()
    throw error
  }
}

/** A command that runs the server for its own time waits for the commands that joined it; a web server does not. */
async function stopIt(
  lock: Lock,
  role: Role,
  end: () => Promise<void>,
  onProgress: (line: string) => void,
): Promise<void> {
  for (let told = false; role === 'beside' && lock.guests() > 0; told = true) {
    if (!told) onProgress('Another command still uses the database; it stops when that has finished.')
    await sleep(100)
  }
  await end()
  await lock.release()
}

/** Joins the server that another process runs; nothing while that process has none ready. */
async function joinIt(dataDir: string, dataFolder: string): Promise<Embedded | undefined> {
  const visit = await visitHolder(dataDir)
  if (!visit) return undefined
  const running = runningPostmaster(dataFolder)
  const connection = (user: string, database: string) => connectionString(running!.socketDir, user, database)
  if (running?.ready && (await answers(connection('postgres', 'postgres'))))
    return { socketDir: running.socketDir, connection, stop: async () => visit.leave() }
  visit.leave()
  return undefined
}

async function inUse(dataDir: string): Promise<EmbeddedError> {
  const visit = await visitHolder(dataDir)
  visit?.leave()
  const who = visit ? ` (process ${visit.holder.pid})` : ''
  return visit?.holder.role === 'beside'
    ? new EmbeddedError('already-running', `A command${who} is using ${dataDir}. Start again when it has finished.`)
    : new EmbeddedError(
        'already-running',
        `A Kansroute server${who} already runs on ${dataDir}. Stop it first, or set DATA_DIR to another folder.`,
      )
}

function prepareFolder(dataDir: string): string {
  try {
    // Root's folder may be passed by the account that the server runs under; what stands in it is closed by itself.
    mkdirSync(dataDir, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 })
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK)
    return realpathSync(dataDir)
  } catch (error) {
    const account = process.getuid?.() ?? ''
    throw new EmbeddedError(
      'not-writable',
      `Account ${account} cannot write in the data folder ${dataDir} (${systemCode(error)}). Set DATA_DIR to a folder of its own.`,
    )
  }
}

const realPath = (path: string) => (existsSync(path) ? realpathSync(path) : path)

function once(act: () => Promise<void>): () => Promise<void> {
  let acted: Promise<void> | undefined
  return () => (acted ??= act())
}
