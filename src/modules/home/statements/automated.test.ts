import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { demo, personas } from '../../../../db/builders.ts'
import { answerLink, applyFor } from '../../../../test/application-steps.ts'
import { makeRounds, type Rounds } from '../../../../test/rights/rounds.ts'
import { openWorld, type Visitor, type World } from '../../../../test/world.ts'
import { newId } from '../../../platform/ids.ts'
import { automatedAnchor } from '../../../ui/index.ts'
import { allProposals } from './all-proposals.ts'

const { amina } = personas
let world: World
let her: Visitor
let ilse: Visitor
let jelle: Visitor
before(async () => {
  world = await openWorld()
  her = await world.as('amina')
  ilse = await world.as('ilse')
  jelle = await world.as('jelle')
})
after(() => world.close())

type LogRow = {
  proposal: string
  version: number
  digest: Buffer
  inputs: string[]
  outcome: unknown
  hour: Temporal.Instant
}
const logged = async (proposal: string) =>
  (
    await sql<LogRow>`select proposal, version, digest, inputs, outcome, hour from platform.proposal_log where proposal = ${proposal}`.execute(
      world.owner,
    )
  ).rows
const objects = (what: 'proposals' | 'ordering', personId: string = amina.personId) =>
  world.owner
    .insertInto('people.objection')
    .values({ id: newId(), person_id: personId, what, since: world.services.clock.now() })
    .execute()
const noLongerObjects = () => world.owner.deleteFrom('people.objection').execute()
const links = (html: string) => [...html.matchAll(/href="(\/automated#[^"]+)"/g)].map(([, href]) => href!)

/** A page of each address that a card names, as who sees it there. */
async function open(path: string): Promise<string> {
  if (path === '/answer/:token') {
    const link = await answerLink(world, await waiting())
    return (await world.visitor().get(link)).html
  }
  const karel = await world.as('karel')
  if (path === '/company/applications/:id') return (await karel.get(`/company/applications/${await waiting()}`)).html
  if (path === '/applications/:id') return (await her.get(`/applications/${await waiting()}`)).html
  if (path === '/class/:classId') return (await jelle.get(`/class/${demo.classes.fourB}`)).html
  if (path === '/places/:id') return (await her.get(`/places/${demo.places.deHalm}`)).html
  if (path.startsWith('/matching/:id')) {
    const address = path.replace(':id', (await inRounds()).round).replace(':personId', amina.personId)
    return (await ilse.get(address)).html
  }
  if (path === '/proposed/:id') {
    const { id } = await (await inRounds()).proposalOf(amina.personId, 'offered')
    return (await her.get(`/proposed/${id}`)).html
  }
  if (path === '/cv/import/:id') return (await her.get(await readCv())).html
  return (await her.get(path)).html
}
let rounds: Rounds | undefined
const inRounds = async () => {
  rounds ??= await makeRounds(world, ilse, demo.classes.bakers, [amina.personId])
  return rounds
}
let asked: string | undefined
const waiting = async () => {
  asked ??= await applyFor(her, demo.places.deHalm)
  return asked
}
async function readCv(): Promise<string> {
  const cv = { basics: { name: 'Amina' }, work: [{ name: 'Bakkerij', position: 'Hulp', startDate: '2025-05' }] }
  const file = new File([JSON.stringify(cv)], 'cv.json', { type: 'application/json' })
  return (await her.post('/cv/import', { file })).location!
}

describe('the page of all that is automatic', () => {
  it('is there for everybody, tells about each proposal, and opens where its notice leads', async () => {
    for (const visitor of [world.visitor(), her, ilse]) {
      const { status, html } = await visitor.get('/automated')
      assert.equal(status, 200)
      for (const { name } of allProposals) assert.ok(html.includes(`id="${automatedAnchor(name)}"`), name)
    }
  })

  for (const { name, pages } of allProposals)
    for (const path of pages)
      it(`${path} carries the notice of ${name}`, async () => {
        assert.ok(links(await open(path)).includes(`/automated#${automatedAnchor(name)}`))
      })

  it('is linked from the privacy statement', async () => {
    assert.match((await her.get('/privacy')).html, /href="\/automated"/)
  })
})

describe('the log of proposals', () => {
  it('keeps purpose, version, what counted and what came out, the hour, and nobody', async () => {
    await her.get('/places')
    const [row] = await logged('places/suits-me')
    assert.ok(row)
    assert.equal(row.version, 1)
    assert.equal(row.digest.length, 32)
    assert.ok(row.inputs.includes('travel-minutes'))
    assert.equal(row.hour.toString(), '2026-03-03T11:00:00Z')
    const { rows } = await sql<{
      all: string
    }>`select coalesce(string_agg(l::text, ' '), '') as all from platform.proposal_log l`.execute(world.owner)
    const persons = await world.owner
      .selectFrom('people.person')
      .select(['person_id', 'family_name', 'email'])
      .execute()
    for (const { person_id, family_name, email } of persons)
      for (const word of [person_id, email, family_name.length > 4 ? family_name : null])
        assert.ok(!word || !rows[0]!.all.includes(word), word ?? '')
    const columns = await sql<{
      name: string
    }>`select column_name as name from information_schema.columns where table_schema = 'platform' and table_name = 'proposal_log'`.execute(
      world.owner,
    )
    assert.ok(!columns.rows.some(({ name }) => /person|actor|who|session/.test(name)))
  })

  it('keeps a page that is opened again once, and another hour anew', async () => {
    const before = (await logged('home/next-step')).length
    await her.get('/route')
    const first = (await logged('home/next-step')).length
    await her.get('/route')
    assert.equal((await logged('home/next-step')).length, first)
    assert.ok(first >= before)
    world.pass({ hours: 1 })
    await her.get('/route')
    assert.equal((await logged('home/next-step')).length, first + 1)
    world.pass({ hours: -1 })
  })

  it('keeps the order of a class as reasons alone', async () => {
    await jelle.get(`/class/${demo.classes.fourB}`)
    const [row] = await logged('caseload/attention')
    assert.ok(Array.isArray(row?.outcome) && row.outcome.length > 0)
    for (const code of row.outcome) assert.match(String(code), /^[a-z-]+$/)
  })

  it('keeps a round as counts and ids of places alone', async () => {
    await inRounds()
    const rows = await logged('matching/round')
    const places = new Set((await world.owner.selectFrom('places.place').select('id').execute()).map(({ id }) => id))
    assert.ok(rows.some(({ outcome }) => !Array.isArray(outcome)))
    for (const { outcome } of rows) {
      for (const [id] of JSON.stringify(outcome).matchAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g)) assert.ok(places.has(id), id)
    }
  })

  it('can be written by the web, and neither read nor changed by it', async () => {
    const { rows } = await sql<
      Record<string, boolean>
    >`select has_table_privilege('app', 'platform.proposal_log', 'insert') as insert,
      has_table_privilege('app', 'platform.proposal_log', 'select') as select, has_table_privilege('app', 'platform.proposal_log', 'update') as update,
      has_table_privilege('app', 'platform.proposal_log', 'delete') as delete`.execute(world.owner)
    assert.deepEqual(rows[0], { insert: true, select: false, update: false, delete: false })
  })

  it('shows a page when it can not be written', async () => {
    await sql`alter table platform.proposal_log rename to away`.execute(world.owner)
    world.pass({ hours: 2 })
    assert.equal((await her.get('/route')).status, 200)
    await sql`alter table platform.away rename to proposal_log`.execute(world.owner)
    world.pass({ hours: -2 })
  })
})

describe('who objects', () => {
  it('to proposals finds the nearest first, and no reasons; ending it brings them back', async () => {
    const order = (html: string) => [...html.matchAll(/href="\/places\/([0-9a-f-]{36})"/g)].map(([, id]) => id)
    const near = order((await her.get('/places?sort=near')).html)
    const suits = await her.get('/places')
    assert.notDeepEqual(order(suits.html), near)
    assert.match(suits.html, /kr-why/)
    await objects('proposals')
    const plain = await her.get('/places')
    assert.deepEqual(order(plain.html), near)
    assert.doesNotMatch(plain.html, /kr-why/)
    assert.match(plain.html, /Je wilt geen volgorde op maat/)
    assert.doesNotMatch((await her.get(`/places/${demo.places.deHalm}`)).html, /kr-why/)
    await noLongerObjects()
    assert.deepEqual(order((await her.get('/places')).html), order(suits.html))
  })

  it('does so herself, by the link of the page and one form', async () => {
    assert.match((await her.get('/automated')).html, /href="\/my-data\/object"/)
    assert.equal((await her.post('/my-data/object', { what: ['proposals', 'ordering'] })).status, 303)
    assert.match((await her.get('/places')).html, /Je wilt geen volgorde op maat/)
    assert.equal((await her.post('/my-data/object', {})).status, 303)
    assert.doesNotMatch((await her.get('/places')).html, /Je wilt geen volgorde op maat/)
  })

  it('to being put in an order stands among all pupils, and not on top', async () => {
    const first = (html: string) => html.match(/aria-labelledby="first".*?<\/section>/s)?.[0] ?? ''
    const { html } = await jelle.get(`/class/${demo.classes.fourB}`)
    const [, onTop] = first(html).match(/href="\/class\/students\/([0-9a-f-]{36})"/)!
    await objects('ordering', onTop)
    const after = (await jelle.get(`/class/${demo.classes.fourB}`)).html
    assert.ok(!first(after).includes(onTop!))
    assert.ok(after.includes(onTop!))
    await noLongerObjects()
  })
})

describe('contesting', () => {
  const path = '/automated/places-suits-me/contest'
  const rows = () => world.owner.selectFrom('caseload.contest').selectAll().orderBy('sent_at').execute()

  it('goes from her to a human at her school, who answers within the term, and back', async () => {
    assert.match((await her.get(path)).html, /antwoord voor 17 maart/)
    const sent = await her.post(path, { words: 'De bakker om de hoek staat onderaan.' })
    assert.equal(sent.location, '/automated/contests?done=contested')
    assert.match((await her.get(sent.location!)).html, /Je krijgt antwoord voor 17 maart/)
    await world.runJobs()
    const [contest] = await rows()
    assert.equal(contest?.answer_by.toString(), '2026-03-17')
    assert.match((await ilse.get('/messages')).html, new RegExp(`/contests/${contest!.id}`))
    assert.ok((await ilse.get('/contests')).html.includes('Amina'))
    const page = (await ilse.get(`/contests/${contest!.id}`)).html
    assert.ok(page.includes('De bakker om de hoek staat onderaan.'))
    const empty = await ilse.post(`/contests/${contest!.id}`, { outcome: 'agreed', answer: ' ' })
    assert.equal(empty.status, 422)
    assert.match(empty.html, /value="agreed" checked|checked[^>]*value="agreed"/)
    const answer = 'Je hebt gelijk. Ik keek met je mee.'
    assert.equal((await ilse.post(`/contests/${contest!.id}`, { outcome: 'agreed', answer })).status, 303)
    await world.runJobs()
    const mine = (await her.get('/automated/contests')).html
    assert.ok(mine.includes(answer) && mine.includes('Je hebt gelijk'))
    assert.match((await her.get('/messages')).html, /Je school gaf antwoord/)
    assert.equal((await ilse.post(`/contests/${contest!.id}`, { outcome: 'partly', answer: 'Nee' })).status, 409)
    assert.equal((await rows())[0]?.outcome, 'agreed')
  })

  it('is asked again before the term ends, of the coordinators of the school too', async () => {
    await her.post(path, { words: 'Nog iets.' })
    const open = (await rows()).find(({ outcome }) => outcome === null)!
    const told = () =>
      world.owner.selectFrom('messages.notice').select('person_id').where('kind', '=', 'contest-late').execute()
    await world.runJob('contest-sweep')
    assert.equal((await told()).length, 0)
    world.pass({ days: 12 })
    await world.runJob('contest-sweep')
    await world.runJob('contest-sweep')
    const people = (await told()).map(({ person_id }) => person_id)
    assert.ok(people.includes(personas.ilse.personId))
    assert.equal(new Set(people).size, people.length)
    world.pass({ days: 6 })
    assert.match((await her.get('/automated/contests')).html, /had voor 17 maart moeten antwoorden/)
    world.pass({ days: -18 })
    await world.owner.deleteFrom('caseload.contest').where('id', '=', open.id).execute()
  })

  it('keeps what was typed when something is wrong, and takes a double click once', async () => {
    const long = 'a'.repeat(2001)
    const wrong = await her.post(path, { words: long })
    assert.equal(wrong.status, 422)
    assert.ok(wrong.html.includes(long))
    assert.equal((await her.post(path, { words: '' })).status, 422)
    const key = newId()
    const before = (await rows()).length
    await Promise.all([her.post(path, { words: 'عربي' }, key), her.post(path, { words: 'عربي' }, key)])
    assert.equal((await rows()).length, before + 1)
    for (let i = 0; i < 5; i++) await her.post(path, { words: `Punt ${i}` })
    assert.equal((await her.post(path, { words: 'Te veel' })).status, 409)
  })

  it("is nobody else's: no other pupil, parent, company or city reads or answers it", async () => {
    const { id } = (await rows()).at(-1)!
    for (const persona of ['noor', 'hodan', 'karel', 'team', 'amina'] as const) {
      const other = await world.as(persona)
      for (const address of ['/contests', `/contests/${id}`])
        assert.equal((await other.get(address)).status, 404, persona)
      assert.equal((await other.post(`/contests/${id}`, { outcome: 'agreed', answer: 'Ja' })).status, 404, persona)
    }
    for (const persona of ['ilse', 'karel', 'hodan'] as const)
      assert.equal((await (await world.as(persona)).get(path)).status, 404)
    assert.equal((await world.visitor().get(path)).status, 303)
    assert.doesNotMatch((await (await world.as('noor')).get('/automated/contests')).html, /Punt/)
    assert.equal((await her.get('/automated/places-nothing/contest')).status, 404)
    const elsewhere = await world.owner
      .selectFrom('people.role')
      .select('person_id')
      .where('role', '=', 'mentor')
      .where('person_id', '<>', personas.ilse.personId)
      .where('school_id', '<>', demo.schools.zaanoever)
      .executeTakeFirstOrThrow()
    const stranger = await world.signedIn(elsewhere.person_id)
    assert.equal((await stranger.get(`/contests/${id}`)).status, 404)
    assert.equal((await stranger.post(`/contests/${id}`, { outcome: 'agreed', answer: 'Ja' })).status, 404)
    assert.equal((await rows()).at(-1)?.outcome, null)
  })
})

// last: the clock goes two years on
describe('the log', () => {
  it('is kept for a year, more than the half year of the AI Act, and then cleared up; a contest for two', async () => {
    const rows = await logged('places/suits-me')
    assert.ok(rows.length > 0)
    world.pass({ days: 200 })
    await world.runJob('clean-up')
    assert.equal((await logged('places/suits-me')).length, rows.length)
    world.pass({ days: 200 })
    await world.runJob('clean-up')
    assert.equal((await logged('places/suits-me')).length, 0)
    assert.equal((await world.owner.selectFrom('caseload.contest').select('id').execute()).length > 0, true)
    world.pass({ days: 365 })
    await world.runJob('clean-up')
    assert.deepEqual(await world.owner.selectFrom('caseload.contest').select('id').execute(), [])
  })
})
