import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day, days, plan, told } from './case-plans.ts'
import type { WorkKind, WorkPlan } from './types.ts'

type Case = [law: string, plan: WorkPlan, findings: string[]]
const none: string[] = []
const placed = (age: number, planned: Parameters<typeof plan>[1], more: Partial<WorkPlan> = {}) =>
  plan(age, planned, { kind: 'internship', ...more })
const wednesday = '2026-03-11'
const asKind = (kind: WorkKind, ...traits: string[]) => ({ kind, traits })

// biome-ignore format: a table is read by the row
const cases: Case[] = [
  ['12 and under: no work', plan(12, '2026-03-07 10:00-11:00'), ['2026-03-07 under-13 - - sure']],
  ['12 and under: no shadowing', plan(12, `${wednesday} 10:00-12:00`, asKind('shadow')), [`${wednesday} under-13 - - sure`]],
  ['12 and under: a visit to watch, unsure', plan(12, `${wednesday} 10:00-12:00`, asKind('visit')), [`${wednesday} watching-only - - school`]],
  ['12 and under: no visit to take part', plan(11, `${wednesday} 10:00-12:00`, asKind('visit', 'hands-on')), [`${wednesday} under-13 - - sure`]],
  ['a visit is no work at 13', plan(13, `${wednesday} 10:00-20:00`, asKind('visit')), none],
  ['a visit to take part is work', plan(14, `${wednesday} 08:00-17:00/60`, asKind('visit', 'hands-on')), [`${wednesday} day-with-school 7 8 sure`]],
  ['13: no placement, unsure', placed(13, `${wednesday} 09:00-12:00`), [`${wednesday} placement-too-young - - school`]],
  ['13: its hours as at 14, unsure', placed(13, `${wednesday} 09:00-17:30/30`), [`${wednesday} day-with-school 7 8 school`, `${wednesday} placement-too-young - - school`]],
  ['14: 7 h a day', placed(14, `${wednesday} 09:00-16:30/30`), none],
  ['14: > 7 h a day', placed(14, `${wednesday} 09:00-17:00/30`), [`${wednesday} day-with-school 7 7.5 sure`]],
  ['14: school counts in the day', placed(14, `${wednesday} 12:00-18:30/30`, { schoolHours: () => 2 }), [`${wednesday} day-with-school 7 8 sure`]],
  ['14: 35 h a week', placed(14, days(5, '2026-03-09', '09:00-16:30/30')), none],
  ['14: > 35 h a week', placed(14, days(6, '2026-03-09', '09:00-15:30/30')), ['2026-03-09 week-with-school 35 36 sure']],
  ['14: 35 h with school', placed(14, days(3, '2026-03-09', '09:00-16:30/30'), { schoolHours: (on) => (on.dayOfWeek === 4 || on.dayOfWeek === 5 ? 8 : 0), }), ['2026-03-09 week-with-school 35 37 sure']],
  ['14: 35 h with other work', placed(14, days(5, '2026-03-09', '09:00-16:30/30'), { otherWork: [day('2026-03-14 10:00-12:00')] }), ['2026-03-09 week-with-school 35 37 sure']],
  ['14: 19-07 free', placed(14, `${wednesday} 14:00-19:30/30`), [`${wednesday} hours-of-day 07:00-19:00 14:00-19:30 sure`]],
  ['14: from 07', placed(14, `${wednesday} 06:30-10:00`), [`${wednesday} hours-of-day 07:00-19:00 06:30-10:00 sure`]],
  ['14: no Sunday, whatever is agreed', placed(14, '2026-03-15 10:00-12:00', { agreed: ['business-need', 'staff-agreed', 'guardian-consent'] }), ['2026-03-15 sunday - - sure']],
  ['14: light work in industry too', placed(14, `${wednesday} 09:00-12:00`, { traits: ['factory'] }), none],
  ['14: at machines, unsure', placed(14, `${wednesday} 09:00-12:00`, { traits: ['machines'] }), [`${wednesday} barred-work - machines school`]],
  ['14: supervised', placed(14, `${wednesday} 09:00-12:00`, { traits: ['no-adult-present'] }), [`${wednesday} barred-work - no-adult-present sure`]],
  ['14: no room where alcohol is served', placed(14, `${wednesday} 09:00-12:00`, { traits: ['alcohol-served'] }), [`${wednesday} barred-work - alcohol-served sure`]],
  ['14: daily rest 14 h', placed(14, '2026-03-11 12:00-19:00/30, 2026-03-12 08:00-12:00'), ['2026-03-12 daily-rest 14 13 sure']],
  ['14: pause', placed(14, `${wednesday} 09:00-14:00`), [`${wednesday} pause 30 0 sure`]],
  ['15: as 14, unsure', placed(15, `${wednesday} 09:00-17:30/30, 2026-03-15 10:00-12:00`), [`${wednesday} day-with-school 7 8 school`, '2026-03-15 sunday - - school']],
  ['15: 7 h a day', placed(15, `${wednesday} 09:00-16:30/30`), none],
  ['16: as job, 9 h', placed(16, `${wednesday} 08:00-17:30/30`), none],
  ['16: as job, > 9 h', placed(16, `${wednesday} 08:00-18:30/30`), [`${wednesday} day-with-school 9 10 sure`]],
  ['16: school time counts', placed(16, `${wednesday} 13:00-18:30/30`, { schoolHours: () => 5 }), [`${wednesday} day-with-school 9 10 sure`]],
  ['17: a bakery from six, unsure', placed(17, '2026-04-07 06:00-12:00/30@09:00'), ['2026-04-07 hours-of-day 07:00-22:00 06:00-12:00 school']],
  ['17: a bakery before six', placed(17, '2026-04-07 05:30-11:30/30@09:00'), ['2026-04-07 hours-of-day 06:00-23:00 05:30-11:30 sure']],
  ['17: five days of 8 h for a month', placed(17, [0, 7, 14, 21].flatMap((n) => days(5, `2026-03-${String(2 + n).padStart(2, '0')}`, '09:00-17:30/30'))), none],
  ['bbl under 16, unsure', plan(15, `${wednesday} 09:00-12:00`, asKind('bbl')), [`${wednesday} bbl-too-young - - school`]],
  ['bbl at 16: four days and a day of school', plan(16, days(4, '2026-03-09', '08:00-16:30/30'), asKind('bbl')), none],
  ['recognition for an mbo placement', placed(17, `${wednesday} 09:00-12:00`, { recognised: false }), [`${wednesday} no-recognition - - sure`]],
  ['recognition at 18 too', placed(19, `${wednesday} 09:00-12:00`, { recognised: false }), [`${wednesday} no-recognition - - sure`]],
  ['no recognition for a job', plan(17, '2026-03-07 09:00-12:00', { recognised: false }), none],
]

for (const [law, checked, findings] of cases) test(`placement: ${law}`, () => assert.deepEqual(told(checked), findings))
