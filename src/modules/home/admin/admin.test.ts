import assert from 'node:assert/strict'
import { tmpdir } from 'node:os'
import { after, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { demo, personas } from '../../../../db/builders.ts'
import { applyFor } from '../../../../test/application-steps.ts'
import { textOf } from '../../../../test/portfolio-steps.ts'
import { openWorld, Visitor, type World } from '../../../../test/world.ts'
import { makeApp } from '../../../app.tsx'
import { newId } from '../../../platform/ids.ts'

let world: World
before(async () => {
  world = await openWorld()
})
after(() => world.close())

const states = async (): Promise<string[]> =>
  (
    await sql<{ state: string }>`select state::text from pgboss.job where name = 'mail' order by created_on`.execute(
      world.owner,
    )
  ).rows.map(({ state }) => state)
/** As after six tries: a job is given up. */
const giveUp = () =>
  sql`update pgboss.job set state = 'failed', completed_on = now(), output = '{"error": "Error", "code": "ECONNREFUSED"}' where state in ('created', 'retry')`.execute(
    world.owner,
  )

describe('the page of administrators', () => {
  it('is where one starts, and says how it stands when nothing is wrong', async () => {
    const farid = await world.as('farid')
    assert.equal((await farid.get('/')).location, '/admin')
    const page = await farid.get('/admin')
    assert.equal(page.status, 200)
    const text = textOf(page)
    for (const part of [
      /Database (goed|kijk hier) Antwoordt in \d+ ms/,
      /Er is geen taak mislukt/,
      /Elke mail is aangenomen/,
      /Er is nog nooit een back-up gemaakt/,
      /PostgreSQL 1[5-9]/,
      /Database-schema \d{4}/,
    ])
      assert.match(text, part)
    assert.match(page.html, /href="\/admin" aria-current="page"/)
  })

  it('is there for nobody else, and neither are its buttons', async () => {
    await sql`insert into pgboss.job (name, data, state, completed_on) values ('clean-up', '{}', 'failed', now())`.execute(
      world.owner,
    )
    for (const who of ['amina', 'hodan', 'ilse', 'karel', 'team', 'sam'] as const) {
      const visitor = await world.as(who)
      assert.equal((await visitor.get('/admin')).status, 404, who)
      assert.equal((await visitor.post('/admin/jobs')).status, 404, who)
      assert.equal((await visitor.post('/admin/mails')).status, 404, who)
    }
    const stranger = world.visitor()
    assert.equal((await stranger.get('/admin')).location, '/sign-in?to=%2Fadmin')
    assert.equal((await stranger.post('/admin/jobs')).status, 303)
    const { rows } = await sql<{
      n: number
    }>`select count(*)::int as n from pgboss.job where name = 'clean-up' and state = 'failed'`.execute(world.owner)
    assert.equal(rows[0]!.n, 1)
    await sql`delete from pgboss.job where name = 'clean-up'`.execute(world.owner)
  })

  it('shows what failed without saying about whom, and starts it again', async () => {
    const farid = await world.as('farid')
    world.mailAway(true)
    await applyFor(await world.as('amina'), demo.places.nour)
    await world.runJobs()
    await giveUp()
    const page = await farid.get('/admin')
    const text = textOf(page)
    assert.match(text, /mail .*ECONNREFUSED/)
    assert.match(text, /Er is een mail blijven liggen|Er zijn \d+ mails blijven liggen/)
    for (const { givenName, familyName, email } of [personas.amina, personas.karel])
      for (const word of [givenName, familyName, email]) assert.ok(!text.includes(word), word)
    const job = /name="job" value="([0-9a-f-]{36})"/.exec(page.html)?.[1]
    assert.ok(job)
    const before = world.mails.length
    world.mailAway(false)
    const again = await farid.post('/admin/jobs', { job })
    assert.equal(again.location, '/admin?done=jobs')
    assert.match(textOf(await farid.get(again.location!)), /De taken gaan opnieuw/)
    assert.ok((await states()).includes('retry'))
    const twice = await farid.post('/admin/jobs', { job })
    assert.equal(twice.status, 409)
    assert.match(textOf(twice), /Dit is al opnieuw gedaan/)
    await world.runJobs()
    const all = await farid.post('/admin/mails')
    if (all.status !== 409) assert.equal(all.location, '/admin?done=mails')
    await farid.post('/admin/jobs')
    await world.runJobs()
    assert.ok(world.mails.length > before)
    const sent = await world.owner
      .selectFrom('messages.mail')
      .select('id')
      .where('state', 'in', ['failed', 'waiting'])
      .execute()
    assert.deepEqual(sent, [])
    assert.equal(new Set(world.mails.map(({ id }) => id)).size, world.mails.length, 'nothing twice')
    const { rows } = await sql<{
      action: string
    }>`select distinct action from platform.audit where actor = ${personas.farid.personId} and action like 'retry-%'`.execute(
      world.owner,
    )
    assert.ok(rows.length > 0)
  })

  it('takes no id that is none', async () => {
    const farid = await world.as('farid')
    assert.equal((await farid.post('/admin/jobs', { job: "'; drop table" })).status, 422)
    assert.equal((await farid.post('/admin/mails', { mail: newId() })).status, 409)
  })

  it('counts what was refused, and says how much room there is', async () => {
    for (let i = 0; i < 3; i++) await world.visitor().get(`/answer/${newId()}.${'x'.repeat(43)}`)
    const farid = new Visitor(makeApp({ ...world.services, config: { ...world.services.config, dataDir: tmpdir() } }))
    for (const [name, value] of (await world.as('farid')).cookies) farid.cookies.set(name, value)
    const text = textOf(await farid.get('/admin'))
    assert.match(text, /Link die niet werkt 3 3/)
    assert.match(text, /[\d,.]+ [MGT]B vrij van [\d,.]+ [GT]B/)
  })
})
