import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { fillReference } from '../../../db/seed.ts'
import { type FreshDatabase, freshDatabase } from '../../../test/databases.ts'
import { type Db, openDatabase, within } from '../../platform/database.ts'
import { migrate } from '../../platform/migrate.ts'
import { visitor } from '../../platform/who.ts'
import {
  listParticipation,
  measureLine,
  measureName,
  measureParts,
  measures,
  measuresOf,
  partName,
  stateName,
} from './index.ts'

/** The deal's own table: A Amsterdam, D Den Haag, E Eindhoven, L Leeuwarden, Z Zaanstad. */
const takesPart: Record<string, string> = {
  V1: 'ADLZ',
  V2: 'ADLZ',
  V3: 'ADLZ',
  V4: 'AD',
  V5: 'ADZ',
  V6: '',
  V7: '',
  M1: 'ADELZ',
  M2: 'ADELZ',
  M3: 'DELZ',
  M4: 'ADEL',
  M5: '',
  M6: '',
  M7: 'ADELZ',
  H1: 'ADELZ',
  H2: '',
  H3: '',
  W1: 'ADELZ',
  W2: 'AD',
  W3: 'AD',
  W4: 'ADELZ',
}
const letters: Record<string, string> = {
  amsterdam: 'A',
  'den-haag': 'D',
  eindhoven: 'E',
  leeuwarden: 'L',
  zaanstad: 'Z',
}

describe('the programme', () => {
  let database: FreshDatabase
  let db: Db

  before(async () => {
    database = await freshDatabase()
    await migrate(database.owner)
    assert.equal(await fillReference(database.owner), true)
    db = openDatabase(database.app, 1)
  })
  after(async () => {
    await db.destroy()
    await database.drop()
  })

  it('says who takes part in what, as the deal does', async () => {
    const rows = await within(db, visitor, 'read', listParticipation)
    const said = Object.fromEntries(Object.keys(takesPart).map((id) => [id, '']))
    for (const { measureId, cityId, state } of rows) if (state === 'takes-part') said[measureId] += letters[cityId]!
    assert.deepEqual(said, takesPart)
    const of = (id: string) => rows.filter(({ measureId }) => measureId === id).map(({ state }) => state)
    for (const id of ['V6', 'V7', 'M5', 'M6']) assert.deepEqual(of(id), Array(5).fill('open'))
    assert.deepEqual(of('H2'), Array(5).fill('invited'))
    assert.deepEqual(of('H3'), ['start', 'later', 'later', 'later', 'later'])
    const beyond = rows.filter(({ state }) => state === 'own').map(({ cityId, measureId }) => `${cityId} ${measureId}`)
    assert.deepEqual(beyond, ['eindhoven V2', 'zaanstad W2', 'zaanstad W3'])
  })

  it('gives a city all measures in order, also those it has no part in', async () => {
    const zaanstad = await within(db, visitor, 'read', (trx) => measuresOf(trx, 'zaanstad'))
    assert.deepEqual(
      zaanstad.map(({ id }) => id),
      measureParts.flatMap((part) => [...measures[part]]),
    )
    const state = (id: string) => zaanstad.find((measure) => measure.id === id)!.state
    assert.deepEqual(['V5', 'V4', 'W3', 'P1'].map(state), ['takes-part', null, 'own', null])
  })

  it('is filled once', async () => assert.equal(await fillReference(database.owner), false))

  for (const lang of ['nl', 'en'] as const)
    it(`has a title and a line for every measure (${lang})`, () => {
      for (const part of measureParts) {
        assert.notEqual(partName(lang, part), part)
        for (const id of measures[part]) {
          assert.notEqual(measureName(lang, id), id)
          assert.match(measureLine(lang, id), /\.$/, id)
        }
      }
      for (const state of ['takes-part', 'open', 'invited', 'start', 'later', 'own', null])
        assert.notEqual(stateName(lang, state), state)
    })
})
