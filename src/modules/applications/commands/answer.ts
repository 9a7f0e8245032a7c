import { z } from 'zod'
import { zone } from '../../../platform/clock.ts'
import { changed, InvalidInput, Refusal } from '../../../platform/errors.ts'
import { flag, id, joinDate, many, oneOf, optionalText, timeOfDay } from '../../../platform/forms.ts'
import { command } from '../../../platform/use-case.ts'
import { queueMail } from '../../messages/index.ts'
import { issueLink } from '../../people/index.ts'
import { pausePlace, takeSeat } from '../../places/index.ts'
import { answerLink } from '../answer-link.ts'
import { applicationAccepted } from '../events.ts'
import { canGo } from '../policy.ts'
import { recordStage } from '../record.ts'
import { applicationStates, refusalReasons } from '../rules/application-states.ts'
import { isMoment, momentObstacle } from '../rules/moments.ts'
import { type LoadedApplication, loadApplication } from './load-application.ts'

/** How it stood on the page that was answered. */
const seen = z.enum(applicationStates).optional().catch(undefined)

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
    const { trx, input, loaded: application, now } = act
    const moments = momentsOf(input, now.toZonedDateTimeISO(zone).toPlainDateTime())
    changed(
      await trx
        .updateTable('applications.application')
        .set({
          state: 'invited',
          moments: JSON.stringify(moments),
          chosen_moment: null,
          words: input.words,
          answered_at: now,
        })
        .where('id', '=', application.id)
        .executeTakeFirst(),
    )
    await recordStage(trx, {
      applicationId: application.id,
      personId: application.person_id,
      state: 'invited',
      by: 'company',
      at: now,
    })
    await act.queue('application-told', {
      applicationId: application.id,
      personId: application.person_id,
      what: 'invited',
    })
    return { id: application.id }
  },
})

const refuseInput = z.object({
  applicationId: id(),
  seen,
  reason: oneOf(refusalReasons),
  words: optionalText(500),
  pause: flag(),
})

/** The company says no, with a reason she can learn from; it may pause the place as well. */
export const refuse = command({
  name: 'refuse',
  by: ['link', 'person'],
  input: refuseInput,
  load: ({ trx, input }) => loadApplication(trx, input.applicationId),
  about: (application) => application.person_id,
  allow: (who, application, { input }) => canGo(who, application, 'refuse', input.seen),
  async run(act) {
    const { trx, input, loaded: application, now } = act
    changed(
      await trx
        .updateTable('applications.application')
        .set({ state: 'refused', reason: input.reason, reason_words: input.words, answered_at: now, ended_at: now })
        .where('id', '=', application.id)
        .executeTakeFirst(),
    )
    if (input.pause)
      await pausePlace(trx, application.place_id, now.toZonedDateTimeISO(zone).toPlainDate().add({ months: 3 }))
    await recordStage(trx, {
      applicationId: application.id,
      personId: application.person_id,
      state: 'refused',
      by: 'company',
      at: now,
    })
    await act.queue('application-told', {
      applicationId: application.id,
      personId: application.person_id,
      what: 'refused',
    })
    return { id: application.id }
  },
})

/** After they met: the company takes her on. The seat is hers from this moment, and never twice. */
export const accept = command({
  name: 'accept',
  by: ['link', 'person'],
  input: z.object({ applicationId: id() }),
  load: ({ trx, input }) => loadApplication(trx, input.applicationId),
  about: (application) => application.person_id,
  allow: (who, application) => canGo(who, application, 'accept'),
  async run(act) {
    const { trx, loaded: application, now } = act
    if (!application.chosen_moment) throw new Refusal('conflict', 'no-moment-yet')
    await lastSeat(takeSeat(trx, application.place_id))
    changed(
      await trx
        .updateTable('applications.application')
        .set({ state: 'accepted', accepted_at: now })
        .where('id', '=', application.id)
        .executeTakeFirst(),
    )
    await recordStage(trx, {
      applicationId: application.id,
      personId: application.person_id,
      state: 'accepted',
      by: 'company',
      at: now,
    })
    await act.publish(applicationAccepted, {
      applicationId: application.id,
      personId: application.person_id,
      placeId: application.place_id,
    })
    await act.queue('application-told', {
      applicationId: application.id,
      personId: application.person_id,
      what: 'accepted',
    })
    return { id: application.id }
  },
})

/** What a company reads when somebody else got the last seat. */
const lastSeat = (taken: Promise<void>): Promise<void> =>
  taken.catch((error: unknown) => {
    throw error instanceof Refusal && error.code === 'place-full' ? new Refusal('conflict', 'no-seat-left') : error
  })

/** She takes her application back, until it was decided. */
export const withdraw = command({
  name: 'withdraw',
  by: ['person'],
  input: z.object({ applicationId: id() }),
  load: ({ trx, input }) => loadApplication(trx, input.applicationId),
  about: (application) => application.person_id,
  allow: (who, application) => canGo(who, application, 'withdraw'),
  async run(act) {
    const { trx, loaded: application, now } = act
    changed(
      await trx
        .updateTable('applications.application')
        .set({ state: 'withdrawn', ended_at: now })
        .where('id', '=', application.id)
        .executeTakeFirst(),
    )
    await recordStage(trx, {
      applicationId: application.id,
      personId: application.person_id,
      state: 'withdrawn',
      by: 'young',
      at: now,
    })
    await queueMail(act, {
      personId: application.person_id,
      template: 'application-withdrawn',
      subject: application.id,
    })
    return { id: application.id }
  },
})

const chooseInput = z.object({
  applicationId: id(),
  moment: z.string('choose').min(1, 'choose').max(20, 'wrong'),
  when: optionalText(500),
})

/** She chooses one of the moments the company offered, or says when she can. */
export const chooseMoment = command({
  name: 'choose-moment',
  by: ['person'],
  input: chooseInput,
  load: ({ trx, input }) => loadApplication(trx, input.applicationId),
  about: (application) => application.person_id,
  allow: (who, application) => canGo(who, application, 'choose-time'),
  async run(act) {
    const { trx, input, loaded: application, now } = act
    if (input.moment === 'none') {
      if (!input.when) throw new InvalidInput([{ field: 'when', code: 'required' }])
    } else if (!application.moments.includes(input.moment))
      throw new InvalidInput([{ field: 'moment', code: 'choose' }])
    else if (momentObstacle(input.moment, now.toZonedDateTimeISO(zone).toPlainDateTime()) === 'past')
      throw new InvalidInput([{ field: 'moment', code: 'past' }])
    const chosen = input.moment === 'none' ? null : input.moment
    // said before: the company has its mail
    if (chosen ? chosen === application.chosen_moment : asked(application, input.when)) return { id: application.id }
    changed(
      await trx
        .updateTable('applications.application')
        // none of the moments suits: they are off the table, and her words stand in their place
        .set({ chosen_moment: chosen, words: chosen ? null : input.when, ...(!chosen && { moments: '[]' }) })
        .where('id', '=', application.id)
        .executeTakeFirst(),
    )
    const linkId = await issueLink(trx, answerLink(application, now))
    await queueMail(act, {
      personId: application.person_id,
      template: chosen ? 'application-chosen' : 'application-other-moment',
      subject: application.id,
      linkId,
    })
    await act.queue('application-told', {
      applicationId: application.id,
      personId: application.person_id,
      what: chosen ? 'chosen' : 'asked-other',
    })
    return { id: application.id }
  },
})

const asked = ({ moments, words }: LoadedApplication, when: string | null): boolean =>
  moments.length === 0 && words === when
