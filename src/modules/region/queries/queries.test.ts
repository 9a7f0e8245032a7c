import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { seed } from '../../../../db/seed.ts'
import { type FreshDatabase, freshDatabase } from '../../../../test/databases.ts'
import { type Db, openDatabase, type Trx, within } from '../../../platform/database.ts'
import { migrate } from '../../../platform/migrate.ts'
import { visitor } from '../../../platform/who.ts'
import { findCity, findProgramme, findSchool, listCities, listProgrammes, listSchools } from '../index.ts'

describe('the region', () => {
  let database: FreshDatabase
  let db: Db
  const read = <T>(work: (trx: Trx) => Promise<T>) => within(db, visitor, 'read', work)

  before(async () => {
    database = await freshDatabase()
    await migrate(database.owner)
    const today = Temporal.PlainDate.from('2026-03-03')
    await seed(database.owner, {
      today,
      now: Temporal.Instant.from('2026-03-03T11:00:00Z'),
      say: () => undefined,
      young: 0,
      places: 1,
    })
    db = openDatabase(database.app, 1)
  })
  after(async () => {
    await db.destroy()
    await database.drop()
  })

  it('lists the five cities to everybody', async () => {
    const cities = await read(listCities)
    assert.deepEqual(
      cities.map(({ name }) => name),
      ['Amsterdam', 'Den Haag', 'Eindhoven', 'Leeuwarden', 'Zaanstad'],
    )
    assert.deepEqual(await read((trx) => findCity(trx, 'zaanstad')), {
      id: 'zaanstad',
      name: 'Zaanstad',
      municipalityCode: '0479',
      holidayRegion: 'noord',
      nameFromStart: false,
      centre: { x: 116_873, y: 494_671 },
    })
    assert.equal(await read((trx) => findCity(trx, 'parijs')), undefined)
  })

  it('lists the schools of a city by name, and one kind of them', async () => {
    const all = await read((trx) => listSchools(trx, 'leeuwarden'))
    const names = all.map(({ name }) => name)
    assert.deepEqual(names, [...names].sort(new Intl.Collator('nl').compare))
    assert.ok(all.every(({ madeUp, cityId }) => madeUp && cityId === 'leeuwarden'))
    const vmbo = await read((trx) => listSchools(trx, 'leeuwarden', 'vmbo'))
    assert.deepEqual(
      vmbo.map(({ name }) => name),
      ['De Potmarge', 'Terpstate College', 'Wetterlân College'],
    )
    assert.deepEqual(await read((trx) => findSchool(trx, vmbo[0]!.id)), vmbo[0])
  })

  it('finds programmes by field, level, path and a part of the name', async () => {
    const bakers = await read((trx) => listProgrammes(trx, { field: 'food', name: 'BAKKER' }))
    assert.deepEqual(
      bakers.map(({ crebo }) => crebo),
      ['25173', '25174'],
    )
    assert.deepEqual(await read((trx) => findProgramme(trx, '25174')), {
      crebo: '25174',
      name: 'Zelfstandig werkend bakker',
      level: 3,
      field: 'food',
      paths: ['BOL', 'BBL'],
    })
    const level = await read((trx) => listProgrammes(trx, { level: 2, path: 'BBL', limit: 5 }))
    assert.equal(level.length, 5)
    assert.ok(level.every((programme) => programme.level === 2))
  })

  it('takes % and _ as typed', async () => {
    assert.deepEqual(await read((trx) => listProgrammes(trx, { name: '%' })), [])
    assert.deepEqual(await read((trx) => listProgrammes(trx, { name: 'b_kker' })), [])
  })
})
