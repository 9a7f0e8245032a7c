import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { personas } from '../../db/builders.ts'
import { openWorld, type World } from '../../test/world.ts'
import { within } from './database.ts'
import { endOtherSessions, endSession, findSession, listSessions, openSession, proveSession } from './session.ts'

let world: World
before(async () => {
  world = await openWorld()
})
after(() => world.close())

const { amina, noor } = personas
const open = (personId: string, entry: Partial<Parameters<typeof openSession>[3]> = {}) =>
  openSession(world.services.db, personId, world.services.clock.now().add({ hours: 720 }), { how: 'mail', ...entry })
const find = (token: string) => findSession(world.services.db, token, world.services.clock.now())

describe('a session', () => {
  it('goes on under a new token when a second factor was shown, and the old one opens nothing', async () => {
    const token = await open(amina.personId, { owesProof: true })
    assert.equal((await find(token))?.owesProof, true)
    const fresh = await proveSession(world.services.db, token, world.services.clock.now())
    assert.notEqual(fresh, token)
    assert.equal(await find(token), undefined)
    const proven = await find(fresh)
    assert.equal(proven?.owesProof, false)
    assert.ok(proven?.provenAt)
  })

  it('ends when nothing was asked for so long, and goes on while something is', async () => {
    const token = await open(amina.personId, { idleMinutes: 60 })
    for (let i = 0; i < 4; i++) {
      world.pass({ minutes: 45 })
      assert.ok(await find(token), `after ${(i + 1) * 45} minutes`)
    }
    world.pass({ minutes: 70 })
    assert.equal(await find(token), undefined)
  })

  it('is ended by its owner alone, one by one or all but this one', async () => {
    const [here, there, hers] = [await open(amina.personId), await open(amina.personId), await open(noor.personId)]
    const [me, other] = [(await find(here))!, (await find(hers))!]
    await within(world.services.db, me, 'write', async (trx) => {
      const own = await listSessions(trx)
      assert.ok(own.some(({ id }) => id === me.sessionId) && !own.some(({ id }) => id === other.sessionId))
      assert.equal(await endSession(trx, other.sessionId), false)
    })
    assert.ok(await find(hers))
    await within(world.services.db, me, 'write', (trx) => endOtherSessions(trx, me.sessionId))
    assert.equal(await find(there), undefined)
    assert.ok(await find(here))
    assert.ok(await find(hers))
  })
})
