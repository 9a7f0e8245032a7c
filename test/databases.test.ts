import assert from 'node:assert/strict'
import { after, it } from 'node:test'
import { freshDatabase, templateDatabase, type Urls } from './databases.ts'
import { ask } from './held-database.ts'

let filled = 0
const fill = async ({ owner }: Urls) => {
  filled++
  await ask(
    owner,
    'create schema kept',
    `create table kept.word as select unnest(array['zee', 'Aal', 'école', 'eik']) as w`,
  )
}
const template = `words-${process.pid}`

it('a template is filled once, whoever asks for it at the same time, and copies share nothing', async () => {
  const names = await Promise.all([templateDatabase(template, fill), templateDatabase(template, fill)])
  assert.deepEqual(names, [template, template])
  assert.equal(filled, 1)
  const [one, other] = await Promise.all([freshDatabase(template), freshDatabase(template)])
  await ask(one.owner, 'delete from kept.word')
  const words = await ask<{ w: string }>(other.owner, `select w from kept.word order by w`)
  assert.deepEqual(
    words.map(({ w }) => w),
    ['Aal', 'école', 'eik', 'zee'],
    'Dutch order',
  )
  await Promise.all([one.drop(), other.drop()])
  await assert.rejects(ask(one.owner, 'select 1'), { code: '3D000' })
})

it('an empty database has its three logins, and only the owner makes tables', async () => {
  const empty = await freshDatabase()
  after(empty.drop)
  for (const [url, login] of [
    [empty.owner, 'owner_login'],
    [empty.app, 'app_login'],
    [empty.job, 'job_login'],
  ] as const)
    assert.deepEqual(await ask(url, 'select current_user as login'), [{ login }])
  await ask(empty.owner, 'create table mine (n int)')
  for (const url of [empty.app, empty.job]) {
    await assert.rejects(ask(url, 'create table theirs (n int)'), { code: '42501' })
    await assert.rejects(ask(url, 'select from mine'), { code: '42501' })
  }
})

it('a template that could not be filled is made anew by the next who asks', async () => {
  const name = `half-${process.pid}`
  await assert.rejects(
    templateDatabase(name, () => Promise.reject(new Error('no power'))),
    /no power/,
  )
  await templateDatabase(name, fill)
  const copy = await freshDatabase(name)
  after(copy.drop)
  assert.equal((await ask(copy.owner, 'select from kept.word')).length, 4)
})
