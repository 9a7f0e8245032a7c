import assert from 'node:assert/strict'
import { connect, createServer, type Server, type Socket } from 'node:net'
import { after, before, describe, it } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import pg from 'pg'
import { openWorld, Visitor, type World } from '../../test/world.ts'
import { makeApp } from '../app.tsx'
import { type Db, openDatabase, type Patience, poolOf, webPatience, within } from './database.ts'
import { Refusal } from './errors.ts'
import { visitor } from './who.ts'

// A database that does not answer, as one does whose disk hangs: not gone, so that nothing says so.

let world: World
let line: { url: string; freeze(): void; thaw(): void; close(): void }
const quick: Patience = { statement: 400, lock: 200, idle: 600 }
const open: Db[] = []
const database = (url: string, patience = quick, max = 2): Db => {
  const db = openDatabase(url, max, undefined, patience)
  open.push(db)
  return db
}
before(async () => {
  world = await openWorld('empty')
  line = await freezable(world.urls.app)
})
after(async () => {
  line.thaw()
  await Promise.all(open.map((db) => db.destroy()))
  line.close()
  await world.close()
})

/** The same database over a line that can be held up. */
async function freezable(url: string) {
  const { host, port, user, database: name, password } = new pg.Client(url)
  const sockets = new Set<Socket>()
  let frozen = false
  const server: Server = createServer((near) => {
    const far = host.startsWith('/') ? connect(`${host}/.s.PGSQL.${port}`) : connect(port, host)
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(socket)
      socket.pipe(other)
      socket.on('error', () => other.destroy())
      socket.on('close', () => {
        sockets.delete(socket)
        other.destroy()
      })
    }
    if (frozen) hold([near, far])
  })
  const hold = (all: Iterable<Socket>) => {
    for (const socket of all) socket.unpipe().pause()
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const at = typeof address === 'object' && address ? address.port : 0
  return {
    url: `postgresql://${user}${password ? `:${password}` : ''}@127.0.0.1:${at}/${name}`,
    freeze: () => {
      frozen = true
      hold(sockets)
    },
    thaw: () => {
      frozen = false
      for (const socket of sockets) socket.destroy()
    },
    close: () => server.close(),
  }
}

const isBusy = (code: string) => (error: unknown) =>
  error instanceof Refusal && error.kind === 'busy' && error.code === code

describe('a database that does not answer', () => {
  it('gives everybody a page within seconds, and works again when it does', async () => {
    const db = database(line.url)
    const app = makeApp({ ...world.services, db })
    const her = new Visitor(app)
    her.cookies.set('kansroute', 'x'.repeat(43))
    assert.equal((await her.get('/sign-in')).status, 200)
    line.freeze()
    const from = performance.now()
    const page = await her.get('/sign-in')
    assert.equal(page.status, 503)
    assert.equal(page.headers.get('retry-after'), '5')
    assert.match(page.html, /Het lukt nu even niet/)
    assert.ok(performance.now() - from < 4000, 'within seconds')
    const ready = await app.request('/health/ready')
    assert.equal(ready.status, 503)
    assert.equal((await app.request('/health/live')).status, 200)
    line.thaw()
    await sleep(50)
    for (let tries = 0; (await her.get('/sign-in')).status !== 200; tries++) assert.ok(tries < 20)
  })

  it('is not waited for longer than the web has patience for: a statement, a lock, a transaction left open', async () => {
    const db = database(world.urls.app)
    const slow = within(db, visitor, 'read', (trx) => sql`select pg_sleep(5)`.execute(trx))
    await assert.rejects(slow, isBusy('database-away'))
    const key = Buffer.alloc(16, 7)
    const holding = within(world.owner, visitor, 'write', async (trx) => {
      await sql`insert into platform.allowance (key, until) values (${key}, now())`.execute(trx)
      const waiting = within(db, visitor, 'write', (other) => sql`select platform.spend(${key}, 5, 60)`.execute(other))
      await assert.rejects(waiting, isBusy('database-away'))
    })
    await holding
    const idle = within(db, visitor, 'write', async (trx) => {
      await sql`select 1`.execute(trx)
      await sleep(900)
      await sql`select 1`.execute(trx)
    })
    await assert.rejects(idle, isBusy('database-away'))
    assert.equal(await within(db, visitor, 'read', async () => 'well'), 'well')
    assert.equal(poolOf(db).waiting, 0)
  })

  it('has these bounds in the web, set on each connection', async () => {
    const db = database(world.urls.app, webPatience)
    const { rows } = await sql<{ name: string; setting: string }>`
      select name, setting from pg_settings where name in ('statement_timeout', 'lock_timeout', 'idle_in_transaction_session_timeout') order by name`.execute(
      db,
    )
    assert.deepEqual(
      rows.map(({ setting }) => Number(setting)),
      [webPatience.idle, webPatience.lock, webPatience.statement],
    )
    assert.ok(webPatience.statement <= 5000 && webPatience.lock < webPatience.statement)
  })
})
