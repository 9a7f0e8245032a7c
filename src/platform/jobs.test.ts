import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { personas } from '../../db/builders.ts'
import { openWorld } from '../../test/world.ts'
import { type Trx, within } from './database.ts'
import { Refusal } from './errors.ts'
import { installJobs, type JobDefinition, startWorker } from './jobs.ts'
import { job } from './who.ts'

const world = await openWorld()
const { db } = world.worker
const add = (trx: Trx, kind: string) =>
  sql`insert into platform.outbox (id, recipient, subject, text, html) values (gen_random_uuid(), ${kind}, '', '', '')`.execute(
    trx,
  )
const added = async (kind: string) =>
  (await world.owner.selectFrom('platform.outbox').select('id').where('recipient', '=', kind).execute()).length
const states = async (name: string) =>
  (
    await sql<{ state: string }>`select state::text from pgboss.job where name = ${name} order by created_on`.execute(
      world.owner,
    )
  ).rows.map(({ state }) => state)

const runs: Record<string, number> = {}
const counted = (name: string, run: (nth: number) => Promise<void>): JobDefinition => ({
  name,
  once: true,
  run: () => {
    runs[name] = (runs[name] ?? 0) + 1
    return run(runs[name])
  },
})
const write = (kind: string) => within(db, job, 'write', (trx) => add(trx, kind)).then(() => undefined)

const definitions: JobDefinition[] = [
  counted('t-fails-after', async () => {
    await write('t-fails-after')
    throw new Error('killed before it could say that it is done')
  }),
  counted('t-unknown', async (nth) => {
    await write('t-unknown')
    if (nth === 1) throw new Refusal('busy', 'outcome-unknown')
  }),
  counted('t-away', async (nth) => {
    if (nth < 3) throw new Refusal('busy', 'database-away')
    await write('t-away')
  }),
  counted('t-twice', async () => {
    await write('t-twice')
    await write('t-twice')
  }),
  counted('t-reads', () => within(db, job, 'read', async () => undefined)),
]

describe('a job that is done once', () => {
  let worker: { stop(): Promise<void> }
  before(async () => {
    await installJobs(world.urls.owner, definitions)
    worker = await startWorker(world.urls.job, definitions)
    for (const { name } of definitions)
      await within(db, job, 'write', (trx) =>
        world.services.jobs.send(name, { personId: personas.amina.personId }, trx),
      )
    const open = async () =>
      (await sql`select id from pgboss.job where name like 't-%' and state <> 'completed'`.execute(world.owner)).rows
    for (let tries = 0; tries < 200 && (await open()).length > 0; tries++) await sleep(50)
  })
  after(async () => {
    await worker.stop()
    await world.close()
  })

  it('is settled by its transaction: what happens to the process afterwards does not bring it back', async () => {
    assert.deepEqual(
      [await states('t-fails-after'), await added('t-fails-after'), runs['t-fails-after']],
      [['completed'], 1, 1],
    )
  })

  it('finds on a second try that the first was kept, and does nothing', async () => {
    assert.deepEqual([await states('t-unknown'), await added('t-unknown'), runs['t-unknown']], [['completed'], 1, 2])
  })

  it('waits for a database that is away', async () => {
    assert.deepEqual([await states('t-away'), await added('t-away'), runs['t-away']], [['completed'], 1, 3])
  })

  it('has one write transaction: a second one is refused', async () => {
    assert.equal(await added('t-twice'), 1)
  })

  it('without one is settled as any other', async () => {
    assert.deepEqual(await states('t-reads'), ['completed'])
  })
})
