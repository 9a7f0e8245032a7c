/** Who needs somebody from school first, and why: from counts and dates alone, never from what a pupil wrote. */

export type AgreementFacts = {
  id: string
  state: string
  kind: 'visit' | 'shadow' | 'short' | 'internship'
  startsOn: Temporal.PlainDate
  endsOn: Temporal.PlainDate
  /** The school is a party that has yet to sign. */
  schoolMustSign: boolean
  /** The one who looks signs for the school. */
  viewerMustSign: boolean
}

export type Facts = {
  agreements: readonly AgreementFacts[]
  /** Times a company said no since the last yes. */
  refused: number
  /** Applications that wait for an answer or a meeting. */
  open: number
  /** The day of the oldest invitation for which no moment is chosen. */
  invitedOn: Temporal.PlainDate | null
  /** The last day she did something here. */
  lastActive: Temporal.PlainDate | null
}

export type Attention =
  | { code: 'agreement-soon'; agreement: AgreementFacts; startsInDays: number }
  | { code: 'refused'; times: number }
  | { code: 'idle'; days: number }
  | { code: 'no-moment'; days: number }
  | { code: 'not-looked-back'; days: number }
  | { code: 'nothing-yet' }
export type AttentionCode = Attention['code']

/** From how many times or days on something asks for attention. */
export const limits = { startsWithin: 7, refusals: 2, idle: 14, noMoment: 3, notLookedBack: 7 } as const

type Reason = (facts: Facts, today: Temporal.PlainDate) => Attention | undefined

/** The most urgent first: what has a date of its own, then who meets a wall, then who is silent. */
export const reasons: readonly { code: AttentionCode; find: Reason }[] = [
  { code: 'agreement-soon', find: startsUnsigned },
  {
    code: 'refused',
    find: ({ refused, open, agreements }) =>
      refused >= limits.refusals && open === 0 && !agreements.some(isLive)
        ? { code: 'refused', times: refused }
        : undefined,
  },
  {
    code: 'idle',
    find: ({ lastActive, agreements }, today) => {
      // who is at work does nothing here, and need not
      if (!lastActive || agreements.some(({ state }) => state === 'running')) return undefined
      const days = daysBetween(lastActive, today)
      return days >= limits.idle ? { code: 'idle', days } : undefined
    },
  },
  {
    code: 'no-moment',
    find: ({ invitedOn }, today) => {
      const days = invitedOn ? daysBetween(invitedOn, today) : 0
      return days >= limits.noMoment ? { code: 'no-moment', days } : undefined
    },
  },
  {
    code: 'not-looked-back',
    find: ({ agreements }, today) => {
      const ends = agreements.filter(({ state }) => state === 'ended').map(({ endsOn }) => daysBetween(endsOn, today))
      const days = Math.max(0, ...ends)
      return days >= limits.notLookedBack ? { code: 'not-looked-back', days } : undefined
    },
  },
  {
    code: 'nothing-yet',
    find: ({ lastActive }) => (lastActive === null ? { code: 'nothing-yet' } : undefined),
  },
]

const daysBetween = (from: Temporal.PlainDate, to: Temporal.PlainDate): number =>
  from.until(to, { largestUnit: 'days' }).days

const isLive = ({ state }: AgreementFacts) => ['draft', 'open', 'signed', 'running'].includes(state)

/** It starts within a week, or should have started, and somebody has yet to sign. Her own mentor's signature counts first. */
function startsUnsigned({ agreements }: Facts, today: Temporal.PlainDate): Attention | undefined {
  const soon = agreements
    .filter(({ state, endsOn }) => (state === 'draft' || state === 'open') && daysBetween(today, endsOn) >= 0)
    .map((agreement) => ({ agreement, startsInDays: daysBetween(today, agreement.startsOn) }))
    .filter(({ startsInDays }) => startsInDays <= limits.startsWithin)
    .sort((a, b) => a.startsInDays - b.startsInDays)
  const first = soon.find(({ agreement }) => agreement.viewerMustSign) ?? soon[0]
  return first && { code: 'agreement-soon', ...first }
}

/** The most urgent reason, or nothing. */
export function attentionFor(facts: Facts, today: Temporal.PlainDate): Attention | undefined {
  for (const { find } of reasons) {
    const found = find(facts, today)
    if (found) return found
  }
  return undefined
}

/** How long something waits already: among those with one reason the longest comes first. */
const urgency = (attention: Attention): number => {
  if (attention.code === 'agreement-soon') return -attention.startsInDays
  if (attention.code === 'refused') return attention.times
  return 'days' in attention ? attention.days : 0
}

const rank = new Map(reasons.map(({ code }, i) => [code, i]))

/**
 * A number between 0 and 1 for a person and a day: among equals the lot decides, another day another lot. The order of names would
 * put the same pupils last every day, and names tell where families come from. FNV-1a, 32 bits.
 */
function lot(personId: string, today: Temporal.PlainDate): number {
  let hash = 0x811c9dc5
  for (const letter of `${today} ${personId}`) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193)
  // the last letters are mixed in too little by the last step alone
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b)
  return ((hash ^ (hash >>> 13)) >>> 0) / 2 ** 32
}

/** Those who need something, the most urgent first; among equals the lot of the day decides, never a name. */
export function needsFirst<T extends { personId: string; attention: Attention | undefined }>(
  people: readonly T[],
  today: Temporal.PlainDate,
): (T & { attention: Attention })[] {
  return people
    .filter((one): one is T & { attention: Attention } => one.attention !== undefined)
    .sort(
      (a, b) =>
        rank.get(a.attention.code)! - rank.get(b.attention.code)! ||
        urgency(b.attention) - urgency(a.attention) ||
        lot(a.personId, today) - lot(b.personId, today),
    )
}
