import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import type pg from 'pg'

/** A table, with the columns that hold data of their own. */
export type TableShape = { name: string; columns: string[] }
export type Sequence = { name: string; last: string | null }
/** A migration as it ran. */
export type Ran = { name: string; digest: string; at: string }

/** Not ours, or made anew by the program: job queues are kept as jobs, migrations as their names. */
const elsewhere = `n.nspname not in ('information_schema', 'public', 'pgboss', 'migration') and n.nspname not like 'pg\\_%'`

/** Every table of the platform and its modules; of a partitioned one the whole. */
export async function tablesOf(client: pg.Client): Promise<TableShape[]> {
  const { rows } = await client.query<TableShape>(`
    select format('%I.%I', n.nspname, c.relname) as name,
      array(select a.attname::text from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
        and a.attgenerated = '' order by a.attnum) as columns
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and not c.relispartition and ${elsewhere} order by 1`)
  return rows
}

export async function sequencesOf(client: pg.Client): Promise<Sequence[]> {
  const { rows } = await client.query<Sequence>(`
    select format('%I.%I', schemaname, sequencename) as name, last_value::text as last
    from pg_sequences n where ${elsewhere.replaceAll('n.nspname', 'schemaname')} order by 1`)
  return rows
}

export async function schemasOf(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select quote_ident(n.nspname) as name from pg_namespace n where ${elsewhere} or n.nspname = 'migration'`,
  )
  return rows.map(({ name }) => name)
}

/** The migrations that ran here, or nothing when none ever did. */
export async function migrationsOf(client: pg.Client): Promise<Ran[] | undefined> {
  const { rows } = await client.query(`select to_regclass('migration.done') is not null as there`)
  if (!rows[0].there) return undefined
  const done = await client.query<Ran>('select name, digest, at::text as at from migration.done order by name')
  return done.rows
}

export type MigrationFile = { name: string; text: string; digest: string }

const folder = new URL('../../../db/migrations/', import.meta.url)

/** The migrations that this version brings, in order. */
export async function migrationFiles(): Promise<MigrationFile[]> {
  const names = (await readdir(folder)).filter((file) => file.endsWith('.sql')).sort()
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(new URL(name, folder), 'utf8')
      return { name, text, digest: createHash('sha256').update(text).digest('hex') }
    }),
  )
}

/** A list for SQL; the names are quoted already. */
export const columnList = ({ columns }: TableShape): string =>
  columns.map((column) => `"${column.replaceAll('"', '""')}"`).join(', ')
