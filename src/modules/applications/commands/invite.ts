import { z } from 'zod'
import { zone } from '../../../platform/clock.ts'
import { InvalidInput } from '../../../platform/errors.ts'
import { id, joinDate, many, optionalText, timeOfDay } from '../../../platform/forms.ts'
import { command } from '../../../platform/use-case.ts'
import { canGo } from '../policy.ts'
import { isMoment, momentObstacle } from '../rules/moments.ts'
import { enterState, seen, tellOther } from './enter-state.ts'
import { loadApplication } from './load-application.ts'

const inviteInput = z.preprocess(
  (value) => {
    const form = value as Record<string, unknown>
    return { ...form, otherDate: joinDate(form, 'other'), 'other-time': form['other-time'] || undefined }
  },
  z.object({
    applicationId: id(),
    seen,
    moments: many(z.string('choose').refine(isMoment, 'choose'), 6),
    otherDate: z.union([
      z.custom<Temporal.PlainDate>((value) => value instanceof Temporal.PlainDate),
      z.literal('wrong'),
      z.undefined(),
    ]),
    'other-time': timeOfDay().optional(),
    words: optionalText(1000),
  }),
)
type InviteInput = z.infer<typeof inviteInput>

/** The moments of the form, each checked against the clock. @throws {InvalidInput} none, a past one, or a date or a time alone. */
function momentsOf(input: InviteInput, now: Temporal.PlainDateTime): string[] {
  const moments = [...input.moments]
  const { otherDate: date, 'other-time': time } = input
  if (date === 'wrong') throw new InvalidInput([{ field: 'other.day', code: 'date' }])
  if (date && !time) throw new InvalidInput([{ field: 'other-time', code: 'required' }])
  if (time && !date) throw new InvalidInput([{ field: 'other.day', code: 'required' }])
  if (date && time) moments.push(`${date}T${time.toString({ smallestUnit: 'minute' })}`)
  if (moments.length === 0) throw new InvalidInput([{ field: 'moments', code: 'choose' }])
  for (const moment of moments) {
    const wrong = momentObstacle(moment, now)
    if (wrong)
      throw new InvalidInput([{ field: input.moments.includes(moment) ? 'moments' : 'other.day', code: wrong }])
  }
  return [...new Set(moments)].sort()
}

/** The company wants to meet, and says when it can. From here it sees who she is. */
export const invite = command({
  name: 'invite',
  by: ['link', 'person'],
  input: inviteInput,
  load: ({ trx, input }) => loadApplication(trx, input.applicationId),
  about: (application) => application.person_id,
  allow: (who, application, { input }) => canGo(who, application, 'invite', input.seen),
  async run(act) {
    const { input, loaded: application, now } = act
    const moments = momentsOf(input, now.toZonedDateTimeISO(zone).toPlainDateTime())
    await enterState(act, 'invited', 'company', {
      moments: JSON.stringify(moments),
      chosen_moment: null,
      words: input.words,
      answered_at: now,
    })
    await tellOther(act, 'invited')
    return { id: application.id }
  },
})
