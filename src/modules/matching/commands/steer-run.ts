import { z } from 'zod'
import { changed, Refusal } from '../../../platform/errors.ts'
import { id } from '../../../platform/forms.ts'
import { dayOf } from '../../../platform/i18n.ts'
import { command } from '../../../platform/use-case.ts'
import { allowed, hidden, obstacle } from '../../../platform/who.ts'
import { canOpenRounds, canSteer, steers } from '../policy.ts'
import { readRun } from '../queries/read-run.ts'
import { type RunAction, runMayGo } from '../rules/run-states.ts'

/** Brings a round to the state that the table says. */
const steering = (name: string, action: RunAction) =>
  command({
    name,
    by: ['person'],
    input: z.object({ id: id() }),
    load: ({ trx, input }) => readRun(trx, input.id, 'lock'),
    about: () => null,
    allow: (who, run) => canSteer(who, run, action),
    async run({ trx, loaded: run, now }) {
      const { to } = runMayGo(run.state, action, 'school')!
      changed(
        await trx
          .updateTable('matching.run')
          .set({ state: to, ended_at: now })
          .where('id', '=', run.id)
          .executeTakeFirst(),
      )
      return { id: run.id }
    },
  })

export const stopRun = steering('matching.stop-run', 'stop')
export const closeRun = steering('matching.close-run', 'close')

/** What is confirmed goes to the young people, each by herself. Before that nobody hears anything. */
export const sendRun = command({
  name: 'matching.send-run',
  by: ['person'],
  input: z.object({ id: id() }),
  load: async ({ trx, input }) => {
    const run = await readRun(trx, input.id, 'lock')
    const row = await trx
      .selectFrom('matching.proposal')
      .select((eb) => eb.fn.countAll<number>().as('n'))
      .where('run_id', '=', run.id)
      .where('state', '=', 'confirmed')
      .executeTakeFirstOrThrow()
    return { run, confirmed: row.n }
  },
  about: () => null,
  // sending is no state of its own: a round that is ready may be sent in parts
  allow: (who, { run }) => canSteer(who, run, 'close'),
  async run({ trx, loaded: { run, confirmed }, now, queue }) {
    if (run.whatIfOf) throw new Refusal('not-found', 'not-found')
    if (confirmed === 0) throw new Refusal('conflict', 'nothing-confirmed')
    if (Temporal.PlainDate.compare(run.deadline, dayOf(now)) < 0) throw new Refusal('conflict', 'deadline-past')
    changed(await trx.updateTable('matching.run').set({ sent_at: now }).where('id', '=', run.id).executeTakeFirst())
    await queue('matching-send', { runId: run.id })
    return { id: run.id }
  },
})

/** Has a round worked out again from what was kept, to hold it beside what came out then. */
export const replayRun = command({
  name: 'matching.replay-run',
  by: ['person'],
  input: z.object({ id: id() }),
  load: ({ trx, input }) => readRun(trx, input.id, 'lock'),
  about: () => null,
  allow: (who, run) => (!canOpenRounds(who) ? hidden() : !steers(who, run) ? obstacle('not-your-round') : allowed()),
  async run({ trx, loaded: run, queue }) {
    if (!run.version) throw new Refusal('conflict', 'round-draft')
    changed(
      await trx
        .updateTable('matching.run')
        .set({ replayed: JSON.stringify({ says: 'running' }) })
        .where('id', '=', run.id)
        .executeTakeFirst(),
    )
    await queue('matching-replay', { runId: run.id })
    return { id: run.id }
  },
})
