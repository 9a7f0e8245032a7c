import type { Trx } from '../../platform/database.ts'

/**
 * What others hold of somebody who erases herself: links about her end, but those in `keep`, which others still need; where she stood beside a
 * young person her name goes; whom she saw she sees no more. Runs as the job.
 */
export async function leavePeople(
  trx: Trx,
  { personId, keep, now }: { personId: string; keep: readonly string[]; now: Temporal.Instant },
): Promise<void> {
  await trx
    .updateTable('people.link')
    .set({ revoked_at: now })
    .where('person_id', '=', personId)
    .where('revoked_at', 'is', null)
    .$if(keep.length > 0, (links) => links.where('id', 'not in', keep))
    .execute()
  await trx
    .updateTable('people.relation')
    .set({ until: now })
    .where('other_id', '=', personId)
    .where('until', '>', now)
    .execute()
  await trx
    .updateTable('people.relation')
    .set({ other_id: null, name: '-', email: null })
    .where('other_id', '=', personId)
    .execute()
  await trx.deleteFrom('people.sight').where('viewer_id', '=', personId).execute()
}
