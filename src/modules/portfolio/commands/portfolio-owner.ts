import { sql } from 'kysely'
import type { Trx } from '../../../platform/database.ts'
import { changed, Refusal } from '../../../platform/errors.ts'
import type { Who } from '../../../platform/who.ts'

/** As many activities as somebody keeps; a form that is sent over and over stops here. */
const mostActivities = 200
/** Pieces of evidence on one CV; more than anybody looks at. */
export const mostEvidence = 20

/** Whose portfolio is meant when somebody acts on her own; nobody's for who is no person. */
export const ownerOf = (who: Who): string => (who.kind === 'person' ? who.id : '')

/** From here two tabs of one person act one after the other, so that what is counted holds until the end of the transaction. */
export const lockPortfolio = (trx: Trx, personId: string) =>
  sql`select pg_advisory_xact_lock(hashtextextended(${`portfolio ${personId}`}, 0))`.execute(trx)

/** Locks, and makes sure that there is room for `more` activities. @throws {Refusal} `too-many-activities`. */
export async function roomForActivities(trx: Trx, personId: string, more: number): Promise<void> {
  await lockPortfolio(trx, personId)
  const { n } = await trx
    .selectFrom('portfolio.activity')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('person_id', '=', personId)
    .where('removed_at', 'is', null)
    .executeTakeFirstOrThrow()
  if (n + more > mostActivities) throw new Refusal('conflict', 'too-many-activities', { limit: mostActivities })
}

/** Locks, and makes sure that there is room for `more` pieces of evidence. @throws {Refusal} `too-much-evidence`. */
export async function roomForEvidence(trx: Trx, personId: string, more: number): Promise<void> {
  await lockPortfolio(trx, personId)
  const { n } = await trx
    .selectFrom('portfolio.evidence as e')
    .innerJoin('portfolio.activity as a', 'a.id', 'e.activity_id')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('e.person_id', '=', personId)
    .where('e.removed_at', 'is', null)
    .where('a.removed_at', 'is', null)
    .executeTakeFirstOrThrow()
  if (n + more > mostEvidence) throw new Refusal('conflict', 'too-much-evidence', { limit: mostEvidence })
}

/** She changed this activity herself: undoing an import leaves it alone. */
export async function touch(trx: Trx, personId: string, activityId: string, now: Temporal.Instant): Promise<void> {
  const mine = trx.updateTable('portfolio.activity').set({ changed_at: now }).where('person_id', '=', personId)
  changed(await mine.where('id', '=', activityId).executeTakeFirst())
}
