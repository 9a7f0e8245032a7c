/** What a plan of working days is made of, and what the check of it answers. Dates and times are Dutch wall-clock values. */

/** `visit`: watching only. `shadow`: following somebody. `short`: a taste of some days. `internship`: vmbo, mbo (BOL), hbo or wo placement. */
export const workKinds = ['visit', 'shadow', 'short', 'internship', 'bbl', 'job'] as const
export type WorkKind = (typeof workKinds)[number]

/** One shift. `until` at or before `from` means the next day. `pauseAt` is when the pause starts, if known. */
export type PlannedDay = {
  date: Temporal.PlainDate
  from: Temporal.PlainTime
  until: Temporal.PlainTime
  pauseMinutes: number
  pauseAt?: Temporal.PlainTime
}

/** Days without school, first and last day included. `unsure`: a school may differ, so the strictest reading is taken. */
export type Holiday = { from: Temporal.PlainDate; until: Temporal.PlainDate; unsure?: boolean }

/** What the work is like, as the employer ticked it. Anything else counts as unknown work. */
export const traits = [
  'hands-on',
  'chores',
  'morning-papers',
  'factory',
  'machines',
  'lifting-over-10kg',
  'pushing-over-20kg',
  'till',
  'meal-delivery',
  'flash-delivery',
  'alcohol-served',
  'not-light',
  'no-adult-present',
  'night',
  'on-call',
  'overtime',
  'toxic',
  'very-noisy',
  'dangerous',
] as const
export type Trait = (typeof traits)[number]

/** What must be on file before an exception holds ("+" in the table of the README). */
export const conditions = [
  'business-need',
  'staff-agreed',
  'guardian-consent',
  'young-agrees',
  'guardian-signs-contract',
] as const
export type Condition = (typeof conditions)[number]

export type WorkPlan = {
  birthDate: Temporal.PlainDate
  kind: WorkKind
  days: readonly PlannedDay[]
  /**
   * Hours of lessons on a date. `'school-day'`, the default: what the calendar says, so weekdays outside the holidays count as a
   * school day of `assumedSchoolHours`; on a planned day of a placement the placement stands in for the lessons.
   */
  schoolHours?: (date: Temporal.PlainDate) => number | 'school-day'
  holidays: readonly Holiday[]
  /** Work for others, as the young person told it. It counts and is shown to no employer. */
  otherWork?: readonly PlannedDay[]
  traits: readonly string[]
  /** Which conditions are on file. */
  agreed?: readonly Condition[]
  /** Whether the company is recognised for the qualification; leave out where no recognition is needed. */
  recognised?: boolean
}

/** Hours counted for a school day of which the hours are not known. Our assumption: findings that need it are never sure. */
export const assumedSchoolHours = 6

export type Finding = {
  /** The row of the table of rules. It tells an age: for the young person and the school only. */
  rule: string
  code: Code
  /** The day; for a week its Monday; for four weeks the Monday of the last one; for a kind of work the first planned day. */
  date: Temporal.PlainDate
  limit?: number | string
  found?: number | string
  sure: boolean
  /** `school-checks`: the law is not sure, or a fact is not known; the strictest value was taken and a person at the school decides. */
  severity: 'forbidden' | 'school-checks'
  source: string
}

export const codes = [
  'under-13',
  'watching-only',
  'placement-too-young',
  'bbl-too-young',
  'no-recognition',
  'qualification-duty',
  'barred-work',
  'unknown-work',
  'school-day-free',
  'day-hours',
  'day-with-school',
  'hours-of-day',
  'evening-needs-agreement',
  'morning-papers-hours',
  'morning-papers-signed',
  'pause',
  'week-hours',
  'week-with-school',
  'week-days',
  'four-weeks',
  'holiday-weeks',
  'holiday-weeks-in-row',
  'daily-rest',
  'weekly-rest',
  'sunday',
  'sunday-needs-agreement',
  'saturday-free',
  'sundays-in-16-weeks',
  'sundays-in-52-weeks',
] as const
export type Code = (typeof codes)[number]
