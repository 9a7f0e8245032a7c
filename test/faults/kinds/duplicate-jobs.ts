import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { applyMany, mailRows, realProgram } from '../applying.ts'
import type { Fault } from '../fault.ts'
import { Post } from '../post.ts'
import { freePort, Program } from '../program.ts'
import { queue, settled } from '../settled.ts'

/** Two workers, and jobs that are given out again while they run, as after a silence of one worker; clockwork that strikes several times. */
export const duplicateJobs: Fault = {
  name: 'duplicate-jobs',
  run: async ({ folder, short, say }) => {
    const post = new Post(await freePort())
    post.slow = 120
    await post.up()
    const dataDir = join(folder, 'data')
    const program = await realProgram(dataDir, post.url)
    const ask = program.ask.bind(program)
    const second = await Program.start(dataDir, {
      DATABASE_URL: program.url('app_login'),
      DATABASE_ADMIN_URL: program.url('owner_login'),
      DATABASE_JOB_URL: program.url('job_login'),
      DEMO: '',
      SMTP_URL: post.url,
      BASE_URL: 'http://localhost',
      WORKER: 'only',
    })
    let going = true
    let again = 0
    const duplicator = (async () => {
      for (; going; await sleep(60)) {
        const rows =
          await ask(`update pgboss.job set state = 'retry', start_after = now(), retry_count = 0 where state = 'active'
          and name not like '\\_\\_pgboss%' and started_on < now() - interval '30 ms' and random() < 0.3 returning id`)
        again += rows.length
      }
    })()
    try {
      await program.slowCommits(100)
      const { tried, sent } = await applyMany(ask, program.address, short ? 8 : 150)
      for (let n = 0; n < (short ? 2 : 10); n++)
        for (const name of ['application-sweep', 'placement-sweep', 'mail-again', 'clean-up'])
          await queue(program, name)
      await sleep(short ? 3000 : 30_000)
      going = false
      await duplicator
      await settled(program)
      say(`${again} jobs were given out again while they ran`)
      const mails = await mailRows(ask)
      const missing = mails.filter(({ id, state }) => state === 'sent' && !post.arrived.has(id)).length
      const waiting = mails.filter(({ state }) => state !== 'sent' && state !== 'dropped').length
      const [notices] = await ask<{
        n: number
      }>(`select count(*)::int as n from (select person_id, kind, href from messages.notice
        where at > now() - interval '1 hour' and kind in ('application-new', 'application-expired') group by 1, 2, 3 having count(*) > 1) t`)
      const lost = missing + waiting + post.twice + notices!.n + (again === 0 || sent === 0 ? 1 : 0)
      return {
        tried: tried + again,
        acknowledged: sent,
        lost,
        said: `two workers; ${again} jobs given out again while they ran; ${mails.length} mails, ${missing} missing, ${waiting} not sent, ${post.twice} twice; ${notices!.n} notices twice`,
      }
    } finally {
      going = false
      await duplicator.catch(() => undefined)
      await second.stop()
      await program.stop()
      await post.down()
    }
  },
}
