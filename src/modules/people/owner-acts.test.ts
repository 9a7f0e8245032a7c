import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { demo, personas } from '../../../db/builders.ts'
import { openWorld, type World } from '../../../test/world.ts'
import { resetWays, takeSchoolAccounts } from './index.ts'
import { deviceCode, deviceFrom } from './rules/device.ts'

const { amina, noor } = personas
let world: World
before(async () => {
  world = await openWorld()
  await sql`update region.school set brin = '11AA' where id = ${demo.schools.zaanoever}`.execute(world.owner)
})
after(() => world.close())

describe("a school's list of accounts", () => {
  it('names who is at that school, and says of each other line why not', async () => {
    const csv = `brin;uid;email\n11AA;awarsame;${amina.email.toUpperCase()}\n11AA;noor;${noor.email}\n99ZZ;x;${amina.email}\n11AA;;${amina.email}\n`
    const said = await takeSchoolAccounts(world.urls.owner, world.services.secret, Buffer.from(csv))
    assert.deepEqual(
      said.map((line) => line.slice(0, 7)),
      ['Named 1', 'line 3:', 'line 4:', 'line 5:'],
    )
    const rows = await world.owner.selectFrom('people.school_account').select(['person_id', 'uid']).execute()
    assert.deepEqual(
      rows.map((row) => row.person_id),
      [amina.personId],
    )
    assert.ok(!rows[0]!.uid.toString().includes('awarsame'))
  })
})

describe('resetting her ways in', () => {
  it('takes them all away and signs her out, and nobody else', async () => {
    const her = await world.as('amina')
    const other = await world.as('noor')
    await her.post('/second-factor/start')
    assert.match(await resetWays(world.urls.owner, amina.email), /signed out everywhere/)
    assert.deepEqual(await world.owner.selectFrom('people.second_factor').select('person_id').execute(), [])
    assert.deepEqual([(await her.get('/cv')).status, (await other.get('/cv')).status], [303, 200])
    await assert.rejects(resetWays(world.urls.owner, 'niemand@example.org'), /Nobody signs in/)
  })
})

describe('a device in words', () => {
  for (const [agent, code] of [
    ['Mozilla/5.0 (Windows NT 10.0; Win64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0', 'edge/windows'],
    ['Mozilla/5.0 (Windows NT 10.0; Win64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36', 'chrome/windows'],
    [
      'Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 SamsungBrowser/27.0 Chrome/125.0 Mobile Safari/537.36',
      'samsung/android',
    ],
    ['Mozilla/5.0 (iPad; CPU OS 18_0 like Mac OS X) CriOS/140.0 Mobile Safari/604.1', 'chrome/ipad'],
    ['Mozilla/5.0 (Macintosh; Intel Mac OS X 14) Version/18.0 Safari/605.1', 'safari/mac'],
    ['Mozilla/5.0 (X11; CrOS x86_64) Chrome/140.0 Safari/537.36', 'chrome/chromebook'],
    [undefined, 'other/other'],
  ] as const)
    it(code, () => {
      assert.equal(deviceCode(agent), code)
      assert.equal(Object.values(deviceFrom(code)).join('/'), code)
    })
})
