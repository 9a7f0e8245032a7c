import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { personas } from '../../db/builders.ts'
import { type Db, within } from '../../src/platform/database.ts'
import type { Who } from '../../src/platform/who.ts'
import { openWorld, type World } from '../world.ts'
import { fillDossier, hers } from './fixture.ts'

// The walls in the database, whatever the code above them does: for each kind of reader, table and verb, how many of Amina's rows.
// "r" may see them, "u" may change them, "d" may delete them; a dash may nothing. What is not named may nothing.

const readers = [
  'amina',
  'classmate',
  'hodan',
  'ilse',
  'jelle',
  'karel',
  'employer',
  'team',
  'visitor',
  'answer',
  'sign',
  'look-back',
  'expired',
] as const
type Reader = (typeof readers)[number]
type May = Partial<Record<Reader, string>>

const own = { amina: 'ru' } as const
const ownOnly = { amina: 'rud' } as const
const expected: Record<string, May> = {
  'people.person': { amina: 'ru', ilse: 'r' },
  'people.role': { amina: 'r', ilse: 'r' },
  'people.enrolment': { amina: 'r', ilse: 'r' },
  // a guardian sees that she is one; the school confirms who is
  'people.relation': { amina: 'ru', ilse: 'ru', hodan: 'r' },
  'people.link': { amina: 'ru', ilse: 'r' },
  'people.sight': { amina: 'r' },
  'people.login': { amina: 'r' },
  'platform.file': { amina: 'rud' },
  'platform.audit': { amina: 'r' },
  'platform.acting': { amina: 'r' },
  // blanked by a function of the job; nobody changes a record of it
  'platform.erasure': { amina: 'r' },
  // her guardian confirms by a link of her own; nobody else reads what she agreed with
  'people.consent': own,
  // her school reads it: its lists leave her where she stands
  'people.objection': { amina: 'ru', ilse: 'r' },
  'messages.notice': own,
  'messages.mail': { amina: 'r', ilse: 'r', answer: 'r' },
  'portfolio.profile': own,
  // what a CV file said is for her alone
  'portfolio.import': ownOnly,
  // not shared with her mentor: the mentor sees numbers only
  'portfolio.activity': ownOnly,
  'portfolio.shown': ownOnly,
  'portfolio.evidence': own,
  'portfolio.confirmation': { amina: 'r' },
  'applications.application': { amina: 'ru', ilse: 'r', karel: 'ru', answer: 'ru' },
  // the name stays behind the wall until the invitation
  'applications.identity': { amina: 'r', ilse: 'r' },
  'applications.event': { amina: 'r', ilse: 'r', karel: 'r', answer: 'r' },
  'applications.evidence': { amina: 'r', karel: 'r', answer: 'r' },
  'placements.agreement': { amina: 'ru', ilse: 'ru', hodan: 'ru', karel: 'ru', sign: 'ru', 'look-back': 'r' },
  'placements.party': { amina: 'ru', ilse: 'r', hodan: 'r', karel: 'r', sign: 'ru' },
  'placements.signature': { amina: 'r', ilse: 'r', hodan: 'r', karel: 'r', sign: 'r' },
  'placements.event': { amina: 'r', ilse: 'r', hodan: 'r', karel: 'r', sign: 'r' },
  // why it stopped early is for her and her school: no parent, no company
  'placements.ending': { amina: 'r', ilse: 'r' },
  // her own look back is hers and her mentor's: no parent, no company
  'placements.reflection': { amina: 'r', ilse: 'r' },
  // she writes it, her school answers it
  'caseload.contest': { amina: 'r', ilse: 'ru' },
  // her school puts her in a round and decides; what she may answer is told in matching.test.ts
  'matching.member': { amina: 'r', ilse: 'rud' },
  'matching.proposal': { amina: 'r', ilse: 'ru' },
  // what she told is read by whom she shares her eCV with, and by nobody else of her school
  'matching.wish': { amina: 'r' },
  'matching.reason': { amina: 'r' },
  // her ways in: hers alone, whoever else may see her
  'people.identity': ownOnly,
  'people.school_account': { amina: 'r' },
  'people.passkey': ownOnly,
  'people.second_factor': ownOnly,
  'people.recovery_code': ownOnly,
  'people.device': own,
  'people.email_change': own,
  // looked up by functions, before anybody is known
  'people.invitation': {},
  'people.attempt': {},
  'platform.session': {},
  'people.sign_in': {},
}

let world: World
let readersById: Record<Reader, Who>

before(async () => {
  world = await openWorld()
  await fillDossier(world.owner)
  const other = async (query: ReturnType<typeof sql<{ id: string }>>) => (await query.execute(world.owner)).rows[0]!.id
  const classmate = await other(
    sql`select person_id as id from people.enrolment where class_id = (select class_id from people.enrolment where person_id = ${personas.amina.personId}) and person_id <> ${personas.amina.personId} limit 1`,
  )
  const employer = await other(
    sql`select person_id as id from people.role where role = 'employer' and person_id <> ${personas.karel.personId} limit 1`,
  )
  const person = (id: string) => ({ kind: 'person', id }) as Who
  const link = (id: string) => ({ kind: 'link', id }) as Who
  readersById = {
    amina: person(personas.amina.personId),
    classmate: person(classmate),
    hodan: person(personas.hodan.personId),
    ilse: person(personas.ilse.personId),
    jelle: person(personas.jelle.personId),
    karel: person(personas.karel.personId),
    employer: person(employer),
    team: person(personas.team.personId),
    visitor: { kind: 'visitor' },
    answer: link(hers.answerLink),
    sign: link(hers.signLink),
    'look-back': link(hers.lookBackLink),
    expired: link(hers.expiredLink),
  }
})
after(() => world.close())

/** How many of Amina's rows a statement touches as this reader; a forbidden statement touches none. Nothing stays. */
async function touched(db: Db, who: Who, statement: string): Promise<number> {
  let rows = 0
  const undo = new Error('undo')
  await within(db, who, 'write', async (trx) => {
    const result = await sql.raw(statement).execute(trx)
    rows = Number(result.numAffectedRows ?? result.rows.length)
    throw undo
  }).catch((error) => {
    // 42501: no privilege, or the new row breaks a policy; 23503: a delete that got past the wall and met a foreign key
    if (error.code === '23503') rows = 1
    else if (error !== undo && error.code !== '42501') throw error
  })
  return rows
}

async function grantedColumn(table: string): Promise<string | undefined> {
  const { rows } = await sql<{ name: string }>`
    select a.attname as name from pg_attribute a
    where a.attrelid = ${table}::regclass and a.attnum > 0 and not a.attisdropped and has_column_privilege('app', a.attrelid, a.attnum, 'update')
    order by a.attnum limit 1`.execute(world.owner)
  return rows[0]?.name
}

describe('the walls of the database', () => {
  test('every table of persons is named here', async () => {
    const { rows } = await sql<{ name: string }>`
      select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid and a.attname = 'person_id'
      where c.relkind = 'r' and n.nspname not in ('pgboss', 'pg_catalog')`.execute(world.owner)
    const named = new Set([...Object.keys(expected), 'people.hat', 'places.contact'])
    assert.deepEqual(
      rows.map(({ name }) => name).filter((name) => !named.has(name)),
      [],
    )
  })

  test('every table of persons has row-level security, and no table lets app truncate or change keys', async () => {
    const { rows } = await sql<{ name: string; secured: boolean; truncates: boolean; keys: boolean }>`
      select n.nspname || '.' || c.relname as name, c.relrowsecurity as secured, has_table_privilege('app', c.oid, 'truncate') as truncates,
        exists (select from pg_attribute a where a.attrelid = c.oid and a.attname in ('id', 'person_id') and has_column_privilege('app', c.oid, a.attnum, 'update')) as keys
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'r' and n.nspname || '.' || c.relname = any (${Object.keys(expected)})`.execute(world.owner)
    // looked up by three functions before anybody is known: closed to app altogether
    const closed = new Set(['platform.session', 'people.sign_in'])
    assert.deepEqual(
      rows.filter(({ name, secured }) => !secured && !closed.has(name)),
      [],
    )
    assert.deepEqual(
      rows.filter(({ truncates, keys }) => truncates || keys),
      [],
    )
  })

  for (const [table, may] of Object.entries(expected)) {
    test(table, async () => {
      const amina = personas.amina.personId
      const key = table === 'people.sign_in' ? `email = '${personas.amina.email}'` : `person_id = '${amina}'`
      const column = await grantedColumn(table)
      const found: May = {}
      for (const reader of readers) {
        const who = readersById[reader]
        const sees = (await touched(world.services.db, who, `select 1 from ${table} where ${key}`)) > 0
        const changes =
          column !== undefined &&
          (await touched(world.services.db, who, `update ${table} set ${column} = ${column} where ${key}`)) > 0
        const removes = (await touched(world.services.db, who, `delete from ${table} where ${key}`)) > 0
        const verbs = `${sees ? 'r' : ''}${changes ? 'u' : ''}${removes ? 'd' : ''}`
        if (verbs) found[reader] = verbs
      }
      assert.deepEqual(found, may)
    })
  }

  test('nobody adds rows in her name', async () => {
    const amina = personas.amina.personId
    const adds = [
      `insert into portfolio.activity (id, person_id, kind, title) values (gen_random_uuid(), '${amina}', 'home', 'x')`,
      `insert into portfolio.confirmation (id, person_id, activity_id, by_name, by_role, organisation) values (gen_random_uuid(), '${amina}', '${hers.activity}', 'x', 'y', 'z')`,
      `insert into applications.application (id, person_id, place_id, company_id, motivation, shown, name_from_start, expires_at) select gen_random_uuid(), person_id, place_id, company_id, 'x', shown, true, expires_at from applications.application where id = '${hers.application}'`,
      `insert into people.relation (id, person_id, kind, name) values (gen_random_uuid(), '${amina}', 'guardian', 'x')`,
      `insert into people.link (id, person_id, may, subject, holder, expires_at) values (gen_random_uuid(), '${amina}', '{answer}', '${hers.application}', 'x', '2100-01-01')`,
      `insert into messages.notice (id, person_id, kind, href) values (gen_random_uuid(), '${amina}', 'x', '/')`,
      `insert into people.sight (person_id, viewer_id, what, because) values ('${amina}', gen_random_uuid(), 'way', 'x')`,
      `select people.let_see('${amina}', gen_random_uuid(), 'way', false, 'x')`,
    ]
    for (const reader of readers) {
      if (reader === 'amina') continue
      for (const statement of adds)
        assert.equal(
          await touched(world.services.db, readersById[reader], statement),
          0,
          `${reader}: ${statement.slice(0, 60)}`,
        )
    }
  })

  test('a party signs for itself alone', async () => {
    const signs = (party: string) =>
      `insert into placements.signature (id, person_id, agreement_id, party, version, name) values (gen_random_uuid(), '${personas.amina.personId}', '${hers.agreement}', '${party}', 9, 'x')`
    const by: [Reader, string][] = [
      ['amina', 'young'],
      ['hodan', 'guardian'],
      ['karel', 'company'],
      ['ilse', 'school'],
      ['sign', 'company'],
    ]
    for (const [reader, party] of by) {
      for (const other of ['young', 'guardian', 'company', 'school']) {
        assert.equal(
          await touched(world.services.db, readersById[reader], signs(other)),
          other === party ? 1 : 0,
          `${reader} as ${other}`,
        )
      }
    }
    for (const reader of [
      'classmate',
      'jelle',
      'employer',
      'team',
      'visitor',
      'answer',
      'look-back',
      'expired',
    ] as const) {
      assert.equal(await touched(world.services.db, readersById[reader], signs('school')), 0, reader)
    }
  })

  test('the invitation opens the name, to that company alone', async () => {
    await sql`update applications.application set state = 'invited' where id = ${hers.application}`.execute(world.owner)
    const seen = []
    for (const reader of readers) {
      if (
        (await touched(
          world.services.db,
          readersById[reader],
          `select 1 from applications.identity where application_id = '${hers.application}'`,
        )) > 0
      )
        seen.push(reader)
    }
    await sql`update applications.application set state = 'sent' where id = ${hers.application}`.execute(world.owner)
    assert.deepEqual(seen, ['amina', 'ilse', 'karel', 'answer'])
  })

  test('no session of an outsider is found, and app reads no secrets', async () => {
    for (const table of ['platform.session', 'people.sign_in']) {
      assert.equal(await touched(world.services.db, readersById.amina, `select 1 from ${table}`), 0, table)
    }
  })
})
