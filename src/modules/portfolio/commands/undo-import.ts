import { sql } from 'kysely'
import { z } from 'zod'
import type { Trx } from '../../../platform/database.ts'
import { changed, found, Refusal } from '../../../platform/errors.ts'
import { id } from '../../../platform/forms.ts'
import { command } from '../../../platform/use-case.ts'
import { canKeep } from '../policy.ts'
import { listImported, readImport } from '../queries/read-import.ts'
import { readProfile } from '../queries/read-profile.ts'
import { proposalsIn } from '../read-proposals.ts'
import type { GoodReading } from '../rules/proposals.ts'
import { lockPortfolio, ownerOf } from './portfolio-owner.ts'

/** Takes back what came from a CV file. What she changed since, wrote a sentence at or gave evidence to is hers and stays. */
export const undoImport = command({
  name: 'portfolio.undo-import',
  by: ['person'],
  input: z.object({ id: id() }),
  load: async ({ trx, who, input }) => {
    const personId = ownerOf(who)
    return { personId, file: found(await readImport(trx, personId, input.id, true)) }
  },
  about: ({ personId }) => personId,
  allow: (who, { personId }) => canKeep(who, personId),
  run: async ({ trx, loaded: { personId, file }, now }) => {
    if (file.state !== 'taken') throw new Refusal('conflict', 'import-done')
    await lockPortfolio(trx, personId)
    await sql`delete from portfolio.activity a where a.person_id = ${personId} and a.import_id = ${file.id} and a.changed_at is null
      and not exists (select from portfolio.evidence e where e.person_id = a.person_id and e.activity_id = a.id)
      and not exists (select from portfolio.confirmation c where c.person_id = a.person_id and c.activity_id = a.id)`.execute(
      trx,
    )
    await emptyProfile(trx, personId, file.reading, now)
    const mine = trx
      .updateTable('portfolio.import')
      .set({ state: 'undone', undone_at: now })
      .where('person_id', '=', personId)
    changed(await mine.where('id', '=', file.id).executeTakeFirst())
    const kept = await listImported(trx, personId, file.id)
    return { id: file.id, kept: kept.length }
  },
})

/** Her sentence and languages go when they are still those of the file. */
async function emptyProfile(trx: Trx, personId: string, reading: GoodReading, now: Temporal.Instant): Promise<void> {
  const { headline, languages } = proposalsIn('nl', reading)
  const profile = await readProfile(trx, personId)
  const isOfFile = (name: string, level: string | null) => languages.some((l) => l.name === name && l.level === level)
  const empty = {
    ...(headline !== null && profile.headline === headline.text && { headline: null }),
    ...(profile.languages.length > 0 &&
      profile.languages.every(({ name, level }) => isOfFile(name, level)) && { languages: '[]' }),
  }
  if (Object.keys(empty).length === 0) return
  await trx
    .updateTable('portfolio.profile')
    .set({ ...empty, updated_at: now })
    .where('person_id', '=', personId)
    .execute()
}
