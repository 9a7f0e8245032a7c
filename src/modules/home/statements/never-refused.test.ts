import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { fillDossier, hers } from '../../../../test/walls/fixture.ts'
import { openWorld, type World } from '../../../../test/world.ts'
import { type Db, within } from '../../../platform/database.ts'
import { newId } from '../../../platform/ids.ts'
import { job } from '../../../platform/who.ts'
import { applicationTransitions } from '../../applications/rules/application-states.ts'
import { proposalTransitions } from '../../matching/rules/proposal-states.ts'
import { runTransitions } from '../../matching/rules/run-states.ts'
import { agreementTransitions } from '../../placements/rules/agreement-states.ts'

// Nobody is turned down by a machine: in the tables of states, and in the database whatever the code does.

describe('nothing is ever rejected automatically', () => {
  it('in the lives of applications and agreements: no job refuses or breaks off', () => {
    const turnedDown = [
      ...applicationTransitions.filter(({ to }) => to === 'refused'),
      ...agreementTransitions.filter(({ to }) => to === 'broken-off'),
    ]
    assert.ok(turnedDown.length >= 3)
    for (const { by } of turnedDown) assert.ok(!(by as readonly string[]).includes('job'))
  })

  it('what a job may end is over by its term, or because a company gave the last seat away', () => {
    const byJob = [...applicationTransitions, ...agreementTransitions].filter(({ by }) =>
      (by as readonly string[]).includes('job'),
    )
    for (const { action } of byJob) assert.ok(['close', 'expire', 'lapse', 'start', 'end'].includes(action), action)
  })

  it('in a round of matching: only the school rejects or takes back, and only she says no', () => {
    const by = (state: string) => proposalTransitions.filter(({ to }) => to === state).flatMap((row) => row.by)
    assert.deepEqual([...new Set([...by('rejected'), ...by('withdrawn')])], ['school'])
    assert.deepEqual([...new Set([...by('wanted'), ...by('declined')])], ['young'])
    assert.deepEqual([...new Set(by('confirmed'))], ['school'])
  })

  it('what a job does in a round is to work out, to send what a human confirmed, and to let a term pass', () => {
    const byJob = [...proposalTransitions, ...runTransitions].filter(({ by }) =>
      (by as readonly string[]).includes('job'),
    )
    assert.deepEqual(byJob.map(({ from, action }) => `${from} ${action}`).sort(), [
      'confirmed offer',
      'offered lapse',
      'proposed replace',
      'running fail',
      'running finish',
    ])
  })

  describe('in the database', () => {
    let world: World
    before(async () => {
      world = await openWorld()
    })
    after(() => world.close())

    it('a refusal by a job can not be written down, by nobody', async () => {
      const { id, person_id } = await world.owner
        .selectFrom('applications.application')
        .select(['id', 'person_id'])
        .executeTakeFirstOrThrow()
      const event = (state: string) =>
        sql`insert into applications.event (id, person_id, application_id, state, by_kind)
        values (${newId()}, ${person_id}, ${id}, ${state}, 'job')`.execute(world.owner)
      await assert.rejects(event('refused'), /event_refused_by_a_person/)
      await event('filled')
    })

    it('no job can reject, withdraw or decline a proposal of a round, and none is confirmed by nobody', async () => {
      await fillDossier(world.owner)
      const set = (db: Db, state: string, more = sql``) =>
        within(db, job, 'write', (trx) =>
          sql`update matching.proposal set state = ${state} ${more} where id = ${hers.proposal}`.execute(trx),
        )
      for (const state of ['rejected', 'withdrawn', 'declined'])
        await assert.rejects(set(world.worker.db, state), /row-level security/, state)
      for (const state of ['rejected', 'withdrawn', 'confirmed'])
        await assert.rejects(set(world.owner, state, sql`, decided_by = null`), /decided_by_a_person/, state)
      await set(world.worker.db, 'lapsed')
    })

    it('has no refusal of the seeded population that no person gave', async () => {
      const { rows } = await sql<{ refused: number; by_job: number }>`
        select count(*) filter (where state = 'refused') as refused, count(*) filter (where state = 'refused' and by_kind = 'job') as by_job
        from applications.event`.execute(world.owner)
      assert.ok(rows[0]!.refused > 5)
      assert.equal(rows[0]!.by_job, 0)
    })
  })
})
