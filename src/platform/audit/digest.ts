import { createHash } from 'node:crypto'

/** A row of the audit as it counts for its digest: all that it says. */
export type AuditRow = {
  id: string
  at: Temporal.Instant
  person_id: string | null
  actor: string | null
  actor_kind: string
  action: string
  subject: string | null
  seen_hour: Temporal.Instant | null
  acting: string | null
  salt: Buffer | null
  seal: number | null
  erased_at: Temporal.Instant | null
  erased_for: string | null
}

const sha256 = (...parts: (Buffer | string)[]): Buffer => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest()
}

/** The digest of a row. The salt is in front: without it nobody can try out what an erased row said. */
export function digestOf(row: AuditRow): Buffer {
  const { id, at, person_id, actor, actor_kind, action, subject, seen_hour, acting, salt } = row
  const said = [id, at, person_id, actor, actor_kind, action, subject, seen_hour, acting]
  return sha256(salt ?? '', JSON.stringify(said.map((value) => (value === null ? null : value.toString()))))
}

/** Nothing before the first seal. */
export const noSeal = Buffer.alloc(32)

/** The root of a batch: each digest folded in with its place, so that none can be left out, added or moved. */
export const rootOf = (digests: readonly Buffer[]): Buffer =>
  digests.reduce((root, digest, place) => sha256(root, String(place), digest), noSeal)

export type Seal = { n: number; at: Temporal.Instant; rows: number; previous: Buffer; root: Buffer }
/** What the next seal is chained to. */
export const hashOf = ({ n, at, rows, previous, root }: Seal): Buffer =>
  sha256(JSON.stringify([n, at.toString(), rows]), previous, root)
