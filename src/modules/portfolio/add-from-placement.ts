import type { Trx } from '../../platform/database.ts'
import { newId } from '../../platform/ids.ts'

export type FromPlacement = {
  personId: string
  /** The agreement of the placement: the same one twice changes nothing. */
  agreementId: string
  title: string
  organisation: string
  since: Temporal.PlainDate | string | null
  until: Temporal.PlainDate | string | null
  /** What she did there, in her words. */
  did: string | null
  shown: readonly { competenceId: string; sentence: string }[]
  confirmations: readonly { competenceId: string | null; byName: string; byRole: string; words: string | null }[]
}

/** `confirmed`: how many confirmations are new. */
type Added = { activityId: string; isNew: boolean; confirmed: number }

/**
 * Puts a placement that was looked back on among what she did, with what the company confirmed. Only a job calls this: nobody confirms herself.
 * Running it again, or again with a confirmation that came later, adds what is missing and changes nothing. One that she removed stays removed.
 */
export async function addFromPlacement(trx: Trx, from: FromPlacement): Promise<Added> {
  const { personId, agreementId } = from
  const added = await trx
    .insertInto('portfolio.activity')
    .values({
      id: newId(),
      person_id: personId,
      kind: 'placement',
      title: cut(from.title, 200),
      organisation: cut(from.organisation, 200),
      what: from.did ? cut(from.did, 2000) : null,
      since: from.since?.toString() ?? null,
      until: from.until?.toString() ?? null,
      placement_id: agreementId,
    })
    .onConflict((known) =>
      known.columns(['person_id', 'placement_id']).where('placement_id', 'is not', null).doNothing(),
    )
    .returning('id')
    .executeTakeFirst()
  const activityId = added?.id ?? (await findPlacement(trx, personId, agreementId))
  if (!added && from.did) await addHerWords(trx, activityId, cut(from.did, 2000))
  await addShown(trx, activityId, from)
  return { activityId, isNew: added !== undefined, confirmed: await addConfirmations(trx, activityId, from) }
}

/** The company may look back first: then her own words come later. What she changed herself stays. */
async function addHerWords(trx: Trx, activityId: string, did: string): Promise<void> {
  await trx
    .updateTable('portfolio.activity')
    .set({ what: did })
    .where('id', '=', activityId)
    .where('what', 'is', null)
    .where('changed_at', 'is', null)
    .execute()
}

async function findPlacement(trx: Trx, personId: string, agreementId: string): Promise<string> {
  const { id } = await trx
    .selectFrom('portfolio.activity')
    .select('id')
    .where('person_id', '=', personId)
    .where('placement_id', '=', agreementId)
    .executeTakeFirstOrThrow()
  return id
}

async function addShown(trx: Trx, activityId: string, { personId, shown }: FromPlacement): Promise<void> {
  for (const { competenceId, sentence } of shown) {
    await trx
      .insertInto('portfolio.shown')
      .values({
        id: newId(),
        person_id: personId,
        activity_id: activityId,
        competence_id: competenceId,
        sentence: cut(sentence, 500),
      })
      .onConflict((known) => known.columns(['person_id', 'activity_id', 'competence_id']).doNothing())
      .execute()
  }
}

async function addConfirmations(trx: Trx, activityId: string, from: FromPlacement): Promise<number> {
  let added = 0
  for (const { competenceId, byName, byRole, words } of from.confirmations) {
    const { numInsertedOrUpdatedRows } = await trx
      .insertInto('portfolio.confirmation')
      .values({
        id: newId(),
        person_id: from.personId,
        activity_id: activityId,
        competence_id: competenceId,
        by_name: byName,
        by_role: byRole,
        organisation: from.organisation,
        words: words ? cut(words, 1000) : null,
        placement_id: from.agreementId,
      })
      .onConflict((known) => known.doNothing())
      .executeTakeFirst()
    added += Number(numInsertedOrUpdatedRows ?? 0n)
  }
  return added
}

/** The tables hold so many characters; half an emoji is none. */
const cut = (text: string, most: number): string => [...text.toWellFormed()].slice(0, most).join('')
