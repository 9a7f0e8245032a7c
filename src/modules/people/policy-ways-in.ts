import {
  type Allowed,
  allowed,
  hidden,
  isStaff,
  type Obstacle,
  obstacle,
  provenLately,
  type Who,
} from '../../platform/who.ts'

/** What she has besides the link by mail. */
export type OwnWays = { personId: string; passkeys: number; code: boolean }

/** Only she herself, and never support that acts as her. */
export const isHerOwn = (who: Who, { personId }: Pick<OwnWays, 'personId'>): Allowed | Obstacle =>
  who.kind === 'person' && who.id === personId && !who.support ? allowed() : hidden()

/**
 * Adding or taking away a way in, another e-mail address: whoever has a second factor shows it first, so that a browser left open, or a
 * mailbox that is not hers alone, is not enough.
 */
export function canChangeWays(who: Who, ways: OwnWays, now: Temporal.Instant): Allowed | Obstacle {
  const own = isHerOwn(who, ways)
  if ('obstacle' in own) return own
  return ways.code || ways.passkeys > 0 ? provenLately(who, now) : allowed()
}

/** A wrong code: five, and then she waits. */
export const mostWrong = 5
export const waits = { minutes: 15 } as const

/** Showing a code, while not too many were wrong. */
export function canShowCode(
  who: Who,
  factor: { personId: string; waitsUntil: Temporal.Instant | null },
  now: Temporal.Instant,
) {
  const own = isHerOwn(who, factor)
  if ('obstacle' in own) return own
  const { waitsUntil } = factor
  if (!waitsUntil || Temporal.Instant.compare(waitsUntil, now) <= 0) return own
  return obstacle('code-wait', { minutes: Math.ceil(now.until(waitsUntil).total('minutes')) })
}

/** Pages that are there before a second factor was shown: showing or setting up one, signing out, the language, what the law asks for. */
const before =
  /^\/(second-factor|passkeys|sign-in|sign-out|language|toegankelijkheid|privacy|help|about|\.well-known)(\/|$)/

/** Must a second factor come first? For staff where the setting says so; for everybody who set one up. */
export function owesProof(who: Who, staff: 'required' | 'offered', path: string): boolean {
  if (who.kind !== 'person' || before.test(path)) return false
  const asked = staff === 'required' && isStaff(who) && who.how !== 'demo'
  return (asked || who.owesProof === true) && who.provenAt === null
}
