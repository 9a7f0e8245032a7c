import { createHash } from 'node:crypto'
import { constants, existsSync } from 'node:fs'
import { access, open, rename, rm } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createZstdCompress, constants as zlib } from 'node:zlib'
import type pg from 'pg'
import type { FileStore } from '../files/index.ts'
import { BackupError } from './backup-error.ts'
import { columnList, migrationsOf, sequencesOf, type TableShape, tablesOf } from './catalogue.ts'
import { CopyOut } from './copy.ts'
import { dataFrame, noteFrame } from './frames.ts'
import { makeHeader } from './header.ts'
import { type Outcome, recordRun } from './last-backup.ts'
import type { Manifest, Part, Summary } from './notes.ts'
import { type Progress, progressOf } from './progress.ts'
import { sealed } from './sealing.ts'
import { connect } from './server.ts'

export type BackupOptions = {
  /** Where it goes. Nothing may stand there yet. */
  path: string
  ownerUrl: string
  files: FileStore
  /** Encrypts it, when given. */
  key: string | undefined
  /** The secret that signs links, when it stands in the data folder: it goes along in an encrypted backup only. */
  secret: string | undefined
  say(line: string): void
}

/**
 * Writes database and files to one file, as they were at one moment, while the program runs. The file appears under its name when it is whole.
 * @throws {BackupError}
 */
export async function backUp(options: BackupOptions): Promise<Summary & { size: number }> {
  const path = resolve(options.path)
  if (existsSync(path)) throw new BackupError('exists', `${path} is there already. Choose another name.`)
  const startedAt = Temporal.Now.instant()
  const client = await connect(options.ownerUrl)
  try {
    const written = await writeWhole(path, options, client)
    await client.query('rollback')
    const outcome: Outcome = { kind: 'backup', startedAt, outcome: 'done', encrypted: options.key !== undefined }
    await recordRun(client, { ...outcome, bytes: written.size, rows: written.rows, files: written.files })
    return written
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    const code = error instanceof BackupError ? error.code : 'failed'
    const outcome: Outcome = { kind: 'backup', startedAt, outcome: code, encrypted: options.key !== undefined }
    await recordRun(client, outcome).catch(() => undefined)
    throw error
  } finally {
    await client.end().catch(() => undefined)
  }
}

async function writeWhole(path: string, options: BackupOptions, client: pg.Client) {
  const arriving = `${path}.arriving`
  const handle = await openNew(arriving)
  try {
    const writing = { summary: undefined as Summary | undefined }
    const header = await makeHeader(Temporal.Now.instant(), options.key)
    const source = Readable.from(contents(client, options, writing), { objectMode: false, highWaterMark: 256 * 1024 })
    const packed = createZstdCompress({ params: { [zlib.ZSTD_c_compressionLevel]: 3 } })
    await pipeline(source, packed, async (bytes: AsyncIterable<Buffer>) => {
      for await (const part of sealed(header, bytes)) await handle.appendFile(part)
    })
    await handle.sync()
    const { size } = await handle.stat()
    await rename(arriving, path)
    await syncFolder(dirname(path))
    return { ...writing.summary!, size }
  } catch (error) {
    await rm(arriving, { force: true })
    throw roomless(error, path)
  } finally {
    await handle.close()
  }
}

async function openNew(path: string) {
  try {
    await access(dirname(path), constants.W_OK)
    return await open(path, 'w', 0o600)
  } catch (error) {
    throw new BackupError('refused', `Can't write in ${dirname(path)} (${(error as { code?: string }).code}).`)
  }
}

function roomless(error: unknown, path: string): unknown {
  return (error as { code?: string }).code === 'ENOSPC'
    ? new BackupError('disk-full', `There is no room for the backup in ${dirname(path)}. Nothing was left there.`)
    : error
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Everything, in order: what it is, the tables, the waiting jobs, the files that rows name, the secret, the end. */
async function* contents(
  client: pg.Client,
  { files, key, secret, say, ownerUrl }: BackupOptions,
  writing: { summary: Summary | undefined },
): AsyncGenerator<Buffer> {
  const manifest = await openSnapshot(client)
  yield noteFrame(manifest)
  const summary: Summary = {
    note: 'end',
    tables: 0,
    rows: 0,
    jobs: 0,
    files: 0,
    fileBytes: 0,
    bytes: 0,
    missing: [],
    secret: false,
  }
  const progress = progressOf(say)
  for (const table of manifest.tables) {
    const copy = new CopyOut(`copy (select ${columnList(table)} from ${table.name}) to stdout`)
    const part = { note: 'part', what: 'table', name: table.name } as const
    summary.bytes += yield* partOf(part, copy.read(client), () => copy.rows, progress)
    summary.tables++
    summary.rows += copy.rows
  }
  const there = await client.query(`select to_regclass('pgboss.job') is not null as there`)
  const jobs = new CopyOut(there.rows[0].there ? waitingJobs : noJobs)
  const named = { note: 'part', what: 'jobs', name: 'jobs' } as const
  summary.bytes += yield* partOf(named, jobs.read(client), () => jobs.rows, progress)
  summary.jobs = jobs.rows
  yield* filesOf(client, files, summary, progress)
  summary.missing = await stillNamed(ownerUrl, summary.missing)
  if (secret && key) {
    const part = { note: 'part', what: 'secret', name: 'secret' } as const
    yield* partOf(part, [Buffer.from(secret)], () => 0, progress)
    summary.secret = true
  }
  writing.summary = summary
  yield noteFrame(summary)
}

/** One moment for all: no migration comes in between, and what others write from here on is not seen. */
async function openSnapshot(client: pg.Client): Promise<Manifest> {
  await client.query('select pg_advisory_lock_shared(72707, 1)')
  await client.query('begin isolation level repeatable read read only')
  const migrations = await migrationsOf(client)
  if (!migrations)
    throw new BackupError('nothing-there', 'There is nothing to back up: this database was never brought forward.')
  const tables: TableShape[] = await tablesOf(client)
  await client.query(`lock table ${tables.map(({ name }) => name).join(', ')} in access share mode`)
  await client.query('select pg_advisory_unlock_shared(72707, 1)')
  const { rows } = await client.query(`select now()::text as at, current_setting('server_version_num')::int as server`)
  return { note: 'manifest', ...rows[0], migrations, tables, sequences: await sequencesOf(client) }
}

/** What waits or is under way will be done after a restore; what is done stays behind. As JSON in hexadecimal, one job a line. */
const waitingJobs = `copy (select encode(convert_to(to_json(j)::text, 'UTF8'), 'hex') from (
  select id, name, data, priority, start_after, singleton_key from pgboss.job
  where state in ('created', 'retry', 'active') and name not like '\\_\\_pgboss%' order by created_on, id) j) to stdout`

/** A database that was brought forward and never served. */
const noJobs = `copy (select '' where false) to stdout`

async function* partOf(
  part: Part,
  source: AsyncIterable<Buffer> | Iterable<Buffer>,
  rows: () => number,
  progress: Progress,
): AsyncGenerator<Buffer, number> {
  yield noteFrame(part)
  const digest = createHash('sha256')
  let bytes = 0
  for await (const block of source) {
    digest.update(block)
    bytes += block.length
    progress.add(block.length, part.name)
    yield dataFrame(block)
  }
  yield noteFrame({ note: 'ends', bytes, rows: rows(), digest: digest.digest('hex') })
  return bytes
}

const atOnce = 500

/** The files of the rows, in order of id, a few hundred names at a time. */
async function* filesOf(client: pg.Client, store: FileStore, summary: Summary, progress: Progress) {
  const next = 'select id from platform.file where id > $1 order by id limit $2'
  let last = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const { rows } = await client.query<{ id: string }>(next, [last, atOnce])
    for (const { id } of rows) {
      const file = await store.read(id)
      if (!file) {
        summary.missing.push(id)
        continue
      }
      const bytes: number = yield* partOf({ note: 'part', what: 'file', name: id }, file.stream, () => 0, progress)
      summary.files++
      summary.fileBytes += bytes
      summary.bytes += bytes
    }
    if (rows.length < atOnce) return
    last = rows.at(-1)!.id
  }
}

/** Of files that were not there: those whose row is still there now, so that they were not simply removed meanwhile. */
async function stillNamed(ownerUrl: string, ids: string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const now = await connect(ownerUrl)
  try {
    const { rows } = await now.query<{ id: string }>('select id from platform.file where id = any ($1)', [ids])
    return rows.map(({ id }) => id)
  } finally {
    await now.end()
  }
}
