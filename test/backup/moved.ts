import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import pg from 'pg'
import { readConfig } from '../../src/platform/config.ts'
import { openApp } from '../../src/start.ts'
import type { Urls } from '../databases.ts'
import { Visitor } from '../world.ts'

/** Rows and a digest of every table, whatever the order of the rows; the queue of jobs by what it holds. */
export async function digests(ownerUrl: string): Promise<Map<string, string>> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query(`set timezone = 'UTC'; set extra_float_digits = 3`)
    const { rows } = await client.query<{ name: string }>(`
      select format('%I.%I', schemaname, tablename) as name from pg_tables
      where schemaname not in ('pg_catalog', 'information_schema', 'pgboss', 'public') and tablename <> 'backup_run'`)
    const found = new Map<string, string>()
    const digest = async (name: string, from: string) => {
      const said = await client.query<{ text: string }>(`
        select count(*) || ' ' || coalesce(md5(string_agg(md5(t::text), '' order by md5(t::text) collate "C")), '-') as text from ${from} t`)
      found.set(name, said.rows[0]!.text)
    }
    for (const { name } of rows) await digest(name, name)
    await digest(
      'jobs',
      `(select id, name, data, priority from pgboss.job where state in ('created', 'retry', 'active') and name not like '\\_\\_pgboss%')`,
    )
    return found
  } finally {
    await client.end()
  }
}

/** Every file under its name with a digest of what is in it. */
export const filesIn = (dataDir: string): Map<string, string> =>
  new Map(
    globSync('files/*/*/*', { cwd: dataDir })
      .map(
        (path) =>
          [
            basename(path),
            createHash('sha256')
              .update(readFileSync(join(dataDir, path)))
              .digest('hex'),
          ] as const,
      )
      .sort(([a], [b]) => a.localeCompare(b)),
  )

/** Where the definitions of indexes, references and triggers stand: they must all be back. */
export async function definitions(ownerUrl: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    const { rows } = await client.query<{ text: string }>(`
      select indexdef as text from pg_indexes where schemaname not in ('pg_catalog', 'pgboss')
      union all select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) from pg_constraint
        where connamespace::regnamespace::text not in ('pg_catalog', 'information_schema', 'pgboss') and contype <> 'n'
      union all select tgrelid::regclass || ' ' || tgname || ' ' || tgenabled::text from pg_trigger where not tgisinternal and tgrelid::regclass::text not like 'pgboss.%'
      union all select polrelid::regclass || ' ' || polname from pg_policy
      order by 1`)
    return rows.map(({ text }) => text)
  } finally {
    await client.end()
  }
}

/** The whole program on a database and folder, for a visitor. */
export async function openOn(urls: Urls, dataDir: string): Promise<{ visitor: Visitor; close(): Promise<void> }> {
  const config = readConfig({ DATA_DIR: dataDir, DEMO: '1', WORKER: 'off', LOG: 'silent' })
  const opened = await openApp(config, urls, 'http://localhost', () => undefined)
  return { visitor: new Visitor(opened.app), close: opened.close }
}
