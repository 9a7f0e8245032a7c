import { z } from 'zod'
import { zone } from '../../../platform/clock.ts'
import { changed, InvalidInput } from '../../../platform/errors.ts'
import { id, optionalText } from '../../../platform/forms.ts'
import { command } from '../../../platform/use-case.ts'
import { queueMail } from '../../messages/index.ts'
import { issueLink } from '../../people/index.ts'
import { answerLink } from '../answer-link.ts'
import { canGo } from '../policy.ts'
import { momentObstacle } from '../rules/moments.ts'
import { tellOther } from './enter-state.ts'
import { type LoadedApplication, loadApplication } from './load-application.ts'

const input = z.object({
  applicationId: id(),
  moment: z.string('choose').min(1, 'choose').max(20, 'wrong'),
  when: optionalText(500),
})

/** She chooses one of the moments the company offered, or says when she can. */
export const chooseMoment = command({
  name: 'choose-moment',
  by: ['person'],
  input,
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
    await tellOther(act, chosen ? 'chosen' : 'asked-other')
    return { id: application.id }
  },
})

const asked = ({ moments, words }: LoadedApplication, when: string | null): boolean =>
  moments.length === 0 && words === when
