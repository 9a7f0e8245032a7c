import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import fc from 'fast-check'
import { demo } from '../../../db/builders.ts'
import { openWorld, type Page, type World } from '../../../test/world.ts'
import nl from './texts/nl.json' with { type: 'json' }

let world: World
before(async () => {
  world = await openWorld()
})
after(() => world.close())

const placePath = (id: string) => `/places/${id}`
const change = (
  id: string,
  values: {
    taken?: number
    paused_until?: Temporal.PlainDate | null
    title?: string
    age_from?: number
    age_rule?: string
    ends_on?: Temporal.PlainDate | null
    starts_on?: Temporal.PlainDate | null
  },
) => world.owner.updateTable('places.place').set(values).where('id', '=', id).execute()
const main = ({ html }: Page) => html.slice(html.indexOf('<main'), html.indexOf('</main>'))
const links = (page: Page) => [...main(page).matchAll(/href="(\/places\/[0-9a-f-]{36})"/g)].map(([, href]) => href!)

describe('the search page', () => {
  test('a young person sees what is near, why it suits her, and a map with her home', async () => {
    const amina = await world.as('amina')
    const page = await amina.get('/places?q=bakker')
    assert.equal(page.status, 200)
    assert.match(page.html, /Plekken bij jou in de buurt/)
    assert.match(page.html, /binnen 30 minuten van huis/)
    assert.match(page.html, /Past bij jou, omdat/)
    assert.match(page.html, /minuten fietsen/)
    assert.match(page.html, /role="img" aria-label="Kaart met [^"]* en jouw huis\. De lijst noemt dezelfde/)
    assert.equal(links(page)[0], placePath(demo.places.deHalm))
  })

  test('a visitor sees all cities, no minutes, no reasons, no home', async () => {
    const page = await world.visitor().get('/places')
    assert.match(page.html, /Plekken in alle steden/)
    assert.doesNotMatch(page.html, /Past bij jou|minuten fietsen|jouw huis|van huis/)
    assert.match(page.html, /href="\/sign-in"/)
  })

  test('staff see their own city, and no home of anybody', async () => {
    const page = await (await world.as('ilse')).get('/places')
    assert.match(page.html, /Plekken in Zaanstad/)
    assert.doesNotMatch(page.html, /jouw huis|van huis/)
  })

  test('what was chosen can be taken away by a link, and the form works without script', async () => {
    const page = await (await world.as('amina')).get('/places?kind=internship&need=room&within=60&q=stage')
    assert.match(page.html, /href="\/places\?q=stage&amp;within=60&amp;need=room"/)
    assert.match(page.html, /href="\/places\?q=stage&amp;kind=internship&amp;within=any&amp;need=room"/)
    assert.equal((page.html.match(/<form[^>]*action="\/places"[^>]*method="get"/g) ?? []).length, 2)
    assert.match(page.html, /<input type="hidden" name="q" value="stage"/)
  })

  test('pages hold a dozen, follow each other and do not repeat', async () => {
    const visitor = world.visitor()
    const first = await visitor.get('/places')
    const second = await visitor.get('/places?page=2')
    assert.equal(links(first).length, 12)
    assert.equal(new Set([...links(first), ...links(second)]).size, 24)
    assert.match(first.html, /rel="next" href="\/places\?page=2"/)
    assert.doesNotMatch(first.html, /rel="prev"/)
  })

  for (const page of ['-1', '0', '9e9', 'abc', '9999', '1e1', '%00'])
    test(`page=${page} is a page`, async () => {
      const { status, html } = await world.visitor().get(`/places?page=${page}`)
      assert.equal(status, 200)
      assert.match(html, /Pagina \d+ van \d+/)
    })

  test('an empty answer helps', async () => {
    const page = await (await world.as('amina')).get('/places?q=bakker&kind=visit&field=security&within=15')
    assert.match(page.html, new RegExp(nl['empty.title']))
    assert.match(page.html, /Begin opnieuw/)
  })

  test('typed text comes back as text', async () => {
    const page = await world.visitor().get(`/places?q=${encodeURIComponent('"><script>alert(1)</script>')}`)
    assert.doesNotMatch(page.html, /<script>alert/)
    assert.match(page.html, /value="&quot;&gt;&lt;script&gt;/)
  })

  test('whatever the address says, it is a page', async () => {
    const amina = await world.as('amina')
    const visitor = world.visitor()
    const name = fc.constantFrom('q', 'kind', 'field', 'need', 'within', 'city', 'sort', 'page', 'x')
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(name, fc.string({ unit: 'binary', maxLength: 80 })), { maxLength: 6 }),
        fc.boolean(),
        async (pairs, known) => {
          const query = pairs.map(([key, value]) => `${key}=${encodeURIComponent(value.toWellFormed())}`).join('&')
          const { status } = await (known ? amina : visitor).get(`/places?${query}`)
          assert.equal(status, 200)
        },
      ),
      { numRuns: 40 },
    )
    for (const raw of ['q=%', 'q=%ff%fe', 'q[]=1', 'kind', '&&&', 'q=a&q=b', `q=${'a'.repeat(3000)}`])
      assert.equal((await visitor.get(`/places?${raw}`)).status, 200, raw)
  })
})

describe('the page of one place', () => {
  test('for a young person: reasons in her own words, the way, and one step', async () => {
    const page = await (await world.as('selam')).get(placePath(demo.places.deHalm))
    assert.equal(page.status, 200)
    assert.match(page.html, new RegExp(`href="/places/${demo.places.deHalm}/apply"`))
    assert.match(page.html, /Zo gaat het verder/)
  })

  test('who asked already sees where that stands, not the question again', async () => {
    const open = await world.owner
      .selectFrom('applications.application')
      .select(['id', 'person_id', 'place_id'])
      .where('state', 'in', ['sent', 'invited'])
      .orderBy('id')
      .executeTakeFirstOrThrow()
    const page = await (await world.signedIn(open.person_id)).get(placePath(open.place_id))
    assert.match(page.html, new RegExp(`href="/applications/${open.id}"`))
    assert.doesNotMatch(page.html, /\/apply"/)
    const other = await (await world.as('selam')).get(placePath(open.place_id))
    assert.doesNotMatch(other.html, new RegExp(open.id))
  })

  test('a visitor is asked to sign in, and comes back here', async () => {
    const page = await world.visitor().get(placePath(demo.places.nour))
    assert.match(page.html, new RegExp(`href="/sign-in\\?to=/places/${demo.places.nour}"`))
    assert.doesNotMatch(page.html, /\/apply"|Past bij jou/)
  })

  test('staff get no button', async () => {
    const page = await (await world.as('ilse')).get(placePath(demo.places.nour))
    assert.doesNotMatch(page.html, /\/apply"|href="\/sign-in/)
  })

  const closed: [string, () => Promise<unknown>, RegExp][] = [
    [
      'full',
      () =>
        world.owner
          .updateTable('places.place')
          .set((eb) => ({ taken: eb.ref('seats') }))
          .where('id', '=', demo.places.nour)
          .execute(),
      /Hier is nu geen plek/,
    ],
    [
      'closed for a while',
      () => change(demo.places.nour, { taken: 0, paused_until: Temporal.PlainDate.from('2026-04-09') }),
      /Vanaf 9 april kun je hier weer vragen/,
    ],
    [
      'over',
      () =>
        change(demo.places.nour, {
          paused_until: null,
          starts_on: null,
          ends_on: Temporal.PlainDate.from('2026-03-01'),
        }),
      /De laatste dag was 1 maart/,
    ],
  ]
  for (const [name, make, says] of closed)
    test(`${name}: says so, and what else there is`, async () => {
      await make()
      const page = await (await world.as('noor')).get(placePath(demo.places.nour))
      assert.match(page.html, says)
      assert.doesNotMatch(page.html, /\/apply"/)
      assert.match(page.html, /Bekijk andere plekken/)
    })

  for (const id of ['abc', '0', '00000000-0000-4000-8000-000000000000', '%00', "1'--", 'x'.repeat(300)])
    test(`no place "${id.slice(0, 20)}"`, async () => {
      assert.equal((await world.visitor().get(`/places/${encodeURIComponent(id)}`)).status, 404)
    })

  test('what a company writes is text', async () => {
    await change(demo.places.overtuin, { title: `<img src=x onerror="alert(1)"> & Zn.` })
    for (const path of [placePath(demo.places.overtuin), '/places?q=Zn']) {
      const { html } = await world.visitor().get(path)
      assert.doesNotMatch(html, /<img src=x/)
      assert.match(html, /&lt;img src=x onerror=&quot;alert\(1\)&quot;&gt; &amp; Zn\./)
    }
  })

  test('about age: may she or not, with the rule; nobody else learns more than the rule', async () => {
    await change(demo.places.molenbrood, { age_from: 16, age_rule: 'alcohol-served-under-16', paused_until: null })
    const amina = await (await world.as('amina')).get(placePath(demo.places.molenbrood))
    assert.match(amina.html, /Je mag dit werk doen\./)
    assert.match(amina.html, /Alcoholwet, artikel 24/)
    const employer = await (await world.as('karel')).get(placePath(demo.places.molenbrood))
    assert.match(employer.html, /geldt een regel over leeftijd/)
    assert.doesNotMatch(employer.html, /Je mag dit werk/)
    await change(demo.places.molenbrood, { age_from: 99 })
    assert.match(
      (await (await world.as('amina')).get(placePath(demo.places.molenbrood))).html,
      /Je mag dit werk nog niet doen\./,
    )
  })

  test('the way back leads to the search one came from, and nowhere else', async () => {
    const visitor = world.visitor()
    const back = async (referer: string) =>
      /class="kr-tool" href="([^"]*)"/.exec(
        main(await visitor.request(placePath(demo.places.deHalm), { headers: { referer } })),
      )?.[1]
    assert.equal(await back('http://localhost/places?q=brood&page=2'), '/places?q=brood&amp;page=2')
    assert.equal(await back('http://evil.example/places?q=brood'), '/places')
    assert.equal(await back('http://localhost/places/other'), '/places')
    assert.equal(await back('not an address'), '/places')
  })
})
