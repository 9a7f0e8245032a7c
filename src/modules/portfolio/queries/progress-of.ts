import { sql } from 'kysely'
import type { Trx } from '../../../platform/database.ts'

/** How far somebody is, in numbers only. */
export type Progress = {
  personId: string
  activities: number
  competences: number
  confirmed: number
  wishes: boolean
  lastAt: Temporal.Instant | null
}

type Row = {
  person_id: string
  activities: number
  competences: number
  confirmed: number
  wishes: boolean
  last_at: Temporal.Instant | null
}

/** Progress of those of these people whose way the reader sees, by their id. */
export async function progressOf(trx: Trx, personIds: readonly string[]): Promise<Map<string, Progress>> {
  if (personIds.length === 0) return new Map()
  const { rows } = await sql<Row>`select * from portfolio.progress(${[...personIds]}::uuid[])`.execute(trx)
  return new Map(
    rows.map(({ person_id, last_at, ...row }) => [person_id, { personId: person_id, lastAt: last_at, ...row }]),
  )
}
