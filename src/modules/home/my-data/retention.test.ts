import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { personas } from '../../../../db/builders.ts'
import { fillDossier, hers } from '../../../../test/walls/fixture.ts'
import { openWorld, type World } from '../../../../test/world.ts'
import { verifyAudit } from '../../../platform/audit/index.ts'
import { newId } from '../../../platform/ids.ts'
import { runRetention } from '../../../platform/retention.ts'
import { clearUp } from './clear-up.ts'
import { wholeRegister } from './register.ts'

const { amina, noor } = personas

describe('what is past its term', () => {
  let world: World
  before(async () => {
    world = await openWorld()
    await fillDossier(world.owner)
    await sql`update platform.file set claimed = true`.execute(world.owner)
    await world.runJob('audit-seal')
  })
  after(() => world.close())

  const now = () => world.services.clock.now()
  const rows = async (table: string, where = 'true') =>
    (
      await sql<{ n: number }>`select count(*) as n from ${sql.table(table)} where ${sql.raw(where)}`.execute(
        world.owner,
      )
    ).rows[0]!.n
  const total = (cleared: { rows: number }[]) => cleared.reduce((sum, one) => sum + one.rows, 0)
  const dry = () => clearUp({ db: world.worker.db, now: now(), dryRun: true })

  it('is counted by a dry run, which does nothing', async () => {
    world.pass({ days: 40 })
    await sql`update portfolio.activity set removed_at = ${now()
      .subtract({ hours: 31 * 24 })
      .toString()} where id = ${hers.activity}`.execute(world.owner)
    const before = await rows('portfolio.activity')
    const counted = new Map((await dry()).map(({ what, rows }) => [what, rows]))
    for (const table of ['portfolio.activity', 'portfolio.evidence', 'portfolio.shown', 'portfolio.confirmation'])
      assert.equal(counted.get(table), 1, table)
    assert.equal(await rows('portfolio.activity'), before)
    assert.deepEqual(await dry(), await dry())
  })

  it('goes with what belongs to it, files too, and a second run finds nothing', async () => {
    const counted = total(await dry())
    const cleared = await clearUp({ db: world.worker.db, now: now() })
    assert.equal(total(cleared), counted)
    assert.equal(await rows('portfolio.activity', `id = '${hers.activity}'`), 0)
    assert.equal(await rows('platform.file', `id = '${hers.file}'`), 0)
    assert.equal(total(await clearUp({ db: world.worker.db, now: now() })), 0)
  })

  it('goes on where it was broken off: each batch is a transaction of its own', async () => {
    await sql`insert into messages.notice (id, person_id, kind, href, at)
      select gen_random_uuid(), ${amina.personId}, 'look-back', '/', '2020-01-01' from generate_series(1, 2500)`.execute(
      world.owner,
    )
    const breaks = { 'messages.notice': wholeRegister['messages.notice']! }
    const before = await rows('messages.notice')
    await sql`create function messages.stop_once() returns trigger language plpgsql as 'begin if (select count(*) from messages.notice) < 600 then raise exception ''power cut''; end if; return null; end'`.execute(
      world.owner,
    )
    await sql`create trigger stops after delete on messages.notice for each statement execute function messages.stop_once()`.execute(
      world.owner,
    )
    await assert.rejects(runRetention({ db: world.worker.db, now: now() }, breaks), /power cut/)
    assert.equal(before - (await rows('messages.notice')), 2000)
    await sql`drop trigger stops on messages.notice`.execute(world.owner)
    assert.deepEqual(await runRetention({ db: world.worker.db, now: now() }, breaks), [
      { what: 'messages.notice', rows: 500 },
    ])
  })

  it('an application loses its words and its name four weeks after it ended; a year where she agreed; its stages stay', async () => {
    const ended = (days: number) =>
      sql`update applications.application set state = 'refused', ended_at = ${now()
        .subtract({ hours: days * 24 })
        .toString()} where id = ${hers.application}`.execute(world.owner)
    const left = async () => [
      await rows('applications.identity', `application_id = '${hers.application}'`),
      await rows('applications.application', `id = '${hers.application}' and motivation = 'Graag'`),
    ]
    const run = () => clearUp({ db: world.worker.db, now: now() })
    await ended(27)
    await run()
    assert.deepEqual(await left(), [1, 1])
    await sql`insert into people.consent (id, person_id, what, version, given_at, needs_guardian) values (${newId()}, ${amina.personId}, 'keep-applications', 1, now(), true)`.execute(
      world.owner,
    )
    await sql`update people.consent set guardian_at = now() where needs_guardian`.execute(world.owner)
    await ended(40)
    await run()
    assert.deepEqual(await left(), [1, 1])
    await sql`update people.consent set guardian_at = null`.execute(world.owner)
    await run()
    assert.deepEqual(await left(), [0, 0])
    assert.equal(await rows('applications.event', `application_id = '${hers.application}'`), 1)
    assert.equal((await (await world.as('amina')).get(`/applications/${hers.application}`)).status, 200)
  })

  it('an agreement goes two years after its last day, with all that belongs to it', async () => {
    await sql`update placements.agreement set ends_on = ${now().toZonedDateTimeISO('Europe/Amsterdam').toPlainDate().subtract({ years: 2, days: 2 }).toString()}::date where id = ${hers.agreement}`.execute(
      world.owner,
    )
    await clearUp({ db: world.worker.db, now: now() })
    for (const table of ['party', 'signature', 'event', 'reflection'])
      assert.equal(await rows(`placements.${table}`, `agreement_id = '${hers.agreement}'`), 0, table)
    assert.equal(await rows('placements.agreement', `id = '${hers.agreement}'`), 0)
  })

  it('the audit is blanked after five years, and its chain holds', async () => {
    const sealed = await rows('platform.audit', 'seal is not null')
    await clearUp({ db: world.worker.db, now: now() })
    assert.equal(await rows('platform.audit', 'erased_at is not null'), 0)
    world.pass({ days: 366 * 6 })
    await clearUp({ db: world.worker.db, now: now() })
    assert.equal(await rows('platform.audit', 'erased_at is not null'), sealed)
    await world.runJob('audit-seal')
    const { broken, erased } = await verifyAudit(world.worker.db)
    assert.deepEqual([broken, erased], [undefined, sealed])
  })
})

describe('who was not here for two years', () => {
  let world: World
  before(async () => {
    world = await openWorld()
    await sql`update people.person set created_at = ${world.services.clock.now().toString()}, active_at = ${world.services.clock.now().toString()}`.execute(
      world.owner,
    )
    await sql`update people.enrolment set until = ${'2026-07-01'}::date where person_id = any (${[amina.personId, noor.personId]}::uuid[])`.execute(
      world.owner,
    )
    await sql`update placements.agreement set state = 'ended' where person_id = any (${[amina.personId, noor.personId]}::uuid[])`.execute(
      world.owner,
    )
  })
  after(() => world.close())

  const isThere = async (id: string) =>
    (await sql`select 1 from people.person where person_id = ${id}`.execute(world.owner)).rows.length === 1
  const night = async (days: number) => {
    world.pass({ days })
    await world.runJob('inactive')
    await world.runJobs()
  }
  const mailsTo = (email: string) =>
    world.mails.filter(({ to, subject }) => to === email && /wissen we alles|we erase all/.test(subject)).length

  it('gets a mail a month and a week before, and is erased then; signing in stops it, being at a school too', async () => {
    await night(690)
    assert.deepEqual([mailsTo(amina.email), mailsTo(noor.email)], [0, 0])
    await night(12)
    await night(1)
    assert.deepEqual([mailsTo(amina.email), mailsTo(noor.email)], [1, 1])
    await world.as('noor')
    await night(22)
    assert.deepEqual([mailsTo(amina.email), mailsTo(noor.email)], [2, 1])
    assert.equal(await isThere(amina.personId), true)
    await night(6)
    assert.equal(await isThere(amina.personId), true)
    await night(3)
    assert.deepEqual([await isThere(amina.personId), await isThere(noor.personId)], [false, true])
    assert.ok(world.mails.some(({ to, subject }) => to === amina.email && /zijn gewist/.test(subject)))
    const left = await sql<{ n: number }>`
      select count(*) as n from people.person p where exists (select from people.enrolment e where e.person_id = p.person_id and e.until is null)`.execute(
      world.owner,
    )
    assert.ok(left.rows[0]!.n > 50)
  })
})
