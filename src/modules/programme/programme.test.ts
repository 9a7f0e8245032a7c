import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { demo, personas } from '../../../db/builders.ts'
import { openWorld, testNow, type World } from '../../../test/world.ts'
import { newId } from '../../platform/ids.ts'
import { measures } from './measures.ts'
import { measureLine, measureName, stateName } from './words.ts'

/** The page as one reads it. */
const wordsOf = (html: string) =>
  html
    .replace(/<(svg|head|header|nav|footer)\b.*?<\/\1>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
const section = (html: string, id: string) =>
  wordsOf(html.match(new RegExp(`<section[^>]*aria-labelledby="${id}".*?</section>`, 's'))?.[0] ?? '')
const rowsOf = (html: string, id: string) => {
  const part = html.match(new RegExp(`<section[^>]*aria-labelledby="${id}".*?</section>`, 's'))?.[0] ?? ''
  const body = part.match(/<tbody.*?<\/tbody>/s)?.[0] ?? ''
  return [...body.matchAll(/<tr.*?<\/tr>/gs)].map(([row]) => wordsOf(row).trim())
}

describe('the programme of a city', () => {
  let world: World
  before(async () => {
    world = await openWorld()
  })
  after(() => world.close())

  const own = () =>
    world.owner.selectFrom('places.company').select(['id', 'name']).where('city_id', '=', 'zaanstad').execute()

  it('counts companies and places of the city, as they are', async () => {
    const team = await world.as('team')
    const { html, status } = await team.get('/programme')
    assert.equal(status, 200)
    assert.match(wordsOf(html), /Het programma in Zaanstad/)
    const companies = await own()
    const places = await world.owner
      .selectFrom('places.place')
      .select(['kind', 'seats', 'taken', 'paused_until', 'ends_on'])
      .where('city_id', '=', 'zaanstad')
      .execute()
    assert.match(section(html, 'offer'), new RegExp(`${companies.length} bedrijven`))
    const today = testNow.toZonedDateTimeISO('Europe/Amsterdam').toPlainDate()
    const notBefore = (day: Temporal.PlainDate | null) => !day || Temporal.PlainDate.compare(day, today) >= 0
    const notAfter = (day: Temporal.PlainDate | null) => !day || Temporal.PlainDate.compare(day, today) <= 0
    const expected = (['visit', 'shadow', 'short', 'internship'] as const).flatMap((kind) => {
      const some = places.filter((place) => place.kind === kind)
      const open = some.filter(({ paused_until, ends_on }) => notAfter(paused_until) && notBefore(ends_on))
      if (some.length === 0) return []
      return [`${some.length} ${sum(some.map(({ seats }) => seats))} ${sum(open.map((one) => one.seats - one.taken))}`]
    })
    const shown = rowsOf(html, 'offer').map((row) => row.replace(/^\D+/, ''))
    assert.deepEqual(shown, expected)
    assert.ok(places.length > 20)
    assert.match(section(html, 'offer'), /Voorbeeldcijfer/)
  })

  it('shows every measure with the state of each city in words, its own city first', async () => {
    const team = await world.as('team')
    const { html } = await team.get('/programme')
    const text = section(html, 'measures')
    const states = await world.owner.selectFrom('programme.participation').selectAll().execute()
    assert.ok(states.length > 50)
    const order = ['zaanstad', 'amsterdam', 'den-haag', 'eindhoven', 'leeuwarden']
    for (const id of Object.values(measures).flat()) {
      const own = states.filter(({ measure_id }) => measure_id === id)
      const words = order.map((city) => stateName('nl', own.find(({ city_id }) => city_id === city)?.state ?? null))
      const name = `${measureName('nl', id)} ${measureLine('nl', id)}`
      assert.ok(text.includes(own.length > 0 ? `${name} ${words.join(' ')}` : name), id)
    }
    assert.equal(text.match(/Maatregel Zaanstad Amsterdam Den Haag Eindhoven Leeuwarden/g)?.length, 4)
    // what binds the programme is no city's choice, and is not called "does not take part"
    assert.match(text, /Dit doen de steden en het Rijk samen\. Overzicht Wie werkt waar aan mee\./)
  })

  it('lists the companies of the city by page, and no others', async () => {
    const team = await world.as('team')
    const names: string[] = []
    for (let number = 1; number < 9; number++) {
      const { html } = await team.get(`/programme?page=${number}`)
      const listed = [...html.matchAll(/scope="row"[^>]*><bdi>(.*?)<\/bdi>/g)].map(([, name]) => name!)
      if (listed.length === 0) {
        assert.match(section(html, 'companies'), /Op deze bladzijde staan geen bedrijven Naar de eerste bladzijde/)
        break
      }
      names.push(...listed)
      assert.equal(
        html.includes(`/programme?page=${number + 1}#companies`),
        listed.length === 25 && names.length < (await own()).length,
      )
    }
    const unescaped = names.map((name) => name.replaceAll('&amp;', '&').replaceAll('&#39;', "'"))
    assert.deepEqual(unescaped.toSorted(), (await own()).map(({ name }) => name).toSorted())
  })

  it('whatever the address asks', async () => {
    const team = await world.as('team')
    for (const page of ['0', '-1', 'x', '99999', '1e9', '%00']) {
      assert.equal((await team.get(`/programme?page=${page}`)).status, 200, page)
    }
  })

  it('names a company that left five requests without an answer, after a week, and not before', async () => {
    const { rows } = await silentCompany(world)
    const before = await silent(world)
    assert.ok(!before.includes(rows.name))
    await world.runJob('programme-count')
    assert.ok(!(await silent(world)).includes(rows.name), 'four requests are no five')
    await ask(world, rows, 1, 8)
    await ask(world, rows, 1, 2)
    await world.runJob('programme-count')
    const after = await silent(world)
    assert.match(after, new RegExp(`1 bedrijf kreeg vijf of meer vragen en gaf nooit antwoord\\..*${rows.name}`))
    const team = await world.as('team')
    assert.match((await team.get('/programme')).html, /Antwoordt nooit/)
    await world.owner
      .updateTable('applications.application')
      .set({ state: 'refused', answered_at: testNow })
      .where('company_id', '=', rows.id)
      .where('sent_at', '=', (eb) =>
        eb
          .selectFrom('applications.application')
          .select((b) => b.fn.max('sent_at').as('last'))
          .where('company_id', '=', rows.id),
      )
      .execute()
    await world.runJob('programme-count')
    assert.ok(!(await silent(world)).includes(rows.name), 'one answer is an answer')
  })

  it('holds no person and no number of persons', async () => {
    const team = await world.as('team')
    await world.runJob('programme-count')
    const { html } = await team.get('/programme')
    const people = await world.owner
      .selectFrom('people.person')
      .select(['given_name', 'family_name'])
      .where('person_id', '<>', personas.team.personId)
      .execute()
    const names = people.map(({ given_name, family_name }) => `${given_name} ${family_name}`)
    for (const name of names) assert.ok(!html.includes(name), name)
    const columns = await world.owner
      .selectFrom('programme.company_answer')
      .selectAll()
      .limit(1)
      .executeTakeFirstOrThrow()
    assert.deepEqual(Object.keys(columns).sort(), ['company_id', 'counted_at', 'days', 'never'])
  })

  it('is of the city of the team, and says so when there is nothing', async () => {
    const person_id = newId()
    await world.owner
      .insertInto('people.person')
      .values({ person_id, city_id: 'eindhoven', given_name: 'Team', family_name: 'Zuid' })
      .execute()
    await world.owner
      .insertInto('people.role')
      .values({ id: newId(), person_id, role: 'programme', city_id: 'eindhoven', since: testNow })
      .execute()
    const other = await world.signedIn(person_id)
    const { html } = await other.get('/programme')
    assert.match(wordsOf(html), /Het programma in Eindhoven/)
    assert.match(section(html, 'measures'), /Maatregel Eindhoven Amsterdam/)
    for (const { name } of (await own()).slice(0, 20)) assert.ok(!html.includes(name))
    const empty = await openWorld('empty')
    try {
      const team = await empty.as('team')
      assert.match(wordsOf((await team.get('/programme')).html), /Er staan nog geen bedrijven in Zaanstad/)
    } finally {
      await empty.close()
    }
  })

  it('is there for the programme team alone', async () => {
    for (const persona of ['amina', 'hodan', 'ilse', 'jelle', 'karel'] as const) {
      const other = await world.as(persona)
      assert.equal((await other.get('/programme')).status, 404, persona)
    }
    const stranger = await world.visitor().get('/programme')
    assert.equal(stranger.status, 303)
    const team = await world.as('team')
    for (const path of ['/route', '/me', '/class', `/class/${demo.classes.fourB}`])
      assert.equal((await team.get(path)).status, 404, path)
  })
})

const sum = (numbers: number[]) => numbers.reduce((total, n) => total + n, 0)
const silent = async (world: World) => section((await (await world.as('team')).get('/programme')).html, 'silent')

type Asked = { id: string; name: string; placeId: string }

/** A company of Zaanstad with four requests of eight days ago, and nothing else. */
async function silentCompany(world: World): Promise<{ rows: Asked }> {
  const row = await world.owner
    .selectFrom('places.company as c')
    .innerJoin('places.place as p', 'p.company_id', 'c.id')
    .select(['c.id', 'c.name', 'p.id as placeId'])
    .where('c.city_id', '=', 'zaanstad')
    .where('c.id', 'not in', (eb) => eb.selectFrom('applications.application').select('company_id'))
    .orderBy('c.name')
    .executeTakeFirstOrThrow()
  await ask(world, row, 4, 8)
  return { rows: row }
}

async function ask(world: World, { id, placeId }: Asked, times: number, daysAgo: number): Promise<void> {
  const young = await world.owner
    .selectFrom('people.role')
    .select('person_id')
    .where('role', '=', 'young')
    .where('person_id', 'not in', (eb) =>
      eb.selectFrom('applications.application').select('person_id').where('company_id', '=', id),
    )
    .limit(times)
    .execute()
  const sent_at = testNow.subtract({ hours: daysAgo * 24 })
  await world.owner
    .insertInto('applications.application')
    .values(
      young.map(({ person_id }) => ({
        id: newId(),
        person_id,
        place_id: placeId,
        company_id: id,
        motivation: 'Ik wil graag kijken.',
        shown: JSON.stringify({}),
        name_from_start: false,
        sent_at,
        expires_at: sent_at.add({ hours: 14 * 24 }),
      })),
    )
    .execute()
}
