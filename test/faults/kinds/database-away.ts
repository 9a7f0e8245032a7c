import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { sessionsFor } from '../../../bench/server/sessions.ts'
import { Caller } from '../caller.ts'
import type { Fault } from '../fault.ts'
import { Load } from '../load.ts'
import { Program } from '../program.ts'
import { wrong } from './killed.ts'

/** The database is gone for a minute under load, and comes back: all go on by themselves. */
export const databaseAway: Fault = {
  name: 'database-away',
  run: async ({ folder, short, say }) => {
    const seconds = short ? 2 : 60
    const program = await Program.onCopy(join(folder, 'data'))
    try {
      const ask = program.ask.bind(program)
      const load = await Load.start('database-away', [program.address], await sessionsFor(ask, 200))
      await sleep(1000)
      const before = load.acknowledged.length
      const back = program.takeDatabaseAway()
      const visitor = new Caller(program.address)
      let live = 0
      let ready = 0
      const until = performance.now() + seconds * 1000
      while (performance.now() < until) {
        const [alive, prepared] = [await visitor.get('/health/live'), await visitor.get('/health/ready')]
        if (alive.cut || alive.status !== 200) live++
        if (prepared.cut || prepared.status !== 503) ready++
        await sleep(500)
      }
      say(`away for ${seconds} s, bringing it back`)
      const during = load.acknowledged.length - before
      back()
      const from = performance.now()
      while ((await statusOf(visitor)) !== 200) await sleep(100)
      const again = ((performance.now() - from) / 1000).toFixed(1)
      await sleep(1000)
      await load.stop()
      const { lost, doubled } = await load.lost(ask)
      return {
        tried: load.tried,
        acknowledged: load.acknowledged.length,
        lost: lost + doubled + load.wrong.length + live,
        said: `away ${seconds} s, ready again ${again} s after it was back; meanwhile ${during} acknowledged, ${load.busy} told to try again, slowest answer ${load.slowest} ms; alive throughout (${live} misses), "not ready" said (${ready} late)${wrong(load)}`,
      }
    } finally {
      await program.stop()
    }
  },
}

async function statusOf(visitor: Caller): Promise<number> {
  const answer = await visitor.get('/health/ready')
  return answer.cut ? 0 : answer.status
}
