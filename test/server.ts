import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { connectionString, ensureAccounts } from '../src/platform/embedded-postgres/accounts.ts'
import { makeCluster } from '../src/platform/embedded-postgres/cluster.ts'
import { startEmbedded } from '../src/platform/embedded-postgres/index.ts'
import { isAlive, runningPostmaster } from '../src/platform/embedded-postgres/pid-file.ts'
import { startPostmaster, stopPostmaster } from '../src/platform/embedded-postgres/postmaster.ts'
import { runAs } from '../src/platform/embedded-postgres/run-as.ts'
import { debianPostgres } from './debian.ts'
import { temporaryRoot } from './temporary.ts'

/** A PostgreSQL for tests: quick, empty, and gone with its files at `stop`. */
export type TestServer = { socketDir: string; stop(): Promise<void>; stopNow(): void }

const mark = 'kansroute-test-'

/** Starts the embedded PostgreSQL in a temporary folder. */
export async function startTestServer(): Promise<TestServer> {
  const folder = temporaryFolder()
  const server = await startEmbedded({ dataDir: folder, role: 'server', fast: true })
  const stop = async () => {
    await server.stop()
    remove(folder)
  }
  return { socketDir: server.socketDir, stop, stopNow: () => sweep(folder) }
}

/** Starts the PostgreSQL that Debian brings, the oldest that is still supported: other people's servers are not ours. */
export async function startOtherServer(): Promise<TestServer> {
  const binaries = debianPostgres()
  if (!binaries) throw new Error('no PostgreSQL of Debian on this machine')
  const folder = temporaryFolder()
  const dataFolder = join(folder, 'postgres')
  const as = runAs(dataFolder)
  const setup = { dataFolder, binaries, as, fast: true, signal: undefined, onProgress: () => {} }
  await makeCluster(dataFolder, setup)
  const { pid, socketDir } = await startPostmaster(setup)
  await ensureAccounts(connectionString(socketDir, 'postgres', 'postgres'))
  const stop = async () => {
    await stopPostmaster(pid)
    remove(folder)
  }
  return { socketDir, stop, stopNow: () => sweep(folder) }
}

/** A folder that names its process, so that the next run can clear what a killed one left. */
function temporaryFolder(): string {
  for (const name of readdirSync(temporaryRoot())) {
    const pid = new RegExp(`^${mark}(\\d+)-`).exec(name)?.[1]
    if (pid && !isAlive(Number(pid))) sweep(join(temporaryRoot(), name))
  }
  return mkdtempSync(join(temporaryRoot(), `${mark}${process.pid}-`))
}

function sweep(folder: string): void {
  try {
    const left = runningPostmaster(join(folder, 'postgres'))
    if (left) process.kill(left.pid, 'SIGQUIT')
    remove(folder)
  } catch {
    // another run clears the same folder, or it belongs to another account
  }
}

const remove = (folder: string) => rmSync(folder, { recursive: true, force: true, maxRetries: 10 })
