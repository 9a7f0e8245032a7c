import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { newId } from '../src/platform/ids.ts'
import { openWorld, type World } from './world.ts'

let world: World
before(async () => {
  world = await openWorld()
})
after(() => world.close())

const titles = async (amina: Awaited<ReturnType<World['as']>>) => (await amina.get('/activities')).html

test('a form sent twice is done once', async () => {
  const amina = await world.as('amina')
  const key = newId()
  const form = { kind: 'home', title: 'Twee keer gedrukt' }
  const [first, second] = await Promise.all([
    amina.post('/activities', form, key),
    amina.post('/activities', form, key),
  ])
  assert.equal(first.status, 303)
  assert.equal(second.location, first.location)
  const rows = await world.owner
    .selectFrom('portfolio.activity')
    .select('id')
    .where('title', '=', 'Twee keer gedrukt')
    .execute()
  assert.equal(rows.length, 1)
})

test('a form that the back button brought back and that says something else is a new act', async () => {
  const amina = await world.as('amina')
  const key = newId()
  await amina.post('/activities', { kind: 'home', title: 'Eerst dit' }, key)
  await amina.post('/activities', { kind: 'home', title: 'Toen dat' }, key)
  const html = await titles(amina)
  assert.match(html, /Eerst dit/)
  assert.match(html, /Toen dat/)
})

test('a body that is no form gets a page, not an error of ours', async () => {
  const amina = await world.as('amina')
  const page = await amina.request('/activities', {
    method: 'POST',
    headers: { 'content-type': 'multipart/form-data; boundary=x' },
    body: '--y\r\nnonsense',
  })
  assert.equal(page.status, 422)
  assert.match(page.html, /<main/)
})

test('a form of another site does nothing', async () => {
  const amina = await world.as('amina')
  const page = await amina.request('/activities', {
    method: 'POST',
    headers: { 'sec-fetch-site': 'cross-site', 'content-type': 'application/x-www-form-urlencoded' },
    body: 'kind=home&title=Kwaad',
  })
  assert.equal(page.status, 403)
  assert.doesNotMatch(await titles(amina), /Kwaad/)
})
