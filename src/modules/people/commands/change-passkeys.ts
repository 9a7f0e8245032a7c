import { z } from 'zod'
import { isTaken } from '../../../platform/database.ts'
import { changed, Refusal } from '../../../platform/errors.ts'
import { id, requiredText } from '../../../platform/forms.ts'
import { newId } from '../../../platform/ids.ts'
import { command } from '../../../platform/use-case.ts'
import { canChangeWays } from '../policy-ways-in.ts'
import { accountMail } from '../ways-in/account-mail.ts'
import { loadOwnWays } from '../ways-in/own-ways.ts'

const mostPasskeys = 20
const name = requiredText(60)

/** Adds a passkey that was checked against its challenge. */
export const addPasskey = command({
  name: 'add-passkey',
  by: ['person'],
  input: z.object({
    name,
    credential: z.string().min(1).max(1400),
    publicKey: z.instanceof(Buffer),
    counter: z.number().int().min(0),
    transports: z.array(z.string().max(20)).max(10),
  }),
  load: ({ trx, who }) => loadOwnWays(trx, who),
  about: ({ personId }) => personId,
  allow: (who, ways, { now }) => canChangeWays(who, ways, now),
  async run({ trx, loaded: ways, input, now, queue }) {
    if (ways.passkeys >= mostPasskeys) throw new Refusal('conflict', 'passkeys-full', { limit: mostPasskeys })
    const row = {
      id: newId(),
      person_id: ways.personId,
      credential: input.credential,
      public_key: input.publicKey,
      counter: input.counter,
      transports: input.transports,
      name: input.name,
      added_at: now,
    }
    await trx
      .insertInto('people.passkey')
      .values(row)
      .execute()
      .catch((error: unknown) => {
        throw isTaken(error) ? new Refusal('conflict', 'passkey-there') : error
      })
    await queue('account-mail', accountMail('way-added', ways.personId, 'passkey'))
    return { id: row.id }
  },
})

export const namePasskey = command({
  name: 'name-passkey',
  by: ['person'],
  input: z.object({ id: id(), name }),
  load: ({ trx, who }) => loadOwnWays(trx, who),
  about: ({ personId }) => personId,
  allow: (who, ways, { now }) => canChangeWays(who, ways, now),
  async run({ trx, input, loaded: { personId } }) {
    changed(
      await trx
        .updateTable('people.passkey')
        .set({ name: input.name })
        .where('id', '=', input.id)
        .where('person_id', '=', personId)
        .executeTakeFirst(),
    )
    return { id: input.id }
  },
})

export const removePasskey = command({
  name: 'remove-passkey',
  by: ['person'],
  input: z.object({ id: id() }),
  load: ({ trx, who }) => loadOwnWays(trx, who),
  about: ({ personId }) => personId,
  allow: (who, ways, { now }) => canChangeWays(who, ways, now),
  async run({ trx, input, loaded: { personId }, queue }) {
    changed(
      await trx
        .deleteFrom('people.passkey')
        .where('id', '=', input.id)
        .where('person_id', '=', personId)
        .executeTakeFirst(),
    )
    await queue('account-mail', accountMail('way-removed', personId, 'passkey'))
    return { id: input.id }
  },
})

/** Takes an account elsewhere away: it signs her in no more. */
export const removeIdentity = command({
  name: 'remove-identity',
  by: ['person'],
  input: z.object({ id: id() }),
  load: ({ trx, who }) => loadOwnWays(trx, who),
  about: ({ personId }) => personId,
  allow: (who, ways, { now }) => canChangeWays(who, ways, now),
  async run({ trx, input, loaded: { personId }, queue }) {
    const gone = await trx
      .deleteFrom('people.identity')
      .where('id', '=', input.id)
      .where('person_id', '=', personId)
      .returning('provider')
      .executeTakeFirst()
    if (!gone) throw new Refusal('not-found', 'not-found')
    await queue('account-mail', accountMail('way-removed', personId, gone.provider))
    return { id: input.id }
  },
})
