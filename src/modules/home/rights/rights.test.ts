import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { demo, personas } from '../../../../db/builders.ts'
import { takenOn } from '../../../../test/placement-steps.ts'
import { textOf, went } from '../../../../test/portfolio-steps.ts'
import { openWorld, type Visitor, type World } from '../../../../test/world.ts'
import { newId } from '../../../platform/ids.ts'

const { amina, ilse, jelle, karel, hodan, sam, team } = personas
let world: World
before(async () => {
  world = await openWorld()
})
after(() => world.close())

const roleOf = async (email: string, role: string) =>
  (
    await sql<{ id: string; person_id: string; until: Temporal.Instant | null }>`
      select r.id, r.person_id, r.until from people.role r join people.login l on l.person_id = r.person_id
      where l.email = ${email} and r.role = ${role} order by r.since desc limit 1`.execute(world.owner)
  ).rows[0]

const auditOf = async (personId: string) =>
  (
    await sql<{ action: string; actor: string; acting: string | null }>`
      select action, actor, acting from platform.audit where person_id = ${personId} order by at, id`.execute(
      world.owner,
    )
  ).rows

/** A signed-in session that has just shown a second factor. */
async function proven(personId: string): Promise<Visitor> {
  const visitor = await world.signedIn(personId)
  await sql`update platform.session set proven_at = ${world.services.clock.now().toString()} where person_id = ${personId}`.execute(
    world.owner,
  )
  return visitor
}

const person = (name: string) => ({ email: `${name}@example.org`, givenName: name, familyName: 'Proef' })

describe('roles are given and ended within one’s own school or city', () => {
  it('a coordinator gives a class to a mentor, who sees it at once, until the role ends', async () => {
    const coordinator = await world.as('ilse')
    assert.match((await coordinator.get('/staff')).html, /Ilse Brouwer/)
    const form = { where: demo.classes.bakers, ...person('mees') }
    assert.equal(went(await coordinator.post('/staff/new/mentor', form)), '/staff?done=role-given')
    const role = (await roleOf('mees@example.org', 'mentor'))!
    const mentor = await world.signedIn(role.person_id)
    assert.equal((await mentor.get(`/class/students/${amina.personId}`)).status, 200)
    assert.match(textOf(await (await world.as('amina')).get('/beside')), /mees Proef/)
    assert.deepEqual(
      (await auditOf(role.person_id)).map(({ action, actor }) => ({ action, actor })),
      [{ action: 'give-role', actor: ilse.personId }],
    )
    assert.equal(went(await coordinator.post(`/staff/${role.id}/end`)), '/staff?done=role-ended')
    assert.equal((await mentor.get(`/class/students/${amina.personId}`)).status, 404)
    assert.equal((await mentor.get('/class')).status, 404)
    assert.doesNotMatch(textOf(await (await world.as('amina')).get('/beside')), /mees Proef/)
    assert.equal((await coordinator.post(`/staff/${role.id}/end`)).status, 404)
  })

  it('a role that another role of hers still carries takes no sight away', async () => {
    const role = (await roleOf(ilse.email, 'mentor'))!
    await giveAdministrator('ada', 'zaanstad')
    const administrator = await world.signedIn((await roleOf('ada@example.org', 'administrator'))!.person_id)
    went(await administrator.post(`/staff/${role.id}/end`))
    const coordinator = await world.as('ilse')
    assert.equal((await coordinator.get(`/class/students/${amina.personId}`)).status, 200)
    await sql`update people.role set until = 'infinity' where id = ${role.id}`.execute(world.owner)
    await sql`update people.hat set until = 'infinity' where person_id = ${ilse.personId}`.execute(world.owner)
    await sql`update people.relation set until = 'infinity' where other_id = ${ilse.personId}`.execute(world.owner)
  })

  it('nobody gives a role to herself, above her own, elsewhere, or to a pupil', async () => {
    const coordinator = await world.as('ilse')
    const give = (role: string, form: Record<string, string>) => coordinator.post(`/staff/new/${role}`, form)
    const own = { where: demo.schools.zaanoever, ...person('x'), email: ilse.email }
    assert.equal((await give('coordinator', own)).status, 403)
    assert.equal((await give('administrator', { where: 'zaanstad', ...person('x') })).status, 404)
    assert.equal((await give('programme', { where: 'zaanstad', ...person('x') })).status, 404)
    assert.equal((await give('employer', { where: demo.companies.deHalm, ...person('x') })).status, 404)
    assert.equal((await give('support', { where: 'zaanstad', ...person('x') })).status, 404)
    assert.equal((await give('mentor', { where: demo.classes.fourB, ...person('x') })).status, 403)
    assert.equal((await give('coordinator', { where: demo.schools.wetterlan, ...person('x') })).status, 403)
    const pupil = await give('mentor', { where: demo.classes.bakers, ...person('x'), email: amina.email })
    assert.equal(pupil.status, 422)
    assert.match(pupil.html, /value="x"/)
    assert.equal(await roleOf('x@example.org', 'mentor'), undefined)
    for (const who of ['jelle', 'karel', 'hodan', 'team', 'amina', 'sam'] as const) {
      const other = await world.as(who)
      const page = await other.post('/staff/new/mentor', { where: demo.classes.bakers, ...person('y') })
      assert.equal(page.status, 404, who)
    }
  })

  it('an administrator gives what lies in the city, and ends no role of another city', async () => {
    await giveAdministrator('ada2', 'zaanstad')
    const administrator = await world.signedIn((await roleOf('ada2@example.org', 'administrator'))!.person_id)
    for (const [role, where] of [
      ['mentor', demo.classes.bakers],
      ['coordinator', demo.schools.zaanoever],
      ['employer', demo.companies.deHalm],
      ['programme', 'zaanstad'],
      ['administrator', 'zaanstad'],
    ] as const) {
      const page = await administrator.post(`/staff/new/${role}`, { where, ...person(`nieuw.${role}`) })
      assert.equal(page.status, 303, role)
      assert.equal((await administrator.get(`/staff/new/${role}`)).status, 200, role)
    }
    const employer = await world.signedIn((await roleOf('nieuw.employer@example.org', 'employer'))!.person_id)
    assert.equal((await employer.get(`/company/applications/${demo.waitingApplication}`)).status, 200)
    went(await administrator.post(`/staff/${(await roleOf('nieuw.employer@example.org', 'employer'))!.id}/end`))
    assert.equal((await employer.get(`/company/applications/${demo.waitingApplication}`)).status, 404)
    const elsewhere = await administrator.post('/staff/new/administrator', { where: 'leeuwarden', ...person('z') })
    assert.equal(elsewhere.status, 403)
    const foreign = (await roleOf(jelle.email, 'mentor'))!
    assert.equal((await administrator.post(`/staff/${foreign.id}/end`)).status, 404)
    const { html } = await administrator.get('/staff')
    assert.doesNotMatch(html, /Amina Warsame|Hodan Warsame|Jelle Tjalma/)
  })

  it('a role that ends on a day ends by itself', async () => {
    const coordinator = await world.as('ilse')
    const until = { 'until.day': '10', 'until.month': '3', 'until.year': '2026' }
    went(await coordinator.post('/staff/new/mentor', { where: demo.classes.bakers, ...person('tijdelijk'), ...until }))
    const past = { ...until, 'until.year': '2025' }
    const refused = await coordinator.post('/staff/new/mentor', {
      where: demo.classes.bakers,
      ...person('oud'),
      ...past,
    })
    assert.equal(refused.status, 422)
    const mentor = await world.signedIn((await roleOf('tijdelijk@example.org', 'mentor'))!.person_id)
    assert.equal((await mentor.get(`/class/students/${amina.personId}`)).status, 200)
    world.pass({ days: 8 })
    assert.equal((await mentor.get(`/class/students/${amina.personId}`)).status, 404)
    world.pass({ days: -8 })
  })

  it('two who end the same role at once end it once', async () => {
    const coordinator = await world.as('ilse')
    went(await coordinator.post('/staff/new/mentor', { where: demo.classes.bakers, ...person('dubbel') }))
    const { id } = (await roleOf('dubbel@example.org', 'mentor'))!
    const pages = await Promise.all([coordinator.post(`/staff/${id}/end`), coordinator.post(`/staff/${id}/end`)])
    assert.deepEqual(pages.map(({ status }) => status).sort(), [303, 404])
  })
})

async function giveAdministrator(name: string, city: string): Promise<void> {
  const id = newId()
  await world.owner
    .insertInto('people.person')
    .values({ person_id: id, city_id: city, given_name: name, family_name: 'Proef', email: `${name}@example.org` })
    .execute()
  await world.owner
    .insertInto('people.login')
    .values({ email: `${name}@example.org`, person_id: id })
    .execute()
  await sql`insert into people.role (id, person_id, role, city_id, since) values (${newId()}, ${id}, 'administrator', ${city}, '2026-01-01')`.execute(
    world.owner,
  )
}

describe('relations have a beginning and an end', () => {
  it('a coach stands beside her until she or the school ends it, with what was shown by name', async () => {
    const mentor = await world.as('ilse')
    const form = person('coach')
    assert.equal(
      went(await mentor.post(`/beside/${amina.personId}/coach`, form)),
      `/beside/${amina.personId}?done=coach-added`,
    )
    const { rows } = await sql<{ id: string; other_id: string }>`
      select id, other_id from people.relation where kind = 'coach' and person_id = ${amina.personId}`.execute(
      world.owner,
    )
    const { id, other_id } = rows[0]!
    await sql`select people.let_see(${amina.personId}, ${other_id}, 'portfolio', false, 'shared')`.execute(world.owner)
    const sees = async () =>
      (
        await sql`select 1 from people.sight where viewer_id = ${other_id} and until > '2026-03-04'`.execute(
          world.owner,
        )
      ).rows.length
    assert.equal(await sees(), 1)
    const her = await world.as('amina')
    assert.equal((await (await world.as('noor')).post(`/beside/${amina.personId}/${id}/end`)).status, 404)
    assert.equal((await (await world.as('jelle')).post(`/beside/${amina.personId}/${id}/end`)).status, 404)
    assert.equal(went(await her.post(`/beside/${amina.personId}/${id}/end`)), '/beside?done=relation-ended')
    assert.equal(await sees(), 0)
    assert.equal(
      (await mentor.post(`/beside/${amina.personId}/coach`, { ...form, email: 'noor@example.org' })).status,
      422,
    )
    assert.equal((await (await world.as('jelle')).post(`/beside/${amina.personId}/coach`, form)).status, 404)
  })

  it('she does not end her guardian; the school does, and the agreement closes for her mother', async () => {
    const { rows } = await sql<{ id: string }>`
      select id from people.relation where kind = 'guardian' and person_id = ${amina.personId} and other_id = ${hodan.personId}`.execute(
      world.owner,
    )
    const path = `/beside/${amina.personId}/${rows[0]!.id}/end`
    assert.equal((await (await world.as('amina')).post(path)).status, 403)
    assert.equal((await (await world.as('hodan')).post(path)).status, 404)
    assert.equal((await (await world.as('karel')).post(path)).status, 404)
    const agreement = await takenOn(world)
    const sees = async () => (await (await world.as('hodan')).get('/to-sign')).html.includes(agreement)
    assert.equal(await sees(), true)
    assert.equal((await (await world.as('ilse')).post(path)).status, 303)
    assert.equal(await sees(), false)
  })
})

describe('support acts as somebody', () => {
  const act = { email: amina.email, reason: 'Zij belde: haar cv toont niets.', minutes: '30' }

  it('only with a second factor, a reason, in the own city, and never as one who gives rights', async () => {
    const plain = await world.as('sam')
    assert.notEqual((await plain.post('/support/act', act)).status, 200)
    assert.match(textOf(await plain.get('/')) + (await plain.get('/support')).html, /Hulp bij problemen/)
    const support = await proven(sam.personId)
    assert.equal((await support.post('/support/act', { ...act, reason: 'kort' })).status, 422)
    assert.equal((await support.post('/support/act', { ...act, minutes: '600' })).status, 422)
    for (const email of [personas.noor.email, sam.email, 'ada@example.org', 'niemand@example.org', 'amina@'])
      assert.equal((await support.post('/support/act', { ...act, email })).status, 422, email)
    for (const who of ['amina', 'ilse', 'karel', 'team', 'hodan'] as const) {
      assert.equal((await (await world.as(who)).post('/support/act', act)).status, 404, who)
      assert.equal((await (await world.as(who)).get('/support')).status, 404, who)
      assert.equal((await (await world.as(who)).post('/support', { email: amina.email })).status, 404, who)
    }
    assert.equal((await (await proven(team.personId)).post('/support/act', act)).status, 404)
  })

  it('sees a name and a role before, and every look is recorded', async () => {
    const support = await proven(sam.personId)
    const page = await support.post('/support', { email: karel.email })
    assert.equal(page.status, 200)
    assert.match(textOf(page), /Karel de Wit/)
    assert.doesNotMatch(textOf(page), /De Halm|06 /)
    assert.equal((await support.post('/support', { email: 'karel' })).status, 422)
    assert.ok(
      (await auditOf(karel.personId)).some(
        ({ action, actor }) => action === 'look-up-person' && actor === sam.personId,
      ),
    )
  })

  it('with a banner on every page, barred from what is hers alone; she sees who looked and is told', async () => {
    const support = await proven(sam.personId)
    assert.equal(went(await support.post('/support/act', act)), '/')
    for (const path of ['/route', '/cv', '/me', '/places', '/messages', '/agreements', '/help'])
      assert.match((await support.get(path)).html, /action="\/support\/stop"/, path)
    const share = await support.post('/cv/share')
    assert.equal(share.status, 403)
    assert.match(textOf(share), /alleen de persoon zelf/)
    for (const path of ['/devices', '/my-data/erase', '/my-data/download', '/sign-in'])
      assert.equal((await support.get(path)).status, 403, path)
    went(await support.post('/activities', { kind: 'home', title: 'Door hulp gemaakt' }))
    const made = (await auditOf(amina.personId)).find(({ action }) => action === 'portfolio.add-activity')
    assert.deepEqual(made, { action: 'portfolio.add-activity', actor: amina.personId, acting: sam.personId })
    assert.equal(went(await support.post('/support/stop')), '/support?done=stopped')
    assert.equal((await support.get('/route')).status, 404)
    await world.runJobs()
    const her = await world.as('amina')
    assert.match(textOf(await her.get('/me')), /Hulp bij problemen/)
    const inbox = textOf(await her.get('/messages'))
    assert.match(inbox, /Sam Peters/)
    assert.match(inbox, /haar cv toont niets/)
    await world.runJob('acting-told')
    assert.equal(
      textOf(await her.get('/messages')).split('haar cv toont niets').length,
      inbox.split('haar cv toont niets').length,
    )
  })

  it('ends by itself, and the one it acted as sees what was read of another', async () => {
    const support = await proven(sam.personId)
    went(await support.post('/support/act', { ...act, email: ilse.email, minutes: '15' }))
    assert.equal((await support.get(`/class/students/${amina.personId}`)).status, 200)
    const looked = (await auditOf(amina.personId)).findLast(({ action }) => action === 'read way')
    assert.deepEqual(looked, { action: 'read way', actor: ilse.personId, acting: sam.personId })
    world.pass({ minutes: 16 })
    assert.equal((await support.get('/class')).status, 404)
    await world.runJob('acting-told')
    assert.match(textOf(await (await world.as('ilse')).get('/messages')), /Sam Peters/)
    went(await (await proven(sam.personId)).post('/support/act', act))
  })

  it('signing out ends it, and what was done stays written', async () => {
    const support = await proven(sam.personId)
    went(await support.post('/support/act', act))
    await support.post('/sign-out')
    const { rows } =
      await sql`select 1 from platform.acting where staff_id = ${sam.personId} and ended_at is null and session_id not in (select id from platform.session)`.execute(
        world.owner,
      )
    assert.equal(rows.length, 0)
  })
})
