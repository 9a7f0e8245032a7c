import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { applyMany, mailRows, realProgram } from '../applying.ts'
import type { Fault } from '../fault.ts'
import { Post } from '../post.ts'
import { freePort } from '../program.ts'
import { settled } from '../settled.ts'

/** The mail server goes down while mails are to go out, and comes up: each arrives, once. */
export const mailDown: Fault = {
  name: 'mail-down',
  run: async ({ folder, short, say }) => {
    const post = new Post(await freePort())
    await post.up()
    const program = await realProgram(join(folder, 'data'), post.url)
    try {
      const ask = program.ask.bind(program)
      const count = short ? 8 : 150
      await post.down()
      const { tried, sent } = await applyMany(ask, program.address, count)
      say(`${sent} of ${tried} applications were sent while the mail server was down`)
      await sleep(short ? 1000 : 60_000)
      const before = post.arrived.size
      await post.up()
      // what is tried again later is told that this time has passed
      await settled(program)
      const mails = await mailRows(ask)
      const missing = mails.filter(({ id }) => !post.arrived.has(id)).length
      const unsent = mails.filter(({ state }) => state !== 'sent').length
      return {
        tried: mails.length,
        acknowledged: sent,
        lost: missing + unsent + post.twice + (sent === 0 || mails.length < sent ? 1 : 0) + before,
        said: `${sent} applications while it was down for ${short ? 1 : 60} s; ${mails.length} mails, ${post.arrived.size} arrived, ${missing} missing, ${post.twice} twice (by Message-ID)`,
      }
    } finally {
      await program.stop()
      await post.down()
    }
  },
}
