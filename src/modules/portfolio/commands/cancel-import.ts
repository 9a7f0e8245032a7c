import { z } from 'zod'
import { changed, found, Refusal } from '../../../platform/errors.ts'
import { id } from '../../../platform/forms.ts'
import { command } from '../../../platform/use-case.ts'
import { canKeep } from '../policy.ts'
import { readImport } from '../queries/read-import.ts'
import { ownerOf } from './portfolio-owner.ts'

/** Forgets a CV file that was only looked at. */
export const cancelImport = command({
  name: 'portfolio.cancel-import',
  by: ['person'],
  input: z.object({ id: id() }),
  load: async ({ trx, who, input }) => {
    const personId = ownerOf(who)
    return { personId, file: found(await readImport(trx, personId, input.id, true)) }
  },
  about: ({ personId }) => personId,
  allow: (who, { personId }) => canKeep(who, personId),
  run: async ({ trx, loaded: { personId, file } }) => {
    if (file.state !== 'preview') throw new Refusal('conflict', 'import-done')
    const mine = trx.deleteFrom('portfolio.import').where('person_id', '=', personId)
    changed(await mine.where('id', '=', file.id).executeTakeFirst())
    return { id: file.id }
  },
})
