import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { demo, personas } from '../../../db/builders.ts'
import { openWorld, testNow, type Visitor, type World } from '../../../test/world.ts'
import { newId } from '../../platform/ids.ts'

const { amina, noor } = personas

/** The page as one reads it. */
const wordsOf = (html: string) =>
  html
    .replace(/<(svg|head|header|nav|footer)\b.*?<\/\1>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,:])/g, '$1')
const section = (html: string, id: string) =>
  html.match(new RegExp(`<section[^>]*aria-labelledby="${id}".*?</section>`, 's'))?.[0] ?? ''

describe('my route', () => {
  let world: World
  let her: Visitor
  before(async () => {
    world = await openWorld()
    her = await world.as('amina')
  })
  after(() => world.close())

  const route = async (visitor = her) => (await visitor.get('/route')).html
  const now = async () => wordsOf(section(await route(), 'now'))

  /** An application of hers at a place of Zaanstad, as the company left it. */
  async function asked(given: { state: 'sent' | 'invited' | 'refused'; moments?: string[]; chosen?: string }) {
    const place = await world.owner
      .selectFrom('places.place')
      .select(['id', 'company_id'])
      .where('id', '=', demo.places.nour)
      .executeTakeFirstOrThrow()
    const id = newId()
    await world.owner
      .insertInto('applications.application')
      .values({
        id,
        person_id: amina.personId,
        place_id: place.id,
        company_id: place.company_id,
        state: given.state,
        motivation: 'Ik wil leren bakken.',
        shown: JSON.stringify(await anyShown(world)),
        name_from_start: false,
        moments: JSON.stringify(given.moments ?? []),
        chosen_moment: given.chosen ?? null,
        sent_at: testNow,
        answered_at: given.state === 'sent' ? null : testNow,
        expires_at: testNow.add({ hours: 14 * 24 }),
      })
      .execute()
    return id
  }
  const forget = () =>
    world.owner.deleteFrom('applications.application').where('person_id', '=', amina.personId).execute()

  it('greets her, says how it goes, and shows where she is with numbers that are true', async () => {
    const html = await route()
    const text = wordsOf(html)
    assert.match(text, /Hoi Amina Je route loopt goed\. Je zoekt nu een plek\./)
    assert.match(text, /Wat kan ik\? Klaar 2 dingen opgeschreven/)
    assert.match(text, /Wie ben ik\? Klaar Je zei wat je zoekt/)
    assert.match(text, /Welk werk past bij mij\? Je bent hier Nog nergens gekeken/)
    assert.match(text, /Wie kan mij helpen\? Klaar Ilse Brouwer is je mentor\. 1 keer bevestigd Werk Eindpunt/)
    assert.equal(html.match(/aria-current="step"/g)?.length, 1)
    assert.match(await now(), /Nu te doen Zoek een plek die bij je past .* Bekijk plekken/)
    assert.equal(html.match(/kr-card--now/g)?.length, 1)
  })

  it('has no dead end: every link on it opens', async () => {
    const hrefs = [...(await route()).matchAll(/<a [^>]*href="(\/[^"#]*)/g)].map(([, href]) =>
      href!.replaceAll('&amp;', '&'),
    )
    assert.ok(hrefs.length > 10)
    for (const href of new Set(hrefs)) assert.ok([200, 303].includes((await her.get(href)).status), href)
  })

  it('follows what happens: asked, invited, chosen, met, refused', async () => {
    await asked({ state: 'sent' })
    assert.match(await now(), /Hier wacht je op Een bedrijf leest je vraag .* Het eerste antwoord komt voor 17 maart/)
    await forget()
    const invited = await asked({ state: 'invited', moments: ['2026-03-10T13:00', '2026-03-12T14:30'] })
    assert.match(await now(), /Nu te doen Patisserie Nour wil met je praten .* Het eerste moment is dinsdag 10 maart/)
    assert.ok(section(await route(), 'now').includes(`href="/applications/${invited}"`))
    await her.post(`/applications/${invited}/moment`, { moment: '2026-03-10T13:00' })
    assert.match(await now(), /Je gaat kennismaken bij Patisserie Nour dinsdag 10 maart, 13\.00 uur/)
    assert.match(
      wordsOf(section(await route(), 'soon')),
      /Straks dinsdag 10 maart, 13\.00 uur Kennismaken bij Patisserie Nour/,
    )
    world.pass({ days: 8 })
    assert.match(await now(), /Je hoort nog van Patisserie Nour/)
    assert.equal(section(await route(), 'soon'), '')
    world.pass({ days: -8 })
    await forget()
    await asked({ state: 'refused' })
    assert.match(await now(), /Zoek een plek die bij je past/)
    assert.match(wordsOf(section(await route(), 'going')), /Patisserie Nour Niet deze keer/)
    await forget()
    assert.match(wordsOf(section(await route(), 'going')), /Er loopt nog niets Zoek een plek/)
  })

  it('asks for her signature first, and then waits for the others', async () => {
    const visitor = await world.as('noor')
    const waits = wordsOf(section(await route(visitor), 'now'))
    assert.match(waits, /Hier wacht je op De afspraken met .* komen eraan/)
    const signature = () =>
      world.owner.deleteFrom('placements.signature').where('person_id', '=', noor.personId).where('party', '=', 'young')
    await signature().execute()
    const html = await route(visitor)
    assert.match(wordsOf(section(html, 'now')), /Nu te doen Teken de afspraken met .* Het begint op maandag 9 maart/)
    const href = section(html, 'now').match(/href="(\/agreements\/[^"]+)"/)?.[1]
    assert.equal((await visitor.get(href!)).status, 200)
    assert.match(wordsOf(section(html, 'going')), /Wacht op jou/)
  })

  it('stands at the same stop as the class of her mentor says', async () => {
    const jelle = await world.as('jelle')
    const { html } = await jelle.get(`/class/${demo.classes.fourB}`)
    const rows = [...html.matchAll(/href="\/class\/students\/([^"]+)".{0,400}?aria-label="Halte (\d) van 5/gs)]
    const stops = new Map(rows.map(([, id, stop]) => [id!, stop!]))
    assert.ok(stops.size >= 28)
    for (const [id, stop] of [...stops].slice(0, 12)) {
      const own = await route(await world.signedIn(id))
      const states = [...own.matchAll(/<li class="kr-halt([^"]*)"/g)].map(([, state]) => state!)
      const lit = states.findIndex((state) => state.includes('--here'))
      assert.equal(lit === -1 ? '5' : String(lit + 1), stop, id)
    }
  })

  it('starts at the beginning for who is new', async () => {
    const person_id = newId()
    await world.owner
      .insertInto('people.person')
      .values({ person_id, city_id: 'zaanstad', given_name: 'Nieuw', family_name: 'Hier', language: 'en' })
      .execute()
    await world.owner
      .insertInto('people.role')
      .values({ id: newId(), person_id, role: 'young', city_id: 'zaanstad', since: testNow })
      .execute()
    const text = wordsOf(await route(await world.signedIn(person_id)))
    assert.match(text, /Hi Nieuw Your route begins here\./)
    assert.match(text, /What can I do\? You are here Nothing written yet/)
    assert.match(text, /Write down what you do already .* Add something/)
  })

  it('and "me" are there for a young person only', async () => {
    for (const persona of ['hodan', 'ilse', 'jelle', 'karel', 'team'] as const) {
      const other = await world.as(persona)
      for (const path of ['/route', '/me']) assert.equal((await other.get(path)).status, 404, `${persona} ${path}`)
    }
    for (const path of ['/route', '/me']) {
      const { status, location } = await world.visitor().get(path)
      assert.equal(status, 303)
      assert.match(location ?? '', /^\/sign-in/)
    }
    assert.equal((await her.get('/')).location, '/route')
  })
})

describe('me', () => {
  let world: World
  before(async () => {
    world = await openWorld()
  })
  after(() => world.close())

  it('shows what is known about her person, all of it, and nobody else', async () => {
    const her = await world.as('amina')
    const { html } = await her.get('/me')
    const text = wordsOf(section(html, 'known'))
    const row = await world.owner
      .selectFrom('people.person')
      .select(['email', 'phone', 'street', 'postcode', 'place'])
      .where('person_id', '=', amina.personId)
      .executeTakeFirstOrThrow()
    for (const fact of Object.values(row)) assert.ok(text.includes(fact!), fact!)
    assert.match(text, /Mentor Ilse Brouwer Ouder of verzorger Hodan Warsame Taal Nederlands/)
    for (const href of ['/cv', '/cv/wishes', '/cv/import', '/agreements']) {
      assert.ok(html.includes(`href="${href}"`))
      assert.equal((await her.get(href)).status, 200)
    }
  })

  it('says who looked, by what they are to her, and nothing of her own looking', async () => {
    const her = await world.as('amina')
    assert.match(wordsOf(section((await her.get('/me')).html, 'seen')), /Nog niemand anders opende jouw gegevens/)
    const ilse = await world.as('ilse')
    await ilse.get(`/class/students/${amina.personId}`)
    await ilse.get(`/class/students/${amina.personId}`)
    world.pass({ minutes: 10 })
    await seenBy(world, personas.karel.personId, 'person', 'application')
    await seenBy(world, newId(), 'link', 'agreement')
    await seenBy(world, personas.hodan.personId, 'person', 'agreement')
    await seenBy(world, newId(), 'person', 'a-page-of-later')
    await seenBy(world, amina.personId, 'person', 'cv')
    const text = wordsOf(section((await her.get('/me')).html, 'seen'))
    assert.match(text, /Iemand van je school bekeek een pagina over jou/)
    assert.match(text, /Je ouder of verzorger bekeek je afspraken/)
    assert.match(text, /Iemand die de afspraken tekent bekeek je afspraken/)
    assert.match(text, /Iemand van een bedrijf bekeek je vraag aan het bedrijf/)
    assert.equal(text.match(/Je mentor bekeek je route 3 maart, 12\.00 uur/g)?.length, 1)
    assert.ok(!text.includes('je cv') && !text.includes('Karel') && !text.includes('Hodan') && !text.includes('Ilse'))
    const other = await world.as('noor')
    assert.match(wordsOf(section((await other.get('/me')).html, 'seen')), /Nog niemand anders/)
  })

  it('signs out', async () => {
    const her = await world.as('amina')
    assert.match((await her.get('/me')).html, /action="\/sign-out"/)
    await her.post('/sign-out')
    assert.equal((await her.get('/me')).status, 303)
  })
})

describe('the door', () => {
  let world: World
  before(async () => {
    world = await openWorld()
  })
  after(() => world.close())

  it('shows the five cities, each in its own colours, and the way to look around', async () => {
    const { html, status } = await world.visitor().get('/')
    assert.equal(status, 200)
    for (const city of ['amsterdam', 'denhaag', 'eindhoven', 'leeuwarden', 'zaanstad'])
      assert.ok(html.includes(`kr-theme kr-city-${city}`), city)
    assert.match(html, /role="img" aria-label="Een route van vijf haltes naar werk: Wat kan ik\?/)
    for (const href of ['/demo', '/sign-in', '/about']) {
      assert.ok(html.includes(`href="${href}"`), href)
      assert.equal((await world.visitor().get(href)).status, 200)
    }
  })
})

const seenBy = (world: World, actor: string, actor_kind: 'person' | 'link', page: string) =>
  world.owner
    .insertInto('platform.audit')
    .values({
      id: newId(),
      at: world.services.clock.now(),
      person_id: amina.personId,
      actor,
      actor_kind,
      action: `read ${page}`,
      seen_hour: world.services.clock.now(),
    })
    .execute()

/** What some company was shown: any real one will do. */
const anyShown = async (world: World) =>
  (
    await world.owner
      .selectFrom('applications.application')
      .select('shown')
      .where('id', '=', demo.waitingApplication)
      .executeTakeFirstOrThrow()
  ).shown
