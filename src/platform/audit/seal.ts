import { sql } from 'kysely'
import { type Db, type Trx, within } from '../database.ts'
import { log } from '../log.ts'
import { job } from '../who.ts'
import { type AuditRow, digestOf, hashOf, noSeal, rootOf } from './digest.ts'

export const auditColumns = sql`id, at, person_id, actor, actor_kind, action, subject, seen_hour, acting, salt, seal, erased_at, erased_for`

const batch = 2000

/** A long row of digits would be taken out of the log as a secret. */
const inGroups = (hash: Buffer): string => (hash.toString('hex').match(/.{8}/g) ?? []).join(' ')

/**
 * Seals every row that is not sealed yet, whatever its time: a row whose transaction ended after its minute was sealed comes with the next.
 * Two at once wait for each other. Runs as the job. The log keeps each seal's hash outside the database.
 */
export async function sealAudit(
  { db, clock }: { db: Db; clock: { now(): Temporal.Instant } },
  most = batch,
): Promise<{ seals: number; rows: number }> {
  const done = { seals: 0, rows: 0 }
  for (;;) {
    const rows = await within(db, job, 'write', (trx) => sealBatch(trx, clock.now(), most))
    if (rows > 0) done.seals += 1
    done.rows += rows
    if (rows < most) return done
  }
}

async function sealBatch(trx: Trx, at: Temporal.Instant, most: number): Promise<number> {
  await sql`select pg_advisory_xact_lock(72707, 81)`.execute(trx)
  const { rows } = await sql<AuditRow>`
    select ${auditColumns} from platform.audit where seal is null order by at, id limit ${most} for update`.execute(trx)
  if (rows.length === 0) return 0
  const last = await sql<{ n: number; hash: Buffer }>`
    select n, hash from platform.audit_seal order by n desc limit 1`.execute(trx)
  const digests = rows.map(digestOf)
  const seal = {
    n: (last.rows[0]?.n ?? 0) + 1,
    at,
    rows: rows.length,
    previous: last.rows[0]?.hash ?? noSeal,
    root: rootOf(digests),
  }
  const hash = hashOf(seal)
  await sql`insert into platform.audit_seal (n, at, rows, previous, root, hash)
    values (${seal.n}, ${at.toString()}, ${seal.rows}, ${seal.previous}, ${seal.root}, ${hash})`.execute(trx)
  const ids = rows.map(({ id }) => id)
  await sql`insert into platform.audit_leaf (seal, place, audit_id, digest)
    select ${seal.n}, given.place - 1, given.id, decode(given.digest, 'hex')
    from unnest(${ids}::uuid[], ${digests.map((digest) => digest.toString('hex'))}::text[]) with ordinality as given (id, digest, place)`.execute(
    trx,
  )
  await sql`update platform.audit set seal = ${seal.n} where id = any (${ids}::uuid[]) and seal is null`.execute(trx)
  log.info({ seal: seal.n, rows: seal.rows, hash: inGroups(hash) }, 'audit sealed')
  return rows.length
}
