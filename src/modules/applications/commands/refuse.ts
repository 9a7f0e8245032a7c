import { z } from 'zod'
import { flag, id, oneOf, optionalText } from '../../../platform/forms.ts'
import { dayOf } from '../../../platform/i18n.ts'
import { command } from '../../../platform/use-case.ts'
import { pausePlace } from '../../places/index.ts'
import { canGo } from '../policy.ts'
import { refusalReasons } from '../rules/application-states.ts'
import { enterState, seen, tellOther } from './enter-state.ts'
import { loadApplication } from './load-application.ts'

const input = z.object({
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
  input,
  load: ({ trx, input }) => loadApplication(trx, input.applicationId),
  about: (application) => application.person_id,
  allow: (who, application, { input }) => canGo(who, application, 'refuse', input.seen),
  async run(act) {
    const { trx, input, loaded: application, now } = act
    await enterState(act, 'refused', 'company', {
      reason: input.reason,
      reason_words: input.words,
      answered_at: now,
      ended_at: now,
    })
    if (input.pause) await pausePlace(trx, application.place_id, dayOf(now).add({ months: 3 }))
    await tellOther(act, 'refused')
    return { id: application.id }
  },
})
