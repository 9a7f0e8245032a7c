import assert from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import { personas } from '../../../db/builders.ts'
import { textOf, went } from '../../../test/portfolio-steps.ts'
import { openWorld } from '../../../test/world.ts'
import { within } from '../../platform/database.ts'
import { newId } from '../../platform/ids.ts'
import { job } from '../../platform/who.ts'
import { addFromPlacement, type FromPlacement } from './add-from-placement.ts'
import { progressOf } from './queries/progress-of.ts'
import { readEcv } from './queries/read-ecv.ts'

const world = await openWorld()
after(() => world.close())

const noor = personas.noor.personId
const placement = (over: Partial<FromPlacement> = {}): FromPlacement => ({
  personId: noor,
  agreementId: newId(),
  title: 'Meelopen in de zorg',
  organisation: 'De Overtuin',
  since: Temporal.PlainDate.from('2026-03-09'),
  until: Temporal.PlainDate.from('2026-03-13'),
  did: 'Koffie gebracht en geluisterd.',
  shown: [{ competenceId: 'listen', sentence: 'Mevrouw Jansen vroeg naar mij.' }],
  confirmations: [
    { competenceId: 'listen', byName: 'Petra Bos', byRole: 'practical-trainer', words: 'Heel geduldig.' },
  ],
  ...over,
})
const add = (from: FromPlacement) => within(world.worker.db, job, 'write', (trx) => addFromPlacement(trx, from))
const activityOf = async (agreementId: string) => {
  const ecv = await within(world.worker.db, job, 'read', (trx) => readEcv(trx, noor))
  return ecv.activities.find(({ placementId }) => placementId === agreementId)
}

describe('a placement that was looked back on', () => {
  it('stands on her CV with who confirmed it', async () => {
    const from = placement()
    assert.equal((await add(from)).isNew, true)
    const cv = textOf(await (await world.as('noor')).get('/cv'))
    assert.match(
      cv,
      /Goed luisteren Mevrouw Jansen vroeg naar mij\. Meelopen in de zorg Koffie gebracht en geluisterd\./,
    )
    assert.match(cv, /Bevestigd door Petra Bos, praktijkbegeleider, De Overtuin/)
    assert.match(cv, /De Overtuin, 9 maart 2026 tot 13 maart 2026/)
  })

  it('comes once, however often and however many at a time the job runs', async () => {
    const from = placement()
    const done = await Promise.all([add(from), add(from)])
    assert.deepEqual(done.map(({ isNew }) => isNew).sort(), [false, true])
    assert.equal((await add(from)).isNew, false)
    const activity = await activityOf(from.agreementId)
    assert.equal(activity?.shown.length, 1)
    assert.equal(activity?.confirmations.length, 1)
  })

  it('gains a confirmation that came later, and keeps what stood', async () => {
    const from = placement({ confirmations: [] })
    await add(from)
    await add({ ...from, title: 'Anders', confirmations: placement().confirmations })
    const activity = await activityOf(from.agreementId)
    assert.equal(activity?.title, 'Meelopen in de zorg')
    assert.deepEqual(activity?.confirmations, [
      {
        competenceId: 'listen',
        byName: 'Petra Bos',
        byRole: 'practical-trainer',
        organisation: 'De Overtuin',
        words: 'Heel geduldig.',
      },
    ])
  })

  it('stays away when she threw it away', async () => {
    const from = placement()
    const { activityId } = await add(from)
    went(await (await world.as('noor')).post(`/activities/${activityId}/remove`))
    assert.equal((await add(from)).isNew, false)
    assert.equal(await activityOf(from.agreementId), undefined)
  })

  it('takes words of any length and any script', async () => {
    const long = '👩🏾‍🍳ስራ'.repeat(2000)
    const from = placement({
      title: long,
      organisation: long,
      did: long,
      shown: [{ competenceId: 'listen', sentence: long }],
    })
    await add({ ...from, confirmations: [{ competenceId: null, byName: 'P', byRole: 'p', words: long }] })
    const activity = await activityOf(from.agreementId)
    assert.ok(activity && long.startsWith(activity.title.slice(0, 50)))
  })

  it('is nothing that she can do herself: the web may not confirm', async () => {
    const who = { kind: 'person', id: noor } as never
    await assert.rejects(
      within(world.services.db, who, 'write', (trx) => addFromPlacement(trx, placement())),
      /permission denied|row-level security/,
    )
  })
})

it('progress is told in numbers to who sees her way, to nobody else', async () => {
  const jelle = { kind: 'person', id: personas.jelle.personId } as never
  const karel = { kind: 'person', id: personas.karel.personId } as never
  const ids = [noor, personas.amina.personId]
  const seen = await within(world.services.db, jelle, 'read', (trx) => progressOf(trx, ids))
  assert.deepEqual([...seen.keys()], [noor])
  assert.ok(seen.get(noor)!.competences > 0 && seen.get(noor)!.confirmed > 0)
  assert.equal((await within(world.services.db, karel, 'read', (trx) => progressOf(trx, ids))).size, 0)
  assert.equal((await within(world.services.db, karel, 'read', (trx) => progressOf(trx, []))).size, 0)
})
