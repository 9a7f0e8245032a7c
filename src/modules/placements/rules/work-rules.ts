/**
 * Work by age as data: each row of the README's table, with the ages (in full years, both included), the kinds of work, the days
 * on which the row is law, its source and whether we are sure of it. Code that reads the rows decides nothing by itself.
 */
import { barredRules } from './barred-work.ts'
import { sources } from './sources.ts'
import type { RuleOf, WorkRule } from './work-rule.ts'

const job = ['job'] as const
const placement = ['shadow', 'short', 'internship', 'bbl'] as const
const work = [...placement, 'job'] as const
const everyDay = ['school-day', 'other-day', 'holiday'] as const
const freeDays = ['other-day', 'holiday'] as const

// Rows without a known change since the simplification of 2007; rows of the change of 2024 and what they replaced.
const atw = { from: '2007-04-01', source: sources.atw, sure: true }
const nrk = { from: '2007-04-01', source: sources.nrk, sure: true }
const nrk2024 = { from: '2024-11-18', source: sources.nrk2024, sure: true }
const nrkOld = { ...nrk, until: '2024-11-17' }
const unsure = { sure: false }

const at13 = { ages: [13, 14], kinds: job } as const
const at15 = { ages: [15, 15], kinds: job } as const
const at16 = { ages: [16, 17], kinds: work } as const

const plus = ['business-need', 'staff-agreed', 'guardian-consent'] as const

// biome-ignore format: a table is read by the row
const dayRules: WorkRule[] = [
  { id: 'school-day-13-14', ...at13, ...nrk, code: 'school-day-free', on: ['school-day'], hours: 0, unlessTrait: 'chores' },
  { id: 'chores-13-14', ...at13, ...nrk, code: 'day-hours', on: ['school-day'], hours: 2, trait: 'chores' },
  { id: 'free-day-13-14', ...at13, ...nrk, code: 'day-hours', on: freeDays, hours: 7 },
  { id: 'school-day-15', ...at15, ...nrk, code: 'day-hours', on: ['school-day'], hours: 2 },
  { id: 'free-day-15', ...at15, ...nrk, code: 'day-hours', on: freeDays, hours: 8 },
  { id: 'school-day-16-17', ...at16, ...atw, code: 'day-with-school', on: ['school-day'], hours: 9 },
  { id: 'free-day-16-17', ...at16, ...atw, code: 'day-hours', on: freeDays, hours: 9 },
  { id: 'morning-papers-hours-15', ...at15, ...nrk, code: 'morning-papers-hours', hours: 2 },
  { id: 'morning-papers-signed-15', ...at15, ...nrk, code: 'morning-papers-signed', needs: ['guardian-signs-contract'] },
  { id: 'pause-13-15', ages: [13, 15], kinds: work, ...nrk, code: 'pause', overHours: 4.5, minutes: 30 },
  { id: 'pause-16-17', ...at16, ...atw, code: 'pause', overHours: 4.5, minutes: 30 },
]

// Pages differ on the night at 16 and 17 (23-06, 22-06, 23-07): outside the widest day it is forbidden, outside the narrowest the
// school checks.
// biome-ignore format: a table is read by the row
const timeRules: WorkRule[] = [
  { id: 'times-school-13-14', ...at13, ...nrk, code: 'hours-of-day', on: ['school-day'], earliest: '07:00', latest: '19:00' },
  { id: 'times-free-13-14', ...at13, ...nrk2024, code: 'hours-of-day', on: freeDays, earliest: '07:00', latest: '20:00' },
  { id: 'times-free-13-14-old', ...at13, ...nrkOld, code: 'hours-of-day', on: freeDays, earliest: '07:00', latest: '19:00' },
  { id: 'evening-13-14', ...at13, ...nrk2024, code: 'evening-needs-agreement', on: freeDays, latest: '19:00', needs: plus },
  ...papers('times-school-15', { ...at15, ...nrk, code: 'hours-of-day', on: ['school-day'], earliest: '07:00', latest: '19:00' }),
  ...papers('times-other-15', { ...at15, ...nrk2024, code: 'hours-of-day', on: ['other-day'], earliest: '07:00', latest: '20:00' }),
  ...papers('times-other-15-old', { ...at15, ...nrkOld, code: 'hours-of-day', on: ['other-day'], earliest: '07:00', latest: '19:00' }),
  ...papers('times-holiday-15', { ...at15, ...nrk, code: 'hours-of-day', on: ['holiday'], earliest: '07:00', latest: '21:00' }),
  { id: 'evening-15', ...at15, ...nrk2024, code: 'evening-needs-agreement', on: ['other-day'], latest: '19:00', needs: plus },
  { id: 'times-16-17', ...at16, ...atw, code: 'hours-of-day', on: everyDay, earliest: '06:00', latest: '23:00' },
  { id: 'times-16-17-narrow', ...at16, ...atw, ...unsure, code: 'hours-of-day', on: everyDay, earliest: '07:00', latest: '22:00' },
]

// `no-school-16-17` is a reading: 32 hours is taken as full-time, and a diploma may have ended the lessons lawfully.
// biome-ignore format: a table is read by the row
const weekRules: WorkRule[] = [
  { id: 'school-week-13-14', ...at13, ...nrk, code: 'week-hours', on: ['school'], hours: 12 },
  { id: 'school-week-15', ...at15, ...nrk, code: 'week-hours', on: ['school'], hours: 12 },
  { id: 'holiday-week-13-14', ...at13, ...nrk, code: 'week-hours', on: ['holiday'], hours: 35 },
  { id: 'holiday-week-15', ...at15, ...nrk, code: 'week-hours', on: ['holiday'], hours: 40 },
  { id: 'holiday-days-13-14', ...at13, ...nrk, code: 'week-days', days: 5 },
  { id: 'holiday-days-15', ...at15, ...nrk, code: 'week-days', days: 5 },
  { id: 'week-16-17', ...at16, ...atw, code: 'week-with-school', on: ['school', 'holiday'], hours: 45 },
  { id: 'four-weeks-16-17', ...at16, ...atw, code: 'four-weeks', hours: 40 },
  { id: 'holiday-weeks-13-14', ...at13, ...nrk, code: 'holiday-weeks', weeks: 4 },
  { id: 'holiday-weeks-15', ...at15, ...nrk, code: 'holiday-weeks', weeks: 6 },
  { id: 'holiday-row-13-14', ...at13, ...nrk, code: 'holiday-weeks-in-row', weeks: 3 },
  { id: 'holiday-row-15', ...at15, ...nrk, code: 'holiday-weeks-in-row', weeks: 4 },
  { id: 'no-school-16-17', ...at16, kinds: job, ...atw, source: sources.leerplicht, ...unsure, code: 'qualification-duty', hours: 32 },
]

const restRules: WorkRule[] = [
  { id: 'rest-13-14', ...at13, ...nrk, code: 'daily-rest', hours: 14 },
  { id: 'rest-15', ...at15, ...nrk, code: 'daily-rest', hours: 12 },
  { id: 'rest-16-17', ...at16, ...atw, code: 'daily-rest', hours: 12 },
  { id: 'weekly-rest-16-17', ...at16, ...atw, code: 'weekly-rest', hours: 36 },
]

// At 13 and 14: at most 5 Sundays worked, or at least 5 free (so at most 11 worked). Above 11 both readings forbid it.
// biome-ignore format: a table is read by the row
const sundayRules: WorkRule[] = [
  { id: 'sunday-13-14-old', ...at13, ...nrkOld, code: 'sunday' },
  { id: 'sunday-13-14', ...at13, ...nrk2024, code: 'sunday-needs-agreement', needs: plus },
  { id: 'sunday-15', ...at15, ...nrk, code: 'sunday-needs-agreement', needs: plus },
  { id: 'sunday-16-17', ...at16, ...atw, code: 'sunday-needs-agreement', needs: ['business-need', 'staff-agreed', 'young-agrees'] },
  { id: 'saturday-13-14', ...at13, ...nrk2024, code: 'saturday-free' },
  { id: 'saturday-15', ...at15, ...nrk, code: 'saturday-free' },
  { id: 'sundays-13-14-strict', ...at13, ...nrk2024, ...unsure, code: 'sundays-in-16-weeks', worked: 5 },
  { id: 'sundays-13-14', ...at13, ...nrk2024, code: 'sundays-in-16-weeks', worked: 11 },
  { id: 'sundays-15', ...at15, ...nrk, code: 'sundays-in-16-weeks', worked: 11 },
  { id: 'sundays-16-17', ...at16, ...atw, code: 'sundays-in-52-weeks', worked: 39 },
]

/** Placements under 16. The row is written for 14; 13 and 15 follow it, which is a reading we are not sure of. */
const placementRules: WorkRule[] = [13, 14, 15].flatMap((age): WorkRule[] => {
  const row = { ...nrk, ages: [age, age] as const, kinds: placement, sure: age === 14 }
  return [
    { id: `placement-day-${age}`, ...row, code: 'day-with-school', on: everyDay, hours: 7 },
    { id: `placement-week-${age}`, ...row, code: 'week-with-school', on: ['school', 'holiday'], hours: 35 },
    { id: `placement-times-${age}`, ...row, code: 'hours-of-day', on: everyDay, earliest: '07:00', latest: '19:00' },
    { id: `placement-sunday-${age}`, ...row, code: 'sunday' },
    { id: `placement-rest-${age}`, ...row, code: 'daily-rest', hours: 14 },
  ]
})

// biome-ignore format: a table is read by the row
const kindRules: WorkRule[] = [
  { id: 'no-work-under-13', ...nrk, ages: [0, 12], kinds: work, code: 'under-13' },
  { id: 'visit-under-13', ...nrk, ages: [0, 12], kinds: ['visit'], source: sources.own, ...unsure, code: 'watching-only' },
  { id: 'placement-13', ...nrk, ages: [13, 13], kinds: placement, ...unsure, code: 'placement-too-young' },
  { id: 'bbl-under-16', ...nrk, ages: [0, 15], kinds: ['bbl'], source: sources.leerplicht, ...unsure, code: 'bbl-too-young' },
  { id: 'recognition', ...nrk, ages: [0, 999], kinds: ['internship', 'bbl'], source: sources.web, code: 'no-recognition' },
  { id: 'unknown-work', ...nrk, ages: [13, 17], kinds: work, source: sources.own, ...unsure, code: 'unknown-work' },
]

/** The same row twice: who delivers morning papers may start at six. */
function papers(id: string, row: Omit<RuleOf<'hours-of-day'>, 'id'>): WorkRule[] {
  return [
    { ...row, id, unlessTrait: 'morning-papers' },
    { ...row, id: `${id}-papers`, trait: 'morning-papers', earliest: '06:00' },
  ]
}

export const workRules: readonly WorkRule[] = [
  ...kindRules,
  ...barredRules,
  ...dayRules,
  ...timeRules,
  ...weekRules,
  ...restRules,
  ...sundayRules,
  ...placementRules,
]
