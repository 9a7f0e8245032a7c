import { sql } from 'kysely'
import { deviceCookie, keepDevice, keepSession, sessionToken } from '../../../platform/cookies.ts'
import { type Trx, within } from '../../../platform/database.ts'
import { newId, randomToken } from '../../../platform/ids.ts'
import { digest } from '../../../platform/sealed.ts'
import type { Services } from '../../../platform/services.ts'
import { closeSession, openSession, proveSession } from '../../../platform/session.ts'
import type { Ctx } from '../../../platform/web.ts'
import { isStaff, type Person, type WayIn } from '../../../platform/who.ts'
import { deviceCode } from '../rules/device.ts'
import { accountMail } from './account-mail.ts'

/** How long a session lasts. Staff sees many people's dossiers, often in a room with pupils: a working day, and an hour of nothing. */
const lasts = {
  staff: { hours: 12, idleMinutes: 60 },
  others: { hours: 30 * 24, idleMinutes: 14 * 24 * 60 },
} as const

/** Acts as somebody who was just found out to be herself: row-level security gives her own rows and nothing else. */
export const herself = (id: string, roles: Person['roles'] = []): Person => ({ kind: 'person', id, roles }) as Person

type HowIn = { how: WayIn; provider?: string; proven?: boolean }

/** Signs a person in on this device: a new token always, and the old session of this browser ends. */
export async function startSession(c: Ctx, personId: string, { how, provider, proven = false }: HowIn): Promise<void> {
  const { services } = c.var
  const me = herself(personId)
  const device = deviceCode(c.req.header('user-agent'))
  const mark = deviceCookie(c)?.slice(0, 100) ?? randomToken()
  const known = await within(services.db, me, 'write', async (trx) => {
    // the people of a trial version are invented, and everybody is all of them
    if (how !== 'demo') await noteDevice(trx, services, { personId, mark, device })
    return knownOf(trx, personId, services.clock.now())
  })
  const { hours, idleMinutes } = lasts[how !== 'demo' && known.staff ? 'staff' : 'others']
  const before = sessionToken(c)
  if (before) await closeSession(services.db, before)
  const token = await openSession(services.db, personId, services.clock.now().add({ hours }), {
    how,
    device,
    idleMinutes,
    ...(provider && { provider }),
    proven,
    owesProof: known.owesProof && how !== 'demo',
  })
  keepSession(c, token, hours * 3600)
  if (how !== 'demo') keepDevice(c, mark)
}

async function knownOf(
  trx: Trx,
  personId: string,
  now: Temporal.Instant,
): Promise<{ staff: boolean; owesProof: boolean }> {
  const roles = await trx
    .selectFrom('people.role')
    .select('role')
    .where('person_id', '=', personId)
    .where('until', '>', now)
    .execute()
  const code = await trx
    .selectFrom('people.second_factor')
    .select('person_id')
    .where('person_id', '=', personId)
    .where('confirmed_at', 'is not', null)
    .executeTakeFirst()
  const staff = isStaff(herself(personId, roles as Person['roles']))
  return { staff, owesProof: code !== undefined }
}

/** Remembers this browser; a new one beside others is told by mail. */
async function noteDevice(
  trx: Trx,
  { secret, jobs, clock }: Services,
  { personId, mark, device }: { personId: string; mark: string; device: string },
): Promise<void> {
  const now = clock.now()
  const digested = digest(secret, 'device', mark)
  const known = await trx
    .updateTable('people.device')
    .set({ device, last_at: now })
    .where('person_id', '=', personId)
    .where('mark', '=', digested)
    .executeTakeFirst()
  if (known.numUpdatedRows > 0n) return
  const { rows } = await sql<{ others: boolean }>`
    select exists (select from people.device where person_id = ${personId}) as others`.execute(trx)
  const id = newId()
  await trx
    .insertInto('people.device')
    .values({ id, person_id: personId, mark: digested, device, first_at: now, last_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  if (rows[0]?.others) await jobs.send('account-mail', accountMail('new-device', personId, id), trx)
}

/** A second factor was shown: the session goes on under a new token, and the old one is worth nothing. */
export async function proveHere(c: Ctx): Promise<void> {
  const token = sessionToken(c)
  if (!token) return
  const { services, who } = c.var
  const { hours } = lasts[isStaff(who) ? 'staff' : 'others']
  keepSession(c, await proveSession(services.db, token, services.clock.now()), hours * 3600)
}
