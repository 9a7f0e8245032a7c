export const roleNames = [
  'young',
  'guardian',
  'mentor',
  'coordinator',
  'employer',
  'programme',
  'administrator',
  'support',
] as const
export type RoleName = (typeof roleNames)[number]
export type Role = { role: RoleName; cityId: string | null; schoolId: string | null; companyId: string | null }

/** How somebody signed in. */
export type WayIn = 'mail' | 'passkey' | 'provider' | 'demo'
/** Somebody of support who acts as this person, for a reason and until a moment. */
export type Support = { id: string; staffId: string; staffName: string; reason: string; until: Temporal.Instant }

export type Person = {
  kind: 'person'
  id: string
  sessionId: string
  givenName: string
  familyName: string
  birthDate: Temporal.PlainDate | null
  cityId: string
  language: string
  roles: Role[]
  /** Notices not read yet: the number beside "messages" on every page. */
  unread: number
  how: WayIn
  /** When a second factor was shown in this session. */
  provenAt: Temporal.Instant | null
  /** She set up a second factor and has not shown it in this session: nothing else comes first. */
  owesProof?: boolean
  support: Support | null
}

/** Somebody without an account, holding a link for one purpose and one subject. */
export type LinkHolder = {
  kind: 'link'
  id: string
  personId: string
  may: string[]
  subject: string
  holder: string
  expiresAt: Temporal.Instant
}
export type Visitor = { kind: 'visitor' }
export type Job = { kind: 'job' }

/** Everyone who can ask for something. */
export type Who = Person | LinkHolder | Visitor | Job

export const visitor: Visitor = { kind: 'visitor' }
export const job: Job = { kind: 'job' }

export const isA = (who: Who, ...roles: RoleName[]): boolean =>
  who.kind === 'person' && who.roles.some((held) => roles.includes(held.role))

/** A policy's yes. Only `allowed()` makes one, so a use case can't be opened with a plain `true`. */
declare const yes: unique symbol
export type Allowed = { readonly [yes]: true }
/** A policy's no, with the code of the text that says why. `hidden` answers as if the thing were not there. */
export type Obstacle = {
  obstacle: string
  hidden?: boolean
  overtaken?: boolean
  values?: Record<string, string | number>
}

export const allowed = (): Allowed => ({}) as Allowed
export const obstacle = (code: string, values?: Record<string, string | number>): Obstacle =>
  values ? { obstacle: code, values } : { obstacle: code }
/** Not any more, or not yet: it stands otherwise now. Answered as a conflict, with how it stands. */
export const overtaken = (code: string): Obstacle => ({ obstacle: code, overtaken: true })
/** Not yours: the same answer as for something that does not exist. */
export const hidden = (): Obstacle => ({ obstacle: 'not-found', hidden: true })

export const isObstacle = (verdict: Allowed | Obstacle): verdict is Obstacle => 'obstacle' in verdict

/** For how many minutes a second factor that was shown is good for what can do much harm. */
const lately = 15

/**
 * Before an act that can do much harm: was a second factor (a passkey, a code) shown in this session, and lately? The app answers
 * `prove-first` with the page that asks for it and then comes back. The invented people of a trial version have none to show.
 */
export function provenLately(who: Who, now: Temporal.Instant): Allowed | Obstacle {
  if (who.kind !== 'person') return hidden()
  if (who.how === 'demo') return allowed()
  const { provenAt } = who
  return provenAt && Temporal.Instant.compare(provenAt.add({ minutes: lately }), now) > 0
    ? allowed()
    : obstacle('prove-first')
}

const staffRoles = ['mentor', 'coordinator', 'programme', 'administrator', 'support'] as const
/** Works for a school, a city or the programme: sees other people's dossiers or figures, so shows a second factor. */
export const isStaff = (who: Who): boolean => isA(who, ...staffRoles)
