import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import fc from 'fast-check'
import { sql } from 'kysely'
import { personas } from '../../../db/builders.ts'
import { openWorld, type World } from '../../../test/world.ts'
import { type Db, openDatabase, within } from '../database.ts'
import { newId } from '../ids.ts'
import { job } from '../who.ts'
import { digestOf, noSeal, rootOf } from './digest.ts'
import { sealAudit, verifyAudit } from './index.ts'

const { amina, ilse } = personas

describe('the audit', () => {
  let world: World
  before(async () => {
    world = await openWorld('empty')
  })
  after(() => world.close())

  const append = async (n: number, about: string = amina.personId, db: Db = world.worker.db) => {
    const ids = Array.from({ length: n }, () => newId())
    await within(db, job, 'write', async (trx) => {
      for (const id of ids)
        await sql`insert into platform.audit (id, at, person_id, actor, actor_kind, action)
          values (${id}, ${world.services.clock.now().toString()}, ${about}, ${ilse.personId}, 'person', 'read way')`.execute(
          trx,
        )
    })
    return ids
  }
  const seal = (most?: number) => sealAudit(world.worker, most)
  const verify = (head?: string) => verifyAudit(world.worker.db, head)
  const tamper = (statement: string) => sql.raw(statement).execute(world.owner)
  beforeEach(async () => {
    await tamper('truncate platform.audit_leaf, platform.audit_seal, platform.audit, platform.erasure')
    await append(5)
    await seal()
    world.pass({ minutes: 1 })
    await append(4)
    await seal()
  })

  it('is sealed in batches that hold together', async () => {
    await append(7)
    assert.deepEqual(await seal(3), { seals: 3, rows: 7 })
    const { head, ...verdict } = await verify()
    assert.deepEqual(verdict, { seals: 5, rows: 16, erased: 0, waiting: 0 })
    assert.match(head ?? '', /^[0-9a-f]{64}$/)
    assert.deepEqual(await seal(), { seals: 0, rows: 0 })
    assert.equal((await verify(head!)).broken, undefined)
    await append(1)
    assert.equal((await verify()).waiting, 1)
  })

  it('is sealed by the job of each minute', async () => {
    await append(1)
    await world.runJob('audit-seal')
    assert.deepEqual([(await verify()).waiting, (await verify()).rows], [0, 10])
  })

  const first = '(select audit_id from platform.audit_leaf where seal = 1 and place = 2)'
  const breaks: [string, statement: string, what: string, seal: number, row: boolean][] = [
    ['a changed row', `update platform.audit set action = 'read cv' where id = ${first}`, 'row-changed', 1, true],
    ['another actor', `update platform.audit set actor = person_id where id = ${first}`, 'row-changed', 1, true],
    [
      'another time',
      `update platform.audit set at = at + interval '1 microsecond' where id = ${first}`,
      'row-changed',
      1,
      true,
    ],
    ['a deleted row', `delete from platform.audit where id = ${first}`, 'row-deleted', 1, true],
    [
      'a deleted row with its digest',
      `with gone as (delete from platform.audit where id = ${first}) delete from platform.audit_leaf where seal = 1 and place = 2`,
      'digests-changed',
      1,
      false,
    ],
    [
      'a row put into a sealed batch',
      `insert into platform.audit (id, person_id, actor_kind, action, seal) values (gen_random_uuid(), '${amina.personId}', 'person', 'x', 1)`,
      'row-inserted',
      1,
      true,
    ],
    ['a row moved to another batch', `update platform.audit set seal = 2 where id = ${first}`, 'row-moved', 1, true],
    [
      'two batches in the other order',
      'update platform.audit_leaf set place = place + 100; alter table platform.audit_leaf drop constraint audit_leaf_seal_fkey; update platform.audit_seal set n = 3 - n + 10; update platform.audit_seal set n = n - 10; update platform.audit_leaf set seal = 3 - seal, place = place - 100',
      'seal-reordered',
      1,
      false,
    ],
    [
      'a batch taken out',
      'delete from platform.audit_leaf where seal = 1; delete from platform.audit_seal where n = 1',
      'seal-missing',
      2,
      false,
    ],
    [
      'another time of a seal',
      `update platform.audit_seal set at = at - interval '1 day' where n = 1`,
      'seal-changed',
      1,
      false,
    ],
    [
      'words blanked without an erasure',
      `update platform.audit set person_id = null, actor = null, action = '', subject = null, salt = null, erased_at = now() where id = ${first}`,
      'erased-without-record',
      1,
      true,
    ],
  ]
  for (const [name, statement, what, n, row] of breaks)
    it(`shows ${name}, and names the first place`, async () => {
      const { rows } = await sql<{
        id: string
      }>`select audit_id as id from platform.audit_leaf where seal = 1 and place = 2`.execute(world.owner)
      await tamper(statement)
      const { broken } = await verify()
      assert.deepEqual([broken?.what, broken?.seal], [what, n])
      if (row && what !== 'row-inserted') assert.equal(broken?.row, rows[0]?.id)
      assert.equal(broken?.row !== undefined, row)
      if (name.startsWith('two batches'))
        await tamper(
          'delete from platform.audit_leaf; alter table platform.audit_leaf add constraint audit_leaf_seal_fkey foreign key (seal) references platform.audit_seal',
        )
    })

  it('shows a row that was put in with an earlier time', async () => {
    await tamper(
      `insert into platform.audit (id, at, person_id, actor_kind, action) select gen_random_uuid(), min(at) - interval '1 hour', '${amina.personId}', 'person', 'x' from platform.audit`,
    )
    await seal()
    assert.deepEqual([(await verify()).broken?.what, (await verify()).broken?.seal], ['row-backdated', 3])
  })

  it('shows a chain that was made anew, to who kept the head', async () => {
    const { head } = await verify()
    await tamper('delete from platform.audit_leaf; delete from platform.audit_seal; delete from platform.audit')
    await append(9)
    await seal()
    assert.equal((await verify()).broken, undefined)
    assert.equal((await verify(head!)).broken?.what, 'head-unknown')
  })

  it('takes a row whose transaction ended after its minute was sealed', async () => {
    const slow = openDatabase(world.urls.job, 1, world.services.clock)
    try {
      let go = () => {}
      const held = new Promise<void>((resolve) => {
        go = resolve
      })
      let inside = () => {}
      const started = new Promise<void>((resolve) => {
        inside = resolve
      })
      const writing = within(slow, job, 'write', async (trx) => {
        await sql`insert into platform.audit (id, at, person_id, actor_kind, action)
          values (${newId()}, ${world.services.clock.now().toString()}, ${amina.personId}, 'person', 'late')`.execute(
          trx,
        )
        inside()
        await held
      })
      await started
      world.pass({ minutes: 2 })
      await append(1)
      assert.deepEqual(await seal(), { seals: 1, rows: 1 })
      go()
      await writing
      assert.equal((await verify()).waiting, 1)
      assert.deepEqual(await seal(), { seals: 1, rows: 1 })
      const { broken, rows, waiting } = await verify()
      assert.deepEqual({ broken, rows, waiting }, { broken: undefined, rows: 11, waiting: 0 })
    } finally {
      await slow.destroy()
    }
  })

  it('is sealed once by two workers at the same time', async () => {
    const other = openDatabase(world.urls.job, 2, world.services.clock)
    try {
      await append(40)
      const both = await Promise.all([
        sealAudit(world.worker, 6),
        sealAudit({ db: other, clock: world.services.clock }, 6),
        sealAudit(world.worker, 7),
      ])
      assert.equal(
        both.reduce((sum, { rows }) => sum + rows, 0),
        40,
      )
      const { broken, rows } = await verify()
      assert.deepEqual({ broken, rows }, { broken: undefined, rows: 49 })
    } finally {
      await other.destroy()
    }
  })

  const record = async (about: string) => {
    const id = newId()
    await sql`insert into platform.erasure (id, person_id, cause, asked_at) values (${id}, ${about}, 'asked', now())`.execute(
      world.owner,
    )
    return id
  }

  it('stays whole when somebody erases herself: words, salt and her id go, digest and place stay', async () => {
    await append(2, ilse.personId)
    await append(1)
    const erasure = await record(amina.personId)
    await within(world.worker.db, job, 'write', async (trx) => {
      await sql`select platform.erase_audit(${amina.personId}, ${erasure})`.execute(trx)
      await sql`update platform.erasure set done_at = now() where id = ${erasure}`.execute(trx)
    })
    await seal()
    const { broken, rows, erased } = await verify()
    assert.deepEqual({ broken, rows, erased }, { broken: undefined, rows: 12, erased: 10 })
    const left =
      await sql`select 1 from platform.audit where person_id = ${amina.personId} or erased_at is not null and (salt is not null or action <> '')`.execute(
        world.owner,
      )
    assert.equal(left.rows.length, 0)
    await tamper(`update platform.audit set action = 'put back' where erased_at is not null`)
    assert.equal((await verify()).broken?.what, 'erased-without-record')
  })

  it('is not changed, sealed or erased by the web, and by the job only as it should be', async () => {
    const forbidden = async (db: Db, statement: string) => {
      const answer = await within(db, { kind: 'person', id: amina.personId } as never, 'write', async (trx) => {
        const { numAffectedRows } = await sql.raw(statement).execute(trx)
        return numAffectedRows ?? 0n
      }).catch((error: { code: string }) => error.code)
      assert.ok(answer === 0n || answer === '42501' || answer === '23514', `${statement}: ${answer}`)
    }
    const erasure = await record(ilse.personId)
    const both = [
      `update platform.audit set action = 'x'`,
      'delete from platform.audit',
      `update platform.audit set seal = 9 where seal is not null`,
      `insert into platform.audit (id, actor_kind, action, seal) values (gen_random_uuid(), 'person', 'x', 1)`,
      'update platform.audit_seal set rows = 1',
      'delete from platform.audit_leaf',
      `select platform.erase_audit('${amina.personId}', '${erasure}')`,
      `select platform.erase_audit(null, '${erasure}')`,
      `select platform.expire_audit(now() + interval '1 day', '${erasure}', 10)`,
    ]
    for (const statement of both) for (const db of [world.services.db, world.worker.db]) await forbidden(db, statement)
    for (const statement of [
      'update platform.audit set seal = 9',
      'insert into platform.audit_seal select 9, now(), 1, previous, root, root from platform.audit_seal limit 1',
      'select 1/count(*) from platform.audit_leaf',
    ])
      await forbidden(world.services.db, statement)
  })
})

describe('digests', () => {
  const row = (action: string, salt: Buffer) => ({
    id: newId(),
    at: Temporal.Instant.from('2026-03-03T11:00:00.123456Z'),
    person_id: amina.personId,
    actor: null,
    actor_kind: 'person',
    action,
    subject: null,
    seen_hour: null,
    acting: null,
    salt,
    seal: null,
    erased_at: null,
    erased_for: null,
  })
  it('differ when anything differs, and without the salt nothing can be tried out', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.uint8Array({ minLength: 16, maxLength: 16 }), (a, b, salt) => {
        const one = row(a, Buffer.from(salt))
        assert.equal(digestOf(one).equals(digestOf({ ...one, action: b })), a === b)
        assert.ok(!digestOf(one).equals(digestOf({ ...one, salt: Buffer.alloc(16, 1 + (salt[0]! % 7)) })))
      }),
    )
  })
  it('make another root in another order, or with one more or less', () => {
    const leaf = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes))
    fc.assert(
      fc.property(fc.uniqueArray(leaf, { minLength: 2, maxLength: 9, comparator: (a, b) => a.equals(b) }), (leaves) => {
        const root = rootOf(leaves)
        assert.ok(!rootOf(leaves.toReversed()).equals(root))
        assert.ok(!rootOf(leaves.slice(1)).equals(root))
        assert.ok(!rootOf([...leaves, leaves[0]!]).equals(root))
        assert.ok(!root.equals(noSeal))
      }),
    )
  })
})
