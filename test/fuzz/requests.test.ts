import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { openWorld, type World } from '../world.ts'
import { type Fuzzer, openFuzz } from './fuzzer.ts'

// 2,000 requests of the long fuzz (`npm run fuzz`), the same ones every time.

let world: World
let fuzz: Fuzzer
before(async () => {
  world = await openWorld()
  fuzz = await openFuzz(world, 'tests')
})
after(() => world.close())

describe('whatever is asked, by whomever', () => {
  it('is tried at every route and with the forms of many pages', () => {
    assert.ok(fuzz.size.routes > 150 && fuzz.size.forms > 25 && fuzz.size.readers === 13, JSON.stringify(fuzz.size))
  })

  it('is answered, never by a breakdown, and changes nothing of somebody else', async () => {
    const rows = await fuzz.untouched()
    const statuses = new Map<number, number>()
    for (let n = 0; n < 2000; n++) {
      const status = await fuzz.send(n)
      statuses.set(status, (statuses.get(status) ?? 0) + 1)
    }
    assert.equal(await fuzz.untouched(), rows)
    // not everything is refused
    assert.ok((statuses.get(303) ?? 0) > 200 && (statuses.get(200) ?? 0) > 200, JSON.stringify([...statuses]))
  })

  it('leaves no job behind that breaks', async () => {
    await world.runJobs()
    const { rows } = await sql`select name, output from pgboss.job where state in ('retry', 'failed')`.execute(
      world.owner,
    )
    assert.deepEqual(rows, [])
  })
})
