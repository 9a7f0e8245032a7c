import pg from 'pg'
import { connectionString, createDatabase } from '../src/platform/embedded-postgres/accounts.ts'
import { startTestServer } from './server.ts'

/** Connection strings of the three logins for one database. */
export type Urls = { owner: string; app: string; job: string }
export type FreshDatabase = Urls & { name: string; drop(): Promise<void> }

/**
 * An empty database of its own for a test file, or a copy of a template (30 ms).
 * The server is the one of the whole run; a file that is run alone starts its own.
 */
export async function freshDatabase(template?: string): Promise<FreshDatabase> {
  const socketDir = await server()
  const name = `t_${process.pid}_${++made}`
  const copy = `create database ${name} owner owner_login template ${template && pg.escapeIdentifier(template)} strategy file_copy`
  await asSuperuser(socketDir, 'postgres', (client) => client.query(template ? copy : createDatabase(name)))
  const drop = async () => {
    await asSuperuser(socketDir, 'postgres', (client) => client.query(`drop database if exists ${name} with (force)`))
  }
  return { name, ...urls(socketDir, name), drop }
}
let made = 0

/**
 * A database that others are copied from, filled once per server however many files and processes ask for it.
 * `fill` must close its connections. Name it after what it holds: "empty", "seeded".
 */
export async function templateDatabase(name: string, fill: (urls: Urls) => Promise<void>): Promise<string> {
  const socketDir = await server()
  const quoted = pg.escapeIdentifier(name)
  await asSuperuser(socketDir, 'postgres', async (client) => {
    await client.query('select pg_advisory_lock(hashtext($1))', [name])
    const { rows } = await client.query('select datistemplate from pg_database where datname = $1', [name])
    if (rows[0]?.datistemplate) return
    await client.query(`drop database if exists ${quoted} with (force)`)
    await client.query(createDatabase(name))
    await fill(urls(socketDir, name))
    await client.query(`alter database ${quoted} with is_template true allow_connections false`)
    await client.query('select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = $1', [name])
  })
  return name
}

const urls = (socketDir: string, name: string): Urls => ({
  owner: connectionString(socketDir, 'owner_login', name),
  app: connectionString(socketDir, 'app_login', name),
  job: connectionString(socketDir, 'job_login', name),
})

async function asSuperuser<T>(
  socketDir: string,
  database: string,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ connectionString: connectionString(socketDir, 'postgres', database) })
  client.on('error', () => {})
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** The socket folder of the run's server, handed down by `TEST_PG_HOST`. */
function server(): Promise<string> {
  const given = process.env.TEST_PG_HOST
  if (given) return Promise.resolve(given)
  own ??= startOwn()
  return own
}
let own: Promise<string> | undefined

async function startOwn(): Promise<string> {
  const started = await startTestServer()
  process.once('beforeExit', () => started.stop())
  process.once('exit', () => started.stopNow())
  return started.socketDir
}
