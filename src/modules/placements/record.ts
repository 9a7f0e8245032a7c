import type { Trx } from '../../platform/database.ts'
import { newId } from '../../platform/ids.ts'
import type { Agreement } from './queries/read-agreement.ts'
import type { AgreementAction, AgreementActor } from './rules/agreement-states.ts'

/** Appends what happened to an agreement. */
export const recordAction = (
  trx: Trx,
  agreement: Pick<Agreement, 'id' | 'personId'>,
  action: AgreementAction | 'draft' | 'name-guardian' | 'remind' | 'confirmed',
  by: AgreementActor,
  at: Temporal.Instant,
  words: string | null = null,
) =>
  trx
    .insertInto('placements.event')
    .values({ id: newId(), agreement_id: agreement.id, person_id: agreement.personId, action, by_party: by, words, at })
    .execute()
