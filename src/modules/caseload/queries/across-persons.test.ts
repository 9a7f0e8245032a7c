import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type CompiledQuery, Kysely, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import { demo, personas } from '../../../../db/builders.ts'
import { makeRounds } from '../../../../test/rights/rounds.ts'
import { openWorld, testNow, type World } from '../../../../test/world.ts'
import { queriesAcrossPersons } from '../../../platform/across-persons.ts'
import { type Database, within } from '../../../platform/database.ts'
import { newId } from '../../../platform/ids.ts'
import type { Person } from '../../../platform/who.ts'
import { listGroups } from '../../matching/queries/list-groups.ts'
import { listMembers, listProposals } from '../../matching/queries/list-proposals.ts'
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
      'background-of',
      'count-pupils',
      'list-groups',
      'list-members',
      'list-proposals',
      'list-pupils',
      'list-strengths',
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

  it('of a round go by an index too, and are two whatever its size', async () => {
    const staff = await world.as('ilse')
    const { round } = await makeRounds(world, staff, demo.classes.bakers, [personas.amina.personId])
    const today = testNow.toZonedDateTimeISO('Europe/Amsterdam').toPlainDate()
    const readings: [name: string, queries: number, work: (trx: Kysely<Database>) => Promise<unknown>][] = [
      ['proposals', 2, (trx) => listProposals(trx, round, 'live')],
      ['members', 2, (trx) => listMembers(trx, round)],
      ['groups', 2, (trx) => listGroups(trx, round, today)],
    ]
    for (const [name, queries, work] of readings) {
      const ofReading = await asks(work)
      assert.equal(ofReading.length, queries, name)
      for (const [i, plan] of (await plans(ofReading)).entries()) {
        const nodes = nodesOf(plan)
        const perRow = nodes.filter((node) => node['Parent Relationship'] === 'SubPlan')
        // how her question to the company goes is looked up a row, by an index; whom one may see is found once
        assert.ok(
          perRow.every((node) => nodesOf(node).some((inside) => inside['Index Name'] === 'application_person')),
          ofReading[i]!.sql,
        )
        assert.ok(
          nodes.some((node) => node['Index Name']),
          ofReading[i]!.sql,
        )
      }
    }
  })
})
