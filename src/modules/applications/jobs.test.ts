import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import { demo, personas } from '../../../db/builders.ts'
import { answerLink, applyFor, buttonOf, everything, moment, send } from '../../../test/application-steps.ts'
import { addActivity, idsIn, picture, textOf, went } from '../../../test/portfolio-steps.ts'
import { openWorld, type Visitor, type World } from '../../../test/world.ts'

const { amina, karel } = personas
const { deHalm } = demo.places

/** A world of its own for each test: they move its clock. */
let world: World
let her: Visitor
let id: string
let link: string
const open = async () => {
  world = await openWorld()
  her = await world.as('amina')
  id = await applyFor(her, deHalm)
  link = await answerLink(world, id)
  await world.runJobs()
  world.mails.length = 0
}
const close = () => world.close()

/** What the half-hourly job sends, to whom, when it runs twice. */
async function sweep(): Promise<string[]> {
  const before = world.mails.length
  await world.runJob('application-sweep')
  await world.runJobs()
  const after = await everything(world)
  await world.runJob('application-sweep')
  await world.runJobs()
  assert.deepEqual(await everything(world), after, 'a second run changes nothing')
  return world.mails
    .slice(before)
    .filter(({ to }) => [karel.email, amina.email].includes(to))
    .map(({ to, subject }) => `${to}: ${subject}`)
}
const state = async () =>
  (
    await world.owner
      .selectFrom('applications.application')
      .select('state')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
  ).state

describe('a company that does not answer', () => {
  before(open)
  after(close)

  it('is asked again on day 3 and on day 7, once each, with the link that answers; on day 14 it is over and she hears it', async () => {
    world.pass({ days: 2, hours: 23, minutes: 59 })
    assert.deepEqual(await sweep(), [])
    world.pass({ minutes: 1 })
    assert.deepEqual(await sweep(), [`${karel.email}: Nog geen antwoord: Stage in de bakkerij`])
    assert.equal(buttonOf(world.mails.at(-1)), link)
    assert.doesNotMatch(JSON.stringify(world.mails), /Amina|Warsame/)
    world.pass({ days: 3 })
    assert.deepEqual(await sweep(), [])
    world.pass({ days: 1 })
    assert.deepEqual(await sweep(), [`${karel.email}: De leerling wacht nog: Stage in de bakkerij`])
    world.pass({ days: 6, hours: 23, minutes: 59 })
    assert.deepEqual(await sweep(), [])
    assert.equal(await state(), 'sent')
    world.pass({ minutes: 1 })
    assert.deepEqual(await sweep(), [`${amina.email}: Bakkerij De Halm gaf geen antwoord`])
    assert.equal(await state(), 'expired')
    const stages = await world.owner
      .selectFrom('applications.event')
      .select(['state', 'by_kind'])
      .where('application_id', '=', id)
      .orderBy('id')
      .execute()
    assert.deepEqual(stages, [
      { state: 'sent', by_kind: 'young' },
      { state: 'expired', by_kind: 'job' },
    ])
    assert.match(textOf(await her.get('/messages')), /Bakkerij De Halm gaf geen antwoord/)
    assert.match(textOf(await her.get(`/applications/${id}`)), /Dat ligt niet aan jou/)
    const late = await world.visitor().post(`${link}/invite`, { moments: '2026-03-20T13:00' })
    assert.equal(late.status, 409)
    assert.match(textOf(late), /de tijd om te antwoorden is voorbij/)
  })
})

describe('a company that answered', () => {
  before(open)
  after(close)

  it('is not asked again, and nothing of it is over after 14 days', async () => {
    went(await send(world.visitor(), link, 'invite', { moments: '2026-04-10T13:00' }))
    await world.runJobs()
    world.mails.length = 0
    for (const days of [3, 4, 8]) {
      world.pass({ days })
      assert.deepEqual(
        (await sweep()).filter((mail) => mail.includes(karel.email)),
        [],
      )
    }
    assert.equal(await state(), 'invited')
  })
})

describe('a worker that stood still for eight days', () => {
  before(open)
  after(close)

  it('asks the company once, for the later day', async () => {
    world.pass({ days: 8 })
    assert.deepEqual(await sweep(), [`${karel.email}: De leerling wacht nog: Stage in de bakkerij`])
  })
})

describe('an application that is told of late', () => {
  beforeEach(open)
  const mailsTo = (email: string) => world.mails.filter(({ to }) => to === email).map(({ subject }) => subject)

  it('tells her what holds when the job runs twice, or when it was taken back meanwhile', async (t) => {
    t.after(close)
    went(await send(world.visitor(), link, 'invite', { moments: moment }))
    await world.runJobs()
    const before = await everything(world)
    for (let i = 0; i < 2; i++)
      await world.runJob('application-told', { applicationId: id, personId: amina.personId, what: 'invited' })
    await world.runJobs()
    assert.deepEqual(await everything(world), before)
    assert.equal(mailsTo(amina.email).length, 1)
  })

  it('asks the company nothing when she took it back before the mail went out', async (t) => {
    t.after(close)
    const second = await applyFor(her, demo.places.nour)
    went(await her.post(`/applications/${second}/withdraw`))
    await world.runJobs()
    const rows = await world.owner
      .selectFrom('messages.mail')
      .select(['template', 'state'])
      .where('subject', '=', second)
      .orderBy('id')
      .execute()
    assert.deepEqual(rows, [
      { template: 'application-new', state: 'dropped' },
      { template: 'application-withdrawn', state: 'sent' },
    ])
  })
})

describe('evidence that she takes away', () => {
  after(close)

  it('is gone from what the company reads, and from its address', async () => {
    world = await openWorld()
    her = await world.as('amina')
    const activity = await addActivity(her, { title: 'Taart bakken' })
    went(await her.post(`/activities/${activity}/evidence`, { file: await picture(), title: 'Foto van de taart' }))
    const [evidence] = idsIn((await her.get(`/activities/${activity}`)).html.split('/evidence/')[1]!)
    id = await applyFor(her, deHalm, { activities: activity, evidence: evidence! })
    link = await answerLink(world, id)
    await world.runJobs()
    const company = world.visitor()
    assert.match(textOf(await company.get(`${link}/cv`)), /Foto van de taart/)
    assert.equal((await company.get(`${link}/evidence/${evidence}`)).status, 200)
    went(await her.post(`/evidence/${evidence}/remove`))
    await world.runJobs()
    assert.doesNotMatch((await company.get(`${link}/cv`)).html, /Foto van de taart/)
    assert.equal((await company.get(`${link}/evidence/${evidence}`)).status, 404)
    assert.doesNotMatch((await her.get(`/applications/${id}`)).html, /Foto van de taart/)
  })
})

describe('an application that ended', () => {
  before(open)
  after(close)

  it('says until when its words stay, may keep them a year, and is emptied after that: for her and for the company', async () => {
    went(
      await send(world.visitor(), link, 'refuse', { reason: 'no-supervisor', 'no-words': 'Misschien in de herfst.' }),
    )
    const page = () => her.get(`/applications/${id}`)
    assert.match(textOf(await page()), /Op 31 maart 2026 wissen wij wat je schreef.*Bewaar het een jaar/)
    went(await her.post('/my-data/consent', { what: 'keep-applications' }))
    assert.match(textOf(await page()), /Op 3 maart 2027 wissen wij.*Kies hoe lang het blijft/)
    world.pass({ days: 29 })
    await world.runJob('clean-up')
    assert.match(textOf(await page()), /Misschien in de herfst.*Ik wil leren hoe dit werk gaat/)
    went(await her.post('/my-data/consent/stop', { what: 'keep-applications' }))
    await world.runJob('clean-up')
    const emptied = textOf(await page())
    assert.match(emptied, /Leeggemaakt.*blijft staan/)
    assert.match(emptied, /Wij hebben nu geen begeleider/, 'how it went stays')
    assert.doesNotMatch(emptied, /Ik wil leren|in de herfst|Ik weeg af/)
    const company = textOf(await world.visitor().get(link))
    assert.match(company, /Wat de leerling schreef, is gewist/)
    assert.doesNotMatch(company, /Ik wil leren|Lees het cv/)
    const stages = await world.owner
      .selectFrom('applications.event')
      .select('state')
      .where('application_id', '=', id)
      .orderBy('at')
      .execute()
    assert.deepEqual(
      stages.map(({ state }) => state),
      ['sent', 'refused'],
    )
  })
})

describe('how long companies take', () => {
  before(open)
  after(close)

  it('is counted from the answers of the last year, whatever the answer was', async () => {
    world.pass({ hours: 36 })
    went(await send(world.visitor(), link, 'refuse', { reason: 'no-supervisor' }))
    await world.owner.deleteFrom('applications.event').where('application_id', '<>', id).execute()
    for (const table of ['evidence', 'identity'] as const)
      await world.owner.deleteFrom(`applications.${table}`).where('application_id', '<>', id).execute()
    await world.owner.deleteFrom('applications.application').where('id', '<>', id).execute()
    const days = async () =>
      (
        await world.owner
          .selectFrom('places.company')
          .select('answers_in_days')
          .where('id', '=', demo.companies.deHalm)
          .executeTakeFirstOrThrow()
      ).answers_in_days
    await world.runJob('answer-times')
    assert.equal(await days(), 1.5)
    const nour = async (set: { answers_in_days: number }) => {
      await world.owner.updateTable('places.company').set(set).where('id', '=', demo.companies.nour).execute()
      await world.runJob('answer-times')
      const row = await world.owner
        .selectFrom('places.company')
        .select('answers_in_days')
        .where('id', '=', demo.companies.nour)
        .executeTakeFirstOrThrow()
      return row.answers_in_days
    }
    assert.equal(await nour({ answers_in_days: 2 }), 2, 'what the demo region invents stays')
    await world.owner
      .updateTable('places.place')
      .set({ made_up: false })
      .where('company_id', '=', demo.companies.nour)
      .execute()
    assert.equal(await nour({ answers_in_days: 2 }), null, 'nobody asks it any more')
    world.pass({ days: 366 })
    await world.runJob('answer-times')
    assert.equal(await days(), null, 'an answer of more than a year ago says nothing any more')
  })
})
