import assert from 'node:assert/strict'
import { chmodSync, mkdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import {
  ask,
  close,
  fill,
  giveToOrdinary,
  hold,
  inScratch,
  kept,
  processesIn,
  urlOf,
} from '../../../test/held-database.ts'

describe('the embedded server starts and ends', () => {
  it(
    'makes the database on the first start; the next start finds it within seconds',
    inScratch(async ({ dataDir }) => {
      const first = await hold(dataDir)
      assert.deepEqual(first.progress, ['Making the database (first start only).'])
      await fill(first)
      await close(first)
      const from = performance.now()
      const second = await hold(dataDir)
      assert.ok(performance.now() - from < 5000)
      assert.deepEqual(second.progress, [])
      assert.equal(await kept(second), 1000)
      await close(second)
    }),
  )

  it(
    'has three logins without a superuser among them, a Dutch database of the owner, and no TCP port',
    inScratch(async ({ dataDir }) => {
      const held = await hold(dataDir)
      const roles = await ask<{ line: string }>(
        urlOf(held),
        `select concat_ws(' ', rolname, rolcanlogin, rolsuper or rolbypassrls or rolcreaterole or rolcreatedb) line
         from pg_roles where rolname !~ '^(pg_|postgres)' order by rolname collate "C"`,
      )
      const expected = ['app f f', 'app_login t f', 'job f f', 'job_login t f', 'owner_login t f']
      assert.deepEqual(
        roles.map((role) => role.line),
        expected,
      )
      const [database] = await ask(
        urlOf(held),
        `select datdba::regrole::text as owner, datlocprovider as provider, current_setting('listen_addresses') as tcp,
           pg_has_role('app_login', 'app', 'usage') as app, pg_has_role('job_login', 'job', 'usage') as job,
           pg_has_role('app_login', 'job', 'usage') as both
         from pg_database where datname = current_database()`,
      )
      assert.deepEqual(database, { owner: 'owner_login', provider: 'i', tcp: '', app: true, job: true, both: false })
      await close(held)
    }),
  )

  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    it(
      `ends itself and the database on ${signal}, with connections open and during the first start`,
      inScratch(async ({ dataDir }) => {
        const early = await hold(dataDir, { until: 'progress' })
        assert.equal((await early.end(signal)).code, 1)
        assert.deepEqual(processesIn(dataDir), [])
        const held = await hold(dataDir)
        const open = ask(urlOf(held), 'select pg_sleep(60)').catch((error: { code: string }) => error.code)
        const sleeping = `select from pg_stat_activity where query = 'select pg_sleep(60)' and state = 'active'`
        while ((await ask(urlOf(held), sleeping)).length === 0);
        const { code, milliseconds } = await held.end(signal)
        assert.equal(code, 0)
        assert.equal(await open, '57P01')
        assert.ok(milliseconds < 3000, `took ${milliseconds} ms`)
      }),
    )
  }
})

describe('the embedded server takes any folder', () => {
  const folders = {
    'that is absent': () => {},
    'that is empty': (dataDir) => mkdirSync(dataDir),
    'closed to others': (dataDir) => mkdirSync(dataDir, { mode: 0o700 }),
    'below one that is closed to others': (dataDir) => chmodSync(join(dataDir, '..'), 0o700),
    'with an empty postgres folder': (dataDir) => mkdirSync(join(dataDir, 'postgres'), { recursive: true }),
  } satisfies Record<string, (dataDir: string) => void>
  for (const [what, prepare] of Object.entries<(dataDir: string) => void>(folders)) {
    for (const as of ['self', 'ordinary'] as const) {
      if (as === 'ordinary' && /empty/.test(what)) continue
      const skip = as === 'ordinary' && process.getuid!() !== 0 && 'this is an ordinary account already'
      it(
        `${what}, as ${as === 'self' ? 'this account' : 'an account without rights'}`,
        { skip },
        inScratch(async ({ folder, dataDir }) => {
          prepare(dataDir)
          if (as === 'ordinary') giveToOrdinary(folder)
          const held = await hold(dataDir, { as })
          await fill(held)
          assert.equal(await kept(held), 1000)
          assert.equal(statSync(join(dataDir, 'postgres')).mode & 0o777, 0o700)
          await close(held)
        }),
      )
    }
  }

  it(
    'with a path that is too long for a socket',
    inScratch(async ({ folder }) => {
      const dataDir = join(folder, 'a long name, with "signs" and spaces '.repeat(3))
      const held = await hold(dataDir)
      await fill(held)
      assert.notEqual(held.said.socketDir, join(dataDir, 'postgres'))
      const { mode, uid } = statSync(held.said.socketDir!)
      assert.equal(mode & 0o777, 0o700)
      assert.equal(uid, statSync(join(dataDir, 'postgres')).uid)
      await close(held)
      assert.equal(statSync(held.said.socketDir!, { throwIfNoEntry: false }), undefined)
    }),
  )

  it(
    'whatever PostgreSQL settings the shell has',
    inScratch(async ({ dataDir }) => {
      const env = {
        PGPORT: '1',
        PGHOST: 'elsewhere',
        PGSSLMODE: 'require',
        PGDATA: '/',
        PGTZ: 'Asia/Tokyo',
        LC_ALL: 'xx_XX',
      }
      const held = await hold(dataDir, { env })
      assert.deepEqual(await ask(urlOf(held), 'show timezone'), [{ TimeZone: 'UTC' }])
      await close(held)
    }),
  )
})

describe('the embedded server refuses in one clear sentence', () => {
  it(
    'a folder that holds something else',
    inScratch(async ({ dataDir }) => {
      mkdirSync(join(dataDir, 'postgres'), { recursive: true })
      writeFileSync(join(dataDir, 'postgres', 'letter.txt'), 'keep me')
      const { said } = await hold(dataDir)
      assert.equal(said.refused, 'not-a-database')
      assert.match(said.message!, /holds something else/)
      assert.ok(statSync(join(dataDir, 'postgres', 'letter.txt')).isFile())
    }),
  )

  it(
    'data of another PostgreSQL version',
    inScratch(async ({ dataDir }) => {
      mkdirSync(join(dataDir, 'postgres'), { recursive: true })
      writeFileSync(join(dataDir, 'postgres', 'PG_VERSION'), '12\n')
      const { said } = await hold(dataDir)
      assert.equal(said.refused, 'version')
      assert.match(said.message!, /was made by PostgreSQL 12; this program brings 18/)
    }),
  )

  it(
    'a folder it may not write in',
    { skip: process.getuid!() !== 0 && 'only root can make a folder of another account' },
    inScratch(async ({ folder, dataDir }) => {
      const ordinary = join(folder, 'ordinary')
      mkdirSync(ordinary)
      giveToOrdinary(ordinary)
      mkdirSync(dataDir)
      const { said } = await hold(dataDir, { as: 'ordinary', owner: ordinary })
      assert.equal(said.refused, 'not-writable')
      assert.match(said.message!, /Account 65534 cannot write in the data folder .*EACCES/)
    }),
  )

  it(
    'a damaged setting, with what PostgreSQL said of it',
    inScratch(async ({ dataDir }) => {
      await close(await hold(dataDir))
      writeFileSync(join(dataDir, 'postgres', 'postgresql.auto.conf'), "shared_buffers = 'a lot'\n")
      const { said } = await hold(dataDir)
      assert.equal(said.refused, 'start-failed')
      assert.match(said.message!, /shared_buffers/)
    }),
  )
})
