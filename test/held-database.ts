import assert from 'node:assert/strict'
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import pg from 'pg'
import { runAs } from '../src/platform/embedded-postgres/run-as.ts'
import { temporaryRoot } from './temporary.ts'

const root = dirname(import.meta.dirname)

/** What `hold-database.ts` says. */
export type Said = {
  progress?: string
  url?: string
  socketDir?: string
  postmaster?: number
  refused?: string
  message?: string
}

/** A process that holds the embedded server; `said` is its first answer that is no progress line. */
export type Held = {
  child: ChildProcess
  said: Said
  progress: string[]
  /** Sends the signal and waits for the end. */
  end(signal: NodeJS.Signals): Promise<{ code: number | null; milliseconds: number }>
}

/** A folder of its own that is removed, with every process in it, by `clean`. */
export function scratch() {
  const folder = mkdtempSync(join(temporaryRoot(), 'kansroute-held-'))
  chmodSync(folder, 0o755)
  const clean = () => {
    for (const pid of processesIn(folder)) kill(pid)
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 })
  }
  return { folder, clean }
}

/** A test with a folder of its own; whatever still runs there afterwards fails it. */
export function inScratch(work: (place: { folder: string; dataDir: string }) => Promise<void>): () => Promise<void> {
  return async () => {
    const { folder, clean } = scratch()
    try {
      await work({ folder, dataDir: join(folder, 'data') })
      assert.deepEqual(processesIn(folder), [], 'processes were left behind')
    } finally {
      clean()
    }
  }
}

/** Gives a folder to an account without rights (`nobody`, on every Debian); only root can. */
export function giveToOrdinary(folder: string): void {
  if (process.getuid!() === 0) execFileSync('chown', ['-R', '65534:65534', folder])
}

type HoldOptions = {
  role?: 'server' | 'beside'
  /** `ordinary`: root becomes the account without rights. */
  as?: 'self' | 'ordinary'
  /** A folder of that account; by default the one around the data folder. */
  owner?: string
  env?: Record<string, string>
  /** Keeps errors of the program to itself. */
  quiet?: boolean
  /** Answers as soon as the start is under way. */
  until?: 'progress'
}

/** Starts `hold-database.ts` and waits for its answer. */
export async function hold(dataDir: string, options: HoldOptions = {}): Promise<Held> {
  const { role = 'server', as = 'self', owner = dirname(dataDir), env = {}, until } = options
  const program = ['--import', join(root, 'hooks.mjs'), join(root, 'test', 'hold-database.ts'), dataDir, role]
  const plain = { file: process.execPath, args: program }
  // Root becomes the owner of the folder; below a checkout that is closed to others it keeps the right to pass it.
  const { file, args } = as === 'self' ? plain : runAs(owner).command(process.execPath, program, [root])
  const child = spawn(file, args, {
    cwd: '/',
    stdio: ['ignore', 'pipe', options.quiet ? 'ignore' : 'inherit'],
    env: { ...process.env, ...env },
  })
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  const progress: string[] = []
  const said = await new Promise<Said>((resolve, reject) => {
    createInterface({ input: child.stdout! }).on('line', (line) => {
      const words = JSON.parse(line) as Said
      if (words.progress) progress.push(words.progress)
      if (!words.progress || until) resolve(words)
    })
    ended.then((code) => reject(new Error(`the process ended with ${code} before it said something`)))
  })
  if (said.refused) await ended
  const end = async (signal: NodeJS.Signals) => {
    const from = performance.now()
    child.kill(signal)
    return { code: await ended, milliseconds: performance.now() - from }
  }
  return { child, said, progress, end }
}

export function urlOf({ said }: Held): string {
  if (!said.url) assert.fail(`no database: ${said.message}`)
  return said.url
}

/** Fills a table with a thousand rows. */
export const fill = (held: Held) =>
  ask(urlOf(held), 'create table kept (n int)', 'insert into kept select generate_series(1, 1000)')

/** The rows of that table. */
export const kept = async (held: Held) =>
  Number((await ask<{ n: string }>(urlOf(held), 'select count(*) n from kept'))[0]?.n)

/** Ends it as a service manager does, and checks that it ended well. */
export async function close(held: Held): Promise<void> {
  assert.equal((await held.end('SIGTERM')).code, 0)
}

/** Runs statements on a connection of its own. */
export async function ask<Row extends object>(url: string, ...statements: string[]): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  try {
    let rows: Row[] = []
    for (const statement of statements) rows = (await client.query(statement)).rows
    return rows
  } finally {
    await client.end()
  }
}

/** Numbers of the processes that work in this folder or name it in their command. */
export function processesIn(folder: string): number[] {
  const mine = (pid: number) =>
    pid !== process.pid && (commandLine(pid).includes(folder) || workingFolder(pid).startsWith(folder))
  return readdirSync('/proc').map(Number).filter(Number.isInteger).filter(mine)
}

function commandLine(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    return ''
  }
}

function workingFolder(pid: number): string {
  try {
    return readlinkSync(`/proc/${pid}/cwd`)
  } catch {
    return ''
  }
}

export function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // ended meanwhile
  }
}
