import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { aged, date, holidays } from './case-plans.ts'
import { conditions, type Finding, type PlannedDay, traits, type WorkPlan, workKinds } from './types.ts'
import { checkWork } from './work-by-age.ts'
import { workRules } from './work-rules.ts'

const time = (minute: number) => Temporal.PlainTime.from({ hour: Math.floor(minute / 60) % 24, minute: minute % 60 })

/** A shift on one of `span` days from `first`; `length` in minutes, under a day less the extension that a property adds. */
const shift = (first: string, span: number): fc.Arbitrary<PlannedDay & { length: number }> =>
  fc
    .record({
      offset: fc.nat(span - 1),
      start: fc.nat(1439),
      length: fc.integer({ min: 15, max: 720 }),
      pause: fc.integer({ min: 0, max: 60 }),
    })
    .map(({ offset, start, length, pause }) => ({
      date: date(first).add({ days: offset }),
      from: time(start),
      until: time(start + length),
      pauseMinutes: Math.min(pause, length - 1),
      length,
    }))

type Settings = {
  first?: string
  span?: number
  birthDate?: fc.Arbitrary<Temporal.PlainDate>
  more?: Partial<WorkPlan>
}

const somePlan = ({ first = '2026-06-01', span = 70, birthDate, more = {} }: Settings = {}) =>
  fc
    .record({
      birthDate: birthDate ?? fc.integer({ min: 0, max: 4500 }).map((days) => date('2005-01-01').add({ days })),
      kind: fc.constantFrom(...workKinds),
      days: fc.array(shift(first, span), { minLength: 1, maxLength: 14 }),
      otherWork: fc.array(shift(first, span), { maxLength: 4 }),
      traits: fc.subarray([...traits, 'something else'], { maxLength: 4 }),
      agreed: fc.subarray([...conditions]),
      recognised: fc.boolean(),
      lessons: fc.option(fc.integer({ min: 0, max: 8 }), { nil: undefined }),
    })
    .map(({ lessons, ...plan }) => ({
      ...plan,
      holidays,
      ...(lessons === undefined ? {} : { schoolHours: (on: Temporal.PlainDate) => (on.dayOfWeek <= 5 ? lessons : 0) }),
      ...more,
    }))

const key = ({ date, code, found }: Finding) =>
  code === 'barred-work' || code === 'unknown-work' ? `${code} ${found}` : `${date} ${code}`
const keys = (plan: WorkPlan) => new Set(checkWork(plan).map(key))
const runs = { numRuns: 150 }

test('a valid plan is always answered, in order, each code once a day, by rows of the table', () => {
  const ids = new Set(workRules.map((rule) => rule.id))
  assert.equal(ids.size, workRules.length, 'a row id is used twice')
  fc.assert(
    fc.property(somePlan({ first: '2024-10-01' }), (plan) => {
      const findings = checkWork(plan)
      assert.equal(new Set(findings.map((made) => `${key(made)} ${made.date}`)).size, findings.length)
      for (const [index, made] of findings.entries()) {
        assert.ok(ids.has(made.rule) && made.source.length > 0)
        assert.equal(made.severity, made.sure ? 'forbidden' : 'school-checks')
        if (index > 0) assert.ok(Temporal.PlainDate.compare(findings[index - 1]!.date, made.date) <= 0)
      }
    }),
    runs,
  )
})

test('more hours never take a finding away', () => {
  fc.assert(
    fc.property(somePlan(), fc.nat(), fc.integer({ min: 1, max: 600 }), (plan, which, minutes) => {
      const longer = plan.days.map((day, index) =>
        index === which % plan.days.length ? { ...day, until: day.until.add({ minutes }) } : day,
      )
      const after = keys({ ...plan, days: longer })
      assert.deepEqual(
        [...keys(plan)].filter((made) => !after.has(made)),
        [],
      )
    }),
    runs,
  )
})

test('other work never takes a finding away', () => {
  fc.assert(
    fc.property(somePlan(), shift('2026-06-01', 70), (plan, extra) => {
      const after = keys({ ...plan, otherWork: [...plan.otherWork, extra] })
      assert.deepEqual(
        [...keys(plan)].filter((made) => !after.has(made)),
        [],
      )
    }),
    runs,
  )
})

/** Codes that measure the same thing at different ages. */
const family: Partial<Record<string, string>> = {
  'school-day-free': 'day',
  'day-hours': 'day',
  'day-with-school': 'day',
  'week-hours': 'week',
  'week-with-school': 'week',
}
const families = (plan: WorkPlan) =>
  new Map(checkWork(plan).map((made) => [key(made).replace(made.code, family[made.code] ?? made.code), made]))

/** Rows that only the older have. */
const olderOnly = (code: string) =>
  ['weekly-rest', 'four-weeks', 'qualification-duty', 'morning-papers-hours', 'morning-papers-signed'].includes(code)

for (const [younger, older] of [
  [13, 14],
  [14, 15],
  [15, 16],
] as const) {
  test(`at ${older} a job is held back by nothing that would not hold it back at ${younger}`, () => {
    // Morning papers are a permission that comes at 15; agreements are those of both ages; school hours are assumed alike.
    const more: Partial<WorkPlan> = { kind: 'job', agreed: conditions }
    const job = somePlan({ more, birthDate: fc.constant(aged(younger)) }).map(({ schoolHours: _, ...plan }) => ({
      ...plan,
      holidays: holidays.filter((holiday) => !holiday.unsure),
      traits: plan.traits.filter((trait) => trait !== 'morning-papers'),
    }))
    fc.assert(
      fc.property(job, (plan) => {
        const before = families(plan)
        const after = [...families({ ...plan, birthDate: aged(older) })].filter(([, made]) => !olderOnly(made.code))
        assert.deepEqual(
          after.filter(([name]) => !before.has(name)).map(([name]) => name),
          [],
        )
      }),
      runs,
    )
  })
}

test('from 18 on nothing but recognition is asked', () => {
  fc.assert(
    fc.property(somePlan({ birthDate: fc.constant(aged(18)) }), (plan) => {
      assert.deepEqual(
        [...new Set(checkWork(plan).map((made) => made.code))].filter((code) => code !== 'no-recognition'),
        [],
      )
    }),
    { numRuns: 50 },
  )
})

test('a plan moved by whole weeks outside the holidays meets the same findings', () => {
  // Between the change of the law, the birthday and the change of the clock.
  const settings = {
    first: '2026-01-05',
    span: 28,
    birthDate: fc.integer({ min: 12, max: 17 }).map(aged),
    more: { holidays: [] },
  }
  fc.assert(
    fc.property(somePlan(settings), fc.integer({ min: 1, max: 7 }), (plan, weeks) => {
      const move = <D extends { date: Temporal.PlainDate }>(day: D) => ({ ...day, date: day.date.add({ weeks }) })
      const moved = checkWork({ ...plan, days: plan.days.map(move), otherWork: plan.otherWork.map(move) })
      assert.deepEqual(
        moved.map((made) => ({ ...made, date: made.date.toString() })),
        checkWork(plan)
          .map(move)
          .map((made) => ({ ...made, date: made.date.toString() })),
      )
    }),
    runs,
  )
})

test('the greatest plan is checked: each finding names a planned day or the Monday of its week', () => {
  const all = Array.from({ length: 400 }, (_, n) => ({
    date: date('2025-12-01').add({ days: n }),
    from: time(480),
    until: time(1020),
    pauseMinutes: 30,
  }))
  const findings = checkWork({ birthDate: aged(16), kind: 'internship', days: all, holidays, traits: [] })
  assert.ok(findings.every(({ date }) => all.some((day) => day.date.equals(date)) || date.dayOfWeek === 1))
})
