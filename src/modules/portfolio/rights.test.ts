import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { personas } from '../../../db/builders.ts'
import { addActivity, countOf, picture, resumeFile, textOf, went } from '../../../test/portfolio-steps.ts'
import { openWorld, type Page, type Visitor } from '../../../test/world.ts'

const world = await openWorld()
after(() => world.close())

const amina = personas.amina.personId
let hers: { activity: string; evidence: string; file: string }

before(async () => {
  const her = await world.as('amina')
  const activity = await addActivity(her, { title: 'Taarten bakken', organisation: 'Bakkerij van oma' })
  went(await her.post(`/activities/${activity}/sentences`, { 'sentence.calm': 'Ik blijf rustig.' }))
  went(await her.post(`/activities/${activity}/evidence`, { file: await picture(), title: 'Bruidstaart' }))
  const file = went(await her.post('/cv/import', { file: resumeFile({ work: [{ position: 'Hulp' }] }) }))
  const row = await world.owner
    .selectFrom('portfolio.evidence')
    .select('id')
    .where('activity_id', '=', activity)
    .executeTakeFirstOrThrow()
  hers = { activity, evidence: row.id, file }
})

const reads = () => [
  `/people/${amina}/cv`,
  `/activities/${hers.activity}`,
  `/activities/${hers.activity}/edit`,
  `/activities/${hers.activity}/shows`,
  `/activities/${hers.activity}/sentences?competence=calm`,
  `/activities/${hers.activity}/evidence`,
  `/evidence/${hers.evidence}`,
  `/evidence/${hers.evidence}/picture`,
  `/evidence/${hers.evidence}/title`,
  hers.file,
]

const writes = async (): Promise<[path: string, fields: Record<string, string | string[] | Blob>][]> => [
  [`/activities/${hers.activity}/edit`, { title: 'Van een ander' }],
  [`/activities/${hers.activity}/sentences`, { 'sentence.lead': 'Van een ander' }],
  [`/activities/${hers.activity}/on-cv`, { on: 'no' }],
  [`/activities/${hers.activity}/remove`, {}],
  [`/activities/${hers.activity}/restore`, {}],
  [`/activities/${hers.activity}/evidence`, { file: await picture() }],
  [`/evidence/${hers.evidence}/title`, { title: 'Van een ander' }],
  [`/evidence/${hers.evidence}/remove`, {}],
  [`/evidence/${hers.evidence}/restore`, {}],
  [hers.file, { take: ['i0'] }],
  [`${hers.file}/cancel`, {}],
  [`${hers.file}/undo`, {}],
]

/** All that stands in her portfolio, as text. */
async function everything(): Promise<string> {
  const rows = await Promise.all(
    (['activity', 'shown', 'evidence', 'import', 'profile', 'confirmation'] as const).map((table) =>
      world.owner.selectFrom(`portfolio.${table}`).selectAll().where('person_id', '=', amina).execute(),
    ),
  )
  return JSON.stringify(rows)
}

/** What somebody who may not gets: not there, not allowed, or the sign-in page; never her words. */
function isKeptOut(page: Page, path: string): void {
  const toSignIn = page.status === 303 && page.location?.startsWith('/sign-in')
  assert.ok([403, 404].includes(page.status) || toSignIn, `${path}: ${page.status} ${page.location}`)
  assert.doesNotMatch(page.html, /Taarten bakken|Bakkerij van oma|Bruidstaart|Ik blijf rustig/)
}

describe('another than she', () => {
  const others: [who: string, open: () => Promise<Visitor>][] = [
    ['another young person', () => world.as('selam')],
    ['her mentor, while she does not share', () => world.as('ilse')],
    ['her mother', () => world.as('hodan')],
    ['a company', () => world.as('karel')],
    ['the programme team', () => world.as('team')],
    ['a visitor', () => Promise.resolve(world.visitor())],
  ]
  for (const [who, open] of others) {
    it(`reads nothing and changes nothing: ${who}`, async () => {
      const other = await open()
      const stood = await everything()
      for (const path of reads()) isKeptOut(await other.get(path), path)
      for (const [path, fields] of await writes()) isKeptOut(await other.post(path, fields), path)
      assert.equal(await everything(), stood)
    })
  }

  it('gets no form of his own either: only young people have a portfolio', async () => {
    for (const persona of ['ilse', 'hodan', 'karel', 'team'] as const) {
      const other = await world.as(persona)
      for (const path of ['/cv', '/cv.json', '/cv.pdf', '/cv/wishes', '/cv/import', '/activities', '/activities/new']) {
        assert.equal((await other.get(path)).status, 403, `${persona} ${path}`)
      }
      assert.equal((await other.post('/activities', { kind: 'home', title: 'x' })).status, 403)
      assert.equal((await other.post('/cv/wishes', { headline: 'x' })).status, 403)
      assert.equal((await countOf(world, personas[persona].personId)).activities, 0)
    }
  })

  it('what is no id is not there', async () => {
    const her = await world.as('amina')
    for (const path of [
      '/activities/1',
      '/activities/x/edit',
      "/evidence/'or 1=1",
      '/cv/import/00000000-0000-0000-0000-000000000000',
    ]) {
      assert.equal((await her.get(path)).status, 404, path)
    }
  })
})

describe('the mentor of her class, while she shares', () => {
  it('reads her CV and opens what stands on it, changes nothing, and she can see that it was read', async () => {
    const her = await world.as('amina')
    const ilse = await world.as('ilse')
    const others = [await world.as('jelle'), await world.as('karel'), await world.as('selam')]
    went(await her.post('/cv/share'))
    assert.match(textOf(await ilse.get(`/people/${amina}/cv`)), /Rustig blijven .*Ik blijf rustig\. .*Bruidstaart/)
    assert.equal((await ilse.get(`/evidence/${hers.evidence}`)).status, 200)
    assert.equal((await ilse.get(`/evidence/${hers.evidence}/picture`)).status, 200)
    for (const other of others) for (const path of reads()) isKeptOut(await other.get(path), path)
    const stood = await everything()
    for (const [path, fields] of await writes()) isKeptOut(await ilse.post(path, fields), path)
    isKeptOut(await ilse.get(hers.file), 'what a file said is for her alone')
    assert.equal(await everything(), stood)
    const log = await world.owner
      .selectFrom('platform.audit')
      .select('action')
      .where('person_id', '=', amina)
      .where('actor', '=', personas.ilse.personId)
      .execute()
    assert.deepEqual([...new Set(log.map(({ action }) => action))].sort(), ['read cv', 'read evidence'])
  })

  it('does not see what she keeps off her CV', async () => {
    const her = await world.as('amina')
    const ilse = await world.as('ilse')
    went(await her.post(`/activities/${hers.activity}/on-cv`, { on: 'no' }))
    assert.doesNotMatch(textOf(await ilse.get(`/people/${amina}/cv`)), /Taarten bakken/)
    assert.equal((await ilse.get(`/evidence/${hers.evidence}`)).status, 404)
    assert.equal((await her.get(`/evidence/${hers.evidence}`)).status, 200)
    went(await her.post(`/activities/${hers.activity}/on-cv`, { on: 'yes' }))
  })

  it('sees nothing any more when she stops; sharing and stopping twice is fine', async () => {
    const her = await world.as('amina')
    const ilse = await world.as('ilse')
    for (const path of ['/cv/share', '/cv/share', '/cv/share/stop', '/cv/share/stop']) went(await her.post(path))
    for (const path of reads()) isKeptOut(await ilse.get(path), path)
  })
})
