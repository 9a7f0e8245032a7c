import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { demo, personas } from '../../db/builders.ts'
import { proposalStates } from '../../src/modules/matching/rules/proposal-states.ts'
import { within } from '../../src/platform/database.ts'
import { newId } from '../../src/platform/ids.ts'
import type { Who } from '../../src/platform/who.ts'
import { openWorld, type World } from '../world.ts'
import { fillDossier, hers } from './fixture.ts'

// The walls around a round of matching: Amina's school sees and decides, she answers what was offered to her, and nobody else is in the room.

const { amina, hodan, ilse, jelle, karel, team, sam, farid } = personas
/** A round that Jelle made at the other school, and one of Amina's school for another class than hers. */
const theirs = newId()
const besideHers = newId()
/** One of her class, by a mentor who has left it since. */
const ofFormer = newId()

let world: World
let readers: Record<string, Who>
const school = ['ilse', 'coordinator', 'mentor of her class']

before(async () => {
  world = await openWorld()
  await fillDossier(world.owner)
  const person = (id: string) => ({ kind: 'person', id }) as Who
  const link = (id: string) => ({ kind: 'link', id }) as Who
  const wearing = async (wears: string, until = 'infinity') => {
    const id = newId()
    await world.owner
      .insertInto('people.person')
      .values({ person_id: id, city_id: 'zaanstad', given_name: 'Iemand', family_name: 'Proef', email: null })
      .execute()
    await sql`insert into people.hat (person_id, wears, until) values (${id}, ${wears}, ${until})`.execute(world.owner)
    return id
  }
  const otherClass = newId()
  const colleague = await wearing(otherClass)
  const former = await wearing(demo.classes.bakers, '2026-01-01')
  readers = {
    amina: person(amina.personId),
    classmate: person((await anotherYoung()).id),
    'guardian hodan': person(hodan.personId),
    ilse: person(ilse.personId),
    coordinator: person(await wearing(demo.schools.zaanoever)),
    'mentor of her class': person(await wearing(demo.classes.bakers)),
    'mentor of another class': person(colleague),
    'former mentor': person(former),
    'mentor of another school': person(jelle.personId),
    'coordinator of another school': person(await wearing(demo.schools.wetterlan)),
    karel: person(karel.personId),
    programme: person(team.personId),
    support: person(sam.personId),
    administrator: person(farid.personId),
    visitor: { kind: 'visitor' },
    'link to answer': link(hers.answerLink),
    'link to sign': link(hers.signLink),
  }
  const round = (id: string, school_id: string, made_by: string, classes: string[]) =>
    sql`insert into matching.run (id, school_id, made_by, title, classes, settings, deadline, state)
      values (${id}, ${school_id}, ${made_by}, 'x', ${classes}::uuid[], '{}', '2026-04-01', 'ready')`.execute(
      world.owner,
    )
  await round(theirs, demo.schools.wetterlan, jelle.personId, [demo.classes.fourB])
  await round(besideHers, demo.schools.zaanoever, colleague, [otherClass])
  await round(ofFormer, demo.schools.zaanoever, former, [demo.classes.bakers])
})
after(() => world.close())

const anotherYoung = async () =>
  (
    await sql<{ id: string }>`
      select person_id as id from people.enrolment where class_id = ${demo.classes.bakers} and person_id <> ${amina.personId} limit 1`.execute(
      world.owner,
    )
  ).rows[0]!

/** How many rows a statement touches as this reader; what is forbidden touches none. Nothing stays. */
async function touched(who: Who, statement: string): Promise<number> {
  let rows = 0
  const undo = new Error('undo')
  await within(world.services.db, who, 'write', async (trx) => {
    const result = await sql.raw(statement).execute(trx)
    rows = Number(result.numAffectedRows ?? result.rows.length)
    throw undo
  }).catch((error) => {
    if (error !== undo && error.code !== '42501') throw error
  })
  return rows
}

/** Who of all readers touches a row with it. */
async function whoCan(statement: string): Promise<string[]> {
  const found: string[] = []
  for (const [name, who] of Object.entries(readers)) if ((await touched(who, statement)) > 0) found.push(name)
  return found
}

describe('the walls around a round', () => {
  test('a round is seen by its school, and changed by who made it and the coordinators', async () => {
    assert.deepEqual(await whoCan(`select 1 from matching.run where id = '${hers.round}'`), school)
    assert.deepEqual(await whoCan(`update matching.run set title = 'y' where id = '${hers.round}'`), [
      'ilse',
      'coordinator',
    ])
    assert.deepEqual(await whoCan(`select 1 from matching.run where id = '${ofFormer}'`), school)
    assert.deepEqual(await whoCan(`update matching.run set title = 'y' where id = '${ofFormer}'`), [
      'ilse',
      'coordinator',
    ])
    assert.deepEqual(await whoCan(`delete from matching.run where id = '${hers.round}'`), [])
  })

  test('nobody begins a round for a school or a class that is not hers, or in the name of another', async () => {
    const adds = (school_id: string, made_by: string, classes: string) =>
      `insert into matching.run (id, school_id, made_by, title, classes, settings, deadline)
       values (gen_random_uuid(), '${school_id}', '${made_by}', 'x', '{${classes}}', '{}', '2026-04-01')`
    const { zaanoever, wetterlan } = demo.schools
    for (const [name, who] of Object.entries(readers)) {
      const self = 'id' in who && who.kind === 'person' ? who.id : newId()
      const own = await touched(who, adds(zaanoever, self, demo.classes.bakers))
      assert.equal(own, school.includes(name) ? 1 : 0, name)
      const others = await touched(who, adds(wetterlan, self, demo.classes.fourB))
      assert.equal(others, name.endsWith('of another school') ? 1 : 0, name)
      const ofTwo = await touched(who, adds(wetterlan, self, demo.classes.bakers))
      assert.equal(ofTwo, 0, name)
      const another = await touched(who, adds(zaanoever, amina.personId, demo.classes.bakers))
      assert.equal(another, 0, name)
    }
  })

  test('members and proposals are seen by herself and by her school', async () => {
    for (const table of ['matching.member', 'matching.proposal'])
      assert.deepEqual(
        await whoCan(`select 1 from ${table} where person_id = '${amina.personId}'`),
        ['amina', ...school],
        table,
      )
  })

  test('only her school puts her in a round, and only in one that it sees', async () => {
    const member = (run: string, who: string) =>
      `insert into matching.member (run_id, person_id, n) values ('${run}', '${who}', 900)`
    const proposal = (run: string, who: string) =>
      `insert into matching.proposal (id, run_id, person_id, place_id, reasons) values (gen_random_uuid(), '${run}', '${who}', '${demo.places.deHalm}', '{}')`
    const classmate = (readers.classmate as { id: string }).id
    for (const adds of [member, proposal]) {
      assert.deepEqual(await whoCan(adds(hers.round, classmate)), school)
      assert.deepEqual(await whoCan(adds(theirs, amina.personId)), [])
      assert.deepEqual(await whoCan(adds(besideHers, amina.personId)), ['ilse', 'coordinator'])
      assert.deepEqual(await whoCan(adds(hers.round, personas.noor.personId)), [])
    }
    assert.deepEqual(await whoCan(`delete from matching.member where person_id = '${amina.personId}'`), school)
    assert.deepEqual(await whoCan(`delete from matching.proposal where person_id = '${amina.personId}'`), [])
  })

  test('whatever it stands at, she answers an offer alone, and nobody outside her school decides', async () => {
    for (const from of proposalStates) {
      await sql`update matching.proposal set state = ${from} where id = ${hers.proposal}`.execute(world.owner)
      for (const to of proposalStates) {
        const found = await whoCan(`update matching.proposal set state = '${to}' where id = '${hers.proposal}'`)
        const answers = from === 'offered' && (to === 'wanted' || to === 'declined')
        assert.deepEqual(found, answers ? ['amina', ...school] : school, `${from} → ${to}`)
      }
    }
    await sql`update matching.proposal set state = 'offered' where id = ${hers.proposal}`.execute(world.owner)
  })

  test('nobody makes a proposal somebody else’s or of another place, and nobody writes what came out', async () => {
    for (const set of [
      'person_id = person_id',
      'place_id = place_id',
      'run_id = run_id',
      'reasons = reasons',
      'rank = 1',
    ])
      assert.deepEqual(await whoCan(`update matching.proposal set ${set} where id = '${hers.proposal}'`), [], set)
    for (const set of ['result = null', 'n = 2', 'created_at = created_at'])
      assert.deepEqual(await whoCan(`update matching.member set ${set} where person_id = '${amina.personId}'`), [], set)
    for (const set of ['school_id = school_id', 'made_by = made_by', 'result_digest = null', 'version = null'])
      assert.deepEqual(await whoCan(`update matching.run set ${set} where id = '${hers.round}'`), [], set)
  })
})
