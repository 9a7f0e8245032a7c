import { type Allowed, allowed, hidden, isA, type Obstacle, obstacle, type Who } from '../../platform/who.ts'

export type GuardianRelation = {
  id: string
  person_id: string
  other_id: string | null
  kind: 'guardian' | 'mentor'
  blocked: boolean
  confirmed_at: Temporal.Instant | null
}

/** The school says that this is the guardian: somebody there who sees the young person, and never about herself. */
export function canConfirmGuardian(who: Who, relation: GuardianRelation): Allowed | Obstacle {
  if (!isA(who, 'mentor', 'coordinator') || who.kind !== 'person') return hidden()
  if (relation.kind !== 'guardian' || relation.person_id === who.id) return hidden()
  if (relation.other_id === who.id) return obstacle('own-relation')
  if (relation.blocked) return obstacle('guardian-blocked')
  return allowed()
}
