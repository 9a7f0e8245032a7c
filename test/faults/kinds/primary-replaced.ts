import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { sessionsFor } from '../../../bench/server/sessions.ts'
import type { Fault } from '../fault.ts'
import { Load } from '../load.ts'
import { bothHosts, startPair } from '../pair.ts'
import { Program } from '../program.ts'
import { wrong } from './killed.ts'

/** The primary dies under the load of two web processes and a worker; the standby takes over, and all find it by the same settings. */
export const primaryReplaced: Fault = {
  name: 'primary-replaced',
  run: async ({ folder, short, say }) => {
    const pair = await startPair(folder)
    const { primary, standby, version } = pair
    const programs: Program[] = []
    try {
      const url = (user: string) => bothHosts(user, primary, standby)
      const settings = {
        DATABASE_URL: url('app_login'),
        DATABASE_ADMIN_URL: url('owner_login'),
        DATABASE_JOB_URL: url('job_login'),
        SECRET: 'the same secret for all processes of this test',
      }
      const start = async (more: Record<string, string>) =>
        programs.push(await Program.start(join(folder, 'data'), { ...settings, ...more }))
      await start({ WORKER: 'off' })
      await start({ WORKER: 'off' })
      await start({ WORKER: 'only' })
      const addresses = programs.slice(0, 2).map(({ address }) => address)
      const load = await Load.start('primary-replaced', addresses, await sessionsFor(primary.ask.bind(primary), 200))
      await sleep(short ? 1000 : 10_000)
      const before = load.acknowledged.length
      say(`${before} acknowledged; the primary is killed`)
      primary.kill()
      const from = performance.now()
      // what watches over a pair needs a moment to be sure
      await sleep(short ? 500 : 3000)
      await standby.ask('select pg_promote(true, 30)', [], 'postgres')
      while (load.acknowledged.length === before) await sleep(10)
      const gap = ((performance.now() - from) / 1000).toFixed(1)
      await sleep(short ? 1500 : 15_000)
      await load.stop()
      const { lost, doubled } = await load.lost(standby.ask.bind(standby))
      const after = load.acknowledged.length - before
      return {
        tried: load.tried,
        acknowledged: load.acknowledged.length,
        lost: lost + doubled + load.wrong.length,
        said: `${version}, two web processes and a worker; written again ${gap} s after the primary was killed, ${before} acknowledged before and ${after} after; ${load.busy} told to try again, ${load.cut} without an answer${wrong(load)}`,
      }
    } finally {
      for (const program of programs) await program.stop()
      await pair.stop()
    }
  },
}
