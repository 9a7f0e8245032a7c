import { type ChildProcess, spawn } from 'node:child_process'
import {
  closeSync,
  existsSync,
  fchownSync,
  fstatSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Binaries } from './binaries.ts'
import { serverEnvironment } from './cluster.ts'
import { EmbeddedError } from './embedded-error.ts'
import { isAlive, leftoverProcesses, readPidFile, runningPostmaster } from './pid-file.ts'
import type { RunAs } from './run-as.ts'
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

/** Tests lose nothing when the machine goes down, and many files hold connections at once. */
const fastSettings = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=400']

/** Errors of a statement can carry personal data and reach the application anyway: they stay out of the server's log. */
const settings = [
  'listen_addresses=',
  'port=5432',
  'timezone=UTC',
  'log_timezone=UTC',
  'log_min_messages=log',
  'log_checkpoints=off',
]

/** Starts the server, or takes over the one that a killed process left behind; resolves when it accepts connections. */
export async function startPostmaster(setup: Setup): Promise<Running> {
  const { dataFolder, onProgress } = setup
  const left = runningPostmaster(dataFolder)
  if (left) {
    onProgress(`The database was still running (process ${left.pid}); it goes on.`)
    return untilReady(setup, left.pid, () => isAlive(left.pid))
  }
  await untilQuiet(setup)
  for (let attempt = 1; ; attempt++) {
    const logged = logSize(dataFolder)
    const child = spawnPostmaster(setup)
    try {
      return await untilReady(setup, child.pid!, () => child.exitCode === null && child.signalCode === null)
    } catch (error) {
      const log = readFileSync(logPath(dataFolder)).subarray(logged).toString()
      if (error instanceof EmbeddedError && error.code !== 'start-failed') throw error
      if (attempt === 20 || !/already exists|is still in use/.test(log)) throw startFailure(log, dataFolder)
      await sleep(250)
    }
  }
}

/**
 * A server killed by force leaves processes that end a moment later, and its file with a number that may belong to another
 * program by now: PostgreSQL would refuse to start for ever. The file goes once nothing of the old server is left.
 */
async function untilQuiet({ dataFolder, as, onProgress }: Setup): Promise<void> {
  const until = Date.now() + 15_000
  for (let told = false; leftoverProcesses(dataFolder, as.uid).length > 0; told = true) {
    if (!told) onProgress('Waiting for processes of an earlier server to end.')
    if (Date.now() > until) {
      const pids = leftoverProcesses(dataFolder, as.uid).join(', ')
      throw new EmbeddedError(
        'still-in-use',
        `Processes of an earlier server still use ${dataFolder}: ${pids}. End them and start again.`,
      )
    }
    await sleep(50)
  }
  const stale = readPidFile(dataFolder)
  if (stale && isAlive(stale.pid)) rmSync(join(dataFolder, 'postmaster.pid'), { force: true })
}

/** Detached, so that Ctrl-C reaches this process first; output to a file, so that an orphan can go on writing. */
function spawnPostmaster({ dataFolder, binaries, as, fast }: Setup): ChildProcess {
  const socketDir = makeSocketFolder(dataFolder, as)
  const all = [...settings, ...(fast ? fastSettings : []), `unix_socket_directories=${socketDir}`]
  const args = ['-D', dataFolder, ...all.flatMap((setting) => ['-c', setting])]
  const command = as.command(binaries.postgres, args, [dataFolder, socketDir, join(binaries.root, 'native', 'share')])
  const log = openLog(dataFolder, as)
  try {
    const child = spawn(command.file, command.args, {
      detached: true,
      cwd: '/',
      env: serverEnvironment,
      stdio: ['ignore', log, log],
    })
    child.on('error', () => {})
    child.unref()
    return child
  } finally {
    closeSync(log)
  }
}

async function untilReady(
  { dataFolder, signal, onProgress }: Setup,
  pid: number,
  alive: () => boolean,
): Promise<Running> {
  let nextWord = Date.now() + 5000
  for (;;) {
    const found = runningPostmaster(dataFolder)
    if (found?.pid === pid && found.ready) return { pid, socketDir: found.socketDir }
    if (!alive()) throw new EmbeddedError('start-failed', `The database in ${dataFolder} did not start.`)
    if (signal?.aborted) {
      await stopPostmaster(pid)
      throw new EmbeddedError('aborted', 'Stopped while the database was starting.')
    }
    if (Date.now() > nextWord) {
      onProgress('The database is still starting; after a crash it first repeats its last changes.')
      nextWord = Date.now() + 5000
    }
    await sleep(10)
  }
}

/** Ends the server: connections are cut and everything is on disk (SIGINT); by force only when that takes a minute. */
export async function stopPostmaster(pid: number): Promise<void> {
  for (const [name, patience] of [
    ['SIGINT', 60_000],
    ['SIGQUIT', 10_000],
    ['SIGKILL', 5000],
  ] as const) {
    const until = Date.now() + patience
    if (isAlive(pid)) process.kill(pid, name)
    while (isAlive(pid) && Date.now() < until) await sleep(10)
  }
}

function startFailure(log: string, dataFolder: string): EmbeddedError {
  if (log.includes('No space left')) return new EmbeddedError('disk-full', `No room for the database in ${dataFolder}.`)
  if (/is still in use|already exists/.test(log))
    return new EmbeddedError(
      'still-in-use',
      `Processes of an earlier server still use ${dataFolder}. End them and start again.`,
    )
  const tail = log.trim().split('\n').slice(-8).join('\n')
  return new EmbeddedError('start-failed', `The database in ${dataFolder} did not start. It said:\n${tail}`)
}

const logPath = (dataFolder: string) => join(dataFolder, 'server.log')
const logSize = (dataFolder: string) => (existsSync(logPath(dataFolder)) ? statSync(logPath(dataFolder)).size : 0)

function openLog(dataFolder: string, as: RunAs): number {
  const path = logPath(dataFolder)
  if (logSize(dataFolder) > 10_000_000) renameSync(path, `${path}.old`)
  const fd = openSync(path, 'a', 0o600)
  if (fstatSync(fd).uid !== as.uid && process.getuid!() === 0) fchownSync(fd, as.uid, as.gid)
  return fd
}
