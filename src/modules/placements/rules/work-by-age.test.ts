import assert from 'node:assert/strict'
import { test } from 'node:test'
import { date, day, days, plan, told } from './case-plans.ts'
import type { WorkPlan } from './types.ts'

type Case = [law: string, plan: WorkPlan, findings: string[]]
const none: string[] = []
const plus = { agreed: ['business-need', 'staff-agreed', 'guardian-consent'] } as const
const teenSunday = { agreed: ['business-need', 'staff-agreed', 'young-agrees'] } as const
const lessons = (hours: number) => ({ schoolHours: (on: Temporal.PlainDate) => (on.dayOfWeek <= 5 ? hours : 0) })
const freeOn = (free: string) => ({
  schoolHours: (on: Temporal.PlainDate) => (on.toString() === free ? 0 : 'school-day') as number | 'school-day',
})
const saturday = '2026-03-07'
const wednesday = '2026-03-11'
const sunday = '2026-03-08'

// biome-ignore format: a table is read by the row
const at13: Case[] = [
  ['school day: no work', plan(14, `${wednesday} 15:00-16:00`), [`${wednesday} school-day-free 0 1 sure`]],
  ['school day: no work, at 13 too', plan(13, `${wednesday} 15:00-16:00`), [`${wednesday} school-day-free 0 1 sure`]],
  ['school day: chores 2 h', plan(14, `${wednesday} 15:00-17:00`, { traits: ['chores'] }), none],
  ['school day: chores > 2 h', plan(14, `${wednesday} 15:00-17:30`, { traits: ['chores'] }), [`${wednesday} day-hours 2 2.5 sure`]],
  ['other day: 7 h', plan(14, `${saturday} 09:00-16:30/30`), none],
  ['other day: > 7 h', plan(14, `${saturday} 09:00-17:30/30`), [`${saturday} day-hours 7 8 sure`]],
  ['a weekday off is another day', plan(14, `${wednesday} 09:00-15:30/30`, freeOn(wednesday)), none],
  ['school week: 12 h', plan(14, `2026-03-11 09:00-14:30/30, 2026-03-14 09:00-16:30/30`, freeOn(wednesday)), none],
  ['school week: > 12 h', plan(14, `2026-03-11 09:00-15:30/30, 2026-03-14 09:00-16:30/30`, freeOn(wednesday)), ['2026-03-09 week-hours 12 13 sure']],
  ['holiday: 7 h a day, 35 h, 5 days', plan(14, days(5, '2026-07-06', '09:00-16:30/30')), none],
  ['holiday: > 7 h a day', plan(14, '2026-07-06 09:00-17:30/30'), ['2026-07-06 day-hours 7 8 sure']],
  ['holiday: > 5 days', plan(14, days(6, '2026-07-06', '09:00-14:30/30')), ['2026-07-06 week-days 5 6 sure']],
  ['holiday: > 35 h', plan(14, days(6, '2026-07-06', '09:00-15:30/30')), ['2026-07-06 week-days 5 6 sure', '2026-07-06 week-hours 35 36 sure']],
  ['holiday weeks: 4 a year', plan(14, [...days(3, '2026-07-06', '09:00-12:00', 7), day('2026-08-03 09:00-12:00')]), none],
  ['holiday weeks: > 4 a year', plan(14, [...days(3, '2026-07-06', '09:00-12:00', 7), ...days(2, '2026-08-03', '09:00-12:00', 7)]), ['2026-08-10 holiday-weeks 4 5 sure']],
  ['holiday weeks: > 3 in a row', plan(14, days(4, '2026-07-06', '09:00-12:00', 7)), ['2026-07-27 holiday-weeks-in-row 3 4 sure']],
  ['hours of day: from 07', plan(14, `${saturday} 06:30-10:00`), [`${saturday} hours-of-day 07:00-20:00 06:30-10:00 sure`]],
  ['school day: 07-19', plan(14, `${wednesday} 18:00-19:30`, { traits: ['chores'] }), [`${wednesday} hours-of-day 07:00-19:00 18:00-19:30 sure`]],
  ['other day: to 20 only with +', plan(14, `${saturday} 16:00-20:00`), [`${saturday} evening-needs-agreement 19:00 16:00-20:00 sure`]],
  ['other day: to 20 with +', plan(14, `${saturday} 16:00-20:00`, plus), none],
  ['+ is three things', plan(14, `${saturday} 16:00-20:00`, { agreed: ['business-need', 'staff-agreed'] }), [`${saturday} evening-needs-agreement 19:00 16:00-20:00 sure`]],
  ['holidays: to 20 with +', plan(14, '2026-07-06 16:00-20:00', plus), none],
  ['other day: not after 20', plan(14, `${saturday} 16:00-20:30`, plus), [`${saturday} hours-of-day 07:00-20:00 16:00-20:30 sure`]],
  ['before the change: not after 19', plan('2010-06-01', '2024-10-05 16:00-19:30', plus), ['2024-10-05 hours-of-day 07:00-19:00 16:00-19:30 sure']],
  ['before the change: no Sunday', plan('2010-06-01', '2024-10-06 10:00-12:00', plus), ['2024-10-06 sunday - - sure']],
  ['before the change: no Sunday at 13', plan('2011-06-01', '2024-10-06 10:00-12:00', plus), ['2024-10-06 sunday - - sure']],
  ['after the change: Sunday with +', plan('2010-06-01', '2024-11-24 10:00-12:00', plus), none],
  ['daily rest 14 h', plan(14, '2026-07-06 15:00-18:00, 2026-07-07 08:00-10:00'), none],
  ['daily rest < 14 h', plan(14, '2026-07-06 15:00-19:00, 2026-07-07 08:00-10:00'), ['2026-07-07 daily-rest 14 13 sure']],
  ['Sunday: only with +', plan(14, `${sunday} 10:00-12:00`), [`${sunday} sunday-needs-agreement - - sure`]],
  ['Sunday with + and Saturday free', plan(14, `${sunday} 10:00-12:00`, plus), none],
  ['Sunday: Saturday free', plan(14, `${saturday} 10:00-12:00, ${sunday} 10:00-12:00`, plus), [`${sunday} saturday-free - - sure`]],
  ['Sunday: Saturday free of other work too', plan(14, `${sunday} 10:00-12:00`, { ...plus, otherWork: [day(`${saturday} 10:00-12:00`)] }), [`${sunday} saturday-free - - sure`]],
  ['Sundays: 5 in 16 weeks', plan(14, days(5, '2026-03-08', '10:00-12:00', 7), plus), none],
  ['Sundays: 6 in 16 weeks, unsure', plan(14, days(6, '2026-03-08', '10:00-12:00', 7), plus), ['2026-04-12 sundays-in-16-weeks 5 6 school']],
  ['Sundays: every third week is 6 in 16', plan(14, days(6, '2026-03-08', '10:00-12:00', 21), plus), ['2026-06-21 sundays-in-16-weeks 5 6 school']],
  ['pause at 13', plan(13, `${saturday} 09:00-14:00`), [`${saturday} pause 30 0 sure`]],
  ['pause over 4.5 h', plan(14, `${saturday} 09:00-14:00`), [`${saturday} pause 30 0 sure`]],
  ['no pause for 4.5 h', plan(14, `${saturday} 09:00-13:30`), none],
  ['a pause at the end is none', plan(14, `${saturday} 09:00-14:30/30@14:00`), [`${saturday} pause 30 0 sure`]],
  ['a pause inside', plan(14, `${saturday} 09:00-14:30/30@12:00`), none],
  ['two shifts in a row are one', plan(14, `${saturday} 09:00-12:00, ${saturday} 12:10-15:00`), [`${saturday} pause 30 10 sure`]],
  ['barred: till', plan(14, `${saturday} 09:00-12:00`, { traits: ['till'] }), [`${saturday} barred-work - till sure`]],
  ['barred: factory, machines', plan(14, `${saturday} 09:00-12:00`, { traits: ['machines', 'factory'] }), [`${saturday} barred-work - factory sure`, `${saturday} barred-work - machines sure`]],
  ['barred: lifting, pushing', plan(13, `${saturday} 09:00-12:00`, { traits: ['lifting-over-10kg', 'pushing-over-20kg'] }), [`${saturday} barred-work - lifting-over-10kg sure`, `${saturday} barred-work - pushing-over-20kg sure`]],
  ['an adult present', plan(14, `${saturday} 09:00-12:00`, { traits: ['no-adult-present'] }), [`${saturday} barred-work - no-adult-present sure`]],
]

// biome-ignore format: a table is read by the row
const at15: Case[] = [
  ['school day: 2 h', plan(15, `${wednesday} 15:00-17:00`), none],
  ['school day: > 2 h', plan(15, `${wednesday} 15:00-18:00`), [`${wednesday} day-hours 2 3 sure`]],
  ['school day: all employers count', plan(15, `${wednesday} 15:00-16:30`, { otherWork: [day(`${wednesday} 17:00-18:00`)] }), [`${wednesday} day-hours 2 2.5 sure`]],
  ['other work alone is not this plan', plan(15, `${wednesday} 15:00-16:00`, { otherWork: [day('2026-03-12 15:00-18:00')] }), none],
  ['other day: 8 h', plan(15, `${saturday} 09:00-17:30/30`), none],
  ['other day: > 8 h', plan(15, `${saturday} 08:00-17:30/30`), [`${saturday} day-hours 8 9 sure`]],
  ['school week: > 12 h', plan(15, `2026-03-11 15:00-17:00, 2026-03-12 15:00-17:00, 2026-03-13 15:00-16:00, 2026-03-14 09:00-17:30/30`), ['2026-03-09 week-hours 12 13 sure']],
  ['holiday: 8 h, 40 h, 5 days', plan(15, days(5, '2026-07-06', '09:00-17:30/30')), none],
  ['holiday: > 40 h and > 5 days', plan(15, days(6, '2026-07-06', '09:00-16:30/30')), ['2026-07-06 week-days 5 6 sure', '2026-07-06 week-hours 40 42 sure']],
  ['holiday weeks: 4 in a row', plan(15, days(4, '2026-07-06', '09:00-12:00', 7)), none],
  ['holiday weeks: > 4 in a row', plan(15, days(5, '2026-07-06', '09:00-12:00', 7)), ['2026-08-03 holiday-weeks-in-row 4 5 sure']],
  ['holiday weeks: > 6 a year', plan(15, [day('2026-04-28 09:00-12:00'), ...days(6, '2026-07-06', '09:00-12:00', 7)]), ['2026-08-03 holiday-weeks-in-row 4 5 sure', '2026-08-10 holiday-weeks 6 7 sure', '2026-08-10 holiday-weeks-in-row 4 6 sure']],
  ['school day: 07-19', plan(15, `${wednesday} 18:00-19:30`), [`${wednesday} hours-of-day 07:00-19:00 18:00-19:30 sure`]],
  ['other day: to 20 only with +', plan(15, `${saturday} 17:00-20:00`), [`${saturday} evening-needs-agreement 19:00 17:00-20:00 sure`]],
  ['other day: not after 20', plan(15, `${saturday} 17:00-20:30`, plus), [`${saturday} hours-of-day 07:00-20:00 17:00-20:30 sure`]],
  ['before the change: other day not after 19', plan('2009-06-01', '2024-10-05 16:00-19:30', plus), ['2024-10-05 hours-of-day 07:00-19:00 16:00-19:30 sure']],
  ['before the change: other day 07-19', plan('2009-06-01', '2024-10-05 07:00-08:00, 2024-10-05 18:00-19:00', plus), none],
  ['before the change: not before 07', plan('2009-06-01', '2024-10-05 06:30-08:00', plus), ['2024-10-05 hours-of-day 07:00-19:00 06:30-08:00 sure']],
  ['pause over 4.5 h', plan(15, `${saturday} 09:00-14:00`), [`${saturday} pause 30 0 sure`]],
  ['holidays: to 21', plan(15, '2026-07-06 17:00-21:00'), none],
  ['holidays: not after 21', plan(15, '2026-07-06 17:00-21:30', plus), ['2026-07-06 hours-of-day 07:00-21:00 17:00-21:30 sure']],
  ['morning papers from 06, signed', plan(15, `${saturday} 06:00-08:00`, { traits: ['morning-papers'], agreed: ['guardian-signs-contract'] }), none],
  ['morning papers: parents sign', plan(15, `${saturday} 06:00-07:00`, { traits: ['morning-papers'] }), [`${saturday} morning-papers-signed - - sure`]],
  ['morning papers: > 2 h', plan(15, `${saturday} 06:00-08:30`, { traits: ['morning-papers'], agreed: ['guardian-signs-contract'] }), [`${saturday} morning-papers-hours 2 2.5 sure`]],
  ['morning papers: not before 06', plan(15, `${saturday} 05:30-07:00`, { traits: ['morning-papers'], agreed: ['guardian-signs-contract'] }), [`${saturday} hours-of-day 06:00-20:00 05:30-07:00 sure`]],
  ['other work from 07', plan(15, `${saturday} 06:00-08:00`), [`${saturday} hours-of-day 07:00-20:00 06:00-08:00 sure`]],
  ['daily rest 12 h', plan(15, '2026-07-06 17:00-21:00, 2026-07-07 08:00-10:00'), ['2026-07-07 daily-rest 12 11 sure']],
  ['Sunday: if necessary, with +', plan(15, `${sunday} 10:00-12:00`), [`${sunday} sunday-needs-agreement - - sure`]],
  ['Sunday: Saturday free', plan(15, `${saturday} 10:00-12:00, ${sunday} 10:00-12:00`, plus), [`${sunday} saturday-free - - sure`]],
  ['Sundays: at least 5 of 16 free', plan(15, days(12, '2026-03-01', '10:00-12:00', 7), plus), ['2026-05-17 sundays-in-16-weeks 11 12 sure']],
  ['independent work', plan(15, `${saturday} 09:00-12:00`, { traits: ['no-adult-present'] }), none],
  ['barred: meal or flash delivery', plan(15, `${saturday} 09:00-12:00`, { traits: ['meal-delivery', 'flash-delivery'] }), [`${saturday} barred-work - flash-delivery sure`, `${saturday} barred-work - meal-delivery sure`]],
  ['barred: room where alcohol is served', plan(15, `${saturday} 09:00-12:00`, { traits: ['alcohol-served'] }), [`${saturday} barred-work - alcohol-served sure`]],
  ['light work', plan(15, `${saturday} 09:00-12:00`, { traits: ['not-light', 'dangerous'] }), [`${saturday} barred-work - dangerous sure`, `${saturday} barred-work - not-light sure`]],
]

// biome-ignore format: a table is read by the row
const at16: Case[] = [
  ['school day: 9 h minus school', plan(16, `${wednesday} 15:00-18:00`, lessons(6)), none],
  ['school day: > 9 h with school', plan(16, `${wednesday} 15:00-19:00`, lessons(6)), [`${wednesday} day-with-school 9 10 sure`]],
  ['school hours assumed: the school checks', plan(16, `${wednesday} 15:00-19:00`), [`${wednesday} day-with-school 9 10 school`]],
  ['other day: 9 h', plan(16, `${saturday} 09:00-18:30/30`), none],
  ['other day: > 9 h', plan(17, `${saturday} 09:00-19:30/30`), [`${saturday} day-hours 9 10 sure`]],
  ['school week: 45 h with school', plan(16, `2026-03-14 09:00-18:30/30, 2026-03-15 10:00-18:30/30`, { ...lessons(6), ...teenSunday }), ['2026-03-09 week-with-school 45 47 sure']],
  ['school week: average 40 over 4 weeks', plan(16, days(8, '2026-03-07', '09:00-15:00/30', 7), lessons(7)), ['2026-03-23', '2026-03-30', '2026-04-06', '2026-04-13', '2026-04-20'].map((monday) => `${monday} four-weeks 40 40.5 sure`)],
  ['school week: average 40 is allowed', plan(16, days(3, '2026-03-07', '09:00-14:30/30', 7), lessons(7)), none],
  ['holiday: 9 h a day, 45 h a week', plan(17, days(5, '2026-07-06', '09:00-18:30/30')), none],
  ['holiday: > 45 h', plan(17, days(6, '2026-07-06', '09:00-17:30/30')), ['2026-07-06 week-with-school 45 48 sure']],
  ['holiday: average 40', plan(17, [0, 7, 14, 21].flatMap((n) => days(5, date('2026-07-06').add({ days: n }).toString(), '09:00-18:30/30'))), ['2026-07-20 four-weeks 40 41.25 school', '2026-07-27 four-weeks 40 45 sure']],
  ['holiday weeks: no limit', plan(16, days(6, '2026-07-06', '09:00-12:00', 7)), none],
  ['06-23: not before 06', plan(17, `${saturday} 05:30-09:00`), [`${saturday} hours-of-day 06:00-23:00 05:30-09:00 sure`]],
  ['06-23: not after 23', plan(17, `${saturday} 20:00-23:30`), [`${saturday} hours-of-day 06:00-23:00 20:00-23:30 sure`]],
  ['other pages: to 22, unsure', plan(17, `${saturday} 20:00-22:30`), [`${saturday} hours-of-day 07:00-22:00 20:00-22:30 school`]],
  ['other pages: from 07, unsure', plan(17, `${saturday} 06:00-10:00`), [`${saturday} hours-of-day 07:00-22:00 06:00-10:00 school`]],
  ['past midnight is after 23', plan(17, '2026-03-06 21:00-01:00', lessons(0)), ['2026-03-06 hours-of-day 06:00-23:00 21:00-01:00 sure']],
  ['no nights, on-call, overtime', plan(17, `${saturday} 09:00-12:00`, { traits: ['night', 'on-call', 'overtime'] }), ['night', 'on-call', 'overtime'].map((trait) => `${saturday} barred-work - ${trait} sure`)],
  ['barred: toxic, very noisy', plan(17, `${saturday} 09:00-12:00`, { traits: ['toxic', 'very-noisy'] }), [`${saturday} barred-work - toxic sure`, `${saturday} barred-work - very-noisy sure`]],
  ['dangerous: unsure', plan(17, `${saturday} 09:00-12:00`, { traits: ['dangerous'] }), [`${saturday} barred-work - dangerous school`]],
  ['nearly all work', plan(16, `${saturday} 09:00-12:00`, { traits: ['factory', 'machines', 'till', 'alcohol-served', 'meal-delivery', 'not-light'], }), none],
  ['unknown work: unsure', plan(16, `${saturday} 09:00-12:00`, { traits: ['diving'] }), [`${saturday} unknown-work - diving school`]],
  ['daily rest 12 h', plan(16, '2026-07-06 18:00-22:00, 2026-07-07 09:00-12:00'), ['2026-07-07 daily-rest 12 11 sure']],
  ['weekly rest 36 h', plan(16, days(8, '2026-07-06', '12:00-16:00'), teenSunday), ['2026-07-06 weekly-rest 36 20 sure']],
  ['weekly rest: a day and a half', plan(16, [...days(6, '2026-07-06', '12:00-16:00'), day('2026-07-13 12:00-16:00')]), none],
  ['Sunday: work needs it and agreed', plan(16, `${sunday} 10:00-12:00`), [`${sunday} sunday-needs-agreement - - sure`]],
  ['Sunday agreed, Saturday may be worked', plan(16, `${saturday} 10:00-12:00, ${sunday} 10:00-12:00`, teenSunday), none],
  ['Sundays: 13 of 52 free', plan('2009-12-01', days(40, '2026-01-04', '10:00-12:00', 7), teenSunday), ['2026-10-04 sundays-in-52-weeks 39 40 sure']],
  ['pause over 4.5 h', plan(17, `${saturday} 09:00-13:50/15`), [`${saturday} pause 30 15 sure`]],
  ['qualification duty: unsure', plan(17, days(4, '2026-03-09', '09:00-17:30/30'), lessons(0)), ['2026-03-09 qualification-duty 32 32 school']],
  ['qualification duty: not in the holidays', plan(17, days(4, '2026-07-06', '09:00-17:30/30')), none],
  ['from 18 no rule by age', plan(18, '2026-03-06 20:00-06:00, 2026-03-07 20:00-06:00, 2026-03-08 20:00-06:00', { traits: ['night', 'toxic', 'diving'], }), none],
]

// biome-ignore format: a table is read by the row
const onTheDay: Case[] = [
  ['14 until the day before, 15 on the birthday', plan('2011-03-14', '2026-03-07 09:00-17:30/30, 2026-03-14 09:00-17:30/30'), ['2026-03-07 day-hours 7 8 sure']],
  ['16 on the birthday', plan('2010-03-14', '2026-03-07 09:00-18:30/30, 2026-03-14 09:00-18:30/30'), ['2026-03-07 day-hours 8 9 sure']],
  ['a week with a birthday: each age for its own days', plan('2010-03-12', '2026-03-11 15:00-17:00, 2026-03-12 15:00-18:00, 2026-03-14 09:00-17:30/30'), none],
  ['born on 29 February: 15 up to 28 February', plan('2012-02-29', '2028-02-28 16:00-19:00, 2028-02-29 16:00-19:00', { holidays: [] }), ['2028-02-28 day-hours 2 3 sure']],
  ['18 on the birthday', plan('2008-03-08', '2026-03-07 20:00-23:30, 2026-03-08 20:00-23:30'), ['2026-03-07 hours-of-day 06:00-23:00 20:00-23:30 sure']],
  ['a kind of work is told on its first day', plan('2010-03-10', '2026-03-07 09:00-12:00, 2026-03-08 10:00-12:00', { traits: ['till'], ...plus }), ['2026-03-07 barred-work - till sure', '2026-03-08 saturday-free - - sure']],
  ['a week that may be holiday counts as school', plan(15, '2026-10-14 09:00-17:30/30'), ['2026-10-14 day-hours 2 8 school']],
  ['what both readings forbid is sure', plan(15, '2026-10-14 13:00-21:30/30'), ['2026-10-14 day-hours 2 8 school', '2026-10-14 hours-of-day 07:00-19:00 13:00-21:30 sure']],
  ['no plan, no finding', plan(13, ''), none],
  ['the night of the clock: an hour less rest', plan(17, '2026-03-28 18:00-22:00, 2026-03-29 10:00-12:00', teenSunday), ['2026-03-29 daily-rest 12 11 sure']],
]

for (const [who, cases] of Object.entries({ '13 and 14': at13, 15: at15, '16 and 17': at16, 'on the day': onTheDay })) {
  for (const [law, checked, findings] of cases) {
    test(`${who}: ${law}`, () => assert.deepEqual(told(checked), findings))
  }
}

test('more than 11 Sundays of 16 are forbidden at 13 and 14 in both readings', () => {
  const lines = told(plan(14, days(12, '2026-03-01', '10:00-12:00', 7), plus))
  assert.deepEqual(lines.at(-1), '2026-05-17 sundays-in-16-weeks 11 12 sure')
  assert.equal(lines.filter((line) => line.endsWith('school')).length, 6)
})
