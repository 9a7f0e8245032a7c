import { z } from 'zod'
import { type FieldError, InvalidInput } from '../../../platform/errors.ts'
import { oneOf, optionalText, requiredText } from '../../../platform/forms.ts'
import { dayOf } from '../../../platform/i18n.ts'
import { chosenKinds } from '../rules/ecv.ts'
import { isBefore, joinPartial, type PartialDate } from '../rules/partial-date.ts'

const part = z.string('wrong').max(20, 'wrong').default('')

/** The second question: what exactly, where and since when. */
export const activityText = {
  title: requiredText(150),
  organisation: optionalText(150),
  what: optionalText(2000),
  'since.month': part,
  'since.year': part,
  /** Whether she still does it. */
  still: z.enum(['yes', 'no', ''], 'choose').default(''),
  'until.month': part,
  'until.year': part,
}

export const chosenKind = oneOf(chosenKinds)

type Typed = z.infer<z.ZodObject<typeof activityText>>
export type ActivityText = Pick<Typed, 'title' | 'organisation' | 'what'> & {
  since: PartialDate | null
  until: PartialDate | null
}

/**
 * The typed text with its dates joined. Something that is over and has one date begins and ends there.
 * @throws {InvalidInput} for a date that is none, lies ahead, or ends before it starts.
 */
export function activityTextOf(typed: Typed, now: Temporal.Instant): ActivityText {
  const day = dayOf(now)
  const errors: FieldError[] = []
  const read = (name: 'since' | 'until'): PartialDate | null => {
    const date = joinPartial({ month: typed[`${name}.month`], year: typed[`${name}.year`] }, day.year + 10)
    if (date === 'wrong') errors.push({ field: name, code: 'partial-date' })
    return date === 'wrong' ? null : date
  }
  const since = read('since')
  const end = typed.still === 'yes' ? null : read('until')
  if (since && since > day.toString().slice(0, since.length)) errors.push({ field: 'since', code: 'ahead' })
  if (since && end && isBefore(end, since)) errors.push({ field: 'until', code: 'until-before' })
  if (errors.length > 0) throw new InvalidInput(errors)
  const { title, organisation, what } = typed
  return { title, organisation, what, since, until: end ?? (typed.still === 'no' ? since : null) }
}
