import assert from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import { sql } from 'kysely'
import { z } from 'zod'
import { personas } from '../../db/builders.ts'
import { openWorld } from '../../test/world.ts'
import { isUnreachable, type Trx, throughRestart, within } from './database.ts'
import { Refusal } from './errors.ts'
import { newId } from './ids.ts'
import { command, run } from './use-case.ts'
import { allowed, type Who } from './who.ts'

const world = await openWorld()
after(() => world.close())
const { db } = world.services
const amina: Who = {
  kind: 'person',
  id: personas.amina.personId,
  sessionId: newId(),
  givenName: 'Amina',
  familyName: 'Warsame',
  birthDate: null,
  cityId: 'zaanstad',
  language: 'nl',
  roles: [{ role: 'young' } as never],
  unread: 0,
  how: 'mail',
  provenAt: null,
  support: null,
}

const pidOf = async (trx: Trx) => (await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(trx)).rows[0]!.pid
/** Ends another connection of the same login, as a server that goes away ends all. */
const cut = (pid: number) =>
  within(db, amina, 'read', (trx) => sql`select pg_terminate_backend(${pid}, 5000)`.execute(trx))
const rename = (trx: Trx, name: string) =>
  trx.updateTable('people.person').set({ phone: name }).where('person_id', '=', personas.amina.personId).execute()
const phone = async () =>
  (
    await world.owner
      .selectFrom('people.person')
      .select('phone')
      .where('person_id', '=', personas.amina.personId)
      .executeTakeFirstOrThrow()
  ).phone

/** The server goes away while it is asked to commit. */
const cutAtCommit = (trx: Trx) =>
  sql
    .raw(`create temp table last (n int) on commit drop;
      create function pg_temp.away() returns trigger language plpgsql as $$ begin perform pg_terminate_backend(pg_backend_pid()); return null; end $$;
      create constraint trigger away after insert on last deferrable initially deferred for each row execute function pg_temp.away();
      insert into last values (1)`)
    .execute(trx)

const busy = (code: string) => (error: unknown) =>
  error instanceof Refusal && error.kind === 'busy' && error.code === code

describe('statements that are asked together', () => {
  const actor = (trx: Trx, n: number) =>
    sql<{ actor: string; n: number }>`select platform.actor() as actor, ${n}::int as n`.execute(trx)
  const divide = (trx: Trx, by: number) => sql`select 1 / ${by}::int as n`.execute(trx)

  it('run in that order, as who asks, without waiting for "begin"', async () => {
    const answers = await within(db, amina, 'read', (trx) => Promise.all([1, 2, 3].map((n) => actor(trx, n))))
    assert.deepEqual(
      answers.map(({ rows }) => rows[0]),
      [1, 2, 3].map((n) => ({ actor: personas.amina.personId, n })),
    )
  })

  it('of which one fails, are refused with its error, and leave the connection fit for what comes', async () => {
    const failing = within(db, amina, 'read', (trx) => Promise.all([actor(trx, 1), divide(trx, 0), actor(trx, 2)]))
    await assert.rejects(failing, /division by zero/)
    const { rows } = await within(
      db,
      amina,
      'read',
      async (trx) => (await Promise.all([divide(trx, 1), actor(trx, 1)]))[1],
    )
    assert.equal(rows[0]?.actor, personas.amina.personId)
  })

  it('of which one fails in a write keep nothing', async () => {
    const before = await phone()
    await assert.rejects(
      within(db, amina, 'write', (trx) =>
        Promise.all([rename(trx, '0600000009'), divide(trx, 0), rename(trx, '0600000008')]),
      ),
      /division by zero/,
    )
    assert.equal(await phone(), before)
  })
})

describe('a connection that is lost', () => {
  it('between two queries ends no process, keeps nothing and is said as a refusal', async () => {
    const work = within(db, amina, 'write', async (trx) => {
      await rename(trx, '1')
      await cut(await pidOf(trx))
      await rename(trx, '2')
    })
    await assert.rejects(work, busy('database-away'))
    assert.notEqual(await phone(), '1')
    assert.equal(await within(db, amina, 'read', async () => 'again'), 'again')
  })

  it('is what is said, whatever was made of the error on its way', async () => {
    const work = within(db, amina, 'write', async (trx) => {
      await cut(await pidOf(trx))
      await rename(trx, '2').catch((error) => Promise.reject(new Error('one of two queues failed', { cause: error })))
    })
    await assert.rejects(work, busy('database-away'))
  })

  it('at the commit leaves it unknown whether it was kept', async () => {
    await assert.rejects(within(db, amina, 'write', cutAtCommit), busy('outcome-unknown'))
  })

  it('is told from other errors', () => {
    const error = (values: object, message = '') => Object.assign(new Error(message), values)
    assert.ok(isUnreachable(error({ code: '57P03' })))
    assert.ok(isUnreachable(error({ code: 'ENOENT', syscall: 'connect' })))
    assert.ok(isUnreachable(error({}, 'Client has encountered a connection error and is not queryable')))
    assert.ok(isUnreachable(error({}, 'Connection terminated unexpectedly')))
    assert.ok(!isUnreachable(error({ code: 'ENOENT', syscall: 'open' })))
    assert.ok(!isUnreachable(error({ code: '23505' })))
    assert.ok(!isUnreachable('57P03'))
  })
})

it('a transaction that failed half-way is never taken for done, also when somebody went on after the error', async () => {
  const work = within(db, amina, 'write', async (trx) => {
    await rename(trx, '3')
    await sql`select 1 / 0`.execute(trx).catch(() => undefined)
    return 'done'
  })
  await assert.rejects(work, /nothing was kept/)
  assert.notEqual(await phone(), '3')
})

describe('trying again while the database is away', () => {
  const away = (code: string) => new Refusal('busy', code)

  it('goes on until it is back', async () => {
    let tries = 0
    const work = async () => {
      tries++
      if (tries < 3) throw away('database-away')
      return tries
    }
    assert.equal(await throughRestart(5000, work), 3)
  })

  it('ends after its time, and remembers that a try may have been kept', async () => {
    const said = ['outcome-unknown']
    const work = async () => Promise.reject(away(said.shift() ?? 'database-away'))
    await assert.rejects(throughRestart(200, work), busy('outcome-unknown'))
    await assert.rejects(throughRestart(0, work), busy('database-away'))
  })

  it('is not for other refusals, and ends when the process does', async () => {
    let tries = 0
    const full = async () => {
      tries++
      throw new Refusal('conflict', 'place-full')
    }
    await assert.rejects(throughRestart(5000, full), /place-full/)
    await assert.rejects(throughRestart(5000, async () => Promise.reject(away('database-away')), AbortSignal.abort()))
    assert.equal(tries, 1)
  })
})

describe('a command whose database restarts', () => {
  let cuts: ('work' | 'commit')[] = []
  let ran = 0
  const setPhone = command({
    name: 'test.set-phone',
    by: ['person'],
    input: z.object({ phone: z.string() }),
    load: async ({ trx }) => {
      if (cuts[0] === 'work') {
        cuts.shift()
        await cut(await pidOf(trx))
      }
      return {}
    },
    about: () => personas.amina.personId,
    allow: () => allowed(),
    run: async ({ trx, input }) => {
      ran++
      await rename(trx, input.phone)
      if (cuts[0] === 'commit') {
        cuts.shift()
        await cutAtCommit(trx)
      }
      return { id: personas.amina.personId, ran }
    },
  })

  it('is done once when its form has a key', async () => {
    cuts = ['work', 'work', 'commit']
    ran = 0
    const key = newId()
    const answer = await run(world.services, amina, setPhone, { phone: '06 1' }, key)
    assert.deepEqual(answer, { id: personas.amina.personId, ran: 4 })
    assert.equal(await phone(), '06 1')
    assert.deepEqual(await run(world.services, amina, setPhone, { phone: '06 1' }, key), answer)
    const audit = world.owner.selectFrom('platform.audit').select('id').where('action', '=', 'test.set-phone')
    assert.equal((await audit.execute()).length, 1)
  })

  it('is not tried again without one', async () => {
    cuts = ['work']
    await assert.rejects(run(world.services, amina, setPhone, { phone: '06 2' }), busy('database-away'))
    assert.equal(await phone(), '06 1')
  })
})
