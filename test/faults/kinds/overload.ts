import { join } from 'node:path'
import { type Driven, drive } from '../../../bench/server/drive.ts'
import { sessionsFor } from '../../../bench/server/sessions.ts'
import { seed } from '../../../db/seed.ts'
import { startEmbedded } from '../../../src/platform/embedded-postgres/index.ts'
import { migrate } from '../../../src/platform/migrate.ts'
import type { Fault } from '../fault.ts'
import { Program } from '../program.ts'

/** 50,000 young people, and ten times as many pages a second as we expect: what is too much is refused at once, the rest is served. */
export const overload: Fault = {
  name: 'overload',
  run: async ({ folder, short, say }) => {
    const dataDir = join(folder, 'data')
    const young = short ? 2000 : 50_000
    if (!short) await seedMany(dataDir, young)
    say(`${young} young people`)
    const program = await Program[short ? 'onCopy' : 'start'](dataDir, { WORKER: 'off' })
    try {
      const tokens = await sessionsFor(program.ask.bind(program), short ? 500 : 5000)
      const { address } = program
      await drive(address, tokens, 30, short ? 1 : 5)
      const rates = short ? [500] : [50, 100, 200, 500]
      const runs: (Driven & { rate: number })[] = []
      for (const rate of rates) {
        const run = await drive(address, tokens, rate, short ? 4 : 20)
        runs.push({ rate, ...run })
        say(inWords({ rate, ...run }))
      }
      const after = await drive(address, tokens, 20, short ? 1 : 5)
      const all = [...runs, after]
      const sum = (pick: (run: Driven) => number) => all.reduce((total, run) => total + pick(run), 0)
      return {
        tried: sum((run) => run.asked),
        acknowledged: sum((run) => run.served),
        // being refused in time is an answer; after the load all are served
        lost: sum((run) => run.wrong + run.cut) + after.refused,
        said: `${young} young people; ${runs.map(inWords).join('; ')}; afterwards ${after.served} of ${after.asked}, p95 ${after.p95} ms`,
      }
    } finally {
      await program.stop()
    }
  },
}

const inWords = (run: Driven & { rate: number }): string =>
  `${run.rate} a second: ${Math.round(run.served / run.seconds)} served (p50 ${run.p50}, p95 ${run.p95} ms), ${Math.round((100 * run.refused) / run.asked)}% refused (p95 ${run.refusedP95} ms), ${run.wrong + run.cut} wrong${run.words.length > 0 ? ` (${run.words})` : ''}`

async function seedMany(dataDir: string, young: number): Promise<void> {
  const server = await startEmbedded({ dataDir, role: 'server' })
  try {
    const owner = server.connection('owner_login', 'kansroute')
    await migrate(owner)
    const now = Temporal.Now.instant()
    const today = now.toZonedDateTimeISO('Europe/Amsterdam').toPlainDate()
    await seed(owner, { now, today, say: () => undefined, young })
  } finally {
    await server.stop()
  }
}
