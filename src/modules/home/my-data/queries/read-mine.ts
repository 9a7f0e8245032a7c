import { sql } from 'kysely'
import type { Trx } from '../../../../platform/database.ts'
import type { PersonTable } from '../../../../platform/register.ts'
import { personTables } from '../register.ts'

export type Mine = {
  name: string
  table: PersonTable
  /** How many there are; `rows` may be fewer. */
  count: number
  rows: Record<string, unknown>[]
}

/** What she may have of a table: all but secrets, numbers between tables and addresses of others. */
export const columnsOf = (table: PersonTable): string[] =>
  Object.entries(table.fields)
    .filter(([name, { download }]) => download !== false && name !== 'person_id')
    .map(([name]) => name)

/** Her own rows of every table of persons that she may have, the newest `most` of each. Reads as she herself: row-level security holds. */
export async function readMine(trx: Trx, personId: string, most: number): Promise<Mine[]> {
  const mine: Mine[] = []
  // who she is comes first; the register names last what others point to
  for (const [name, table] of personTables.toReversed()) {
    if (!table.download) continue
    const columns = columnsOf(table)
    const newest = ['at', 'created_at', 'since', 'sent_at', 'given_at', 'asked_at'].find(
      (column) => table.fields[column],
    )
    const order = newest ? sql`order by ${sql.ref(newest)} desc` : sql``
    const { rows } = await sql<Record<string, unknown> & { of_all: number }>`
      select ${sql.join(columns.map((column) => sql.ref(column)))}, count(*) over () as of_all
      from ${sql.table(name)} where person_id = ${personId} ${order} limit ${most}`.execute(trx)
    mine.push({ name, table, count: rows[0]?.of_all ?? 0, rows: rows.map(({ of_all, ...row }) => row) })
  }
  return mine
}

export type MyFile = { id: string; name: string; bytes: number; at: Temporal.Instant }

export const listMyFiles = (trx: Trx, personId: string): Promise<MyFile[]> =>
  trx
    .selectFrom('platform.file')
    .select(['id', 'name', 'bytes', 'at'])
    .where('person_id', '=', personId)
    .orderBy('at')
    .execute()
