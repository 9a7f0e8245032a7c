import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { demo } from '../../../db/builders.ts'
import { openWorld, type World } from '../../../test/world.ts'
import { openDatabase, within } from '../../platform/database.ts'
import { Refusal } from '../../platform/errors.ts'
import { job, visitor } from '../../platform/who.ts'
import { companyContact, contactName } from './queries/read-company.ts'
import { giveSeatBack, pausePlace, takeSeat } from './seats.ts'

const placeId = demo.places.molenbrood
let world: World
before(async () => {
  world = await openWorld()
})
after(() => world.close())

const place = () =>
  world.owner
    .selectFrom('places.place')
    .select(['seats', 'taken', 'facets', 'paused_until'])
    .where('id', '=', placeId)
    .executeTakeFirstOrThrow()
const set = (taken: number, seats: number) =>
  world.owner.updateTable('places.place').set({ taken, seats }).where('id', '=', placeId).execute()
const isFull = (error: unknown) => error instanceof Refusal && error.kind === 'conflict' && error.code === 'place-full'

describe('seats', () => {
  test('of five at once for two seats exactly two get one', async () => {
    await set(0, 2)
    const db = openDatabase(world.urls.app, 5)
    const tried = await Promise.allSettled(
      Array.from({ length: 5 }, () => within(db, visitor, 'write', (trx) => takeSeat(trx, placeId))),
    )
    await db.destroy()
    assert.equal(tried.filter(({ status }) => status === 'fulfilled').length, 2)
    assert.ok(tried.every((one) => one.status === 'fulfilled' || isFull(one.reason)))
    assert.equal((await place()).taken, 2)
  })

  test('the search knows when the last one goes and when one comes back', async () => {
    await set(1, 2)
    const free = async () => ((await place()).facets & 128) !== 0
    assert.ok(await free())
    await within(world.services.db, visitor, 'write', (trx) => takeSeat(trx, placeId))
    assert.ok(!(await free()))
    await within(world.services.db, visitor, 'write', (trx) => giveSeatBack(trx, placeId))
    assert.ok(await free())
  })

  test('more come back than were taken: nothing changes', async () => {
    await set(0, 2)
    await within(world.services.db, visitor, 'write', (trx) => giveSeatBack(trx, placeId))
    assert.equal((await place()).taken, 0)
  })

  test('a place that is not there has no seat', async () => {
    await assert.rejects(
      within(world.services.db, visitor, 'write', (trx) => takeSeat(trx, '00000000-0000-4000-8000-000000000000')),
      isFull,
    )
  })

  test('what fails afterwards gives the seat back', async () => {
    await set(0, 2)
    await assert.rejects(
      within(world.services.db, visitor, 'write', async (trx) => {
        await takeSeat(trx, placeId)
        throw new Error('later')
      }),
    )
    assert.equal((await place()).taken, 0)
  })

  test('a place closes until a day', async () => {
    const until = Temporal.PlainDate.from('2026-06-01')
    await within(world.services.db, visitor, 'write', (trx) => pausePlace(trx, placeId, until))
    assert.ok((await place()).paused_until!.equals(until))
    const nowhere = '00000000-0000-4000-8000-000000000000'
    await assert.rejects(
      within(world.services.db, visitor, 'write', (trx) => pausePlace(trx, nowhere, until)),
      { code: 'not-found' },
    )
  })
})

describe('whom to write to', () => {
  const companyId = demo.companies.deHalm

  test('a job gets the address, a page the name alone', async () => {
    const contact = await within(world.worker.db, job, 'read', (trx) => companyContact(trx, companyId))
    assert.match(contact!.email, /@/)
    assert.equal(await within(world.services.db, visitor, 'read', (trx) => companyContact(trx, companyId)), undefined)
    assert.equal(await within(world.services.db, visitor, 'read', (trx) => contactName(trx, companyId)), contact!.name)
  })
})
