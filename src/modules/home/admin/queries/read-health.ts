import { statfs } from 'node:fs/promises'
import { sql } from 'kysely'
import { type LastBackup, readLastBackup } from '../../../../platform/backup/last-backup.ts'
import type { Trx } from '../../../../platform/database.ts'
import { version } from '../../../../platform/version.ts'

export type Health = {
  database: { milliseconds: number; bytes: number; version: string; migration: string }
  /** When a worker last looked after the queues; null when none ever did. */
  worker: Temporal.Instant | null
  disk: { free: number; size: number } | null
  backup: LastBackup
  seal: { sealedAt: Temporal.Instant | null; waitingSince: Temporal.Instant | null }
  refused: Map<string, { day: number; week: number }>
  versions: { platform: string; node: string }
}

/** How the parts are that the platform stands on. */
export async function readHealth(trx: Trx, dataDir: string | undefined): Promise<Health> {
  const from = performance.now()
  const { rows } = await sql<{ bytes: number; version: string; migration: string }>`
    select pg_database_size(current_database()) as bytes, current_setting('server_version') as version,
      platform.last_migration() as migration`.execute(trx)
  const milliseconds = performance.now() - from
  const worker = await sql<{ at: Temporal.Instant | null }>`
    select max(greatest(monitor_on, monitor_claim_on)) as at from pgboss.queue`.execute(trx)
  const seal = await sql<{ sealed_at: Temporal.Instant | null; waiting_since: Temporal.Instant | null }>`
    select * from platform.seal_state()`.execute(trx)
  const refused = await sql<{ kind: string; day: number; week: number }>`
    select * from platform.refused_counts()`.execute(trx)
  return {
    database: { milliseconds, ...rows[0]! },
    worker: worker.rows[0]?.at ?? null,
    disk: dataDir === undefined ? null : await readDisk(dataDir),
    backup: await readLastBackup(trx),
    seal: { sealedAt: seal.rows[0]?.sealed_at ?? null, waitingSince: seal.rows[0]?.waiting_since ?? null },
    refused: new Map(refused.rows.map(({ kind, ...counts }) => [kind, counts])),
    versions: { platform: version, node: process.versions.node },
  }
}

/** Room on the disk where files are kept (and the embedded database). */
async function readDisk(folder: string): Promise<Health['disk']> {
  const stat = await statfs(folder).catch(() => undefined)
  return stat ? { free: stat.bavail * stat.bsize, size: stat.blocks * stat.bsize } : null
}
