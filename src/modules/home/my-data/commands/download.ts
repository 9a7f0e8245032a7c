import { z } from 'zod'
import { command } from '../../../../platform/use-case.ts'
import { mostRows } from '../download.ts'
import { mayDecide } from '../policy.ts'
import { listMyFiles, readMine } from '../queries/read-mine.ts'

/** She takes all that is known with her; that she did stands in her list. */
export const download = command({
  name: 'download-my-data',
  by: ['person'],
  input: z.object({}),
  load: async () => ({}),
  about: (_, { who }) => (who.kind === 'person' ? who.id : null),
  allow: mayDecide,
  async run({ trx, who }) {
    const personId = who.kind === 'person' ? who.id : ''
    return { mine: await readMine(trx, personId, mostRows), files: await listMyFiles(trx, personId) }
  },
})
