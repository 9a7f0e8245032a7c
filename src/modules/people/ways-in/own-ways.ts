import { sql } from 'kysely'
import { type Trx, within } from '../../../platform/database.ts'
import { Refusal } from '../../../platform/errors.ts'
import type { Ctx } from '../../../platform/web.ts'
import { isObstacle, type Who } from '../../../platform/who.ts'
import { canChangeWays, type OwnWays } from '../policy-ways-in.ts'

/** What the asker has of her own, besides the link by mail. */
export async function loadOwnWays(trx: Trx, who: Who): Promise<OwnWays> {
  const personId = who.kind === 'person' ? who.id : ''
  if (!personId) return { personId, passkeys: 0, code: false }
  const { rows } = await sql<{ passkeys: number; code: boolean }>`select
    (select count(*) from people.passkey where person_id = ${personId}) as passkeys,
    exists (select from people.second_factor where person_id = ${personId} and confirmed_at is not null) as code`.execute(
    trx,
  )
  return { personId, passkeys: rows[0]!.passkeys, code: rows[0]!.code }
}

/** Before something begins that ends in a change of her ways in. @throws {Refusal} as the change itself would. */
export async function mayChangeWays(c: Ctx): Promise<void> {
  const { who, services } = c.var
  const ways = await within(services.db, who, 'read', (trx) => loadOwnWays(trx, who))
  const verdict = canChangeWays(who, ways, services.clock.now())
  if (isObstacle(verdict)) throw new Refusal(verdict.hidden ? 'not-found' : 'not-allowed', verdict.obstacle)
}
