import type { Trx } from '../../../platform/database.ts'

export type RelationKind = 'guardian' | 'mentor' | 'coach'
export type Relation = {
  id: string
  kind: RelationKind
  otherId: string | null
  name: string
  email: string | null
  confirmed: boolean
  /** The school must be spoken to first: a blocked or unsafe guardian signs nothing. */
  blocked: boolean
  since: Temporal.Instant
  /** Nothing when no end is set. */
  until: Temporal.Instant | null
}

/** Who stands beside a young person now: guardians, mentors, coaches. */
export async function listRelations(trx: Trx, personId: string, now: Temporal.Instant): Promise<Relation[]> {
  const rows = await trx
    .selectFrom('people.relation')
    .select(['id', 'kind', 'other_id', 'name', 'email', 'confirmed_at', 'blocked', 'since', 'until'])
    .where('person_id', '=', personId)
    .where('since', '<=', now)
    .where('until', '>', now)
    .orderBy('kind')
    .orderBy('since')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    otherId: row.other_id,
    name: row.name,
    email: row.email,
    confirmed: row.confirmed_at !== null,
    blocked: row.blocked,
    since: row.since,
    until: row.until,
  }))
}
