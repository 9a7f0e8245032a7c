import { z } from 'zod'
import { changed } from '../../../platform/errors.ts'
import type { Act } from '../../../platform/use-case.ts'
import type { Told } from '../jobs.ts'
import { recordStage } from '../record.ts'
import { type ApplicationActor, type ApplicationState, applicationStates } from '../rules/application-states.ts'
import type { ApplicationTable } from '../tables.ts'
import type { LoadedApplication } from './load-application.ts'

/** How it stood on the page that was answered. */
export const seen = z.enum(applicationStates).optional().catch(undefined)

type Answered = Act<unknown, LoadedApplication>
type Columns = Partial<
  Pick<ApplicationTable, 'chosen_moment' | 'words' | 'reason' | 'reason_words'> & {
    moments: string
    answered_at: Temporal.Instant
    accepted_at: Temporal.Instant
    ended_at: Temporal.Instant
  }
>

/** Brings an application into a state, with the columns that it fills, and appends the stage. */
export async function enterState(
  { trx, loaded: { id, person_id }, now }: Answered,
  state: ApplicationState,
  by: ApplicationActor,
  columns: Columns,
): Promise<void> {
  changed(
    await trx
      .updateTable('applications.application')
      .set({ state, ...columns })
      .where('id', '=', id)
      .executeTakeFirst(),
  )
  await recordStage(trx, { applicationId: id, personId: person_id, state, by, at: now })
}

/** The other side hears it after commit. */
export const tellOther = ({ queue, loaded: { id, person_id } }: Answered, what: Told['what']): Promise<void> =>
  queue('application-told', { applicationId: id, personId: person_id, what } satisfies Told)
