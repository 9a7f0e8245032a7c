import { type Insertable, sql } from 'kysely'
import type { Database, Trx } from '../../src/platform/database.ts'

export type TableName = keyof Database

export type RowOf<T extends TableName> = Insertable<Database[T]>

/** Rows to insert, by table. */
export type Rows = { [T in TableName]?: RowOf<T>[] }

/** Adds rows to others and gives the first. */
export function addRows(into: Rows, ...more: Rows[]): Rows {
  for (const rows of more)
    for (const [table, list] of Object.entries(rows) as [TableName, never[]][]) {
      // one at a time: a spread of thousands of arguments overflows the stack
      into[table] ??= []
      for (const row of list) (into[table] as unknown[]).push(row)
    }
  return into
}

/** What must be there first, first. */
const order: readonly TableName[] = [
  'region.city',
  'region.neighbourhood',
  'region.school',
  'region.programme',
  'region.competence',
  'programme.measure',
  'programme.participation',
  'people.person',
  'people.login',
  'people.class',
  'people.role',
  'people.enrolment',
  'people.relation',
  'people.hat',
  'people.sight',
  'people.link',
  'platform.file',
  'portfolio.profile',
  'portfolio.activity',
  'portfolio.shown',
  'portfolio.evidence',
  'portfolio.confirmation',
  'places.company',
  'places.recognition',
  'places.contact',
  'places.place',
  'places.synonym',
  'applications.application',
  'applications.identity',
  'applications.event',
  'applications.evidence',
  'placements.agreement',
  'placements.party',
  'placements.signature',
  'placements.event',
  'placements.ending',
  'placements.reflection',
  'messages.notice',
]

/** Inserts rows table by table, so that a row comes after those it points to; as the owner of the database. Returns how many. */
export async function insertAll(
  trx: Trx,
  rows: Rows,
  said: (table: TableName, count: number) => void = () => undefined,
): Promise<number> {
  const unknown = (Object.keys(rows) as TableName[]).find((table) => !order.includes(table))
  if (unknown) throw new Error(`insertAll does not know when to insert ${unknown}`)
  const json = await jsonColumns(trx)
  let count = 0
  for (const table of order) {
    const list = (rows[table] ?? []) as Record<string, unknown>[]
    for (const same of byColumns(list))
      for (let i = 0; i < same.length; i += 2000) await insert(trx, table, same.slice(i, i + 2000), json)
    count += list.length
    if (list.length > 0) said(table, list.length)
  }
  return count
}

/** Rows that name the same columns go together; a column that is left out gets its default. */
const byColumns = (rows: Record<string, unknown>[]) => [
  ...Map.groupBy(rows, (row) =>
    Object.keys(row)
      .filter((column) => row[column] !== undefined)
      .sort()
      .join(),
  ).values(),
]

/** One parameter for thousands of rows: PostgreSQL takes them apart by the table's own column types. */
async function insert(
  trx: Trx,
  table: TableName,
  rows: Record<string, unknown>[],
  json: ReadonlySet<string>,
): Promise<void> {
  const columns = Object.keys(rows[0]!).filter((column) => rows[0]![column] !== undefined)
  const value = (column: string) =>
    // jsonb comes as text, as Kysely's types have it
    json.has(`${table}.${column}`) ? sql`(${sql.ref(`r.${column}`)} #>> '{}')::jsonb` : sql.ref(`r.${column}`)
  await sql`
    insert into ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))})
    select ${sql.join(columns.map(value))}
    from json_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}) r`.execute(trx)
}

async function jsonColumns(trx: Trx): Promise<Set<string>> {
  const { rows } = await sql<{ name: string }>`
    select table_schema || '.' || table_name || '.' || column_name as name from information_schema.columns where data_type = 'jsonb'`.execute(
    trx,
  )
  return new Set(rows.map((row) => row.name))
}
