import { z } from 'zod'
import { Refusal } from '../../../platform/errors.ts'
import { id } from '../../../platform/forms.ts'
import { command } from '../../../platform/use-case.ts'
import { takeSeat } from '../../places/index.ts'
import { applicationAccepted } from '../events.ts'
import { canGo } from '../policy.ts'
import { enterState, tellOther } from './enter-state.ts'
import { loadApplication } from './load-application.ts'

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
    await enterState(act, 'accepted', 'company', { accepted_at: now })
    await act.publish(applicationAccepted, {
      applicationId: application.id,
      personId: application.person_id,
      placeId: application.place_id,
    })
    await tellOther(act, 'accepted')
    return { id: application.id }
  },
})

/** What a company reads when somebody else got the last seat. */
const lastSeat = (taken: Promise<void>): Promise<void> =>
  taken.catch((error: unknown) => {
    throw error instanceof Refusal && error.code === 'place-full' ? new Refusal('conflict', 'no-seat-left') : error
  })
