import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import type { Trx } from '../../../platform/database.ts'
import { found, Refusal } from '../../../platform/errors.ts'
import { requiredText } from '../../../platform/forms.ts'
import { newId } from '../../../platform/ids.ts'
import { digest, seal, unseal } from '../../../platform/sealed.ts'
import { stepOf } from '../../../platform/totp.ts'
import { command } from '../../../platform/use-case.ts'
import type { Who } from '../../../platform/who.ts'
import { canChangeWays, canShowCode, mostWrong, waits } from '../policy-ways-in.ts'
import { accountMail } from '../ways-in/account-mail.ts'
import { loadOwnWays } from '../ways-in/own-ways.ts'

const purpose = 'second factor'

type Factor = {
  personId: string
  sealed: Buffer
  confirmed: boolean
  lastStep: number
  wrong: number
  waitsUntil: Temporal.Instant | null
}

/** Hers, held until the transaction ends, so that of two codes at once the second sees the first. */
async function loadFactor(trx: Trx, who: Who): Promise<Factor> {
  const row = found(
    await trx
      .selectFrom('people.second_factor')
      .selectAll()
      .where('person_id', '=', who.kind === 'person' ? who.id : '')
      .forUpdate()
      .executeTakeFirst(),
  )
  return {
    personId: row.person_id,
    sealed: row.sealed,
    confirmed: row.confirmed_at !== null,
    lastStep: Number(row.last_step),
    wrong: row.wrong,
    waitsUntil: row.waits_until,
  }
}

/** The secret that her app is to hold, while it is being set up. */
export async function readSetUp(trx: Trx, secret: string, personId: string): Promise<Buffer | undefined> {
  const row = await trx
    .selectFrom('people.second_factor')
    .select('sealed')
    .where('person_id', '=', personId)
    .where('confirmed_at', 'is', null)
    .executeTakeFirst()
  return row && unseal(secret, purpose, personId, row.sealed)
}

/** Makes a new secret for her app. It counts once a first code was right; until then what she had goes on. */
export const startSecondFactor = command({
  name: 'start-second-factor',
  by: ['person'],
  input: z.object({}),
  load: ({ trx, who }) => loadOwnWays(trx, who),
  about: ({ personId }) => personId,
  allow: (who, ways, { now }) => canChangeWays(who, ways, now),
  async run({ trx, loaded: { personId, code }, now, services }) {
    if (code) throw new Refusal('conflict', 'code-there')
    const sealed = seal(services.secret, purpose, personId, randomBytes(20))
    await trx
      .insertInto('people.second_factor')
      .values({ person_id: personId, sealed, started_at: now })
      .onConflict((conflict) => conflict.column('person_id').doUpdateSet({ sealed, started_at: now, last_step: 0 }))
      .execute()
    return {}
  },
})

const codeInput = requiredText(30)
const recoveryDigest = (secret: string, personId: string, code: string): Buffer =>
  digest(secret, 'recovery code', `${personId} ${code.toLowerCase().replaceAll(/[^a-z2-9]/g, '')}`)

const setOf = async (trx: Trx, secret: string, personId: string, codes: readonly string[]): Promise<void> => {
  await trx.deleteFrom('people.recovery_code').where('person_id', '=', personId).execute()
  await trx
    .insertInto('people.recovery_code')
    .values(codes.map((code) => ({ id: newId(), person_id: personId, code: recoveryDigest(secret, personId, code) })))
    .execute()
}

/** Ten codes to write down. Letters and digits that are not mistaken for each other: 50 bits each. */
export function newRecoveryCodes(): string[] {
  const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789a'
  return Array.from({ length: 10 }, () => {
    const letters = [...randomBytes(10)].map((byte) => alphabet[byte & 31]).join('')
    return `${letters.slice(0, 5)}-${letters.slice(5)}`
  })
}
const recoveryCodes = z.array(z.string()).length(10)

export type Shown = { right: boolean; left: number }

/** Counts a wrong code: it must be kept, so it is an answer and no refusal. */
async function countWrong(trx: Trx, { personId, wrong }: Factor, now: Temporal.Instant): Promise<Shown> {
  const left = mostWrong - wrong - 1
  await trx
    .updateTable('people.second_factor')
    .set(left > 0 ? { wrong: wrong + 1 } : { wrong: 0, waits_until: now.add(waits) })
    .where('person_id', '=', personId)
    .execute()
  return { right: false, left }
}

/** The first right code: from now on it is asked for. The codes to write down are shown once; their digests stay. */
export const confirmSecondFactor = command({
  name: 'confirm-second-factor',
  by: ['person'],
  input: z.object({ code: codeInput, recovery: recoveryCodes }),
  load: ({ trx, who }) => loadFactor(trx, who),
  about: ({ personId }) => personId,
  allow: (who, factor, { now }) => canShowCode(who, factor, now),
  async run({ trx, loaded: factor, input, now, services, queue }): Promise<Shown> {
    if (factor.confirmed) throw new Refusal('conflict', 'code-there')
    const { personId, sealed } = factor
    const step = stepOf(unseal(services.secret, purpose, personId, sealed), input.code, now, factor.lastStep)
    if (step === undefined) return countWrong(trx, factor, now)
    await trx
      .updateTable('people.second_factor')
      .set({ confirmed_at: now, last_step: step, wrong: 0, waits_until: null })
      .where('person_id', '=', personId)
      .execute()
    await setOf(trx, services.secret, personId, input.recovery)
    await queue('account-mail', accountMail('way-added', personId, 'code'))
    return { right: true, left: mostWrong }
  },
})

/** Shows a code of the app, or one that was written down; each works once. */
export const showSecondFactor = command({
  name: 'show-second-factor',
  by: ['person'],
  input: z.object({ code: codeInput }),
  load: ({ trx, who }) => loadFactor(trx, who),
  about: ({ personId }) => personId,
  allow: (who, factor, { now }) => canShowCode(who, factor, now),
  async run({ trx, loaded: factor, input, now, services }): Promise<Shown> {
    if (!factor.confirmed) throw new Refusal('not-found', 'not-found')
    const { personId, sealed } = factor
    const step = stepOf(unseal(services.secret, purpose, personId, sealed), input.code, now, factor.lastStep)
    const recovered =
      step === undefined &&
      (await trx
        .updateTable('people.recovery_code')
        .set({ used_at: now })
        .where('person_id', '=', personId)
        .where('code', '=', recoveryDigest(services.secret, personId, input.code))
        .where('used_at', 'is', null)
        .executeTakeFirst())
    if (step === undefined && !(recovered && recovered.numUpdatedRows > 0n)) return countWrong(trx, factor, now)
    await trx
      .updateTable('people.second_factor')
      .set({ wrong: 0, waits_until: null, ...(step !== undefined && { last_step: step }) })
      .where('person_id', '=', personId)
      .execute()
    return { right: true, left: mostWrong }
  },
})

/** Ten new codes to write down; the old ones work no more. */
export const renewRecoveryCodes = command({
  name: 'renew-recovery-codes',
  by: ['person'],
  input: z.object({ recovery: recoveryCodes }),
  load: ({ trx, who }) => loadOwnWays(trx, who),
  about: ({ personId }) => personId,
  allow: (who, ways, { now }) => canChangeWays(who, ways, now),
  async run({ trx, loaded: { personId, code }, input, services }) {
    if (!code) throw new Refusal('not-found', 'not-found')
    await setOf(trx, services.secret, personId, input.recovery)
    return {}
  },
})

/** Takes the app away; where a second factor is required, another is asked for at once. */
export const removeSecondFactor = command({
  name: 'remove-second-factor',
  by: ['person'],
  input: z.object({}),
  load: ({ trx, who }) => loadOwnWays(trx, who),
  about: ({ personId }) => personId,
  allow: (who, ways, { now }) => canChangeWays(who, ways, now),
  async run({ trx, loaded: { personId }, queue }) {
    await trx.deleteFrom('people.recovery_code').where('person_id', '=', personId).execute()
    await trx.deleteFrom('people.second_factor').where('person_id', '=', personId).execute()
    await queue('account-mail', accountMail('way-removed', personId, 'code'))
    return {}
  },
})
