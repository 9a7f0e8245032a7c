import { z } from 'zod'
import type { Trx } from '../../../platform/database.ts'
import { changed, found } from '../../../platform/errors.ts'
import { id } from '../../../platform/forms.ts'
import { command } from '../../../platform/use-case.ts'
import { canConfirmGuardian, type GuardianRelation } from '../policy.ts'

const input = z.object({ personId: id(), relationId: id() })
type Input = z.infer<typeof input>

/** The row, held until the transaction ends; a relation of somebody else than the address says is not there. */
async function load(trx: Trx, { personId, relationId }: Input, now: Temporal.Instant): Promise<GuardianRelation> {
  return found(
    await trx
      .selectFrom('people.relation')
      .select(['id', 'person_id', 'other_id', 'kind', 'blocked', 'confirmed_at'])
      .where('id', '=', relationId)
      .where('person_id', '=', personId)
      .where('until', '>', now)
      .forUpdate()
      .executeTakeFirst(),
  )
}

const setConfirmed = async (trx: Trx, relationId: string, at: Temporal.Instant | null) =>
  changed(
    await trx.updateTable('people.relation').set({ confirmed_at: at }).where('id', '=', relationId).executeTakeFirst(),
  )

/** The school confirms that this person is the guardian whom the young person named. A second time keeps the first date. */
export const confirmGuardian = command({
  name: 'confirm-guardian',
  by: ['person'],
  input,
  load: ({ trx, input, now }) => load(trx, input, now),
  about: (relation) => relation.person_id,
  allow: canConfirmGuardian,
  async run({ trx, loaded: relation, now }) {
    if (relation.confirmed_at === null) await setConfirmed(trx, relation.id, now)
    return { id: relation.id }
  },
})

/** Takes the confirmation back: the way out of a mistake. */
export const unconfirmGuardian = command({
  name: 'unconfirm-guardian',
  by: ['person'],
  input,
  load: ({ trx, input, now }) => load(trx, input, now),
  about: (relation) => relation.person_id,
  allow: canConfirmGuardian,
  async run({ trx, loaded: relation }) {
    await setConfirmed(trx, relation.id, null)
    return { id: relation.id }
  },
})
