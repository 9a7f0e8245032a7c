import { chmodSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { seed } from '../../db/seed.ts'
import { connectionString, createDatabase, ensureAccounts } from '../../src/platform/embedded-postgres/accounts.ts'
import type { Binaries } from '../../src/platform/embedded-postgres/binaries.ts'
import { makeCluster } from '../../src/platform/embedded-postgres/cluster.ts'
import { startPostmaster, stopPostmaster } from '../../src/platform/embedded-postgres/postmaster.ts'
import { runAs } from '../../src/platform/embedded-postgres/run-as.ts'
import { installJobs } from '../../src/platform/jobs.ts'
import { migrate } from '../../src/platform/migrate.ts'
import { jobQueues } from '../../src/worker.ts'
import { ending } from '../server/scratch.ts'
import type { Command } from './timed.ts'

type Base = { owner: string; cli(...args: string[]): Command; textBytes(): Promise<number> }
export type Machine = {
  filled(name: string, young: number): Promise<Base>
  empty(name: string): Promise<Base>
  stop(): Promise<void>
}

/** A PostgreSQL of Debian as a service would run it, with databases of so many young people. */
export async function openMachine(folder: string, binaries: Binaries): Promise<Machine> {
  mkdirSync(folder)
  chmodSync(folder, 0o711)
  const dataFolder = join(folder, 'postgres')
  const as = runAs(dataFolder)
  const setup = { dataFolder, binaries, as, fast: false, signal: undefined, onProgress: () => undefined }
  await makeCluster(dataFolder, setup)
  const { pid, socketDir } = await startPostmaster(setup)
  const url = (user: string, name: string) => connectionString(socketDir, user, name)
  await ensureAccounts(url('postgres', 'postgres'))
  const base = (name: string): Base => ({
    owner: url('owner_login', name),
    cli: (...args) => ({
      command: [process.execPath, '--import', './hooks.mjs', 'src/cli.ts', ...args],
      env: {
        DATABASE_URL: url('app_login', name),
        DATABASE_ADMIN_URL: url('owner_login', name),
        DATABASE_JOB_URL: url('job_login', name),
        DATA_DIR: join(folder, `data-${name}`),
      },
    }),
    textBytes: () => textBytes(url('owner_login', name)),
  })
  const empty = async (name: string) => {
    await asSuperuser(url('postgres', 'postgres'), createDatabase(name))
    return base(name)
  }
  const filled = async (name: string, young: number) => {
    const made = await empty(name)
    await migrate(made.owner)
    await installJobs(made.owner, jobQueues)
    const now = Temporal.Now.instant()
    const today = now.toZonedDateTimeISO('Europe/Amsterdam').toPlainDate()
    await seed(made.owner, { now, today, say: () => undefined, young })
    await asSuperuser(url('postgres', name), 'vacuum analyze', 'checkpoint')
    return made
  }
  return { filled, empty, stop: ending(() => stopPostmaster(pid)) }
}

/** What all rows are as text: nearly what both programs pack. */
async function textBytes(ownerUrl: string): Promise<number> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    const tables = await client.query<{
      name: string
    }>(`select format('%I.%I', schemaname, tablename) as name from pg_tables
      where schemaname not in ('pg_catalog', 'information_schema', 'pgboss', 'migration')`)
    let bytes = 0
    for (const { name } of tables.rows) {
      const { rows } = await client.query<{ n: string }>(
        `select coalesce(sum(octet_length(t::text)), 0)::text as n from ${name} t`,
      )
      bytes += Number(rows[0]!.n)
    }
    return bytes
  } finally {
    await client.end()
  }
}

async function asSuperuser(connection: string, ...statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: connection })
  await client.connect()
  try {
    for (const statement of statements) await client.query(statement)
  } finally {
    await client.end()
  }
}
