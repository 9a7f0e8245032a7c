import type { Trx } from '../../platform/database.ts'
import { newId } from '../../platform/ids.ts'
import type { ApplicationActor, ApplicationState } from './rules/application-states.ts'

type Stage = {
  applicationId: string
  personId: string
  state: ApplicationState
  by: ApplicationActor
  at: Temporal.Instant
}

/** Appends a stage: what happened, when, from which side. */
export const recordStage = (trx: Trx, { applicationId, personId, state, by, at }: Stage) =>
  trx
    .insertInto('applications.event')
    .values({ id: newId(), application_id: applicationId, person_id: personId, state, by_kind: by, at })
    .execute()
