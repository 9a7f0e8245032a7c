import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import fc from 'fast-check'
import { sql } from 'kysely'
import {
  addRows,
  buildCompany,
  buildPlace,
  type Company,
  insertAll,
  newMaker,
  type PlaceKind,
  type PlaceRow,
  type Rows,
} from '../../../../db/builders.ts'
import { openWorld, testNow, type World } from '../../../../test/world.ts'
import { within } from '../../../platform/database.ts'
import { job, visitor } from '../../../platform/who.ts'
import { fields } from '../../region/index.ts'
import type { Ask } from '../ask.ts'
import { type Reader, stranger } from '../reader.ts'
import { kinds } from '../rules/facets.ts'
import { listCompanies, recognitionOn } from './read-company.ts'
import { listPlacesOf, readPlace } from './read-place.ts'
import { searchPlaces } from './search-places.ts'
import { similarPlaces } from './similar-places.ts'

const today = testNow.toZonedDateTimeISO('Europe/Amsterdam').toPlainDate()
const home = { x: 116_900, y: 494_700 }
const maker = newMaker({ seed: 'search', today, now: testNow })

let world: World
let bakery: Company
let far: Company

type Offer = Partial<PlaceRow> & { kind: PlaceKind; title: string }

/** A company some metres east of home, with places whose every word is known. */
function company(
  name: string,
  metresEast: number,
  more: Parameters<typeof buildCompany>[1],
  offers: Offer[],
): { made: Company; rows: Rows } {
  const made = buildCompany(maker, {
    name,
    position: `(${home.x + metresEast},${home.y})`,
    place: 'Zaandam',
    recognition_number: null,
    answers_in_days: null,
    crebos: [],
    ...more,
  })
  const rows = addRows({}, made.rows)
  for (const offer of offers)
    addRows(
      rows,
      buildPlace(maker, {
        at: made,
        about: 'Je werkt samen.',
        tasks: [],
        starts_on: null,
        ends_on: null,
        paused_until: null,
        seats: 2,
        taken: 0,
        hazards: [],
        crebos: [],
        field: 'food',
        ...offer,
      }).rows,
    )
  return { made, rows }
}

before(async () => {
  world = await openWorld('empty')
  const halm = company(
    'Bakkerij De Halm',
    2000,
    { cityId: 'zaanstad', recognition_number: 'L001', crebos: ['25174'], answers_in_days: 2 },
    [
      { kind: 'internship', title: 'Stage in de bakkerij', competences: ['precise'] },
      { kind: 'shadow', title: 'Meelopen met een bakker', taken: 2 },
      { kind: 'visit', title: 'Kijkje in de bakkerij', paused_until: today.add({ days: 1 }) },
      {
        kind: 'visit',
        title: 'Voorbij feest',
        starts_on: today.subtract({ days: 9 }),
        ends_on: today.subtract({ days: 1 }),
      },
    ],
  )
  const cafe = company('Café Ödön', 5000, { cityId: 'zaanstad', answers_in_days: 6 }, [
    { kind: 'short', title: 'Korte tijd in het café', field: 'hospitality', about: 'Koffie zetten en afwassen.' },
    { kind: 'internship', title: '<script>alert(1)</script> & Zn.', field: 'ict', about: 'Computers.' },
  ])
  const edge = company('Op de rand', 997, { cityId: 'zaanstad' }, [
    { kind: 'visit', title: 'Zestien minuten lopen', field: 'care' },
  ])
  const south = company('Bakker Zuid', 0, { cityId: 'eindhoven', position: '(161383,383359)', place: 'Eindhoven' }, [
    { kind: 'internship', title: 'Stage bij de bakker' },
  ])
  bakery = halm.made
  far = south.made
  await within(world.owner, job, 'write', (trx) =>
    insertAll(trx, addRows({}, halm.rows, cafe.rows, edge.rows, south.rows)).then(() => undefined),
  )
})
after(() => world.close())

const anyone = stranger(today)
const neighbour: Reader = {
  ...stranger(today),
  home,
  wishes: { competences: [], likes: [], fields: [], programme: null, days: [], availableFrom: null },
}
const baker: Reader = {
  ...neighbour,
  wishes: { ...neighbour.wishes!, programme: { crebo: '25174', field: 'food', level: 3 } },
}

const everything: Ask = { text: '', kinds: [], fields: [], needs: [], within: null, city: null, sort: 'suits', page: 1 }
const search = (ask: Partial<Ask>, reader = anyone) =>
  within(world.services.db, visitor, 'read', (trx) => searchPlaces(trx, { ...everything, ...ask }, reader))
const titles = async (ask: Partial<Ask>, reader = anyone) =>
  (await search(ask, reader)).items.map(({ place }) => place.title)

describe('words', () => {
  const found: [string, string][] = [
    ['bakkerij', 'Stage in de bakkerij'],
    ['BAKKERIJ', 'Stage in de bakkerij'],
    ['bakkers', 'Meelopen met een bakker'],
    ['bak', 'Stage in de bakkerij'],
    ['bakke', 'Stage in de bakkerij'],
    ['stages', 'Stage in de bakkerij'],
    ['stage', 'Korte tijd in het café'],
    ['cafe', 'Korte tijd in het café'],
    ['Café', 'Korte tijd in het café'],
    ['odon', 'Korte tijd in het café'],
    ['horeca', 'Korte tijd in het café'],
    ['koffie', 'Korte tijd in het café'],
    ['meelopen', 'Meelopen met een bakker'],
    ['zaandam bakkerij', 'Stage in de bakkerij'],
    ['halm', 'Meelopen met een bakker'],
  ]
  for (const [text, title] of found)
    test(`"${text}" finds "${title}"`, async () => assert.ok((await titles({ text })).includes(title)))

  test('all words must be met', async () => assert.deepEqual(await titles({ text: 'koffie bakkerij' }), []))

  test('words that everybody uses narrow nothing', async () => {
    assert.equal((await search({ text: 'in de' })).counts.total, (await search({})).counts.total)
  })

  test('a title that holds the word comes before a text that does', async () => {
    assert.match((await titles({ text: 'bakker' }, neighbour))[0]!, /bakker/i)
  })

  test('a misspelt word is read as the one that looks like it, and the page can say so', async () => {
    const { items, respelt } = await search({ text: 'bakkre' })
    assert.equal(respelt, 'bakker')
    assert.ok(items.length > 0)
  })

  test('a word that is spelt well but stands nowhere near is not respelt', async () => {
    const { items, respelt } = await search({ text: 'koffie', city: 'eindhoven' })
    assert.deepEqual([items.length, respelt], [0, undefined])
  })

  const hostile = [
    `'); drop table places.place; --`,
    'a & | ! <-> b',
    ':*',
    '!!!',
    `'`,
    '\\',
    '%_%',
    '(',
    '😀🥐',
    'مرحبا',
    'ሰላም',
    '\u0000',
    'x'.repeat(500),
    `${'bakker '.repeat(80)}`,
    'bakker:A',
    '\ud83d',
    '---',
    'O’Neil',
  ]
  for (const text of hostile)
    test(`${JSON.stringify(text.slice(0, 30))} is only words`, async () => {
      const { counts } = await search({ text })
      assert.ok(counts.total >= 0)
    })

  test('operators are words', async () =>
    assert.deepEqual(await titles({ text: '!koffie' }), await titles({ text: 'koffie' })))

  test('whatever is typed, there is an answer', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (text) => {
        await search({ text }, neighbour)
      }),
      { numRuns: 60 },
    )
    assert.equal((await search({})).counts.total, 7)
  })
})

describe('what was chosen', () => {
  test('what is over is not found', async () => assert.ok(!(await titles({})).includes('Voorbij feest')))

  test('a kind, two kinds, a field', async () => {
    assert.equal((await search({ kinds: ['visit'] })).counts.total, 2)
    assert.equal((await search({ kinds: ['visit', 'shadow'] })).counts.total, 3)
    assert.deepEqual(await titles({ fields: ['hospitality'] }), ['Korte tijd in het café'])
  })

  test('room now: not full, and not closed for a while', async () => {
    const free = await titles({ needs: ['room'] })
    assert.ok(!free.includes('Meelopen met een bakker') && !free.includes('Kijkje in de bakkerij'))
    assert.equal(free.length, 5)
  })

  test('answers quickly: within three days', async () =>
    assert.equal((await search({ needs: ['quick'] })).counts.total, 3))

  test('recognised: any programme for a stranger, her own for who follows one', async () => {
    assert.equal((await search({ needs: ['recognised'] })).counts.total, 3)
    assert.equal((await search({ needs: ['recognised'] }, baker)).counts.total, 3)
    const nurse: Reader = {
      ...baker,
      wishes: { ...baker.wishes!, programme: { crebo: '25491', field: 'care', level: 3 } },
    }
    assert.equal((await search({ needs: ['recognised'] }, nurse)).counts.total, 0)
    assert.equal((await search({ needs: ['recognised'], text: 'bakker' }, nurse)).counts.total, 0)
  })

  test('without a name: not in a city that shows it from the start', async () => {
    assert.ok(!(await titles({ needs: ['nameless'] })).includes('Stage bij de bakker'))
    assert.equal((await search({ needs: ['nameless'] })).counts.total, 6)
  })

  test('a city', async () => assert.deepEqual(await titles({ city: 'eindhoven' }), ['Stage bij de bakker']))

  test('the counts say what is found, with any choice, for any reader', async () => {
    const asks = fc.record({
      text: fc.constantFrom('', 'bakker', 'stage'),
      kinds: fc.subarray([...kinds]),
      fields: fc.subarray(['food', 'ict', 'care', 'hospitality']),
      needs: fc.subarray(['room' as const, 'quick' as const, 'recognised' as const, 'nameless' as const]),
      city: fc.constantFrom('zaanstad', null),
      within: fc.constantFrom(15 as const, 60 as const, null),
    })
    await fc.assert(
      fc.asyncProperty(asks, fc.constantFrom(anyone, neighbour, baker), async (ask, reader) => {
        const { items, counts, pages } = await search({ ...ask, within: reader.home ? ask.within : null }, reader)
        assert.equal(items.length, counts.total)
        assert.equal(pages, 1)
        for (const kind of kinds) {
          const one = await search({ ...ask, within: reader.home ? ask.within : null, kinds: [kind] }, reader)
          assert.equal(one.items.length, counts.kinds[kind])
        }
      }),
      { numRuns: 40 },
    )
  })

  test('the numbers of the kinds add up', async () => {
    const { counts } = await search({ needs: ['quick'] }, neighbour)
    assert.equal(
      Object.values(counts.kinds).reduce((sum, n) => sum + n, 0),
      counts.total,
    )
  })

  test('the numbers in the database are those of the rules: fields in one order', async () => {
    const { rows } = await sql<{ field: string; n: number }>`
      select field, places.field_number(field) as n from unnest(${[...fields, 'fishing']}::text[]) field`.execute(
      world.owner,
    )
    for (const { field, n } of rows) assert.equal(n, field === 'fishing' ? 31 : fields.indexOf(field as never), field)
  })

  test('an empty answer says which choice to drop, and how many that gives', async () => {
    const { help } = await search({ text: 'koffie', kinds: ['visit'], needs: ['quick'] }, neighbour)
    assert.deepEqual(help, [{ drop: 'words', n: 1 }])
    const near = await search({ kinds: ['short'], within: 15 }, neighbour)
    assert.deepEqual(near.help, [
      { drop: 'kind', n: 3 },
      { drop: 'within', n: 1 },
    ])
    for (const { drop, n } of near.help) {
      const less = await search(drop === 'kind' ? { within: 15 } : { kinds: ['short'] }, neighbour)
      assert.equal(less.counts.total, n)
    }
  })
})

describe('distance', () => {
  test('from home, by the trip that is shown; the ring where walking takes longer than was asked is left out', async () => {
    const { items } = await search({ within: 15 }, neighbour)
    assert.ok(items.length > 0 && items.every(({ trip }) => trip!.minutes <= 15))
    assert.ok(!items.some(({ place }) => place.title === 'Zestien minuten lopen'))
    assert.ok((await titles({ within: 30 }, neighbour)).includes('Zestien minuten lopen'))
  })

  test('with words too', async () => {
    const { items } = await search({ text: 'stage', within: 15 }, neighbour)
    assert.deepEqual(
      items.map(({ place }) => place.title),
      ['Stage in de bakkerij'],
    )
  })

  test('nearest first is by minutes', async () => {
    const minutes = (await search({ sort: 'near' }, neighbour)).items.map(({ trip }) => trip!.minutes)
    assert.deepEqual(
      minutes,
      minutes.toSorted((a, b) => a - b),
    )
  })

  test('a stranger gets no minutes', async () => {
    assert.ok((await search({})).items.every(({ trip, suits }) => trip === null && suits === null))
  })
})

describe('what suits her', () => {
  test('comes first, with the reasons', async () => {
    const { items } = await search({}, baker)
    assert.equal(items[0]!.place.companyName, 'Bakkerij De Halm')
    assert.ok(items[0]!.suits!.reasons.some(({ code }) => code === 'recognised'))
  })

  test('a company that stands in her portfolio is one where she was before, however it is spelt', async () => {
    const { items } = await search({}, { ...neighbour, knows: new Set(['cafe odon']) })
    const known = items.find(({ place }) => place.companyName === 'Café Ödön')
    assert.ok(known!.suits!.reasons.some(({ code }) => code === 'met'))
  })

  test('the same search gives the same list', async () => {
    assert.deepEqual(await titles({}, baker), await titles({}, baker))
  })
})

describe('what the database keeps', () => {
  test('a company that becomes quick, recognised and renamed is found so at once', async () => {
    const was = await sql<{ name: string }>`select name from places.company where id = ${far.company.id}`.execute(
      world.owner,
    )
    await sql`update places.company set name = 'Broodhuis Vulkaan', answers_in_days = 1, recognition_number = 'L002' where id = ${far.company.id}`.execute(
      world.owner,
    )
    assert.deepEqual(await titles({ text: 'vulkaan', needs: ['quick', 'recognised'] }), ['Stage bij de bakker'])
    await sql`update places.company set name = ${was.rows[0]!.name}, answers_in_days = null, recognition_number = null where id = ${far.company.id}`.execute(
      world.owner,
    )
    assert.deepEqual(await titles({ text: 'vulkaan' }), [])
    assert.equal((await search({ needs: ['quick'], city: 'eindhoven' })).counts.total, 0)
  })

  test('a title that changes is found by its new words, misspelt ones too', async () => {
    const { title } = await world.owner
      .selectFrom('places.place')
      .select('title')
      .where('company_id', '=', far.company.id!)
      .executeTakeFirstOrThrow()
    const retitle = (text: string) =>
      world.owner.updateTable('places.place').set({ title: text }).where('company_id', '=', far.company.id!).execute()
    await retitle('Loempia vouwen')
    assert.deepEqual(await titles({ text: 'loempia' }), ['Loempia vouwen'])
    assert.equal((await search({ text: 'loemipa' })).respelt, 'loempia')
    await retitle(title)
  })

  test('other writers need not know of words or numbers', async () => {
    const { rows } = await sql<{
      n: number
    }>`select count(*)::int as n from places.place where words = '' or facets = 0`.execute(world.owner)
    assert.equal(rows[0]!.n, 0)
  })

  test('the web can change neither the words nor the number', async () => {
    await assert.rejects(
      within(world.services.db, visitor, 'write', (trx) => sql`update places.place set words = ''`.execute(trx)),
      /permission denied/,
    )
    await assert.rejects(
      within(world.services.db, visitor, 'write', (trx) => sql`update places.place set title = 'x'`.execute(trx)),
      /permission denied/,
    )
  })
})

describe('reading', () => {
  const read = <T>(work: Parameters<typeof within<T>>[3]) => within(world.services.db, visitor, 'read', work)

  test('one place; no id, no place', async () => {
    const [place] = await read((trx) => listPlacesOf(trx, bakery.company.id))
    assert.equal((await read((trx) => readPlace(trx, place!.id)))!.companyName, 'Bakkerij De Halm')
    for (const id of ['', 'abc', '../../etc', `${place!.id}'`, '00000000-0000-4000-8000-000000000000'])
      assert.equal(await read((trx) => readPlace(trx, id)), undefined)
  })

  test('similar places have a seat, are of the same field, and are others', async () => {
    const stage = (await read((trx) => listPlacesOf(trx, far.company.id)))[0]!
    const similar = await read((trx) => similarPlaces(trx, stage.id, 3, today))
    assert.deepEqual(
      similar.map(({ title }) => title),
      ['Stage in de bakkerij'],
    )
    assert.deepEqual(await read((trx) => similarPlaces(trx, 'abc', 3, today)), [])
  })

  test('recognition holds through its last day, for its own programme alone', async () => {
    const until = (
      await sql<{
        until: Temporal.PlainDate
      }>`select until from places.recognition where company_id = ${bakery.company.id}`.execute(world.owner)
    ).rows[0]!.until
    const on = (crebo: string, day: Temporal.PlainDate) =>
      read((trx) => recognitionOn(trx, bakery.company.id!, crebo, day))
    assert.deepEqual(await on('25174', until), { holds: true, number: 'L001' })
    assert.deepEqual(await on('25174', until.add({ days: 1 })), { holds: false, number: 'L001' })
    assert.deepEqual(await on('25491', until), { holds: false, number: 'L001' })
  })

  test('companies of a city', async () => {
    assert.deepEqual(
      (await read((trx) => listCompanies(trx, 'zaanstad'))).map(({ name }) => name),
      ['Bakkerij De Halm', 'Café Ödön', 'Op de rand'],
    )
  })
})
