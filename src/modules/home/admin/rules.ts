import type { Health } from './queries/read-health.ts'

export type PartName = 'database' | 'worker' | 'mail' | 'disk' | 'backup' | 'seal'

const seconds = (from: Temporal.Instant, until: Temporal.Instant) => until.since(from).total('seconds')
const minute = 60
const gibibyte = 1024 ** 3

/** Which parts somebody has to look at. Each bound is a time after which the part should have spoken by itself. */
export function partsToLookAt(health: Health, failedMails: number, now: Temporal.Instant): Set<PartName> {
  const { database, worker, disk, backup, seal } = health
  const look: Record<PartName, boolean> = {
    database: database.milliseconds > 500,
    // it looks after its queues every fifteen seconds
    worker: !worker || seconds(worker, now) > 2 * minute,
    mail: failedMails > 0,
    disk: disk !== null && (disk.free < 2 * gibibyte || disk.free / disk.size < 0.05),
    backup: !backup.done || backup.failed !== undefined || seconds(backup.done.startedAt, now) > 26 * 60 * minute,
    // sealed each minute
    seal: seal.waitingSince !== null && seconds(seal.waitingSince, now) > 10 * minute,
  }
  return new Set((Object.keys(look) as PartName[]).filter((name) => look[name]))
}
