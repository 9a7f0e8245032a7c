import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { shownSchema } from '../src/modules/applications/shown.ts'
import { termsSchema } from '../src/modules/placements/terms.ts'
import { type Db, openDatabase } from '../src/platform/database.ts'
import { migrate } from '../src/platform/migrate.ts'
import { type FreshDatabase, freshDatabase } from '../test/databases.ts'
import { demo, personas } from './builders.ts'
import { isSeeded, resetDemo, seed } from './seed.ts'

const today = Temporal.PlainDate.from('2026-03-03')
const now = Temporal.Instant.from('2026-03-03T11:00:00Z')
const quietly = { today, now, say: () => undefined }

describe('the demo region in a database', () => {
  let database: FreshDatabase
  let db: Db

  before(async () => {
    database = await freshDatabase()
    await migrate(database.owner)
    db = openDatabase(database.owner, 1)
  })
  after(async () => {
    await db.destroy()
    await database.drop()
  })

  /** The one number that a query gives. */
  async function number(text: string): Promise<number> {
    const { rows } = await sql.raw<{ n: number }>(`select (${text})::int as n`).execute(db)
    return rows[0]!.n
  }
  const none = async (says: string, from: string) => assert.equal(await number(`select count(*) from ${from}`), 0, says)

  it('fills 2,000 young people and 3,000 places, and says how far it is', async (t) => {
    assert.equal(await isSeeded(database.owner), false)
    const said: [number | undefined, number | undefined][] = []
    const started = performance.now()
    await seed(database.owner, { today, now, say: (_line, done, total) => said.push([done, total]) })
    t.diagnostic(`seeded in ${Math.round(performance.now() - started)} ms`)
    assert.equal(await isSeeded(database.owner), true)
    const [done, total] = said.at(-1)!
    assert.ok(done === total && total! > 50_000)
    assert.deepEqual(
      await Promise.all([
        number(`select count(*) from people.role where role = 'young'`),
        // and the four companies of Amina's page
        number('select count(*) from places.place'),
        number('select count(*) from region.school where made_up'),
        number('select count(*) from region.neighbourhood'),
        number('select count(*) from programme.measure'),
      ]),
      [2000, 3004, 43, 115, 27],
    )
  })

  it('gives every young person a birth date, a class, and sight for class and school', async () => {
    await none(
      'without a birth date',
      `people.role r join people.person p using (person_id) where r.role = 'young' and p.birth_date is null`,
    )
    for (const viewer of ['class_id', 'school_id'])
      await none(
        `unseen by ${viewer}`,
        `people.enrolment e where not exists (select from people.sight s where s.person_id = e.person_id and s.viewer_id = e.${viewer} and s.what = 'way')`,
      )
    await none(
      'seen by nobody who wears it',
      `people.sight s where s.what <> 'agreement' and not exists (select from people.hat h where h.wears = s.viewer_id)`,
    )
    await none('who may write', 'people.sight where writes')
    await none(
      'a guardian of an adult who sees',
      `people.sight s join people.person p using (person_id) where s.what = 'agreement' and p.birth_date <= date '2026-03-03' - interval '18 years'`,
    )
    await none(
      'a class of three',
      `(select from people.enrolment where path not in ('hbo', 'wo') group by class_id having count(*) < 15) c`,
    )
  })

  it('counts seats as the applications that were accepted and not called off', async () => {
    await none(
      'seats that do not add up',
      `places.place p where p.taken > p.seats or p.taken <> (
        select count(*) from applications.application a left join placements.agreement g on g.application_id = a.id
        where a.place_id = p.id and a.state = 'accepted' and coalesce(g.state, 'open') not in ('withdrawn', 'broken-off'))`,
    )
  })

  it('holds every application behind its wall, with its stages in order', async () => {
    const { rows } = await sql<{ shown: unknown; name: string; given: string }>`
      select a.shown, i.name, p.given_name as given from applications.application a
      join applications.identity i on i.application_id = a.id join people.person p on p.person_id = a.person_id`.execute(
      db,
    )
    assert.ok(rows.length > 1000)
    for (const { shown } of rows) shownSchema.parse(shown)
    await none(
      'without identity',
      'applications.application a where not exists (select from applications.identity i where i.application_id = a.id)',
    )
    await none(
      'that stopped elsewhere',
      `(select distinct on (application_id) e.state as last, a.state from applications.event e join applications.application a on a.id = e.application_id order by application_id, e.at desc, (e.state = 'sent')) x where last <> state`,
    )
    await none('from the future', `applications.event where at > timestamptz '2026-03-03T11:00:00Z'`)
    await none(
      'unanswered for too long',
      `applications.application where state = 'sent' and expires_at < timestamptz '2026-03-03T11:00:00Z'`,
    )
    assert.equal(await number('select count(distinct state) from applications.application'), 6)
  })

  it('has agreements in every state, signed by whom the age asks for', async () => {
    assert.equal(await number('select count(distinct state) from placements.agreement'), 8)
    const { rows } = await sql<{ terms: unknown }>`select terms from placements.agreement`.execute(db)
    for (const { terms } of rows) termsSchema.parse(terms)
    const guardian = (negate: string) =>
      `${negate} exists (select from placements.party x where x.agreement_id = a.id and x.party = 'guardian')`
    const age = `p.birth_date + interval '18 years' > least(a.created_at::date, a.starts_on)`
    await none(
      'under 18 without a guardian',
      `placements.agreement a join people.person p using (person_id) where ${age} and ${guardian('not')}`,
    )
    await none(
      'of an adult with a guardian',
      `placements.agreement a join people.person p using (person_id) where not (${age}) and ${guardian('')}`,
    )
    await none(
      'complete without all signatures',
      `placements.party x join placements.agreement a on a.id = x.agreement_id where a.state in ('signed', 'running', 'ended', 'looked-back', 'broken-off') and not exists (select from placements.signature s where s.agreement_id = a.id and s.party = x.party)`,
    )
    await none(
      'open with all signatures',
      `placements.agreement a where a.state in ('draft', 'open') and not exists (select from placements.party x where x.agreement_id = a.id and not exists (select from placements.signature s where s.agreement_id = a.id and s.party = x.party))`,
    )
    await none(
      'at odds with the calendar',
      `placements.agreement where ends_on < starts_on or (state = 'running') <> (starts_on <= '2026-03-03' and ends_on >= '2026-03-03' and state = 'running') or state in ('ended', 'looked-back') and ends_on >= '2026-03-03' or state in ('draft', 'open', 'signed') and starts_on <= '2026-03-03'`,
    )
    await none(
      'looked back on without words',
      `placements.agreement a where a.state = 'looked-back' and (select count(*) from placements.reflection r where r.agreement_id = a.id) <> 2`,
    )
    await none(
      'at a company that is not recognised for it',
      `placements.agreement a where a.terms ->> 'kind' like 'bpv%' and not exists (select from places.recognition r where r.company_id = a.company_id and r.crebo = a.terms ->> 'crebo')`,
    )
  })

  it('spreads a class over the stops, and most have one to three things on their CV', async () => {
    const { rows } = await sql<{ n: number }>`
      select (select count(*)::int from portfolio.activity a where a.person_id = r.person_id) as n from people.role r where r.role = 'young'`.execute(
      db,
    )
    const counts = [0, 1, 2, 3].map((n) => rows.filter((row) => row.n === n).length)
    assert.ok(counts.reduce((a, b) => a + b) > 1900, String(counts))
    assert.ok(
      counts.every((count) => count > 100),
      String(counts),
    )
    await none(
      'a class where nobody applied',
      `people.class k join region.school s on s.id = k.school_id and s.kind in ('vmbo', 'mbo') where not exists (select from people.enrolment e join applications.application a using (person_id) where e.class_id = k.id)`,
    )
  })

  it('is found by the words of its title, its company and its field', async () => {
    const found = (words: string) =>
      number(
        `select count(*) from places.place where id = '${demo.places.deHalm}' and words @@ websearch_to_tsquery('region.dutch', '${words}')`,
      )
    for (const words of ['stage bakkerij', 'halm', 'wormerveer', 'deeg']) assert.equal(await found(words), 1, words)
    assert.equal(await found('garage'), 0)
    assert.ok((await number('select count(*) from places.synonym')) > 20)
  })

  it('shows a mentor her class and no other, through row-level security', async () => {
    const app = openDatabase(database.app, 1)
    const seen = await app.transaction().execute(async (trx) => {
      await sql`select set_config('app.actor', ${personas.jelle.personId}, true)`.execute(trx)
      const { rows } = await sql<{
        class_id: string
        n: number
      }>`select class_id, count(*)::int as n from people.enrolment group by 1`.execute(trx)
      return rows
    })
    await app.destroy()
    assert.deepEqual(seen, [{ class_id: demo.classes.fourB, n: 28 }])
  })

  it('is emptied, and filled with fewer or with facts alone', async () => {
    const words = await number('select count(*) from places.synonym')
    await resetDemo(database.owner)
    assert.equal(await isSeeded(database.owner), false)
    assert.equal(await number('select count(*) from people.person'), 0)
    await seed(database.owner, { ...quietly, young: 60, places: 90 })
    assert.deepEqual(
      [
        await number(`select count(*) from people.role where role = 'young'`),
        await number('select count(*) from places.place'),
      ],
      [60, 94],
    )
    await resetDemo(database.owner)
    await seed(database.owner, { ...quietly, young: 0, places: 0 })
    assert.deepEqual(
      [
        await number(`select count(*) from people.role where role not in ('programme', 'support', 'administrator')`),
        await number('select count(*) from region.city'),
      ],
      [0, 5],
    )
    assert.equal(await number('select count(*) from places.synonym'), words)
  })
})
