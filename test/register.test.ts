import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { dataDocument } from '../scripts/generate-docs.ts'
import { personTables, wholeRegister } from '../src/modules/home/my-data/register.ts'
import { root } from './execute.ts'
import { openWorld, type World } from './world.ts'

type Column = { table: string; name: string; nullable: boolean; type: string }
type Key = { child: string; parent: string }

// The register against the database. A table or column that is missing: add it to `register.ts` of its module (of platform:
// src/platform/register.ts), and say what it is for in src/modules/home/my-data/register/texts.

describe('the register of data', () => {
  let world: World
  let columns: Column[]
  const of = (table: string) => columns.filter((column) => column.table === table)
  before(async () => {
    world = await openWorld('empty')
    const { rows } = await sql<Column>`
      select n.nspname || '.' || c.relname as table, a.attname as name, not a.attnotnull as nullable, format_type(a.atttypid, null) as type
      from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema', 'pgboss', 'migration', 'pg_toast')`.execute(
      world.owner,
    )
    columns = rows
  })
  after(() => world.close())

  it('has every table, and none that is not there', () => {
    const tables = [...new Set(columns.map(({ table }) => table))].sort()
    assert.deepEqual(Object.keys(wholeRegister).sort(), tables)
  })

  it('takes every table with a person_id for one of persons', () => {
    const withPerson = new Set(columns.filter(({ name }) => name === 'person_id').map(({ table }) => table))
    assert.deepEqual(personTables.map(([name]) => name).sort(), [...withPerson].sort())
  })

  it('names every column of every table of persons, and none that is not there', () => {
    for (const [name, table] of personTables)
      assert.deepEqual(
        Object.keys(table.fields).sort(),
        of(name)
          .map((column) => column.name)
          .sort(),
        name,
      )
  })

  it('counts terms from moments and days that are columns, and blanks columns that are there', () => {
    for (const [name, table] of Object.entries(wholeRegister)) {
      const has = (column: string) => of(name).find((one) => one.name === column)
      const terms = table.retention.as === 'terms' || table.retention.as === 'door' ? table.retention.terms : []
      for (const { after, where = {} } of table.retention.as === 'door' ? [] : terms) {
        assert.match(has(after)?.type ?? 'none', /^(date|timestamp with time zone)$/, `${name}.${after}`)
        for (const column of Object.keys(where)) assert.ok(has(column), `${name}.${column}`)
      }
      assert.ok(terms.length > 0 || !['terms', 'door'].includes(table.retention.as), name)
      if (table.kind !== 'person') continue
      const { erasure, retention } = table
      for (const one of [erasure, retention]) {
        if (!('parent' in one) || !one.parent) continue
        assert.ok(has(one.parent.by), `${name}.${one.parent.by}`)
        assert.ok(wholeRegister[one.parent.table], one.parent.table)
      }
      for (const [column, value] of Object.entries('columns' in erasure ? (erasure.columns ?? {}) : {}))
        assert.ok(value !== null || has(column)?.nullable, `${name}.${column} takes no null`)
    }
  })

  it('is what docs/data.md says', () => {
    assert.equal(readFileSync(join(root, 'docs/data.md'), 'utf8'), dataDocument(), 'run "npm run docs"')
  })

  it('stands in an order in which rows can be deleted', async () => {
    const { rows } = await sql<Key>`
      select f.relnamespace::regnamespace || '.' || f.relname as child, p.relnamespace::regnamespace || '.' || p.relname as parent
      from pg_constraint k join pg_class f on f.oid = k.conrelid join pg_class p on p.oid = k.confrelid
      where k.contype = 'f' and k.conrelid <> k.confrelid and k.confdeltype = 'a'`.execute(world.owner)
    const order = Object.keys(wholeRegister)
    const persons = new Set(personTables.map(([name]) => name))
    assert.ok(rows.length > 10)
    assert.deepEqual(
      rows.filter(({ child, parent }) => persons.has(parent) && order.indexOf(child) > order.indexOf(parent)),
      [],
    )
  })
})
