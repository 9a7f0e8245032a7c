import { sql } from 'kysely'
import { z } from 'zod'
import type { Trx } from '../../../platform/database.ts'
import { InvalidInput, Refusal } from '../../../platform/errors.ts'
import { email, oneOf, requiredText } from '../../../platform/forms.ts'
import { newId } from '../../../platform/ids.ts'
import { command } from '../../../platform/use-case.ts'
import { isA, type RoleName, type Who } from '../../../platform/who.ts'
import { canStopActing, canSupport } from '../policy.ts'

/** What support sees of somebody before it acts: who she is, and nothing else. */
export type Helped = { personId: string; name: string; roles: RoleName[] }

/** The one person of this whole address in the city of the asker; never a list. */
async function findHelped(trx: Trx, who: Who, address: string): Promise<Helped | undefined> {
  // whoever is not of support learns nothing of an address, not even that nobody has it
  if (!isA(who, 'support')) return undefined
  const { rows } = await sql<{ person_id: string; given_name: string; family_name: string; roles: RoleName[] }>`
    select * from people.find_for_support(${address})`.execute(trx)
  const row = rows[0]
  return row && { personId: row.person_id, name: `${row.given_name} ${row.family_name}`.trim(), roles: row.roles }
}

const nobody = () => new InvalidInput([{ field: 'email', code: 'nobody' }])

/** Looks one person up by her address. It is recorded, also when nobody has it. */
export const lookUpPerson = command({
  name: 'look-up-person',
  by: ['person'],
  input: z.object({ email: email() }),
  load: async ({ trx, who, input }) => ({ helped: await findHelped(trx, who, input.email) }),
  about: ({ helped }) => helped?.personId ?? null,
  allow: (who, _, { now }) => canSupport(who, now),
  run: async ({ loaded }) => loaded.helped ?? null,
})

/** Minutes that support may ask for; the database allows an hour and no more. */
export const actingMinutes = ['15', '30', '60'] as const

/** Support acts as somebody in this session, for a reason that she reads afterwards. */
export const startActing = command({
  name: 'start-acting',
  by: ['person'],
  input: z.object({
    email: email(),
    reason: requiredText(500).pipe(z.string().min(10, 'too-short')),
    minutes: oneOf(actingMinutes),
  }),
  async load({ trx, who, input }) {
    const helped = await findHelped(trx, who, input.email)
    if (isA(who, 'support') && !helped) throw nobody()
    return { personId: helped?.personId ?? null }
  },
  about: ({ personId }) => personId,
  allow: (who, _, { now }) => canSupport(who, now),
  async run({ trx, who, input, now }) {
    if (who.kind !== 'person') throw new Refusal('not-allowed', 'not-allowed')
    const id = newId()
    const until = now.add({ minutes: Number(input.minutes) }).toString()
    const { rows } = await sql<{ about: string | null }>`
      select platform.start_acting(${id}, ${who.sessionId}, ${input.email}, ${input.reason}, ${until}) as about`.execute(
      trx,
    )
    if (!rows[0]?.about) throw nobody()
    return { id }
  },
})

/** Stops acting as somebody; she is told at once. */
export const stopActing = command({
  name: 'stop-acting',
  by: ['person'],
  input: z.object({}),
  load: async () => null,
  about: (_, { who }) => ('id' in who ? who.id : null),
  allow: canStopActing,
  async run({ trx, who, queue }) {
    if (who.kind !== 'person' || !who.support) throw new Refusal('not-found', 'not-found')
    await sql`select platform.end_acting(${who.sessionId})`.execute(trx)
    await queue('acting-told', {})
    return { id: who.support.id }
  },
})
