import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type CompiledQuery, Kysely, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import { demo, personas } from '../../../../db/builders.ts'
import { openWorld, testNow, type World } from '../../../../test/world.ts'
import { queriesAcrossPersons } from '../../../platform/across-persons.ts'
import { type Database, within } from '../../../platform/database.ts'
import { newId } from '../../../platform/ids.ts'
import type { Person } from '../../../platform/who.ts'
import { listOwnClasses, readClass } from './read-class.ts'

type Plan = { 'Node Type': string; 'Parent Relationship'?: string; 'Index Name'?: string; Plans?: Plan[] }
const nodesOf = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)]

describe('queries across persons', () => {
  let world: World
  let db: Kysely<Database>
  let asked: CompiledQuery[] = []
  let ilse: Person
  before(async () => {
    world = await openWorld()
    const pool = new pg.Pool({ connectionString: world.urls.app, max: 1 })
    const log = ({ level, query }: { level: string; query: CompiledQuery }) => {
      if (level === 'query') asked.push(query)
    }
    db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }), log })
    ilse = {
      kind: 'person',
      id: personas.ilse.personId,
      sessionId: newId(),
      givenName: 'Ilse',
      familyName: 'Brouwer',
      birthDate: null,
      cityId: 'zaanstad',
      language: 'nl',
      roles: [],
      unread: 0,
      how: 'mail',
      provenAt: null,
      support: null,
    }
  })
  after(async () => {
    await db.destroy()
    await world.close()
  })

  /** What a reading asks of the database, beside opening and closing its transaction. */
  async function asks(work: (trx: Kysely<Database>) => Promise<unknown>): Promise<CompiledQuery[]> {
    asked = []
    await within(db, ilse, 'read', work)
    return asked.filter(({ sql }) => /^\s*(select|with)/.test(sql))
  }

  const plans = (queries: CompiledQuery[]): Promise<Plan[]> =>
    within(db, ilse, 'read', async (trx) => {
      // so few rows make a scan of the whole table cheapest: what is asked is whether there is another way
      await sql`set local enable_seqscan = off`.execute(trx)
      const all: Plan[] = []
      for (const { sql: text, parameters } of queries) {
        const explain = { ...sql.raw(`explain (format json) ${text}`).compile(trx), parameters }
        const { rows } = await trx.executeQuery<{ 'QUERY PLAN': [{ Plan: Plan }] }>(explain)
        all.push(rows[0]!['QUERY PLAN'][0].Plan)
      }
      return all
    })

  it('are these', () =>
    assert.deepEqual(queriesAcrossPersons(), [
      'application-signs',
      'count-pupils',
      'list-pupils',
      'names-of',
      'open-contests',
    ]))

  it('are as many for a whole class as for a small one', async () => {
    const whole = await asks((trx) => readClass(trx, ilse, demo.classes.bakers, testNow))
    await world.owner
      .updateTable('people.enrolment')
      .set({ until: '2026-01-01' as never })
      .where('class_id', '=', demo.classes.bakers)
      .where('person_id', '<>', personas.amina.personId)
      .execute()
    const small = await asks((trx) => readClass(trx, ilse, demo.classes.bakers, testNow))
    assert.equal(whole.length, 7)
    assert.equal(small.length, whole.length)
    await world.owner
      .updateTable('people.enrolment')
      .set({ until: null })
      .where('class_id', '=', demo.classes.bakers)
      .execute()
  })

  it('find who may be seen once, not once a row, and go by an index', async () => {
    const queries = await asks(async (trx) => {
      await readClass(trx, ilse, demo.classes.bakers, testNow)
      await listOwnClasses(trx, ilse, testNow)
    })
    const acrossPersons = queries.filter(({ sql: text }) =>
      /(from|join) (people\.(enrolment|person)|applications\.|placements\.)/.test(text.replaceAll('"', '')),
    )
    assert.equal(acrossPersons.length, 5)
    for (const [i, plan] of (await plans(acrossPersons)).entries()) {
      const nodes = nodesOf(plan)
      const { sql: text } = acrossPersons[i]!
      const perRow = nodes.filter((node) => node['Parent Relationship'] === 'SubPlan')
      assert.deepEqual(perRow, [], text)
      assert.ok(
        nodes.some((node) => node['Index Name']),
        text,
      )
    }
  })
})
