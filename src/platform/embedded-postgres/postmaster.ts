import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Binaries } from './binaries.ts'
import { serverEnvironment } from './cluster.ts'
import { EmbeddedError, systemCode } from './embedded-error.ts'
import { commandOf, freeStaleFiles, isAlive, leftoverProcesses, runningPostmaster } from './pid-file.ts'
import type { RunAs } from './run-as.ts'
import { logSince, logSize, openLog, saysStillInUse, startFailure, stillInUse } from './server-log.ts'
import { makeSocketFolder } from './socket-folder.ts'

export type Setup = {
  dataFolder: string
  binaries: Binaries
  as: RunAs
  fast: boolean
  signal: AbortSignal | undefined
  onProgress: (line: string) => void
}
export type Running = { pid: number; socketDir: string }

/** Errors of a statement can carry personal data and reach the application anyway: they stay out of the server's log. */
const quiet = ['log_min_messages=log', 'log_checkpoints=off']
const settings = ['listen_addresses=', 'port=5432', 'timezone=UTC', 'log_timezone=UTC', ...quiet]
/** Tests lose nothing when the machine goes down, and many files hold connections at once. */
const fastSettings = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=400']

/** Starts the server, or takes over the one that a killed process left behind; resolves when it accepts connections. */
export async function startPostmaster(setup: Setup): Promise<Running> {
  const { dataFolder } = setup
  const adopted = await adoptPostmaster(setup)
  if (adopted) return adopted
  await untilQuiet(setup)
  freeStaleFiles(dataFolder, makeSocketFolder(dataFolder, setup.as))
  for (let attempt = 1; ; attempt++) {
    const logged = logSize(dataFolder)
    const child = spawnPostmaster(setup)
    try {
      return await untilReady(setup, child.pid ?? 0, () => child.exitCode === null && child.signalCode === null)
    } catch (error) {
      if (error instanceof EmbeddedError && error.code !== 'start-failed') throw error
      const log = logSince(dataFolder, logged)
      if (attempt === 20 || !saysStillInUse(log)) throw startFailure(log, dataFolder)
      await sleep(250)
    }
  }
}

/** The server left behind, if it runs as this program would run it; one of another release or for tests is ended first. */
async function adoptPostmaster(setup: Setup): Promise<Running | undefined> {
  const left = runningPostmaster(setup.dataFolder)
  if (!left) return undefined
  const wanted = [setup.binaries.postgres, ...argumentsFor(setup, makeSocketFolder(setup.dataFolder, setup.as))]
  if (commandOf(left.pid).join('\0') === wanted.join('\0')) {
    setup.onProgress(`The database was still running (process ${left.pid}) and goes on.`)
    return await untilReady(setup, left.pid, () => isAlive(left.pid))
  }
  setup.onProgress(`The database was still running (process ${left.pid}) in another way; it starts again.`)
  await stopPostmaster(left.pid)
  return undefined
}

/** A server killed by force leaves processes that end a moment later, and may write until then. */
async function untilQuiet({ dataFolder, as, signal, onProgress }: Setup): Promise<void> {
  const until = Date.now() + 15_000
  for (let told = false; ; told = true) {
    const left = leftoverProcesses(dataFolder, as.uid)
    if (left.length === 0) return
    if (signal?.aborted) throw new EmbeddedError('aborted', 'Stopped before the database was started.')
    if (Date.now() > until) throw stillInUse(dataFolder, left)
    if (!told) onProgress('Waiting for processes of an earlier server to end.')
    await sleep(50)
  }
}

function argumentsFor({ dataFolder, fast }: Setup, socketDir: string): string[] {
  const all = [...settings, ...(fast ? fastSettings : []), `unix_socket_directories=${socketDir}`]
  return ['-D', dataFolder, ...all.flatMap((setting) => ['-c', setting])]
}

/** Detached, so that Ctrl-C reaches this process first; output to a file, so that an orphan can go on writing. */
function spawnPostmaster(setup: Setup): ChildProcess {
  const { dataFolder, binaries, as } = setup
  const socketDir = makeSocketFolder(dataFolder, as)
  const touches = [dataFolder, socketDir, binaries.share]
  const { file, args } = as.command(binaries.postgres, argumentsFor(setup, socketDir), touches)
  const log = openLog(dataFolder, as)
  try {
    const child = spawn(file, args, { detached: true, cwd: '/', env: serverEnvironment, stdio: ['ignore', log, log] })
    child.on('error', () => {})
    child.unref()
    return child
  } finally {
    closeSync(log)
  }
}

async function untilReady(setup: Setup, pid: number, alive: () => boolean): Promise<Running> {
  for (let nextWord = Date.now() + 5000; ; await sleep(10)) {
    const found = runningPostmaster(setup.dataFolder)
    if (found?.pid === pid && found.ready) return { pid, socketDir: found.socketDir }
    if (!alive()) throw new EmbeddedError('start-failed', `The database in ${setup.dataFolder} did not start.`)
    if (setup.signal?.aborted) {
      await stopPostmaster(pid)
      throw new EmbeddedError('aborted', 'Stopped while the database was starting.')
    }
    if (Date.now() > nextWord) {
      setup.onProgress('The database is still starting; after a crash it first repeats its last changes.')
      nextWord = Date.now() + 5000
    }
  }
}

/** Ends the server: connections are cut and everything is on disk (SIGINT); by force only when that takes a minute. */
export async function stopPostmaster(pid: number): Promise<void> {
  const ways = [
    ['SIGINT', 60_000],
    ['SIGQUIT', 10_000],
    ['SIGKILL', 5000],
  ] as const
  for (const [signal, patience] of ways) {
    const until = Date.now() + patience
    tell(pid, signal)
    while (isAlive(pid) && Date.now() < until) await sleep(10)
  }
}

/** Asks the server to end, without waiting for it. */
export const endPostmaster = (pid: number): void => tell(pid, 'SIGINT')

function tell(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch (error) {
    if (systemCode(error) !== 'ESRCH') throw error
  }
}
