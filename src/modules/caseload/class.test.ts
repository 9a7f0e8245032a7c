import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { demo, personas } from '../../../db/builders.ts'
import { openWorld, testNow, type World } from '../../../test/world.ts'
import { newId } from '../../platform/ids.ts'

const class4B = `/class/${demo.classes.fourB}`
const bakers = `/class/${demo.classes.bakers}`

/** The page as one reads it: words only, in the order of the page. */
const wordsOf = (html: string) =>
  html
    .replace(/<(svg|head|header|nav)\b.*?<\/\1>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,])/g, '$1')

const section = (html: string, id: string) =>
  wordsOf(html.match(new RegExp(`<section[^>]*aria-labelledby="${id}".*?</section>`, 's'))?.[0] ?? '')

describe('a class', () => {
  let world: World
  before(async () => {
    world = await openWorld()
  })
  after(() => world.close())

  it('opens at once for a mentor of one class', async () => {
    const jelle = await world.as('jelle')
    const start = await jelle.get('/class')
    assert.equal(start.status, 303)
    assert.equal(start.location, class4B)
  })

  it('names who comes first, with the reason and an act that is there', async () => {
    const jelle = await world.as('jelle')
    const { html, status } = await jelle.get(class4B)
    assert.equal(status, 200)
    assert.match(wordsOf(html), /Klas 4B 28 leerlingen, Wetterlân College Eerst deze vier/)
    const first = section(html, 'first')
    assert.match(first, /Noor de Vries \S+( \S+)? start maandag, school moet nog tekenen Teken,/)
    assert.equal(first.match(/(Teken|Bekijk de route),/g)?.length, 4)
    const listed = section(html, 'all')
    assert.match(listed, /Selam Tesfay .*? Twee keer nee gekregen/)
    assert.match(listed, /Yusuf Demir .*? 19 dagen niets gedaan/)
    const order = ['Noor de Vries', 'Selam Tesfay', 'Yusuf Demir'].map((name) => listed.indexOf(name))
    assert.deepEqual(
      order,
      order.toSorted((a, b) => a - b),
    )
    for (const [, href = ''] of html.matchAll(/href="(\/(?:to-sign|class\/students)\/[^"]+)"/g))
      assert.equal((await jelle.get(href)).status, 200, href)
  })

  it('says where everybody is: the numbers make up the class, and a stop leads to who is there', async () => {
    const jelle = await world.as('jelle')
    const { html } = await jelle.get(class4B)
    const numbers = [...section(html, 'where').matchAll(/, (\d+|geen) leerling/g)].map(([, n]) => Number(n) || 0)
    assert.equal(numbers.length, 5)
    assert.equal(
      numbers.reduce((sum, n) => sum + n, 0),
      28,
    )
    for (const [i, n] of numbers.entries()) {
      const listed = await jelle.get(`${class4B}?stop=${i + 1}`)
      assert.equal(rows(listed.html).length, n)
    }
  })

  it('lists everybody once when nothing is asked; who needs nothing is folded away', async () => {
    const jelle = await world.as('jelle')
    const { html } = await jelle.get(class4B)
    assert.equal(new Set(rows(html)).size, 28)
    assert.equal(rows(html).length, 28)
    const folded = html.match(/<details class="kr-more".*?<\/details>/s)?.[0] ?? ''
    assert.ok(rows(folded).length > 10)
    for (const name of ['Noor', 'Yusuf', 'Selam']) assert.ok(!folded.includes(name))
  })

  it('finds a name without its accents and capitals, together with a stop, and offers the way back', async () => {
    const jelle = await world.as('jelle')
    const found = await jelle.get(`${class4B}?q=${encodeURIComponent('AYDIN zey')}`)
    assert.deepEqual(rows(found.html), ['Zeynep Aydın'])
    assert.match(wordsOf(found.html), /1 leerling gevonden/)
    const none = await jelle.get(`${class4B}?q=%25&stop=2`)
    assert.match(wordsOf(none.html), /Niemand gevonden.*Bekijk de hele klas/)
    const strange = await jelle.get(`${class4B}?q=${encodeURIComponent('<b>"x"')}&stop=99`)
    assert.equal(strange.status, 200)
    assert.ok(!strange.html.includes('<b>"x"'))
  })

  it('is a list for a coordinator: every class of her school with its number, and none of another', async () => {
    const ilse = await world.as('ilse')
    const { html, status } = await ilse.get('/class')
    assert.equal(status, 200)
    const listed = [...html.matchAll(/href="\/class\/([0-9a-f-]{36})"/g)].map(([, id]) => id!)
    const own = await world.owner
      .selectFrom('people.class')
      .select('id')
      .where('school_id', '=', demo.schools.zaanoever)
      .execute()
    assert.deepEqual(listed.toSorted(), own.map(({ id }) => id).toSorted())
    assert.match(wordsOf(html), /Klas BK2A mbo Zaanoever 26 leerlingen/)
    for (const id of listed) assert.equal((await ilse.get(`/class/${id}`)).status, 200)
  })

  it('is not there for another school, another role or a stranger', async () => {
    const jelle = await world.as('jelle')
    const ilse = await world.as('ilse')
    assert.equal((await jelle.get(bakers)).status, 404)
    assert.equal((await ilse.get(class4B)).status, 404)
    assert.equal((await jelle.get(`/class/${newId()}`)).status, 404)
    assert.equal((await jelle.get('/class/students')).status, 404)
    for (const persona of ['amina', 'noor', 'hodan', 'karel', 'team'] as const) {
      const other = await world.as(persona)
      for (const path of ['/class', class4B, bakers])
        assert.equal((await other.get(path)).status, 404, `${persona} ${path}`)
    }
    const stranger = await world.visitor().get(class4B)
    assert.equal(stranger.status, 303)
    assert.match(stranger.location ?? '', /^\/sign-in/)
  })

  it('of the same school but another mentor is not there either', async () => {
    const { rows: others } = await mentors(world)
    for (const { person_id, class_id } of others) {
      const mentor = await world.signedIn(person_id)
      assert.equal((await mentor.get(`/class/${class_id}`)).status, 200)
      assert.equal((await mentor.get(class4B)).status, 404)
      assert.equal((await mentor.get(`/class/students/${personas.noor.personId}`)).status, 404)
    }
  })

  it('says what to do when it is empty, and when there is none', async () => {
    const id = newId()
    await world.owner
      .insertInto('people.class')
      .values({ id, school_id: demo.schools.zaanoever, name: 'LEEG', school_year: '2025-2026' })
      .execute()
    const ilse = await world.as('ilse')
    assert.match(wordsOf((await ilse.get(`/class/${id}`)).html), /Er staat nog niemand in deze klas/)
    const person_id = newId()
    await world.owner
      .insertInto('people.person')
      .values({ person_id, city_id: 'zaanstad', given_name: 'Nieuw', family_name: 'Hier' })
      .execute()
    await world.owner
      .insertInto('people.role')
      .values({
        id: newId(),
        person_id,
        role: 'mentor',
        city_id: 'zaanstad',
        school_id: demo.schools.zaanoever,
        since: testNow,
      })
      .execute()
    const fresh = await world.signedIn(person_id)
    assert.match(wordsOf((await fresh.get('/class')).html), /U heeft nog geen klas/)
    assert.equal((await fresh.get(bakers)).status, 404)
  })

  it('loses who left the school', async () => {
    const { yusuf } = personas
    const leaving = await openWorld()
    try {
      await leaving.owner
        .updateTable('people.enrolment')
        .set({ until: '2026-03-01' as never })
        .where('person_id', '=', yusuf.personId)
        .execute()
      const jelle = await leaving.as('jelle')
      assert.ok(!(await jelle.get(class4B)).html.includes('Yusuf'))
      await leaving.owner
        .updateTable('people.sight')
        .set({ until: '2026-03-01' as never })
        .where('person_id', '=', yusuf.personId)
        .execute()
      assert.equal((await jelle.get(`/class/students/${yusuf.personId}`)).status, 404)
    } finally {
      await leaving.close()
    }
  })
})

/** The names at the head of the rows. */
const rows = (html: string): string[] =>
  [...html.matchAll(/<th class="utrecht-table__cell" scope="row"[^>]*>.*?<bdi>(.*?)<\/bdi>/gs)].map(([, name]) => name!)

async function mentors(world: World) {
  const rows = await world.owner
    .selectFrom('people.hat as h')
    .innerJoin('people.class as k', 'k.id', 'h.wears')
    .innerJoin('people.role as r', 'r.person_id', 'h.person_id')
    .select(['h.person_id', 'k.id as class_id'])
    .where('r.role', '=', 'mentor')
    .where('h.person_id', 'not in', [personas.jelle.personId])
    .limit(3)
    .execute()
  assert.ok(rows.length > 0)
  return { rows }
}
