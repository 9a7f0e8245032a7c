import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { openWorld, type Visitor, type World } from '../../../../test/world.ts'
import { readConfig } from '../../../platform/config.ts'
import { personTables } from '../my-data/register.ts'
import { registerWords } from '../my-data/words.ts'
import { type Audience, audiences, tablesFor } from './audiences.ts'
import { officersOf } from './officers.ts'

let world: World
let anyone: Visitor
before(async () => {
  world = await openWorld()
  anyone = world.visitor()
})
after(() => world.close())

const textOf = (html: string) =>
  html
    .replace(/<(script|style|head)\b.*?<\/\1>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
const configured = (more: object) => Object.assign(world.services.config as object, more)

describe('the privacy statement', () => {
  it('tells each kind of reader every table that is about her, from the register: what, why, who sees it, how long', async () => {
    for (const [audience, path] of Object.entries(audiences) as [Audience, string][]) {
      const text = textOf((await anyone.get(path)).html)
      const words = registerWords('nl')
      const tables = tablesFor(audience)
      assert.ok(tables.length >= 7, audience)
      for (const [name, table] of tables)
        for (const said of [words.table(name), words.purpose(table), words.seenBy(table), words.keep(table)])
          assert.ok(text.includes(said.replace(/\s+/g, ' ')), `${audience} ${name}: ${said}`)
    }
  })

  it('leaves no table of persons untold', () => {
    const told = new Set((Object.keys(audiences) as Audience[]).flatMap((one) => tablesFor(one).map(([name]) => name)))
    assert.deepEqual(
      personTables.map(([name]) => name).filter((name) => !told.has(name)),
      [],
    )
  })

  it('names who is responsible in each city, her own first, and says what is made up', async () => {
    const her = await world.as('amina')
    const html = (await her.get('/privacy')).html
    const text = textOf(html)
    for (const city of ['Amsterdam', 'Den Haag', 'Eindhoven', 'Leeuwarden', 'Zaanstad']) assert.ok(text.includes(city))
    assert.ok(html.indexOf('fg@zaanstad.example') < html.indexOf('fg@amsterdam.example'))
    assert.match(text, /mailadressen zijn verzonnen/)
    assert.match(html, /href="\/my-data"/)
    assert.match(html, /href="https:\/\/www.autoriteitpersoonsgegevens.nl"/)
  })

  it('takes the officers from the settings, and says where none is set', () => {
    const cities = [
      { id: 'zaanstad', name: 'Zaanstad' },
      { id: 'den-haag', name: 'Den Haag' },
    ]
    const { privacyContacts } = readConfig({ PRIVACY_CONTACTS: 'zaanstad=fg@example.nl' })
    assert.deepEqual(officersOf(cities, { privacyContacts, demo: false }), [
      { cityId: 'zaanstad', city: 'Zaanstad', email: 'fg@example.nl', madeUp: false },
      { cityId: 'den-haag', city: 'Den Haag', email: null, madeUp: false },
    ])
    assert.ok(officersOf(cities, { privacyContacts, demo: true })[1]!.madeUp)
    assert.throws(() => readConfig({ PRIVACY_CONTACTS: 'zaanstad' }), /PRIVACY_CONTACTS/)
  })
})

describe('the statement of accessibility', () => {
  it('has the parts of the model: status, what was tested, what is not right, where to tell, who enforces', async () => {
    const { html } = await anyone.get('/toegankelijkheid')
    const ids = [...html.matchAll(/<h2[^>]* id="([a-z]+)"/g)].map(([, id]) => id)
    assert.deepEqual(ids, ['status', 'tested', 'gaps', 'tell', 'enforce'])
    assert.match(textOf(html), /C: eerste maatregelen genomen/)
  })
})

describe('reporting a weakness', () => {
  it('has a page with its rules, linked from help, and a security.txt that holds for less than a year', async () => {
    assert.match((await anyone.get('/help')).html, /href="\/report-a-weakness"/)
    assert.match(textOf((await anyone.get('/report-a-weakness')).html), /adres is verzonnen/)
    configured({ securityContact: 'mailto:security@example.nl', baseUrl: 'https://kansroute.example' })
    const { html, status, headers } = await anyone.get('/.well-known/security.txt')
    assert.equal(status, 200)
    assert.match(headers.get('content-type') ?? '', /^text\/plain/)
    assert.match(html, /^Contact: mailto:security@example\.nl$/m)
    assert.match(html, /^Canonical: https:\/\/kansroute\.example\/\.well-known\/security\.txt$/m)
    const expires = Temporal.Instant.from(/^Expires: (.*)$/m.exec(html)![1]!)
    const days = world.services.clock.now().until(expires, { largestUnit: 'hours' }).hours / 24
    assert.ok(days > 150 && days < 365, String(days))
    assert.doesNotMatch(textOf((await anyone.get('/report-a-weakness')).html), /adres is verzonnen/)
    configured({ securityContact: undefined, baseUrl: undefined })
  })

  it('is made anew with the clock: it never runs out', async () => {
    const expires = async () => /^Expires: (.*)$/m.exec((await anyone.get('/.well-known/security.txt')).html)![1]!
    const first = await expires()
    world.pass({ days: 400 })
    assert.ok((await expires()) > first)
    assert.ok(Temporal.Instant.compare(Temporal.Instant.from(await expires()), world.services.clock.now()) > 0)
    world.pass({ days: -400 })
  })

  it('has no security.txt where no address is set, outside a trial version', async () => {
    configured({ demo: false })
    assert.equal((await anyone.get('/.well-known/security.txt')).status, 404)
    assert.match(textOf((await anyone.get('/report-a-weakness')).html), /nog geen adres ingesteld/)
    assert.match(textOf((await anyone.get('/privacy')).html), /Nog niet ingevuld/)
    configured({ demo: true })
    assert.match((await anyone.get('/.well-known/security.txt')).html, /made up/)
    assert.throws(() => readConfig({ SECURITY_CONTACT: 'javascript:alert(1)' }), /SECURITY_CONTACT/)
  })
})

describe('these pages', () => {
  const paths = [
    ...Object.values(audiences),
    '/toegankelijkheid',
    '/help',
    '/about',
    '/report-a-weakness',
    '/automated',
  ]
  it('open for everybody, in each language, and every link on them opens', async () => {
    const visitors = [
      anyone,
      await world.as('amina'),
      await world.as('ilse'),
      await world.as('karel'),
      await world.as('team'),
    ]
    for (const visitor of visitors)
      for (const path of paths)
        for (const lang of ['nl', 'en', 'ar-XB']) {
          visitor.cookies.set('language', lang)
          assert.equal((await visitor.get(path)).status, 200, path)
        }
    const hrefs = new Set<string>()
    for (const path of paths)
      for (const [, href] of (await visitors[1]!.get(path)).html.matchAll(/<a [^>]*href="(\/[^"#]*)/g)) hrefs.add(href!)
    assert.ok(hrefs.has('/automated') && hrefs.has('/my-data'))
    for (const href of hrefs) assert.ok([200, 303].includes((await visitors[1]!.get(href)).status), href)
  })

  it('stand in the footer of every frame', async () => {
    const her = await world.as('amina')
    for (const [visitor, path] of [
      [anyone, '/'],
      [her, '/route'],
      [await world.as('ilse'), '/class'],
      [her, '/activities/new'],
    ] as const) {
      const { html, location } = await visitor.get(path)
      const page = location ? (await visitor.get(location)).html : html
      const footer = page.match(/<footer.*?<\/footer>/s)?.[0] ?? ''
      for (const href of ['/toegankelijkheid', '/privacy', '/help', '/about', '/automated'])
        assert.ok(footer.includes(`href="${href}"`), `${path} ${href}`)
    }
  })
})
