import type { Trx } from '../../../platform/database.ts'

export type Objection = 'proposals' | 'ordering'

/** Which of these young people object: to proposals made for them, or to being put in an order. As far as the reader sees them. */
export async function objectors(trx: Trx, personIds: readonly string[], what: Objection): Promise<ReadonlySet<string>> {
  if (personIds.length === 0) return new Set()
  const rows = await trx
    .selectFrom('people.objection')
    .select('person_id')
    .where('person_id', 'in', personIds)
    .where('what', '=', what)
    .where('ended_at', 'is', null)
    .execute()
  return new Set(rows.map(({ person_id }) => person_id))
}
