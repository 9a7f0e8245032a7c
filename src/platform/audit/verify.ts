import { sql } from 'kysely'
import { type Db, type Trx, within } from '../database.ts'
import { job } from '../who.ts'
import { type AuditRow, digestOf, hashOf, noSeal, rootOf, type Seal } from './digest.ts'
import { auditColumns } from './seal.ts'

export type Breach =
  | 'seal-missing'
  | 'seal-reordered'
  | 'seal-changed'
  | 'digests-changed'
  | 'row-deleted'
  | 'row-changed'
  | 'row-moved'
  | 'row-inserted'
  | 'row-backdated'
  | 'erased-without-record'
  | 'head-unknown'

export type Verdict = {
  seals: number
  rows: number
  erased: number
  /** Rows that the next seal takes. */
  waiting: number
  /** The hash of the last seal: keep it elsewhere, and ask for it with --head. */
  head: string | null
  broken?: { what: Breach; seal?: number; row?: string }
}

type Leaf = { place: number; audit_id: string; digest: Buffer }
type FullSeal = Seal & { hash: Buffer }

/** Longer than any transaction and any two clocks apart: a row that is older than the seal before it by this much was put in afterwards. */
const late = { minutes: 15 }

/** Reads the whole chain and says where it first breaks. `head`: a hash that was written down before and must still stand in it. */
export async function verifyAudit(db: Db, head?: string): Promise<Verdict> {
  return within(db, job, 'read', async (trx) => {
    const verdict: Verdict = { seals: 0, rows: 0, erased: 0, waiting: 0, head: null }
    let previous: FullSeal | undefined
    const wanted = head?.toLowerCase().replace(/[^0-9a-f]/g, '')
    let known = wanted === undefined
    for (;;) {
      const seal = await nextSeal(trx, previous?.n ?? 0)
      if (!seal) break
      const what = sealBreach(seal, previous) ?? (await rowsBreach(trx, seal, previous, verdict))
      if (what) return { ...verdict, broken: typeof what === 'string' ? { what, seal: seal.n } : what }
      previous = seal
      verdict.seals += 1
      verdict.head = seal.hash.toString('hex')
      known ||= verdict.head === wanted
    }
    const loose = await sql<{ id: string; seal: number | null }>`
      select a.id, a.seal from platform.audit a left join platform.audit_leaf l on l.audit_id = a.id
      where a.seal is not null and l.audit_id is null order by a.id limit 1`.execute(trx)
    if (loose.rows[0])
      return { ...verdict, broken: { what: 'row-inserted', seal: loose.rows[0].seal!, row: loose.rows[0].id } }
    if (!known) return { ...verdict, broken: { what: 'head-unknown' } }
    const { rows } = await sql<{ n: number }>`select count(*) as n from platform.audit where seal is null`.execute(trx)
    return { ...verdict, waiting: rows[0]?.n ?? 0 }
  })
}

async function nextSeal(trx: Trx, after: number): Promise<FullSeal | undefined> {
  const { rows } = await sql<FullSeal>`
    select n, at, rows, previous, root, hash from platform.audit_seal where n > ${after} order by n limit 1`.execute(
    trx,
  )
  return rows[0]
}

function sealBreach(seal: FullSeal, previous: FullSeal | undefined): Breach | undefined {
  if (seal.n !== (previous?.n ?? 0) + 1) return 'seal-missing'
  if (!seal.previous.equals(previous?.hash ?? noSeal)) return 'seal-reordered'
  return hashOf(seal).equals(seal.hash) ? undefined : 'seal-changed'
}

async function rowsBreach(
  trx: Trx,
  seal: FullSeal,
  previous: FullSeal | undefined,
  verdict: Verdict,
): Promise<Breach | Verdict['broken']> {
  const leaves = await sql<Leaf>`
    select place, audit_id, digest from platform.audit_leaf where seal = ${seal.n} order by place`.execute(trx)
  const whole = leaves.rows.length === seal.rows && leaves.rows.every(({ place }, i) => place === i)
  if (!whole || !rootOf(leaves.rows.map(({ digest }) => digest)).equals(seal.root)) return 'digests-changed'
  const { rows } = await sql<AuditRow & { recorded: boolean }>`
    select ${auditColumns}, exists (select from platform.erasure e where e.id = erased_for and e.done_at is not null) as recorded
    from platform.audit where id in (select audit_id from platform.audit_leaf where seal = ${seal.n})`.execute(trx)
  const byId = new Map(rows.map((row) => [row.id, row]))
  for (const leaf of leaves.rows) {
    const row = byId.get(leaf.audit_id)
    const what = row ? rowBreach(row, leaf, seal, previous) : 'row-deleted'
    if (what) return { what, seal: seal.n, row: leaf.audit_id }
    verdict.rows += 1
    if (row?.erased_at) verdict.erased += 1
  }
  return undefined
}

function rowBreach(
  row: AuditRow & { recorded: boolean },
  leaf: Leaf,
  seal: FullSeal,
  previous: FullSeal | undefined,
): Breach | undefined {
  if (row.seal !== seal.n) return 'row-moved'
  if (previous && Temporal.Instant.compare(row.at, previous.at.subtract(late)) < 0) return 'row-backdated'
  if (row.erased_at === null) return digestOf(row).equals(leaf.digest) ? undefined : 'row-changed'
  const blank = row.person_id === null && row.actor === null && row.action === '' && row.salt === null
  return blank && row.recorded ? undefined : 'erased-without-record'
}
