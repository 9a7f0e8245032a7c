import { z } from 'zod'
import { id } from '../../../platform/forms.ts'
import { command } from '../../../platform/use-case.ts'
import { canSteer } from '../policy.ts'
import { readRun } from '../queries/read-run.ts'
import { workOut } from '../start.ts'

/** Takes down who is in the round and what there is, as it is now, and has it worked out. */
export const startRun = command({
  name: 'matching.start-run',
  by: ['person'],
  input: z.object({ id: id() }),
  load: ({ trx, input }) => readRun(trx, input.id, 'lock'),
  about: () => null,
  allow: (who, run) => canSteer(who, run, 'start'),
  async run({ loaded: run, ...act }) {
    await workOut(act, { run, settings: run.settings })
    return { id: run.id }
  },
})
