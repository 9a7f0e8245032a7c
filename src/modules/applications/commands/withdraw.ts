import { z } from 'zod'
import { id } from '../../../platform/forms.ts'
import { command } from '../../../platform/use-case.ts'
import { queueMail } from '../../messages/index.ts'
import { canGo } from '../policy.ts'
import { enterState } from './enter-state.ts'
import { loadApplication } from './load-application.ts'

/** She takes her application back, until it was decided. */
export const withdraw = command({
  name: 'withdraw',
  by: ['person'],
  input: z.object({ applicationId: id() }),
  load: ({ trx, input }) => loadApplication(trx, input.applicationId),
  about: (application) => application.person_id,
  allow: (who, application) => canGo(who, application, 'withdraw'),
  async run(act) {
    const { loaded: application, now } = act
    await enterState(act, 'withdrawn', 'young', { ended_at: now })
    await queueMail(act, {
      personId: application.person_id,
      template: 'application-withdrawn',
      subject: application.id,
    })
    return { id: application.id }
  },
})
