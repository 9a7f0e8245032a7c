import { z } from 'zod'
import { newId } from '../../../platform/ids.ts'
import { command } from '../../../platform/use-case.ts'
import { canKeep } from '../policy.ts'
import { findSameFile } from '../queries/read-import.ts'
import type { GoodReading } from '../rules/proposals.ts'
import { lockPortfolio, ownerOf } from './portfolio-owner.ts'

/** PostgreSQL keeps no NUL and no half surrogate in JSON. */
const storable = (reading: GoodReading): string =>
  JSON.stringify(reading, (_key, value) =>
    typeof value === 'string' ? value.toWellFormed().replaceAll('\0', '') : value,
  )

/** Keeps what was understood of a CV file, and nothing else: she looks at it first. The same file again is the same import. */
export const previewImport = command({
  name: 'portfolio.preview-import',
  by: ['person'],
  input: z.object({
    fileName: z.string(),
    digest: z.instanceof(Buffer),
    reading: z.custom<GoodReading>(
      (value) => typeof value === 'object' && value !== null && 'ok' in value && value.ok === true,
    ),
  }),
  load: async ({ who }) => ({ personId: ownerOf(who) }),
  about: ({ personId }) => personId,
  allow: (who, { personId }) => canKeep(who, personId),
  run: async ({ trx, loaded: { personId }, input: { fileName, digest, reading }, now }) => {
    await lockPortfolio(trx, personId)
    const same = await findSameFile(trx, personId, digest)
    if (same) return { id: same.id, isTaken: same.state === 'taken' }
    const row = { id: newId(), person_id: personId, format: reading.format, file_name: fileName.slice(0, 200) }
    await trx
      .insertInto('portfolio.import')
      .values({ ...row, reading: storable(reading), digest, at: now })
      .execute()
    return { id: row.id, isTaken: false }
  },
})
