import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Health } from './queries/read-health.ts'
import { partsToLookAt } from './rules.ts'

const now = Temporal.Instant.from('2026-03-03T11:00:00Z')
const ago = (duration: Temporal.DurationLike) => now.subtract(duration)
const backup = (hours: number) => ({ startedAt: ago({ hours }), endedAt: ago({ hours }), bytes: 1, encrypted: true })
const well: Health = {
  database: { milliseconds: 2, bytes: 1, version: '18', migration: '0001' },
  worker: ago({ seconds: 15 }),
  disk: { free: 50e9, size: 100e9 },
  backup: { done: backup(12), failed: undefined },
  seal: { sealedAt: ago({ minutes: 1 }), waitingSince: ago({ seconds: 30 }) },
  refused: new Map(),
  versions: { platform: '0.1.0', node: '26' },
}

describe('what an administrator has to look at', () => {
  const cases: [says: string, health: Partial<Health>, mails: number, look: string[]][] = [
    ['nothing when all is well', {}, 0, []],
    ['a slow database', { database: { ...well.database, milliseconds: 800 } }, 0, ['database']],
    ['a worker that is not heard of', { worker: ago({ minutes: 3 }) }, 0, ['worker']],
    ['no worker at all', { worker: null }, 0, ['worker']],
    ['mails left behind', {}, 1, ['mail']],
    ['a disk with little room', { disk: { free: 1e9, size: 20e9 } }, 0, ['disk']],
    ['a large disk that is nearly full', { disk: { free: 4e9, size: 1000e9 } }, 0, ['disk']],
    ['no view of the disk is no alarm', { disk: null }, 0, []],
    ['no backup', { backup: { done: undefined, failed: undefined } }, 0, ['backup']],
    ['an old backup', { backup: { done: backup(30), failed: undefined } }, 0, ['backup']],
    [
      'a backup that failed since',
      { backup: { done: backup(12), failed: { startedAt: ago({ hours: 1 }), code: 'x' } } },
      0,
      ['backup'],
    ],
    ['rows that wait for a seal', { seal: { sealedAt: null, waitingSince: ago({ minutes: 11 }) } }, 0, ['seal']],
    ['nothing to seal', { seal: { sealedAt: ago({ hours: 30 }), waitingSince: null } }, 0, []],
  ]
  for (const [says, health, mails, look] of cases)
    it(says, () => assert.deepEqual([...partsToLookAt({ ...well, ...health }, mails, now)], look))
})
