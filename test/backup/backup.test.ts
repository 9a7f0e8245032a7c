import assert from 'node:assert/strict'
import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import pg from 'pg'
import { personas } from '../../db/builders.ts'
import { BackupError, backUp, checkBackup, readLastBackup, restore } from '../../src/platform/backup/index.ts'
import { within } from '../../src/platform/database.ts'
import { type FileStore, fileStore } from '../../src/platform/files/index.ts'
import { newId } from '../../src/platform/ids.ts'
import { migrate } from '../../src/platform/migrate.ts'
import { visitor } from '../../src/platform/who.ts'
import { jobQueues } from '../../src/worker.ts'
import { type FreshDatabase, freshDatabase } from '../databases.ts'
import { openWorld, type World } from '../world.ts'
import { definitions, digests, filesIn, openOn } from './moved.ts'

const key = 'a key that only this test knows'
const secret = 'the secret that signs links, of the first machine'
const said: string[] = []
const say = (line: string) => void said.push(line)
const folder = mkdtempSync(join(tmpdir(), 'kansroute-backup-'))
const dataDir = (name: string) => join(folder, name)
const storeOf = (name: string) => fileStore(join(dataDir(name), 'files'))
const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error) => (error instanceof BackupError ? error.code : `${error.message}`),
  )

let world: World
const made: FreshDatabase[] = []
const fresh = async () => {
  const database = await freshDatabase()
  made.push(database)
  return database
}
const options = { files: storeOf('first'), key, secret, say }
const whole = join(folder, 'whole.backup')
const kept: string[] = []
const into = (database: FreshDatabase, more: Partial<Parameters<typeof restore>[0]> = {}) =>
  restore({
    path: whole,
    ownerUrl: database.owner,
    files: storeOf('second'),
    key,
    queues: jobQueues,
    keepSecret: async (found) => void kept.push(found),
    say,
    ...more,
  })

before(async () => {
  world = await openWorld()
  const [a, b] = [newId(), newId()]
  for (const [id, bytes] of [
    [a, Buffer.alloc(400_000, 'evidence ')],
    [b, Buffer.from('small')],
  ] as const) {
    await options.files.put(id, bytes)
    await world.owner
      .insertInto('platform.file')
      .values({
        id,
        person_id: personas.amina.personId,
        name: 'Het schrift.png',
        mime: 'image/png',
        bytes: bytes.length,
        scan: 'clean',
        claimed: true,
      })
      .execute()
  }
  await options.files.put(newId(), Buffer.from('stored for a command that was not kept'))
  await within(world.services.db, visitor, 'write', (trx) => world.services.jobs.send('mail', { mailId: newId() }, trx))
  const done = await backUp({ ...options, path: whole, ownerUrl: world.urls.owner })
  assert.deepEqual([done.files, done.jobs, done.missing, done.secret], [2, 1, [], true])
})
after(async () => {
  await world?.close()
  for (const database of made) await database.drop()
  rmSync(folder, { recursive: true, force: true })
})

describe('a backup that is put back', () => {
  it('has the same rows, jobs, files, indexes, references, triggers and policies', async () => {
    const database = await fresh()
    await into(database)
    assert.deepEqual(await digests(database.owner), await digests(world.urls.owner))
    assert.deepEqual(await definitions(database.owner), await definitions(world.urls.owner))
    const files = filesIn(dataDir('second'))
    assert.equal(files.size, 2)
    for (const [id, digest] of files) assert.equal(filesIn(dataDir('first')).get(id), digest)
    assert.deepEqual(kept, [secret])
  })

  it('lets Amina sign in and see her CV', async () => {
    const { visitor: amina, close } = await openOn(made[0]!, dataDir('second'))
    try {
      assert.equal((await amina.post('/demo', { persona: 'amina' })).status, 303)
      const cv = await amina.get('/cv')
      assert.equal(cv.status, 200)
      assert.match(cv.html, /Amina/)
    } finally {
      await close()
    }
  })

  it('is told to the page of administrators', async () => {
    const last = await within(world.services.db, visitor, 'read', readLastBackup)
    assert.equal(last.done?.encrypted, true)
    assert.equal(last.done?.bytes, statSync(whole).size)
    assert.equal(last.failed, undefined)
    assert.equal(await codeOf(backUp({ ...options, path: whole, ownerUrl: world.urls.owner })), 'exists')
    const broken = { ...options.files, read: () => Promise.reject(new Error('the disk is broken')) }
    const path = join(folder, 'broken.backup')
    assert.equal(
      await codeOf(backUp({ ...options, files: broken, path, ownerUrl: world.urls.owner })),
      'the disk is broken',
    )
    assert.ok(!existsSync(path) && !existsSync(`${path}.arriving`))
    assert.equal((await within(world.services.db, visitor, 'read', readLastBackup)).failed?.code, 'failed')
  })

  it('without a key has no secret in it, and whoever reads it is told by its first line', async () => {
    const path = join(folder, 'open.backup')
    const done = await backUp({ ...options, key: undefined, path, ownerUrl: world.urls.owner })
    assert.equal(done.secret, false)
    assert.match(readFileSync(path, 'latin1').slice(0, 200), /"cipher":"none"/)
    assert.ok(!readFileSync(whole, 'latin1').includes(secret))
    assert.equal((await checkBackup({ path, key: undefined, say })).summary.rows, done.rows)
  })

  it('names a file that a row names and that is not there', async () => {
    const id = newId()
    const row = {
      id,
      person_id: personas.amina.personId,
      name: 'weg.png',
      mime: 'image/png',
      bytes: 1,
      scan: 'clean',
    } as const
    await world.owner.insertInto('platform.file').values(row).execute()
    const done = await backUp({ ...options, path: join(folder, 'missing.backup'), ownerUrl: world.urls.owner })
    assert.deepEqual(done.missing, [id])
    await world.owner.deleteFrom('platform.file').where('id', '=', id).execute()
  })
})

describe('while people write', () => {
  it('a backup holds one moment: no half of a transaction', async () => {
    const writer = new pg.Client({ connectionString: world.urls.owner })
    await writer.connect()
    let going = true
    const pairs = (async () => {
      for (let n = 0; going; n++) {
        await writer.query('begin')
        for (const table of ['places.synonym', 'platform.form_key'])
          await writer.query(
            table === 'platform.form_key'
              ? `insert into platform.form_key (principal, key) values ('${newId()}', '${newId()}')`
              : `insert into platform.outbox (id, recipient, subject, text, html) values ('${newId()}', 'a@b.c', '${n}', '', '')`,
          )
        await writer.query('commit')
      }
    })()
    const path = join(folder, 'moving.backup')
    await backUp({ ...options, path, ownerUrl: world.urls.owner })
    going = false
    await pairs
    await writer.end()
    const database = await fresh()
    const outboxBefore = (await digests(made[0]!.owner)).get('platform.outbox')!.split(' ')[0]
    const keysBefore = (await digests(made[0]!.owner)).get('platform.form_key')!.split(' ')[0]
    await into(database, { path })
    const found = await digests(database.owner)
    const grown = (table: string, from: string | undefined) => Number(found.get(table)!.split(' ')[0]) - Number(from)
    assert.ok(grown('platform.outbox', outboxBefore) > 0)
    assert.equal(grown('platform.outbox', outboxBefore), grown('platform.form_key', keysBefore))
  })
})

const oneBit = (bytes: Buffer) => {
  bytes[bytes.length >> 1]! ^= 1
  return bytes
}

describe('a restore is refused, and nothing has changed', () => {
  const changedFile = (name: string, change: (bytes: Buffer) => Buffer) => {
    const path = join(folder, name)
    writeFileSync(path, change(readFileSync(whole)))
    return path
  }
  const cases: [name: string, path: () => string, key: string | undefined, code: string][] = [
    ['there is no file', () => join(folder, 'none'), key, 'no-file'],
    ['it is another file', () => changedFile('other', () => Buffer.from('PK\n')), key, 'not-a-backup'],
    ['it is cut off', () => changedFile('cut', (bytes) => bytes.subarray(0, bytes.length - 20)), key, 'truncated'],
    [
      'it is cut off in its first line',
      () => changedFile('cut-early', (bytes) => bytes.subarray(0, 100)),
      key,
      'not-a-backup',
    ],
    ['a byte is another', () => changedFile('bit', oneBit), key, 'altered'],
    ['the key is missing', () => whole, undefined, 'key-missing'],
    ['the key is another', () => whole, `${key}!`, 'wrong-key'],
  ]
  for (const [name, path, wrong, code] of cases)
    it(`when ${name}: ${code}`, async () => {
      const database = made[0]!
      const before = await digests(database.owner)
      assert.equal(await codeOf(into(database, { path: path(), key: wrong, replace: true })), code)
      assert.deepEqual(await digests(database.owner), before)
    })

  it('when something follows its end: altered', async () => {
    const path = join(folder, 'longer')
    copyFileSync(whole, path)
    appendFileSync(path, 'x')
    assert.equal(await codeOf(into(made[0]!, { path, replace: true })), 'altered')
  })

  it('when there are data already: not-empty; with replace they go', async () => {
    const database = made[0]!
    assert.equal(await codeOf(into(database)), 'not-empty')
    await ask(database, `update people.person set given_name = 'Iemand anders'`)
    await into(database, { replace: true })
    assert.deepEqual(await digests(database.owner), await digestsOfBackup())
  })

  it('when somebody still uses the database: in-use', async () => {
    const other = new pg.Client({ connectionString: made[0]!.app })
    await other.connect()
    assert.equal(await codeOf(into(made[0]!, { replace: true })), 'in-use')
    await other.end()
  })

  it('when it was made by a newer version: newer-version', async () => {
    const path = join(folder, 'newer.backup')
    await sql`insert into migration.done (name, digest) values ('9999-later.sql', 'x')`.execute(world.owner)
    await backUp({ ...options, path, ownerUrl: world.urls.owner })
    await sql`delete from migration.done where name = '9999-later.sql'`.execute(world.owner)
    assert.equal(await codeOf(checkBackup({ path, key, say })), 'newer-version')
    assert.equal(await codeOf(into(await fresh(), { path })), 'newer-version')
  })

  it('when it breaks off half-way: the old rows stand, and no file of it stays', async () => {
    const database = made[0]!
    const before = await digests(database.owner)
    let files = 0
    const store = storeOf('third')
    const failing: FileStore = {
      ...store,
      putStream: (id, source) =>
        ++files === 2 ? Promise.reject(new Error('the disk is broken')) : store.putStream(id, source),
    }
    assert.equal(await codeOf(into(database, { files: failing, replace: true })), 'the disk is broken')
    assert.deepEqual(await digests(database.owner), before)
    assert.equal(filesIn(dataDir('third')).size, 0)
    const empty = await fresh()
    files = 0
    assert.equal(await codeOf(into(empty, { files: failing })), 'the disk is broken')
    assert.equal((await digests(empty.owner)).size, 1)
  })

  const ask = async (database: FreshDatabase, text: string) => {
    const client = new pg.Client({ connectionString: database.owner })
    await client.connect()
    await client.query(text)
    await client.end()
  }
  const digestsOfBackup = async () => {
    const database = await fresh()
    await into(database)
    return digests(database.owner)
  }
})

describe('the demo region as a version of November 2026 left it', () => {
  it('comes back, is brought forward to this version, and people go on with it', async () => {
    const database = await fresh()
    const path = join(import.meta.dirname, 'demo-0062.backup')
    assert.ok(statSync(path).size < 500_000)
    const done = await into(database, { path, key: undefined, files: storeOf('fourth') })
    assert.deepEqual([done.tables, done.rows, done.files, done.jobs], [48, 2297, 1, 2])
    assert.deepEqual(await migrate(database.owner), [])
    const { visitor: amina, close } = await openOn(database, dataDir('fourth'))
    try {
      assert.equal((await amina.post('/demo', { persona: 'amina' })).status, 303)
      assert.match((await amina.get('/cv')).html, /Bijles aan mijn nichtje/)
      for (const page of ['/route', '/places', '/applications', '/me'])
        assert.equal((await amina.get(page)).status, 200, page)
    } finally {
      await close()
    }
    // an index, policy or reference that only a fresh database has would show here
    assert.deepEqual(await definitions(database.owner), await definitions(world.urls.owner))
  })
})
