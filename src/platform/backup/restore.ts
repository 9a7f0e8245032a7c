import type pg from 'pg'
import type { FileStore } from '../files/index.ts'
import { installJobs, type Queue } from '../jobs.ts'
import { BackupError } from './backup-error.ts'
import { type MigrationFile, migrationFiles, migrationsOf, schemasOf, sequencesOf, tablesOf } from './catalogue.ts'
import { copyIn } from './copy.ts'
import { recordRun } from './last-backup.ts'
import type { Manifest, Part, Summary } from './notes.ts'
import { megabytes, progressOf } from './progress.ts'
import { type Backup, openBackup, type ReadBackup, readBackup } from './read-backup.ts'
import { connect } from './server.ts'
import { strip } from './stripped.ts'
import { putBack } from './waiting-jobs.ts'

export type RestoreOptions = {
  path: string
  ownerUrl: string
  files: FileStore
  key: string | undefined
  queues: readonly Queue[]
  /** Takes the place of what is there. */
  replace?: boolean
  /** Takes the secret of the backup; not called when it has none. */
  keepSecret(secret: string): Promise<void>
  say(line: string): void
}

/** Reads a whole backup without touching anything. @throws {BackupError} when something is wrong with it. */
export async function checkBackup({
  path,
  key,
  say,
}: Pick<RestoreOptions, 'path' | 'key' | 'say'>): Promise<ReadBackup> {
  const backup = await openBackup(path, key)
  return readWhole(backup, say)
}

async function readWhole(backup: Backup, say: (line: string) => void): Promise<ReadBackup> {
  const nothing = async (_part: Part, source: AsyncIterable<Buffer>) => {
    for await (const _ of source);
    return undefined
  }
  const read = await readBackup(
    backup,
    nothing,
    progressOf((line) => say(`Checking ${line}`), backup.size),
  )
  await plan(read.manifest)
  return read
}

/**
 * Puts a backup back, whole or not at all: everything is read and checked first, then database and files come back in one transaction at the
 * schema they had, which is then brought forward to this version.
 * @throws {BackupError} nothing was changed.
 */
export async function restore(options: RestoreOptions): Promise<Summary> {
  const { path, key, say } = options
  const startedAt = Temporal.Now.instant()
  const backup = await openBackup(path, key)
  const { manifest, summary } = await readWhole(backup, say)
  say(`The backup of ${manifest.at} is whole: ${summary.rows} rows, ${summary.files} files. Restoring.`)
  const client = await connect(options.ownerUrl)
  try {
    await mayTakePlace(client, options.replace === true)
    // queues are no data: made or brought forward as at any start
    await installJobs(options.ownerUrl, options.queues)
    await fill(client, backup, manifest, options)
    await client.query('analyze')
    const run = { kind: 'restore', startedAt, outcome: 'done', encrypted: backup.opened.key !== undefined } as const
    await recordRun(client, { ...run, bytes: backup.size, rows: summary.rows, files: summary.files })
    return summary
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** The migrations of the backup, which run first, and those after it. */
async function plan(manifest: Manifest): Promise<{ before: MigrationFile[]; since: MigrationFile[] }> {
  const files = await migrationFiles()
  const known = new Map(files.map((file) => [file.name, file]))
  for (const { name, digest } of manifest.migrations) {
    const file = known.get(name)
    if (!file)
      throw new BackupError(
        'newer-version',
        `This backup was made by a newer version: it has ${name}. Use that version.`,
      )
    if (file.digest !== digest)
      throw new BackupError('migration-changed', `${name} was another one when this backup was made.`)
  }
  const ran = new Set(manifest.migrations.map(({ name }) => name))
  return { before: files.filter(({ name }) => ran.has(name)), since: files.filter(({ name }) => !ran.has(name)) }
}

async function mayTakePlace(client: pg.Client, replace: boolean): Promise<void> {
  const roles = await client.query(`select from pg_roles where rolname in ('app', 'job')`)
  if (roles.rowCount !== 2)
    throw new BackupError('refused', 'The roles app and job are missing. The README has the lines that create them.')
  // the program would go on with what it knew of the tables that go
  const others = await client.query(
    `select from pg_stat_activity where datname = current_database() and usesysid is not null and pid <> pg_backend_pid()`,
  )
  if (others.rowCount !== 0)
    throw new BackupError(
      'in-use',
      `Somebody still uses the database (${others.rowCount} connections). Stop the program first.`,
    )
  if (!replace && (await holdsData(client)))
    throw new BackupError(
      'not-empty',
      'There are data in this database already. Add --replace to put the backup in their place.',
    )
}

async function holdsData(client: pg.Client): Promise<boolean> {
  for (const { name } of await tablesOf(client))
    if ((await client.query(`select from ${name} limit 1`)).rowCount !== 0) return true
  return false
}

async function fill(client: pg.Client, backup: Backup, manifest: Manifest, options: RestoreOptions): Promise<void> {
  const { files, say, keepSecret } = options
  const { before, since } = await plan(manifest)
  const stored: string[] = []
  let secret: Buffer | undefined
  await client.query('begin')
  try {
    await makeSchema(client, manifest, before)
    const names = manifest.tables.map(({ name }) => name)
    const putBackAll = await strip(client, names)
    const take = async (part: Part, source: AsyncIterable<Buffer>): Promise<number | undefined> => {
      if (part.what === 'table') return takeTable(client, manifest, part.name, source)
      if (part.what === 'jobs') {
        const { jobs, unknown } = await putBack(client, options.ownerUrl, source)
        for (const [name, count] of unknown)
          say(`${count} jobs of ${name} stay behind: this version has no such queue.`)
        return jobs
      }
      if (part.what === 'file') {
        if (await files.putStream(part.name, source)) stored.push(part.name)
      } else secret = Buffer.concat(await Array.fromAsync(source))
      return undefined
    }
    await readBackup(
      backup,
      take,
      progressOf((line) => say(`Restoring ${line}`), backup.size),
    )
    say('Making indexes.')
    await client.query(`set local maintenance_work_mem = '256MB'`)
    await putBackAll()
    for (const { name, last } of manifest.sequences) if (last) await client.query('select setval($1, $2)', [name, last])
    for (const file of since) {
      say(`Migration ${file.name}`)
      await runMigration(client, file)
    }
    await client.query('commit')
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    for (const id of stored) await files.remove(id).catch(() => undefined)
    throw refusal(error)
  }
  if (secret) await keepSecret(secret.toString())
}

function refusal(error: unknown): unknown {
  const { code } = error as { code?: string }
  return code === '53100' || code === 'ENOSPC'
    ? new BackupError('disk-full', 'There is no room for what is in the backup. Nothing was restored.', {
        cause: error,
      })
    : error
}

/** The schema as it was when the backup was made, without a row in it. */
async function makeSchema(client: pg.Client, manifest: Manifest, migrations: MigrationFile[]): Promise<void> {
  await client.query(`set local lock_timeout = '10s'`)
  const there = await migrationsOf(client)
  if (there) await client.query(`drop schema ${(await schemasOf(client)).join(', ')} cascade`)
  await client.query(`create schema migration;
    create table migration.done (name text primary key, digest text not null, at timestamptz not null default now())`)
  for (const file of migrations)
    await runMigration(client, file, manifest.migrations.find(({ name }) => name === file.name)?.at)
  const made = new Map((await tablesOf(client)).map((table) => [table.name, table.columns.join()]))
  for (const { name, columns } of manifest.tables)
    if (made.get(name) !== columns.join())
      throw new BackupError('migration-changed', `The migrations make ${name} with other columns than the backup has.`)
  if (made.size !== manifest.tables.length)
    throw new BackupError('migration-changed', 'The migrations make more tables than the backup has.')
  const sequences = new Set((await sequencesOf(client)).map(({ name }) => name))
  if (manifest.sequences.some(({ name }) => !sequences.has(name)))
    throw new BackupError('migration-changed', 'The migrations make other sequences than the backup has.')
  // some migrations bring rows
  await client.query(`truncate ${manifest.tables.map(({ name }) => name).join(', ')}`)
}

async function runMigration(client: pg.Client, { name, text, digest }: MigrationFile, at?: string): Promise<void> {
  await client.query(text)
  await client.query(
    'insert into migration.done (name, digest, at) values ($1, $2, coalesce($3::timestamptz, now()))',
    [name, digest, at ?? null],
  )
}

function takeTable(
  client: pg.Client,
  manifest: Manifest,
  name: string,
  source: AsyncIterable<Buffer>,
): Promise<number> {
  const { columns } = manifest.tables.find((table) => table.name === name)!
  const quoted = columns.map((column) => `"${column.replaceAll('"', '""')}"`).join(', ')
  return copyIn(client, `copy ${name} (${quoted}) from stdin`, source)
}

/** What there is in a backup, in one line. */
export const inWords = ({ rows, tables, files, fileBytes, jobs }: Summary): string =>
  `${tables} tables with ${rows} rows, ${jobs} waiting jobs, ${files} files (${megabytes(fileBytes)})`
