import { sql } from 'kysely'
import type pg from 'pg'
import type { Trx } from '../database.ts'
import { newId } from '../ids.ts'
import type { BackupCode } from './backup-error.ts'

/** How a backup or a restore went; `bytes`, `rows` and `files` of one that was done. */
export type Outcome = {
  kind: 'backup' | 'restore'
  startedAt: Temporal.Instant
  outcome: 'done' | 'failed' | BackupCode
  encrypted: boolean
  bytes?: number
  rows?: number
  files?: number
}

/** Keeps how it went where the page of administrators reads it, for a year. */
export async function recordRun(client: pg.Client, run: Outcome): Promise<void> {
  const { rows } = await client.query(`select to_regclass('platform.backup_run') is not null as there`)
  if (!rows[0].there) return // a database of before there were backups
  const { kind, startedAt, outcome, encrypted, bytes = null, rows: count = null, files = null } = run
  const values = [newId(), kind, startedAt.toString(), outcome, encrypted, bytes, count, files]
  await client.query(
    `insert into platform.backup_run (id, kind, started_at, ended_at, outcome, encrypted, bytes, rows, files)
     values ($1, $2, $3, now(), $4, $5, $6, $7, $8)`,
    values,
  )
  await client.query(`delete from platform.backup_run where started_at < now() - interval '1 year'`)
}

export type LastBackup = {
  /** The last that was done; nothing when none ever was. */
  done: { startedAt: Temporal.Instant; endedAt: Temporal.Instant; bytes: number; encrypted: boolean } | undefined
  /** One that failed since. */
  failed: { startedAt: Temporal.Instant; code: string } | undefined
}

/** The last backup that was done and the last that failed after it, for the page of administrators. */
export async function readLastBackup(trx: Trx): Promise<LastBackup> {
  const { rows } = await sql<{
    started_at: Temporal.Instant
    ended_at: Temporal.Instant
    outcome: string
    bytes: number | null
    encrypted: boolean
  }>`(select started_at, ended_at, outcome, bytes, encrypted from platform.backup_run where kind = 'backup' and outcome = 'done' order by started_at desc limit 1)
    union all
    (select started_at, ended_at, outcome, bytes, encrypted from platform.backup_run where kind = 'backup' and outcome <> 'done' order by started_at desc limit 1)`.execute(
    trx,
  )
  const done = rows.find(({ outcome }) => outcome === 'done')
  const failed = rows.find(({ outcome }) => outcome !== 'done')
  const since = failed && (!done || Temporal.Instant.compare(failed.started_at, done.started_at) > 0)
  return {
    done: done && {
      startedAt: done.started_at,
      endedAt: done.ended_at,
      bytes: done.bytes ?? 0,
      encrypted: done.encrypted,
    },
    failed: since ? { startedAt: failed.started_at, code: failed.outcome } : undefined,
  }
}
