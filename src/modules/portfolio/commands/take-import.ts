import { z } from 'zod'
import { isTaken, type Trx } from '../../../platform/database.ts'
import { changed, found, InvalidInput, Refusal } from '../../../platform/errors.ts'
import { id, many } from '../../../platform/forms.ts'
import { newId } from '../../../platform/ids.ts'
import { command } from '../../../platform/use-case.ts'
import { canKeep } from '../policy.ts'
import { readImport } from '../queries/read-import.ts'
import { readProfile } from '../queries/read-profile.ts'
import { proposalsFor } from '../read-proposals.ts'
import type { Proposals } from '../rules/proposals.ts'
import { ownerOf, roomForActivities } from './portfolio-owner.ts'
import { mostLanguages } from './set-languages.ts'

/** As many items and languages as a reading can hold. */
const mostTicks = 600

/** Puts what she ticked on her CV, all of it or nothing. */
export const takeImport = command({
  name: 'portfolio.take-import',
  by: ['person'],
  input: z.object({ id: id(), take: many(z.string('wrong').max(12, 'wrong'), mostTicks) }),
  load: async ({ trx, who, input }) => {
    const personId = ownerOf(who)
    return { personId, file: found(await readImport(trx, personId, input.id, true)) }
  },
  about: ({ personId }) => personId,
  allow: (who, { personId }) => canKeep(who, personId),
  run: async ({ trx, who, loaded: { personId, file }, input, now }) => {
    if (file.state !== 'preview') throw new Refusal('conflict', 'import-done')
    const ticked = tickedOf(proposalsFor(who, file.reading), new Set(input.take))
    if (ticked.n === 0) throw new InvalidInput([{ field: 'take', code: 'tick-something' }])
    await roomForActivities(trx, personId, ticked.activities.length)
    if (ticked.activities.length > 0) {
      const rows = ticked.activities.map(({ key: _, sensitive: __, ...activity }, i) => ({
        ...activity,
        id: newId(),
        person_id: personId,
        import_id: file.id,
        // In the order of the file.
        created_at: now.add({ microseconds: i }),
      }))
      await trx.insertInto('portfolio.activity').values(rows).execute()
    }
    await fillProfile(trx, personId, ticked, now)
    await markTaken(trx, personId, file.id, now)
    return { id: file.id }
  },
})

function tickedOf({ activities, headline, languages }: Proposals, keys: Set<string>) {
  const ticked = {
    activities: activities.filter(({ key }) => keys.has(key)),
    headline: keys.has('headline') ? (headline?.text ?? null) : null,
    languages: languages
      .filter(({ key }) => keys.has(key))
      .slice(0, mostLanguages)
      .map(({ name, level }) => ({ name, level })),
  }
  return { ...ticked, n: ticked.activities.length + ticked.languages.length + (ticked.headline === null ? 0 : 1) }
}

/** What she wrote herself stays: only what is still empty is filled. */
async function fillProfile(
  trx: Trx,
  personId: string,
  ticked: Pick<ReturnType<typeof tickedOf>, 'headline' | 'languages'>,
  now: Temporal.Instant,
): Promise<void> {
  const profile = await readProfile(trx, personId)
  const fill = {
    ...(profile.headline === null && ticked.headline !== null && { headline: ticked.headline }),
    ...(profile.languages.length === 0 &&
      ticked.languages.length > 0 && { languages: JSON.stringify(ticked.languages) }),
  }
  if (Object.keys(fill).length === 0) return
  const said = { ...fill, updated_at: now }
  await trx
    .insertInto('portfolio.profile')
    .values({ person_id: personId, ...said })
    .onConflict((known) => known.column('person_id').doUpdateSet(said))
    .execute()
}

/** A unique rule keeps the same file from being taken twice. */
async function markTaken(trx: Trx, personId: string, importId: string, now: Temporal.Instant): Promise<void> {
  const mine = trx
    .updateTable('portfolio.import')
    .set({ state: 'taken', taken_at: now })
    .where('person_id', '=', personId)
  try {
    changed(await mine.where('id', '=', importId).executeTakeFirst())
  } catch (error) {
    throw isTaken(error, 'import_taken') ? new Refusal('conflict', 'import-done') : error
  }
}
