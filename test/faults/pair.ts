import { type ChildProcess, spawn } from 'node:child_process'
import {
  appendFileSync,
  chownSync,
  closeSync,
  cpSync,
  lchownSync,
  mkdirSync,
  openSync,
  readdirSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { ensureAccounts } from '../../src/platform/embedded-postgres/accounts.ts'
import { type Binaries, findBinaries } from '../../src/platform/embedded-postgres/binaries.ts'
import { makeCluster, serverEnvironment } from '../../src/platform/embedded-postgres/cluster.ts'
import { runAs } from '../../src/platform/embedded-postgres/run-as.ts'
import { debianPostgres } from '../debian.ts'
import { freePort } from './program.ts'

/** One PostgreSQL of the pair, over TCP. */
class Node {
  readonly folder: string
  readonly port: number
  readonly binaries: Binaries
  #child: ChildProcess | undefined

  constructor(folder: string, port: number, binaries: Binaries) {
    this.folder = folder
    this.port = port
    this.binaries = binaries
  }

  start(): void {
    const sockets = join(this.folder, '..', `s${this.port}`)
    const as = runAs(this.folder)
    mkdirSync(sockets, { recursive: true })
    chownSync(sockets, as.uid, as.gid)
    const settings = [
      `port=${this.port}`,
      'listen_addresses=127.0.0.1',
      `unix_socket_directories=${sockets}`,
      'log_min_messages=log',
    ]
    const args = ['-D', this.folder, ...settings.flatMap((setting) => ['-c', setting])]
    const command = as.command(this.binaries.postgres, args, [this.folder, this.binaries.share])
    const log = openSync(join(this.folder, '..', `log-${this.port}`), 'a')
    this.#child = spawn(command.file, command.args, {
      cwd: '/',
      env: serverEnvironment,
      stdio: ['ignore', log, log],
      detached: true,
    })
    closeSync(log)
  }

  url = (user: string, database = 'kansroute') => `postgresql://${user}@127.0.0.1:${this.port}/${database}`

  async ask<Row extends object>(text: string, values: unknown[] = [], database = 'kansroute'): Promise<Row[]> {
    const client = new pg.Client({ connectionString: this.url('postgres', database), connectionTimeoutMillis: 2000 })
    client.on('error', () => undefined)
    try {
      await client.connect()
      return (await client.query<Row>(text, values)).rows
    } finally {
      await client.end().catch(() => undefined)
    }
  }

  async answers(database = 'kansroute'): Promise<void> {
    for (let tries = 0; ; tries++) {
      try {
        await this.ask('select 1', [], database)
        return
      } catch (error) {
        if (tries > 300) throw error
        await sleep(50)
      }
    }
  }

  /** The whole server at once, as when the power goes. */
  kill(): void {
    const pid = this.#child?.pid
    if (pid) process.kill(-pid, 'SIGKILL')
  }

  async stop(): Promise<void> {
    const child = this.#child
    if (!child?.pid || child.exitCode !== null || child.signalCode !== null) return
    const ended = new Promise((resolve) => child.once('close', resolve))
    child.kill('SIGINT')
    await ended
  }
}

/** A primary, and a standby that has every commit before it is answered. Debian's oldest PostgreSQL where there is one, else the embedded. */
export async function startPair(
  folder: string,
): Promise<{ primary: Node; standby: Node; version: string; stop(): Promise<void> }> {
  const binaries = debianPostgres() ?? findBinaries()
  const [one, two] = [join(folder, 'one'), join(folder, 'two')]
  const as = runAs(one)
  await makeCluster(one, { binaries, as, fast: false, signal: undefined })
  const primary = new Node(one, await freePort(), binaries)
  primary.start()
  await primary.answers('postgres')
  await ensureAccounts(primary.url('postgres', 'postgres'))
  await primary.stop()
  // a cold copy is all that a standby needs to begin
  cpSync(one, two, { recursive: true })
  const standby = new Node(two, await freePort(), binaries)
  const from = `host=127.0.0.1 port=${primary.port} user=postgres application_name=standby`
  appendFileSync(join(two, 'postgresql.conf'), `\nprimary_conninfo = '${from}'\n`)
  writeFileSync(join(two, 'standby.signal'), '')
  appendFileSync(join(one, 'postgresql.conf'), `\nsynchronous_standby_names = 'ANY 1 (standby)'\n`)
  for (const name of ['', ...(readdirSync(two, { recursive: true }) as string[])])
    lchownSync(join(two, name), as.uid, as.gid)
  primary.start()
  standby.start()
  await primary.answers()
  for (let tries = 0; ; tries++) {
    const rows = await primary.ask('select from pg_stat_replication where sync_state = $1', ['quorum'])
    if (rows.length > 0) break
    if (tries > 200) throw new Error('the standby does not follow')
    await sleep(50)
  }
  const stop = async () => {
    await standby.stop()
    await primary.stop()
  }
  return { primary, standby, version: `PostgreSQL ${binaries.major}`, stop }
}

/** A connection string with both, as one gives it in the settings. */
export const bothHosts = (user: string, one: Node, two: Node): string =>
  `postgresql://${user}@127.0.0.1:${one.port},127.0.0.1:${two.port}/kansroute`
