import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { connectionString } from '../../src/platform/embedded-postgres/accounts.ts'
import { commandOf } from '../../src/platform/embedded-postgres/pid-file.ts'
import { root } from '../execute.ts'
import { kill } from '../held-database.ts'
import { temporaryRoot } from '../temporary.ts'

/** The program as people start it, to be killed: always on the same port and data folder. */
export class Program {
  readonly dataDir: string
  readonly port: number
  /** Beside those of a trial version on its own database. */
  readonly settings: Readonly<Record<string, string>>
  #child: ChildProcess | undefined
  #ended = Promise.resolve()
  #said = ''

  constructor(dataDir: string, port: number, settings: Record<string, string> = {}) {
    this.dataDir = dataDir
    this.port = port
    this.settings = settings
  }

  static async start(dataDir: string, settings: Record<string, string> = {}): Promise<Program> {
    const program = new Program(dataDir, await freePort(), settings)
    await program.start()
    return program
  }

  /** On a copy of a region that was invented once for all tests of this process. */
  static async onCopy(dataDir: string, settings: Record<string, string> = {}): Promise<Program> {
    invented ??= invent()
    mkdirSync(dataDir, { recursive: true })
    execFileSync('cp', ['-a', `${await invented}/.`, dataDir])
    return Program.start(dataDir, settings)
  }

  get address(): string {
    return `http://localhost:${this.port}`
  }

  /** Everything it said, over all its starts. */
  get said(): string {
    return this.#said
  }

  /** The number of its process. */
  get pid(): number {
    return this.#child?.pid ?? 0
  }

  get runs(): boolean {
    return this.#child?.exitCode === null && this.#child.signalCode === null
  }

  /** Starts it and waits until it says that it is ready. */
  async start(): Promise<void> {
    const { PATH, HOME } = process.env
    const env = {
      PATH,
      HOME,
      DATA_DIR: this.dataDir,
      PORT: String(this.port),
      DEMO: '1',
      LOG: 'warn',
      ...this.settings,
    }
    const args = ['--import', './hooks.mjs', 'src/main.ts']
    const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
    this.#child = child
    this.#ended = new Promise((resolve) => child.once('close', () => resolve()))
    const from = this.#said.length
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (part: string) => {
        this.#said += part
      })
    while (!/ready after/.test(this.#said.slice(from))) {
      if (!this.runs) throw new Error(`the program ended: ${this.#said.slice(from)}`)
      await sleep(20)
    }
  }

  async killApp(): Promise<void> {
    this.#child?.kill('SIGKILL')
    await this.#ended
  }

  /** Kills the server of the database and every process of it, in one go. */
  killDatabase(): void {
    const postmaster = this.postmaster()
    for (const pid of [postmaster, ...childrenOf(postmaster)]) kill(pid)
  }

  /** Kills the process of one connection of the web: the server then cuts all others and recovers by itself. */
  killConnection(): void {
    const mine = childrenOf(this.postmaster()).filter((pid) => commandOf(pid).join(' ').includes(' app_login '))
    // one that is at work, if any
    const victim = mine.find((pid) => !commandOf(pid).join(' ').includes(' idle')) ?? mine[0]
    if (victim) kill(victim)
  }

  /** Kills the database so that it can't start again; gives what lets it. */
  takeDatabaseAway(): () => void {
    const control = join(this.dataDir, 'postgres', 'global', 'pg_control')
    renameSync(control, `${control}.away`)
    this.killDatabase()
    return () => renameSync(`${control}.away`, control)
  }

  /**
   * Lets every commit of a command, and of a job that puts a notice, take so long, as a slow disk does: it is the moment after which all is
   * kept and nobody knows it yet, and too short by itself to be met.
   */
  async slowCommits(milliseconds: number): Promise<void> {
    await this.ask(`create or replace function platform.slow_commit() returns trigger language plpgsql as
      $$ begin perform pg_sleep(${milliseconds / 1000}); return null; end $$`)
    for (const table of ['platform.audit', 'messages.notice'])
      await this.ask(`drop trigger if exists slow_commit on ${table};
        create constraint trigger slow_commit after insert on ${table} deferrable initially deferred
          for each row execute function platform.slow_commit()`)
  }

  postmaster(): number {
    return Number(readFileSync(join(this.dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])
  }

  /** As the superuser, on a connection of its own; waits for a server that is starting. */
  async ask<Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> {
    for (let tries = 0; ; tries++) {
      const client = new pg.Client({ connectionString: this.url('postgres') })
      client.on('error', () => undefined)
      try {
        await client.connect()
        return (await client.query<Row>(text, values)).rows
      } catch (error) {
        // a broken statement has a code of its own class; a server that is away does not
        if (/^(22|23|42)/.test((error as { code?: string }).code ?? '') || tries === 400) throw error
        await sleep(50)
      } finally {
        await client.end().catch(() => undefined)
      }
    }
  }

  url(user: string): string {
    return connectionString(join(this.dataDir, 'postgres'), user, 'kansroute')
  }

  /** Ends it as a service manager does. */
  async stop(): Promise<number | null> {
    this.#child?.kill('SIGTERM')
    await this.#ended
    return this.#child?.exitCode ?? null
  }
}

let invented: Promise<string> | undefined

async function invent(): Promise<string> {
  const folder = mkdtempSync(join(temporaryRoot(), 'kansroute-invented-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  chmodSync(folder, 0o755)
  const program = await Program.start(folder, { WORKER: 'off' })
  await program.stop()
  return folder
}

const childrenOf = (pid: number): number[] =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').map(Number).filter(Boolean)

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject).listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
