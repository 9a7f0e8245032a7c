import { type RawBuilder, sql } from 'kysely'
import { zone } from './clock.ts'
import { type Db, type Trx, within } from './database.ts'
import type { Ending, PersonTable, Register, Table } from './register.ts'
import { job } from './who.ts'

/** How many rows go in one transaction: what runs again after it was broken off goes on where it was. */
const batch = 1000

/** What a module clears up itself, under the name that its register gives. */
export type RetentionDoor = {
  count(trx: Trx, now: Temporal.Instant): Promise<number>
  /** Clears up to so many rows and says how many it did. */
  run(trx: Trx, now: Temporal.Instant, most: number): Promise<number>
}
export type RetentionDoors = Readonly<Record<string, RetentionDoor>>

/** `what`: a table, or the door that does it. */
export type Cleared = { what: string; rows: number }
type Step = RetentionDoor & { what: string }

/**
 * Deletes what is past its term, table by table as the register says, in batches of a transaction each. `dryRun` counts and does nothing.
 * @throws {Error} when the register names a door that is not given.
 */
export async function runRetention(
  { db, now, doors = {}, dryRun = false }: { db: Db; now: Temporal.Instant; doors?: RetentionDoors; dryRun?: boolean },
  register: Register,
): Promise<Cleared[]> {
  const cleared: Cleared[] = []
  for (const step of stepsOf(register, doors)) {
    let rows = 0
    if (dryRun) rows = await within(db, job, 'read', (trx) => step.count(trx, now))
    else
      for (let went = batch; went === batch; rows += went)
        went = await within(db, job, 'write', (trx) => step.run(trx, now, batch))
    cleared.push({ what: step.what, rows })
  }
  return cleared
}

function stepsOf(register: Register, doors: RetentionDoors): Step[] {
  const named = new Set<string>()
  for (const { retention } of Object.values(register)) if (retention.as === 'door') named.add(retention.door)
  const byDoor = [...named].map((name) => {
    const door = doors[name]
    if (!door) throw new Error(`the register names the door "${name}", which is not there`)
    return { ...door, what: name }
  })
  return [...byDoor, ...Object.entries(register).flatMap(([name, table]) => stepOf(register, name, table) ?? [])]
}

function stepOf(register: Register, name: string, table: Table): Step | undefined {
  const due = (now: Temporal.Instant) => dueIn(register, name, now)
  if (!due(Temporal.Instant.fromEpochMilliseconds(0))) return undefined
  return {
    what: name,
    count: async (trx, now) => {
      const { rows } = await sql<{
        n: number
      }>`select count(*) as n from ${sql.table(name)} t where ${due(now)}`.execute(trx)
      return rows[0]?.n ?? 0
    },
    run: async (trx, now, most) => {
      const gone = sql`delete from ${sql.table(name)} where ctid = any (array(
        select t.ctid from ${sql.table(name)} t where ${due(now)} limit ${most}))`
      return removeWithFiles(trx, name, table, gone)
    },
  }
}

/** Which rows of a table are past their term, or belong to one that is; nothing when no term ends them. */
function dueIn(register: Register, name: string, now: Temporal.Instant): RawBuilder<boolean> | undefined {
  const retention = register[name]?.retention
  if (!retention || retention.as === 'person' || retention.as === 'always') return undefined
  const conditions: RawBuilder<unknown>[] =
    retention.as === 'terms' ? retention.terms.map((term) => isPast(term, now)) : []
  if (retention.parent) {
    const { table, by } = retention.parent
    const parents = register[table]?.retention
    const past = parents?.as === 'terms' ? parents.terms.map((term) => isPast(term, now, 'p')) : []
    if (past.length > 0)
      conditions.push(
        sql`exists (select from ${sql.table(table)} p where p.id = t.${sql.ref(by)} and (${sql.join(past, sql` or `)}))`,
      )
  }
  return conditions.length > 0 ? sql<boolean>`(${sql.join(conditions, sql` or `)})` : undefined
}

function isPast({ after, term, where = {} }: Ending, now: Temporal.Instant, alias = 't'): RawBuilder<boolean> {
  const limit = now.toZonedDateTimeISO(zone).subtract(term).toInstant().toString()
  const also = Object.entries(where).map(
    ([column, values]) => sql`${sql.ref(`${alias}.${column}`)}::text = any (${values.map(String)})`,
  )
  return sql<boolean>`(${sql.join([sql`${sql.ref(`${alias}.${after}`)} < ${limit}::timestamptz`, ...also], sql` and `)})`
}

const fileColumn = (table: Table): string | undefined =>
  table.kind === 'person' ? Object.entries(table.fields).find(([, { file }]) => file)?.[0] : undefined

/** Runs a delete; a row that holds a file takes the record of that file along, and the bytes are swept since nobody names them. */
async function removeWithFiles(trx: Trx, name: string, table: Table, gone: RawBuilder<unknown>): Promise<number> {
  const column = fileColumn(table)
  if (!column || name === 'platform.file') return Number((await gone.execute(trx)).numAffectedRows ?? 0n)
  const { rows } = await sql<{ id: string }>`${gone} returning ${sql.ref(column)} as id`.execute(trx)
  await sql`delete from platform.file where id = any (${rows.map(({ id }) => id)}::uuid[])`.execute(trx)
  return rows.length
}

/** The words and numbers of a person that leave on erasure, table by table; see `Erasure`. @returns rows by table. */
export async function eraseRows(trx: Trx, register: Register, personId: string): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const [name, table] of Object.entries(register)) {
    if (table.kind !== 'person') continue
    const rows = await eraseFrom(trx, register, name, table, personId)
    if (rows > 0) counts[name] = rows
  }
  return counts
}

async function eraseFrom(
  trx: Trx,
  register: Register,
  name: string,
  table: PersonTable,
  personId: string,
): Promise<number> {
  const { erasure } = table
  const hers = sql`t.person_id = ${personId}`
  const leaves = goes(register, table)
  let rows = 0
  if (leaves) {
    const gone = await sql`delete from ${sql.table(name)} t where ${hers} and ${leaves}`.execute(trx)
    rows += Number(gone.numAffectedRows ?? 0n)
  }
  const columns = 'columns' in erasure ? Object.entries(erasure.columns ?? {}) : []
  if (columns.length > 0) {
    const sets = columns.map(([column, value]) => sql`${sql.ref(column)} = ${value}`)
    const blank = await sql`update ${sql.table(name)} t set ${sql.join(sets)} where ${hers}`.execute(trx)
    rows += Number(blank.numAffectedRows ?? 0n)
  }
  return rows
}

/** Which of her rows are deleted; nothing when all stay. */
function goes(register: Register, { erasure }: PersonTable, alias = 't'): RawBuilder<boolean> | undefined {
  if (erasure.does === 'delete') return sql<boolean>`true`
  if (erasure.does === 'stays' && erasure.unless) {
    const values = Object.entries(erasure.unless).map(([column, given]) =>
      given === 'set'
        ? sql`${sql.ref(`${alias}.${column}`)} is not null`
        : sql`${sql.ref(`${alias}.${column}`)}::text = any (${[...given]})`,
    )
    return sql<boolean>`(${sql.join(values, sql` or `)})`
  }
  if (erasure.does !== 'parent') return undefined
  const { table, by } = erasure.parent
  const parent = register[table]
  const above = parent?.kind === 'person' ? goes(register, parent, 'p') : undefined
  return above && sql<boolean>`exists (select from ${sql.table(table)} p where p.id = t.${sql.ref(by)} and ${above})`
}
