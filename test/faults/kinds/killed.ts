import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { sessionsFor } from '../../../bench/server/sessions.ts'
import { Random } from '../../../db/builders.ts'
import type { Fault, Outcome, Trial } from '../fault.ts'
import { Load } from '../load.ts'
import { Program } from '../program.ts'

/** At random moments of a write load the victim is killed with SIGKILL, and comes back. */
const killed = (name: 'app-killed' | 'database-killed'): Fault => ({
  name,
  run: async ({ folder, short, say }: Trial): Promise<Outcome> => {
    const kills = short ? 3 : 50
    const random = new Random(`${process.env.SEED ?? 'faults'} ${name}`)
    const program = await Program.onCopy(join(folder, 'data'))
    try {
      const ask = program.ask.bind(program)
      const load = await Load.start(name, [program.address], await sessionsFor(ask, 400))
      for (let n = 1; n <= kills; n++) {
        await sleep(100 + random.next() * 400)
        if (name === 'app-killed') {
          await program.killApp()
          await program.start()
        } else {
          program.killDatabase()
          // until it answers again; the load goes on meanwhile
          await program.ask('select 1')
        }
        if (n % 10 === 0) say(`${n} kills, ${load.acknowledged.length} acknowledged`)
      }
      await sleep(300)
      await load.stop()
      const { lost, doubled } = await load.lost(ask)
      const said = `${kills} kills; ${load.cut} without an answer, ${load.busy} told to try again, all done when sent again; ${doubled} twice; slowest answer ${load.slowest} ms${wrong(load)}`
      const { tried, acknowledged } = load
      return { tried, acknowledged: acknowledged.length, lost: lost + doubled + load.wrong.length, said }
    } finally {
      await program.stop()
    }
  },
})

export const wrong = (load: Load): string =>
  load.wrong.length > 0 ? `; WRONG: ${[...new Set(load.wrong)].slice(0, 3)}` : ''

export const appKilled = killed('app-killed')
export const databaseKilled = killed('database-killed')
