import type { Trx } from '../../../platform/database.ts'
import type { Relation } from '../../people/index.ts'

/** Who looked, by what they are to her; no names, but she knows her mentor and her parents by these words. */
export type Viewer = 'mentor' | 'guardian' | 'coach' | 'support' | 'school' | 'company' | 'signer' | 'link' | 'job'
export type Seen = { at: Temporal.Instant; page: string; viewer: Viewer }

/** The latest times that somebody else opened a page about her. */
export async function listSeen(trx: Trx, personId: string, relations: readonly Relation[]): Promise<Seen[]> {
  const rows = await trx
    .selectFrom('platform.audit')
    .select(['at', 'action', 'actor', 'actor_kind', 'acting'])
    .where('person_id', '=', personId)
    .where('action', 'like', 'read %')
    .where((eb) => eb.or([eb('actor', 'is', null), eb('actor', '<>', personId), eb('acting', 'is not', null)]))
    .orderBy('at', 'desc')
    .limit(50)
    .execute()
  return rows.map(({ at, action, actor, actor_kind, acting }) => {
    const page = action.slice('read '.length)
    if (acting) return { at, page, viewer: 'support' }
    const known = relations.find(({ otherId }) => otherId !== null && otherId === actor)
    return { at, page, viewer: known?.kind ?? viewerOf(page, actor_kind) }
  })
}

const pagesOf: Partial<Record<string, Viewer>> = {
  way: 'school',
  cv: 'school',
  evidence: 'school',
  application: 'company',
  'sent-cv': 'company',
  agreement: 'signer',
  'agreement-pdf': 'signer',
}

function viewerOf(page: string, kind: 'person' | 'link' | 'job' | 'visitor'): Viewer {
  if (kind === 'job') return 'job'
  return pagesOf[page] ?? (kind === 'link' ? 'link' : 'school')
}
