import {
  type Allowed,
  allowed,
  hidden,
  isA,
  type Obstacle,
  obstacle,
  provenLately,
  type RoleName,
  type Who,
} from '../../platform/who.ts'
import type { RelationKind } from './queries/list-relations.ts'

export type GuardianRelation = {
  id: string
  person_id: string
  other_id: string | null
  kind: RelationKind
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

/** What may be given here; support is given by the owner of the installation, a pupil or parent is enrolled or named. */
export const givenRoles = [
  'mentor',
  'coordinator',
  'employer',
  'programme',
  'administrator',
] as const satisfies RoleName[]
export type GivenRole = (typeof givenRoles)[number]

/** A coordinator gives the roles of her school, an administrator those of her city and what lies in it: `governs` says which. */
export function canGiveRole(who: Who, { governs }: { governs: boolean }): Allowed | Obstacle {
  if (!isA(who, 'coordinator', 'administrator')) return hidden()
  return governs ? allowed() : obstacle('not-your-place')
}

/** Whoever could give a role ends it, but not her own: somebody else must know that a school or city is left. */
export function canEndRole(who: Who, held: { personId: string }): Allowed | Obstacle {
  if (!isA(who, 'coordinator', 'administrator') || who.kind !== 'person') return hidden()
  return held.personId === who.id ? obstacle('own-role') : allowed()
}

/** Somebody at the school who sees the young person puts a coach beside her; nobody does it for herself. */
export function canStartCoaching(who: Who, { personId }: { personId: string }): Allowed | Obstacle {
  if (!isA(who, 'mentor', 'coordinator') || who.kind !== 'person' || personId === who.id) return hidden()
  return allowed()
}

/** She ends her own coach; the school ends a coach or a guardian. A mentor's part ends with the class. Nobody ends her own part. */
export function canEndRelation(who: Who, relation: GuardianRelation): Allowed | Obstacle {
  if (who.kind !== 'person') return hidden()
  if (relation.person_id === who.id) return relation.kind === 'coach' ? allowed() : obstacle('ask-school')
  if (!isA(who, 'mentor', 'coordinator')) return hidden()
  if (relation.other_id === who.id) return obstacle('own-relation')
  return relation.kind === 'mentor' ? obstacle('ends-with-class') : allowed()
}

/** Support looks somebody up and acts as her only shortly after a second factor was shown in this session. */
export const canSupport = (who: Who, now: Temporal.Instant): Allowed | Obstacle =>
  isA(who, 'support') ? provenLately(who, now) : hidden()

/** Whoever holds the session in which support acts may stop it. */
export const canStopActing = (who: Who): Allowed | Obstacle =>
  who.kind === 'person' && who.support ? allowed() : hidden()
