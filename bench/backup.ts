import { statSync } from 'node:fs'
import { loadavg } from 'node:os'
import { dirname, join } from 'node:path'
import { debianPostgres } from './backup/debian.ts'
import { type Machine, openMachine } from './backup/machine.ts'
import { timed } from './backup/timed.ts'
import type { Report } from './report.ts'
import { inScratch } from './server/scratch.ts'

/** Young people at 1x, 4x and 16x. */
const sizes = [
  ['1x', 2000],
  ['4x', 8000],
  ['16x', 32_000],
] as const

/** Backing up and restoring, whole processes from start to end, beside pg_dump and pg_restore on the same server: Debian's oldest PostgreSQL. */
export async function bench(report: Report): Promise<void> {
  const binaries = debianPostgres()
  if (!binaries) throw new Error('this bench needs a PostgreSQL of Debian, for pg_dump and pg_restore')
  const bin = dirname(binaries.postgres)
  report({ case: 'machine', metric: 'load average before', value: loadavg()[0]!, unit: '' })
  await inScratch('backup', async (folder) => {
    const machine = await openMachine(join(folder, 'server'), binaries)
    try {
      for (const [name, young] of sizes) await atSize(report, machine, { folder, bin, name, young })
    } finally {
      await machine.stop()
    }
  })
}

type Size = { folder: string; bin: string; name: string; young: number }

async function atSize(report: Report, machine: Machine, { folder, bin, name, young }: Size): Promise<void> {
  const full = await machine.filled(`full_${young}`, young)
  const [open, locked, dump] = ['open', 'locked', 'dump'].map((kind) => join(folder, `${name}.${kind}`))
  const key = { BACKUP_KEY: 'a key that only this bench knows' }
  const backup = await timed(full.cli('backup', open!))
  const encrypted = await timed(full.cli('backup', locked!), key)
  const dumped = await timed([`${bin}/pg_dump`, '-Fc', '-f', dump!, full.owner])
  const megabytes = (await full.textBytes()) / 1e6
  report({ case: name, metric: 'rows of all tables, as text', value: megabytes, unit: 'MB' })
  const against = (what: string, ours: number, theirs: number, peer: string) =>
    report({ case: name, metric: what, value: megabytes / ours, unit: 'MB/s', peer, peerValue: megabytes / theirs })
  against('backup', backup.seconds, dumped.seconds, 'pg_dump -Fc')
  against('backup, encrypted', encrypted.seconds, dumped.seconds, 'pg_dump -Fc')
  report({
    case: name,
    metric: 'size',
    value: statSync(open!).size / 1e6,
    unit: 'MB',
    peer: 'pg_dump -Fc',
    peerValue: statSync(dump!).size / 1e6,
  })
  report({
    case: name,
    metric: 'backup, peak memory',
    value: backup.megabytes,
    unit: 'MB',
    peer: 'pg_dump',
    peerValue: dumped.megabytes,
  })
  const [ours, theirs] = [await machine.empty(`ours_${young}`), await machine.empty(`theirs_${young}`)]
  const restored = await timed(ours.cli('restore', locked!), key)
  const peer = await timed([`${bin}/pg_restore`, '-d', theirs.owner, dump!])
  against('restore, encrypted, checked first', restored.seconds, peer.seconds, 'pg_restore')
  report({
    case: name,
    metric: 'restore, peak memory',
    value: restored.megabytes,
    unit: 'MB',
    peer: 'pg_restore',
    peerValue: peer.megabytes,
  })
}
