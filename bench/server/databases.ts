import { join } from 'node:path'
import pg from 'pg'
import { seed } from '../../db/seed.ts'
import { connectionString, createDatabase } from '../../src/platform/embedded-postgres/accounts.ts'
import { startEmbedded } from '../../src/platform/embedded-postgres/index.ts'
import { installJobs } from '../../src/platform/jobs.ts'
import { migrate } from '../../src/platform/migrate.ts'
import { jobQueues } from '../../src/worker.ts'
import { ending } from './scratch.ts'

export type Urls = { owner: string; app: string; job: string }

/** One PostgreSQL as `npm start` runs it, held by this process, with databases for what is measured. */
export type Databases = {
  /** The folder of the server's own files. */
  folder: string
  /** A database with the schema, and with so many invented young people. */
  make(name: string, young: number): Promise<Urls>
  stop(): Promise<void>
}

export async function openDatabases(dataDir: string): Promise<Databases> {
  const server = await startEmbedded({ dataDir, role: 'server' })
  const url = (user: string, name: string) => connectionString(server.socketDir, user, name)
  const make = async (name: string, young: number): Promise<Urls> => {
    await asSuperuser(url('postgres', 'postgres'), createDatabase(name))
    const urls = { owner: url('owner_login', name), app: url('app_login', name), job: url('job_login', name) }
    await migrate(urls.owner)
    await installJobs(urls.owner, jobQueues)
    const now = Temporal.Now.instant()
    const today = now.toZonedDateTimeISO('Europe/Amsterdam').toPlainDate()
    await seed(urls.owner, { now, today, say: () => undefined, young, ...(young === 0 && { places: 0 }) })
    // what a server that runs for a while has done by itself, so that none of it falls into a measurement
    await asSuperuser(url('postgres', name), 'vacuum analyze', 'checkpoint')
    return urls
  }
  return { folder: join(dataDir, 'postgres'), make, stop: ending(server.stop) }
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
