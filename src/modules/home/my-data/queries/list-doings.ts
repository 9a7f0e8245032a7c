import type { Trx } from '../../../../platform/database.ts'
import type { Relation } from '../../../people/index.ts'

export const doingsPerPage = 50

export type Doer = 'self' | 'support' | 'mentor' | 'guardian' | 'coach' | 'person' | 'link' | 'job' | 'visitor'
export type Doing = { at: Temporal.Instant; action: string; who: Doer }

/** What happened about somebody, newest first: who looked, who did what, and what support did on her behalf. */
export async function listDoings(
  trx: Trx,
  personId: string,
  relations: readonly Relation[],
  { skip = 0, most = doingsPerPage }: { skip?: number; most?: number } = {},
): Promise<{ doings: Doing[]; more: boolean }> {
  const rows = await trx
    .selectFrom('platform.audit')
    .select(['at', 'action', 'actor', 'actor_kind', 'acting'])
    .where('person_id', '=', personId)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .offset(skip)
    .limit(most + 1)
    .execute()
  const doings = rows.slice(0, most).map(({ at, action, actor, actor_kind, acting }): Doing => {
    if (acting !== null) return { at, action, who: 'support' }
    if (actor === personId) return { at, action, who: 'self' }
    const known = relations.find(({ otherId }) => otherId !== null && otherId === actor)
    return { at, action, who: known?.kind ?? actor_kind }
  })
  return { doings, more: rows.length > most }
}

export type Acted = { since: Temporal.Instant; until: Temporal.Instant; reason: string }

/** When support acted as her, and why. */
export async function listActed(trx: Trx, personId: string): Promise<Acted[]> {
  const rows = await trx
    .selectFrom('platform.acting')
    .select(['since', 'until', 'ended_at', 'reason'])
    .where('person_id', '=', personId)
    .orderBy('since', 'desc')
    .limit(50)
    .execute()
  return rows.map(({ since, until, ended_at, reason }) => ({ since, until: ended_at ?? until, reason }))
}
