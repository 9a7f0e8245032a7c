import { z } from 'zod'
import { InvalidInput } from '../../../platform/errors.ts'
import { id, joinDate, many, optionalText, requiredText, timeOfDay, whole } from '../../../platform/forms.ts'
import { hoursOf } from '../hours.ts'
import type { Agreement } from '../queries/read-agreement.ts'
import type { Terms } from '../terms.ts'

const aDate = z.union([
  z.custom<Temporal.PlainDate>((value) => value instanceof Temporal.PlainDate),
  z.literal('wrong'),
  z.undefined(),
])

/** One thing a line, at most twenty. */
const lines = (max: number) =>
  optionalText(max).transform((text) =>
    (text ?? '')
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
      .slice(0, 20),
  )

/** What a party may change in an agreement: when, how long, who, what. Who the young person is and where stay as they are. */
export const termsInput = z.preprocess(
  (value) => {
    const form = value as Record<string, unknown>
    return { ...form, from: joinDate(form, 'from'), until: joinDate(form, 'until') }
  },
  z.object({
    agreementId: id(),
    from: aDate,
    until: aDate,
    weekdays: many(z.coerce.number('choose').int('choose').min(1, 'choose').max(7, 'choose'), 7),
    start: timeOfDay(),
    end: timeOfDay(),
    pause: whole(0, 120),
    tasks: lines(2000),
    goals: lines(2000),
    practicalTrainer: requiredText(200),
    schoolSupervisor: requiredText(200),
    allowance: whole(0, 5000),
  }),
)
export type TermsInput = z.infer<typeof termsInput>

/** The terms after the change. @throws {InvalidInput} for a date that is missing, does not exist or has passed. */
export function changedTerms(agreement: Agreement, input: TermsInput, today: Temporal.PlainDate): Terms {
  const from = mustBeDate('from', input.from)
  const until = mustBeDate('until', input.until)
  // What runs already began on a day that has passed; a new first day must still come.
  if (String(from) !== agreement.terms.from && Temporal.PlainDate.compare(from, today) < 0)
    throw new InvalidInput([{ field: 'from.day', code: 'past' }])
  if (Temporal.PlainDate.compare(until, from) < 0)
    throw new InvalidInput([{ field: 'until.day', code: 'before-start' }])
  if (from.until(until).total('days') > 800) throw new InvalidInput([{ field: 'until.day', code: 'too-far' }])
  if (input.weekdays.length === 0) throw new InvalidInput([{ field: 'weekdays', code: 'choose' }])
  const terms = {
    ...agreement.terms,
    from: String(from),
    until: String(until),
    weekdays: [...new Set(input.weekdays)].sort(),
    start: String(input.start).slice(0, 5),
    end: String(input.end).slice(0, 5),
    pauseMinutes: input.pause,
    tasks: input.tasks,
    learningGoals: input.goals,
    practicalTrainer: input.practicalTrainer,
    schoolSupervisor: input.schoolSupervisor,
    allowanceCents: input.allowance * 100,
  }
  return {
    ...terms,
    hoursPerStudyYear: hoursOf(terms),
    workProcesses: agreement.terms.workProcesses.length > 0 ? terms.tasks : [],
  }
}

function mustBeDate(field: string, date: TermsInput['from']): Temporal.PlainDate {
  if (date === undefined) throw new InvalidInput([{ field: `${field}.day`, code: 'required' }])
  if (date === 'wrong') throw new InvalidInput([{ field: `${field}.day`, code: 'date' }])
  return date
}
