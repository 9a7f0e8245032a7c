import assert from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import { personas } from '../../../../db/builders.ts'
import { addActivity, countOf, hiddenOf, idsIn, textOf, went } from '../../../../test/portfolio-steps.ts'
import { openWorld } from '../../../../test/world.ts'
import { newId } from '../../../platform/ids.ts'

const world = await openWorld()
after(() => world.close())

const stored = (id: string) =>
  world.owner.selectFrom('portfolio.activity').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

describe('adding what she did', () => {
  it('starts with the kind, and says so when none is chosen', async () => {
    const noor = await world.as('noor')
    const page = await noor.get('/activities/new/what?kind=iets')
    assert.equal(page.status, 422)
    assert.match(textOf(page), /Kies wat het best past/)
  })

  const dates: [what: string, typed: Record<string, string>, since: string | null, until: string | null][] = [
    ['nothing', {}, null, null],
    ['a year', { 'since.year': '2024' }, '2024', null],
    ['a month', { 'since.month': '3', 'since.year': '2024', still: 'yes' }, '2024-03', null],
    ['still doing it beats a typed end', { 'since.year': '2023', 'until.year': '2024', still: 'yes' }, '2023', null],
    ['an end', { 'since.year': '2023', 'until.month': '2', 'until.year': '2024', still: 'no' }, '2023', '2024-02'],
    ['over, with one year', { 'since.year': '2024', still: 'no' }, '2024', '2024'],
    ['this month', { 'since.month': '3', 'since.year': '2026' }, '2026-03', null],
  ]
  for (const [what, typed, since, until] of dates) {
    it(`keeps the time as precise as she remembers: ${what}`, async () => {
      const id = await addActivity(await world.as('noor'), typed)
      const row = await stored(id)
      assert.deepEqual([row.since, row.until], [since, until])
    })
  }

  const wrong: [what: string, fields: Record<string, string>, says: RegExp][] = [
    ['no title', { title: '   ' }, /Schrijf op wat je deed/],
    ['a title of 151 letters', { title: 'a'.repeat(151) }, /hooguit 150 tekens/],
    ['a month without a year', { 'since.month': '3' }, /jaar met vier cijfers/],
    ['a year in letters', { 'since.year': 'vorig' }, /jaar met vier cijfers/],
    ['next month', { 'since.month': '4', 'since.year': '2026' }, /Dit moment komt nog/],
    [
      'an end before the start',
      { 'since.year': '2024', 'until.year': '2023', still: 'no' },
      /Het einde ligt voor het begin/,
    ],
    ['a kind that is none', { kind: 'placement' }, /Kies wat het best past/],
  ]
  for (const [what, fields, says] of wrong) {
    it(`comes back with what she typed: ${what}`, async () => {
      const noor = await world.as('noor')
      const before = await countOf(world, personas.noor.personId)
      const page = await noor.post('/activities', { kind: 'home', title: 'Koken', organisation: 'Bij oma', ...fields })
      assert.equal(page.status, 422)
      assert.match(textOf(page), says)
      if (fields.kind === undefined) assert.match(page.html, /value="Bij oma"/)
      assert.deepEqual(await countOf(world, personas.noor.personId), before)
    })
  }

  it('takes every script and no control characters', async () => {
    const title = 'ምግብ ማብሰል، طبخ، 烹饪, சமையல் 👩🏾‍🍳'
    const id = await addActivity(await world.as('noor'), {
      title: `\u0000${title}\u0007`,
      organisation: '<b>De "Poort"</b> & co',
    })
    const row = await stored(id)
    assert.equal(row.title, title.normalize('NFC'))
    const page = await (await world.as('noor')).get(`/activities/${id}`)
    assert.match(page.html, /&lt;b&gt;De &quot;Poort&quot;&lt;\/b&gt; &amp; co/)
  })

  it('happens once when the button is pressed twice', async () => {
    const noor = await world.as('noor')
    const before = await countOf(world, personas.noor.personId)
    const key = newId()
    const fields = { kind: 'made', title: 'Een site' }
    const pages = await Promise.all([noor.post('/activities', fields, key), noor.post('/activities', fields, key)])
    assert.equal(went(pages[0]!), went(pages[1]!))
    assert.equal((await countOf(world, personas.noor.personId)).activities, before.activities! + 1)
  })
})

describe('what it shows', () => {
  it('wants one to three competences, each with a sentence', async () => {
    const noor = await world.as('noor')
    const id = await addActivity(noor)
    const choose = (query: string) => noor.get(`/activities/${id}/sentences?${query}`)
    assert.match(textOf(await choose('')), /Kies minstens 1 ding/)
    const four = await choose(['calm', 'precise', 'lead', 'care'].map((c) => `competence=${c}`).join('&'))
    assert.equal(four.status, 422)
    assert.match(textOf(four), /Kies hooguit 3 dingen/)
    assert.match(four.html, /value="lead" checked/)
    const missing = await noor.post(`/activities/${id}/sentences`, { 'sentence.calm': 'Rustig.', 'sentence.lead': ' ' })
    assert.equal(missing.status, 422)
    assert.match(missing.html, /href="#sentence.lead"/)
    assert.match(textOf(missing), /Rustig\./)
    for (const fields of [
      {},
      { 'sentence.flying': 'Ik vlieg' },
      Object.fromEntries(['calm', 'precise', 'lead', 'care'].map((c) => [`sentence.${c}`, 'x'])),
    ]) {
      assert.equal((await noor.post(`/activities/${id}/sentences`, fields as Record<string, string>)).status, 422)
    }
    assert.equal(
      (await world.owner.selectFrom('portfolio.shown').where('activity_id', '=', id).selectAll().execute()).length,
      0,
    )
  })

  it('is replaced as a whole when she chooses again', async () => {
    const noor = await world.as('noor')
    const id = await addActivity(noor)
    went(await noor.post(`/activities/${id}/sentences`, { 'sentence.calm': 'Een', 'sentence.lead': 'Twee' }))
    went(await noor.post(`/activities/${id}/sentences`, { 'sentence.lead': 'Twee, anders', 'sentence.care': 'Drie' }))
    const rows = await world.owner
      .selectFrom('portfolio.shown')
      .select(['competence_id', 'sentence'])
      .where('activity_id', '=', id)
      .orderBy('competence_id')
      .execute()
    assert.deepEqual(
      rows.map((row) => [row.competence_id, row.sentence]),
      [
        ['care', 'Drie'],
        ['lead', 'Twee, anders'],
      ],
    )
  })
})

describe('what somebody confirmed', () => {
  it('keeps its text and its sentence, and may leave the CV', async () => {
    const amina = await world.as('amina')
    const confirmed = await world.owner
      .selectFrom('portfolio.confirmation')
      .select(['activity_id', 'competence_id'])
      .where('person_id', '=', personas.amina.personId)
      .executeTakeFirstOrThrow()
    const id = confirmed.activity_id
    const before = await stored(id)
    const edit = await amina.post(`/activities/${id}/edit`, { title: 'Baas van de keuken' })
    assert.equal(edit.status, 403)
    assert.match(textOf(edit), /Iemand heeft dit bevestigd/)
    went(
      await amina.post(`/activities/${id}/sentences`, {
        [`sentence.${confirmed.competence_id}`]: 'Ik ben de beste',
        'sentence.sell': 'Nieuw',
      }),
    )
    const rows = await world.owner.selectFrom('portfolio.shown').selectAll().where('activity_id', '=', id).execute()
    assert.ok(rows.some((row) => row.competence_id === 'sell'))
    assert.ok(rows.some((row) => row.competence_id === confirmed.competence_id && row.sentence !== 'Ik ben de beste'))
    went(await amina.post(`/activities/${id}/on-cv`, { on: 'no' }))
    assert.doesNotMatch(textOf(await amina.get('/cv')), /Rosa/)
    went(await amina.post(`/activities/${id}/on-cv`, { on: 'yes' }))
    assert.equal((await stored(id)).title, before.title)
  })
})

describe('words that may tell faith or the language of home', () => {
  const forms: [what: string, path: (id: string) => string, fields: Record<string, string>][] = [
    ['what she did', () => '/activities', { kind: 'neighbourhood', title: 'Schoonmaken in de moskee' }],
    ['a change', (id) => `/activities/${id}/edit`, { title: 'Soep', what: 'Voor de kerk' }],
    ['a sentence', (id) => `/activities/${id}/sentences`, { 'sentence.listen': 'Ik tolk Tigrinya' }],
    ['her sentence', () => '/cv/wishes', { headline: 'Ik ben moslim en bakker' }],
  ]
  for (const [what, path, fields] of forms) {
    it(`are asked about once, and kept when she wants: ${what}`, async () => {
      const selam = await world.as('selam')
      const action = path(await addActivity(selam))
      const before = await countOf(world, personas.selam.personId)
      const asked = await selam.post(action, fields)
      assert.equal(asked.status, 200)
      assert.match(textOf(asked), /Staat dit er bewust\?/)
      assert.deepEqual(await countOf(world, personas.selam.personId), before)
      const hidden = hiddenOf(asked, action)
      for (const [name, value] of Object.entries(fields)) assert.equal(hidden[name], value)
      const changed = await selam.post(action, { ...hidden, deliberate: 'change' })
      assert.equal(changed.status, 200)
      assert.doesNotMatch(changed.html, /<title>Fout/)
      for (const value of Object.values(fields)) assert.ok(changed.html.includes(value), value)
      went(await selam.post(action, { ...hidden, deliberate: 'keep' }))
    })
  }

  it('do not stand between her and what is wrong in the form', async () => {
    const selam = await world.as('selam')
    const page = await selam.post('/activities', { kind: 'home', title: '', what: 'kerk' })
    assert.equal(page.status, 422)
  })
})

describe('removing', () => {
  it('takes it away with its evidence, and back again', async () => {
    const noor = await world.as('noor')
    const id = await addActivity(noor, { title: 'Weg ermee' })
    went(await noor.post(`/activities/${id}/sentences`, { 'sentence.calm': 'Rustig' }))
    const removed = went(await noor.post(`/activities/${id}/remove`))
    const cv = await noor.get(removed)
    assert.doesNotMatch(textOf(cv), /Weg ermee/)
    assert.equal((await noor.get(`/activities/${id}`)).status, 404)
    assert.equal((await noor.post(`/activities/${id}/edit`, { title: 'Toch' })).status, 404)
    const undo = `/activities/${idsIn(removed)[0]}/restore`
    went(await noor.post(undo, hiddenOf(cv, undo)))
    assert.match(textOf(await noor.get('/cv')), /Rustig .*Weg ermee/)
    went(await noor.post(undo))
  })
})

describe('wishes', () => {
  it('are kept, shown on the CV, and may be emptied', async () => {
    const noor = await world.as('noor')
    const fields = {
      headline: 'Ik help graag',
      fields: ['care', 'sports'],
      likes: 'early',
      days: ['1', '5'],
      seeks: 'Een snuffelstage',
    }
    went(await noor.post('/cv/wishes', { ...fields, 'from.day': '7', 'from.month': '4', 'from.year': '2026' }))
    const cv = textOf(await noor.get('/cv'))
    assert.match(
      cv,
      /Zoekt Een snuffelstage Soort werk Zorg en welzijn en Sport en bewegen Vanaf 7 april 2026 Kan werken maandag en vrijdag Past goed vroeg beginnen/,
    )
    went(await noor.post('/cv/wishes', {}))
    assert.doesNotMatch(textOf(await noor.get('/cv')), /Een snuffelstage|7 april/)
  })

  it('refuse a day that has passed, unless it stood there already', async () => {
    const noor = await world.as('noor')
    const day = (d: string) => ({ 'from.day': d, 'from.month': '3', 'from.year': '2026' })
    const past = await noor.post('/cv/wishes', day('2'))
    assert.equal(past.status, 422)
    assert.match(textOf(past), /al voorbij/)
    went(await noor.post('/cv/wishes', day('4')))
    world.pass({ days: 5 })
    went(await noor.post('/cv/wishes', { ...day('4'), seeks: 'Iets' }))
    assert.match(textOf(await noor.get('/cv')), /Vanaf Meteen/)
    assert.equal((await noor.post('/cv/wishes', { ...day('31'), 'from.month': '2' })).status, 422)
  })
})

it('languages have a page of their own that says what a language may tell', async () => {
  const noor = await world.as('noor')
  assert.match(textOf(await noor.get('/cv/languages')), /Een taal kan iets zeggen over thuis/)
  went(await noor.post('/cv/languages', { 'name.1': 'Fries', 'level.1': 'C2', 'name.3': 'Engels', 'level.2': 'B1' }))
  assert.match(textOf(await noor.get('/cv')), /Talen Fries \(vloeiend\), Engels/)
  const shown = textOf(await noor.get('/cv?view=without-name'))
  assert.doesNotMatch(shown, /Fries|Engels/)
})
