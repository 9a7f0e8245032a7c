import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import { demo, personas } from '../../../db/builders.ts'
import { openWorld, testNow, type Visitor, type World } from '../../../test/world.ts'
import { newId } from '../../platform/ids.ts'

const pageOf = (personId: string) => `/class/students/${personId}`
const { noor, selam, yusuf, amina } = personas

/** The page as one reads it. */
const wordsOf = (html: string) =>
  html
    .replace(/<(svg|head|header|nav)\b.*?<\/\1>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,:])/g, '$1')

describe('one young person, for her school', () => {
  let world: World
  let jelle: Visitor
  before(async () => {
    world = await openWorld()
    jelle = await world.as('jelle')
  })
  after(() => world.close())

  /** Whether she shares her CV with her class, whatever the seed made of it. */
  async function share(personId: string, shares: boolean) {
    const row = { person_id: personId, viewer_id: demo.classes.fourB, what: 'portfolio' as const }
    await world.owner
      .deleteFrom('people.sight')
      .where('person_id', '=', personId)
      .where('what', '=', row.what)
      .execute()
    if (shares)
      await world.owner
        .insertInto('people.sight')
        .values({ ...row, because: 'shared' })
        .execute()
  }

  it('shows her stop, her agreement with who signed, and what she asked companies', async () => {
    const { status, html } = await jelle.get(pageOf(noor.personId))
    assert.equal(status, 200)
    const text = wordsOf(html)
    assert.match(text, /Noor de Vries vmbo, leerjaar 4, Wetterlân College/)
    assert.match(text, /Hoe kom ik daar\? Noor/)
    assert.match(text, /Jelle Tjalma Dit bent u School Nog niet getekend/)
    assert.match(text, /Ouder of voogd Getekend op \d/)
    assert.equal(html.match(/aria-current="step"/g)?.length, 1)
    const toSign = html.match(/href="(\/to-sign\/[^"]+)"/)?.[1]
    assert.match(wordsOf((await jelle.get(toSign!)).html), /Lees en teken de afspraken/)
  })

  it('says plainly what is not shared, and leads to the CV when it is', async () => {
    await share(noor.personId, false)
    const not = await jelle.get(pageOf(noor.personId))
    assert.match(wordsOf(not.html), /Noor deelt het cv niet met u/)
    assert.ok(!not.html.includes('/cv"'))
    assert.equal((await jelle.get(`/people/${noor.personId}/cv`)).status, 404)
    await share(selam.personId, true)
    const shared = await jelle.get(pageOf(selam.personId))
    assert.match(wordsOf(shared.html), /Selam deelt het cv met u\. Lees het cv/)
    assert.equal((await jelle.get(`/people/${selam.personId}/cv`)).status, 200)
  })

  it('shows nothing of what she wrote or where she lives while she does not share', async () => {
    await share(noor.personId, false)
    const { html } = await jelle.get(pageOf(noor.personId))
    const activities = await world.owner
      .selectFrom('portfolio.activity')
      .select(['title', 'what'])
      .where('person_id', '=', noor.personId)
      .execute()
    const sent = await world.owner
      .selectFrom('applications.application')
      .select('motivation')
      .where('person_id', '=', noor.personId)
      .execute()
    const person = await world.owner
      .selectFrom('people.person')
      .select(['street', 'postcode', 'phone', 'email'])
      .where('person_id', '=', noor.personId)
      .executeTakeFirstOrThrow()
    const hers = [
      ...activities.flatMap(({ title, what }) => [title, what]),
      ...sent.map(({ motivation }) => motivation),
      ...Object.values(person),
    ].filter((text): text is string => Boolean(text))
    assert.ok(hers.length > 4)
    for (const text of hers) assert.ok(!html.includes(text), text)
  })

  it('shows how she looked back, and not what the company wrote to her', async () => {
    const looked = await world.owner
      .selectFrom('placements.reflection as r')
      .innerJoin('people.enrolment as e', 'e.person_id', 'r.person_id')
      .innerJoin('people.hat as h', 'h.wears', 'e.class_id')
      .select(['r.person_id', 'r.by_party', 'r.did', 'r.found_out', 'h.person_id as mentor'])
      .orderBy('r.person_id')
      .execute()
    const hers = looked.find(({ by_party }) => by_party === 'young')
    assert.ok(hers)
    const mentor = await world.signedIn(hers.mentor)
    const text = wordsOf((await mentor.get(pageOf(hers.person_id))).html)
    assert.ok(text.includes(hers.did) && text.includes(hers.found_out ?? ''))
    for (const { person_id, by_party, did } of looked)
      if (person_id === hers.person_id && by_party === 'company') assert.ok(!text.includes(did))
  })

  it('is told to her: once an hour, whoever opened it', async () => {
    const seen = () =>
      world.owner
        .selectFrom('platform.audit')
        .select(['actor', 'action'])
        .where('person_id', '=', yusuf.personId)
        .where('action', '=', 'read way')
        .execute()
    assert.equal((await seen()).length, 0)
    for (let i = 0; i < 3; i++) await jelle.get(pageOf(yusuf.personId))
    assert.deepEqual(await seen(), [{ actor: personas.jelle.personId, action: 'read way' }])
  })

  it('is not there for another school, another role, herself or a stranger', async () => {
    assert.equal((await jelle.get(pageOf(amina.personId))).status, 404)
    assert.equal((await jelle.get(pageOf(personas.jelle.personId))).status, 404)
    assert.equal((await jelle.get(pageOf(personas.ilse.personId))).status, 404)
    assert.equal((await jelle.get(pageOf(newId()))).status, 404)
    assert.equal((await jelle.get('/class/students/1')).status, 404)
    const ilse = await world.as('ilse')
    assert.equal((await ilse.get(pageOf(amina.personId))).status, 200)
    assert.equal((await ilse.get(pageOf(noor.personId))).status, 404)
    for (const persona of ['noor', 'selam', 'amina', 'hodan', 'karel', 'team'] as const) {
      const other = await world.as(persona)
      for (const id of [noor.personId, amina.personId]) assert.equal((await other.get(pageOf(id))).status, 404, persona)
    }
    assert.equal((await world.visitor().get(pageOf(noor.personId))).status, 303)
  })
})

describe('a guardian is confirmed by the school', () => {
  let world: World
  let jelle: Visitor
  let relation: { id: string; name: string }
  before(async () => {
    world = await openWorld()
    jelle = await world.as('jelle')
  })
  after(() => world.close())

  beforeEach(async () => {
    relation = { id: newId(), name: `Ouder ${newId().slice(-4)}` }
    await world.owner
      .insertInto('people.relation')
      .values({ ...relation, person_id: yusuf.personId, kind: 'guardian', email: 'ouder@example.org', since: testNow })
      .execute()
  })

  const row = (id = relation.id) =>
    world.owner
      .selectFrom('people.relation')
      .select(['confirmed_at', 'name', 'email'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
  const act = (verb = 'confirm', personId = yusuf.personId, id = relation.id) =>
    `${pageOf(personId)}/guardians/${id}/${verb}`
  const audits = (action: string) =>
    world.owner
      .selectFrom('platform.audit')
      .select(['actor', 'person_id'])
      .where('action', '=', action)
      .where('subject', '=', relation.id)
      .execute()

  it('by a button, said on the next page, and taken back by the way it offers', async () => {
    const before = await jelle.get(pageOf(yusuf.personId))
    assert.match(wordsOf(before.html), new RegExp(`${relation.name} Niet bevestigd ouder@example.org`))
    const done = await jelle.post(act())
    assert.equal(done.status, 303)
    const after = await jelle.get(done.location!.replace('#guardians', ''))
    assert.match(wordsOf(after.html), new RegExp(`Bevestigd\\. Maak ongedaan.*${relation.name} Bevestigd`))
    assert.ok((await row()).confirmed_at)
    assert.deepEqual(await audits('confirm-guardian'), [{ actor: personas.jelle.personId, person_id: yusuf.personId }])
    const undo = after.html.match(/action="([^"]+\/unconfirm)"/)?.[1]
    assert.equal((await jelle.post(undo!)).status, 303)
    assert.equal((await row()).confirmed_at, null)
  })

  it('once, when the button is pressed twice or by two at the same time', async () => {
    const key = newId()
    const [first, again] = [await jelle.post(act(), {}, key), await jelle.post(act(), {}, key)]
    assert.deepEqual([first.status, again.status], [303, 303])
    assert.equal((await audits('confirm-guardian')).length, 1)
    const at = (await row()).confirmed_at
    world.pass({ hours: 1 })
    const both = await Promise.all([jelle.post(act()), (await world.as('jelle')).post(act())])
    assert.deepEqual(
      both.map(({ status }) => status),
      [303, 303],
    )
    assert.deepEqual((await row()).confirmed_at, at)
  })

  it('by nobody else: not her, not a guardian, not another school, not a company, not a stranger', async () => {
    for (const persona of ['yusuf', 'noor', 'ilse', 'hodan', 'karel', 'team'] as const) {
      const other = await world.as(persona)
      assert.equal((await other.post(act())).status, 404, persona)
    }
    assert.equal((await world.visitor().post(act())).status, 303)
    assert.equal((await row()).confirmed_at, null)
  })

  it('only of the young person in the address, only while it lasts, and only a guardian', async () => {
    assert.equal((await jelle.post(act('confirm', noor.personId))).status, 404)
    assert.equal((await jelle.post(act('confirm', amina.personId))).status, 404)
    assert.equal((await jelle.post(act('confirm', yusuf.personId, newId()))).status, 404)
    const mentor = await world.owner
      .selectFrom('people.relation')
      .select('id')
      .where('person_id', '=', yusuf.personId)
      .where('kind', '=', 'mentor')
      .executeTakeFirstOrThrow()
    assert.equal((await jelle.post(act('unconfirm', yusuf.personId, mentor.id))).status, 404)
    assert.ok((await row(mentor.id)).confirmed_at)
    await world.owner
      .updateTable('people.relation')
      .set({ until: '2026-03-01' as never })
      .where('id', '=', relation.id)
      .execute()
    assert.equal((await jelle.post(act())).status, 404)
    assert.equal((await row()).confirmed_at, null)
  })

  it('never while the school must be spoken to first, and never by the guardian in person', async () => {
    await world.owner.updateTable('people.relation').set({ blocked: true }).where('id', '=', relation.id).execute()
    const blocked = await jelle.post(act())
    assert.equal(blocked.status, 403)
    assert.match(wordsOf(blocked.html), /Dit kan niet: overleg eerst op school/)
    assert.ok(!blocked.html.includes(`action="${act()}"`))
    await world.owner
      .updateTable('people.relation')
      .set({ blocked: false, other_id: personas.jelle.personId })
      .where('id', '=', relation.id)
      .execute()
    const own = await jelle.post(act())
    assert.equal(own.status, 403)
    assert.match(wordsOf(own.html), /Laat een collega dit bevestigen/)
    assert.equal((await row()).confirmed_at, null)
  })

  it('and changes nothing else of what she wrote', async () => {
    await jelle.post(act(), { name: 'Iemand anders', email: 'ander@example.org', confirmed_at: '2020-01-01' })
    const { name, email } = await row()
    assert.deepEqual({ name, email }, { name: relation.name, email: 'ouder@example.org' })
  })
})
