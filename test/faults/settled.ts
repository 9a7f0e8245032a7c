import { setTimeout as sleep } from 'node:timers/promises'
import { PgBoss } from 'pg-boss'
import type { Program } from './program.ts'

type Waiting = { id: string; name: string; state: string; orphan: boolean }

const waiting = (program: Program) =>
  program.ask<Waiting>(`
    select id, name, state, state = 'active' and started_on < now() - interval '1500 ms' as orphan
    from pgboss.job where state in ('created', 'retry', 'active') and name not like '\\_\\_pgboss%'`)

/**
 * Waits until no job waits or runs. What a killed process had in hand is given back after ten seconds of silence, and what failed is
 * tried again later: both are told that this time has passed.
 */
export async function settled(program: Program): Promise<void> {
  for (let tries = 0; tries < 400; tries++) {
    const found = await waiting(program)
    if (found.length === 0) return
    if (found.some(({ orphan }) => orphan)) await giveBack(program)
    const again = found.filter(({ state }) => state === 'retry')
    if (again.length > 0)
      await withBoss(program, async (boss) => {
        for (const { id, name } of again) await boss.update(name, undefined, { id, startAfter: 0 })
      })
    await sleep(50)
  }
  throw new Error(`jobs are still waiting: ${JSON.stringify(await waiting(program))}`)
}

/** Moves the last sign of life back, and has pg-boss look, as the worker does four times a minute. */
async function giveBack(program: Program): Promise<void> {
  await program.ask(`update pgboss.job set heartbeat_on = heartbeat_on - interval '1 minute' where state = 'active'`)
  await program.ask('update pgboss.queue set monitor_on = null, monitor_claim_on = null')
  await withBoss(program, (boss) => boss.supervise())
}

/** Queues a job as the clock does. */
export const queue = (program: Program, name: string): Promise<void> =>
  withBoss(program, async (boss) => {
    await boss.send(name, {})
  })

async function withBoss(program: Program, work: (boss: PgBoss) => Promise<void>): Promise<void> {
  const quiet = { migrate: false, createSchema: false, supervise: false, schedule: false }
  const boss = new PgBoss({ connectionString: program.url('job_login'), max: 1, ...quiet })
  boss.on('error', () => undefined)
  await boss.start()
  try {
    await work(boss)
  } finally {
    await boss.stop({ graceful: false })
  }
}
