import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { sql } from 'kysely'
import { type Db, openDatabase } from './database.ts'

const folder = new URL('../../db/migrations/', import.meta.url)

/** A migration can't run; the message says which and why. */
export class MigrationError extends Error {}

/**
 * Brings the database forward, one file a transaction, in order of number; a lock keeps two processes from migrating at once.
 * A file that changed after it ran is refused: migrations only go forward.
 * @returns the names of the files that ran now.
 */
export async function migrate(ownerUrl: string, say: (line: string) => void = () => undefined): Promise<string[]> {
  const db = openDatabase(ownerUrl, 1)
  try {
    await requireRoles(db)
    return await db.connection().execute(async (trx) => {
      await sql`select pg_advisory_lock(72707, 1)`.execute(trx)
      await sql`create schema if not exists migration`.execute(trx)
      await sql`create table if not exists migration.done (name text primary key, digest text not null, at timestamptz not null default now())`.execute(
        trx,
      )
      const done = await sql<{ name: string; digest: string }>`select name, digest from migration.done`.execute(trx)
      const digests = new Map(done.rows.map((row) => [row.name, row.digest]))
      const ran: string[] = []
      for (const name of (await readdir(folder)).filter((file) => file.endsWith('.sql')).sort()) {
        const text = await readFile(new URL(name, folder), 'utf8')
        const digest = createHash('sha256').update(text).digest('hex')
        const before = digests.get(name)
        if (before === digest) continue
        if (before) throw new MigrationError(`${name} changed after it ran here. Write a new migration instead.`)
        say(name)
        await runOne(trx, name, text, digest)
        ran.push(name)
      }
      await sql`select pg_advisory_unlock(72707, 1)`.execute(trx)
      return ran
    })
  } finally {
    await db.destroy()
  }
}

async function runOne(trx: Db, name: string, text: string, digest: string): Promise<void> {
  try {
    await sql.raw('begin').execute(trx)
    await sql.raw(text).execute(trx)
    await sql`insert into migration.done (name, digest) values (${name}, ${digest})`.execute(trx)
    await sql.raw('commit').execute(trx)
  } catch (error) {
    await sql.raw('rollback').execute(trx)
    throw new MigrationError(`${name}: ${(error as Error).message}`, { cause: error })
  }
}

async function requireRoles(db: Db): Promise<void> {
  const roles = await sql<{ rolname: string }>`select rolname from pg_roles where rolname in ('app', 'job')`.execute(db)
  const missing = ['app', 'job'].filter((name) => !roles.rows.some((row) => row.rolname === name))
  if (missing.length > 0)
    throw new MigrationError(
      `The roles ${missing.join(' and ')} are missing. The README has the lines that create them.`,
    )
}
