import type { MiddlewareHandler } from 'hono'
import { sql } from 'kysely'
import { hourOf } from './clock.ts'
import { type Db, within } from './database.ts'
import { newId } from './ids.ts'
import { log } from './log.ts'
import { gathering, type LogRow, logRow } from './proposals.ts'
import type { Services } from './services.ts'
import type { Env } from './web.ts'
import { visitor } from './who.ts'

/** What this process wrote down in this hour already: the same page opened again needs no second row. */
type Lately = { hour: string; keys: Set<string> }
const lately = new WeakMap<Db, Lately>()
const most = 20_000

function latelyIn(db: Db, hour: string): Set<string> {
  const known = lately.get(db)
  if (known && known.hour === hour && known.keys.size <= most) return known.keys
  const keys = new Set<string>()
  lately.set(db, { hour, keys })
  return keys
}

const keyOf = ({ proposal, digest }: LogRow) => `${proposal} ${digest.toString('base64')}`

async function write(db: Db, hour: string, rows: readonly LogRow[]): Promise<void> {
  await within(db, visitor, 'write', async (trx) => {
    // nobody waits for the disk: what is lost when the database server falls is a moment of these rows
    await sql`set local synchronous_commit to off`.execute(trx)
    for (const { proposal, version, digest, inputs, outcome } of rows)
      await sql`insert into platform.proposal_log (id, hour, proposal, version, digest, inputs, outcome)
        values (${newId()}, ${hour}, ${proposal}, ${version}, ${digest}, ${[...inputs]}::text[], ${JSON.stringify(outcome)}::jsonb)
        on conflict do nothing`.execute(trx)
  })
}

/** What it takes to keep them. */
type Keeping = Pick<Services, 'db' | 'clock' | 'secret'>

/** Keeps what proposals said, as somebody without a name. What they were made for does not fail for it. */
export async function keepProposals(
  { db, clock, secret }: Keeping,
  made: Parameters<typeof logRow>[1][],
): Promise<void> {
  if (made.length === 0) return
  // the hour only: a minute would tell whose page it was beside other logs
  const hour = hourOf(clock.now()).toString()
  const known = latelyIn(db, hour)
  const rows = made.map((one) => logRow(secret, one)).filter((row) => !known.has(keyOf(row)))
  if (rows.length === 0) return
  try {
    await write(db, hour, rows)
    for (const row of rows) known.add(keyOf(row))
  } catch (error) {
    log.warn({ code: (error as { code?: string }).code }, 'proposals not logged')
  }
}

/** Keeps what proposals said in a request. */
export const logProposals: MiddlewareHandler<Env> = async (c, next) => {
  const { made } = await gathering(next)
  await keepProposals(c.var.services, made)
}
