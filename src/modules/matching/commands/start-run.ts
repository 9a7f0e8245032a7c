import { z } from 'zod'
import { id } from '../../../platform/forms.ts'
import { command } from '../../../platform/use-case.ts'
import { gather } from '../gather.ts'
import { canSteer } from '../policy.ts'
import { readRun } from '../queries/read-run.ts'
import { putInputs } from '../start.ts'

/** Takes down who is in the round and what there is, as it is now, and has it worked out. */
export const startRun = command({
  name: 'matching.start-run',
  by: ['person'],
  input: z.object({ id: id() }),
  load: ({ trx, input }) => readRun(trx, input.id, 'lock'),
  about: () => null,
  allow: (who, run) => canSteer(who, run, 'start'),
  async run({ trx, loaded: run, now, queue }) {
    const gathered = await gather(trx, { runId: run.id, classes: run.classes, settings: run.settings, now })
    const attempt = await putInputs(trx, { run, settings: run.settings, gathered, now })
    await queue('matching-round', { runId: run.id, attempt })
    return { id: run.id }
  },
})
