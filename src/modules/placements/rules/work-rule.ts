/** What a row of the table "work by age" holds. */
import type { Code, Condition, Trait, WorkKind } from './types.ts'

export type DayKind = 'school-day' | 'other-day' | 'holiday'

type Row = {
  id: string
  /** Full years, both included. */
  ages: readonly [from: number, until: number]
  kinds: readonly WorkKind[]
  /** First and last day on which the row is law. */
  from: string
  until?: string
  source: string
  sure: boolean
}

/** The row holds only with this trait of the work, or only without it. */
type ByTrait = { trait?: Trait; unlessTrait?: Trait }

/** What a row measures: hours in hours, times of day as "07:00". */
type Measure =
  | ({ code: 'school-day-free' | 'day-hours' | 'day-with-school'; on: readonly DayKind[]; hours: number } & ByTrait)
  | ({ code: 'hours-of-day'; on: readonly DayKind[]; earliest: string; latest: string } & ByTrait)
  | { code: 'evening-needs-agreement'; on: readonly DayKind[]; latest: string; needs: readonly Condition[] }
  | { code: 'morning-papers-hours'; hours: number }
  | { code: 'morning-papers-signed' | 'sunday-needs-agreement'; needs: readonly Condition[] }
  | { code: 'pause'; overHours: number; minutes: number }
  | { code: 'week-hours' | 'week-with-school'; on: readonly ('school' | 'holiday')[]; hours: number }
  | { code: 'week-days'; days: number }
  | { code: 'four-weeks' | 'daily-rest' | 'weekly-rest' | 'qualification-duty'; hours: number }
  | { code: 'holiday-weeks' | 'holiday-weeks-in-row'; weeks: number }
  | { code: 'sundays-in-16-weeks' | 'sundays-in-52-weeks'; worked: number }
  | { code: 'barred-work'; trait: Trait }
  | { code: 'sunday' | 'saturday-free' | 'no-recognition' | 'unknown-work' }
  | { code: 'under-13' | 'watching-only' | 'placement-too-young' | 'bbl-too-young' }

type OfCode<M, C> = M extends { code: infer D }
  ? D & C extends never
    ? never
    : Omit<M, 'code'> & { code: D & C }
  : never

export type RuleOf<C extends Code> = Row & OfCode<Measure, C>
export type WorkRule = Row & Measure
