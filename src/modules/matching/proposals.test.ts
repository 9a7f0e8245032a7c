import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import fc from 'fast-check'
import { sql } from 'kysely'
import { demo, personas } from '../../../db/builders.ts'
import { roundInputs } from '../../../test/matching-inputs.ts'
import { openWorld, testNow, type World } from '../../../test/world.ts'
import { within } from '../../platform/database.ts'
import type { Person } from '../../platform/who.ts'
import { gather, type Member } from './gather.ts'
import { proposeRound, round } from './proposals.ts'
import { propose } from './propose.ts'
import { canonical, type RunInputs, type Seeker, seekerOf } from './rules/inputs.ts'
import { firstSettings } from './rules/settings.ts'

const today = testNow.toZonedDateTimeISO('Europe/Amsterdam').toPlainDate()
const settings = {
  ...firstSettings({ kind: 'short', cityId: 'leeuwarden', today }),
  cities: ['leeuwarden', 'zaanstad'],
  minutes: 120,
}
const runId = '00000000-0000-7000-8000-000000000001'

/** All that the sums know of somebody: a new name here is a new input, and needs a decision record. */
const closedList = [
  'availableFrom',
  'competences',
  'days',
  'fields',
  'journeys',
  'lawful',
  'level',
  'likes',
  'met',
  'n',
  'programme',
  'waiting',
  'wished',
]

const inputsOf = (parts: Member['parts']) => parts && seekerOf(parts.known, parts.told, parts.journeys)

describe('what a round knows', () => {
  let world: World
  const jelle = { kind: 'person', id: personas.jelle.personId } as Person
  before(async () => {
    world = await openWorld()
  })
  after(() => world.close())

  const gathered = () =>
    within(world.services.db, jelle, 'read', (trx) =>
      gather(trx, { runId, classes: [demo.classes.fourB], settings, now: testNow }),
    )
  /** By person, so that the lots play no part. */
  const known = async () => {
    const { members, places } = await gathered()
    return { members: members.map(({ personId, parts }) => [personId, inputsOf(parts)] as const), places }
  }

  it('is a closed list, and nothing in it is a name, a language, a school, an address or an age', async () => {
    const { members } = await gathered()
    for (const { parts } of members) if (parts) assert.deepEqual(Object.keys(inputsOf(parts)!).sort(), closedList)
    const text = canonical(members.map(({ parts }) => inputsOf(parts)))
    const people = await world.owner
      .selectFrom('people.person')
      .select(['person_id', 'given_name', 'family_name', 'postcode', 'birth_date'])
      .execute()
    const own = new Set(members.map(({ personId }) => personId))
    for (const { person_id, given_name, family_name, postcode, birth_date } of people.filter((one) =>
      own.has(one.person_id),
    ))
      for (const fact of [person_id, given_name, family_name, postcode, birth_date?.toString()])
        if (fact) assert.ok(!text.includes(`"${fact}"`), 'a fact about somebody is in it')
  })

  it('is the same to the byte when everybody has another name, language, address, school name and class name', async () => {
    const first = await known()
    await sql`update people.person set given_name = 'Anders ' || substr(person_id::text, 1, 4), family_name = 'Andersson', language = 'en', street = 'Elders 1', postcode = '9999 ZZ',
      place = 'Elders', email = null, phone = null`.execute(world.owner)
    await sql`update region.school set name = 'Andere school', place = 'Elders'`.execute(world.owner)
    await sql`update people.class set name = '9Z'`.execute(world.owner)
    await sql`update portfolio.profile set languages = '[{"name": "Somali", "level": null}]', headline = 'Iets anders'`.execute(
      world.owner,
    )
    assert.equal(canonical(await known()), canonical(first))
  })

  it('is the same when somebody is older or younger on the same side of what the law asks', async () => {
    const first = await known()
    await sql`update people.person set birth_date = birth_date - 3 where birth_date is not null and extract(doy from birth_date) > 10`.execute(
      world.owner,
    )
    assert.equal(canonical(await known()), canonical(first))
  })

  it('knows no more of somebody than her school sees: her wishes only when she shares them', async () => {
    const { members } = await gathered()
    const shared = await sql<{
      person_id: string
    }>`select person_id from people.sight where what = 'portfolio' and until > ${testNow.toString()}`.execute(
      world.owner,
    )
    const may = new Set(shared.rows.map(({ person_id }) => person_id))
    assert.ok(
      members.some(({ personId }) => !may.has(personId)),
      'somebody shares nothing',
    )
    for (const { personId, parts } of members) if (parts && !may.has(personId)) assert.equal(parts.told, null)
  })

  it('leaves out who objects to proposals, and says so', async () => {
    const { members } = await gathered()
    const one = members.find(({ parts }) => parts)!
    await world.owner
      .insertInto('people.objection')
      .values({
        id: '00000000-0000-7000-8000-0000000000aa',
        person_id: one.personId,
        what: 'proposals',
        since: testNow,
      })
      .execute()
    const again = (await gathered()).members.find(({ personId }) => personId === one.personId)!
    assert.equal(again.leftOut, 'objects')
    assert.equal(again.parts, null)
  })
})

describe('what a round proposes', () => {
  it('reads nothing but the closed list', async () => {
    const read = new Set<string>()
    const watch = (seeker: Seeker) =>
      new Proxy(
        { ...seeker, name: 'x', language: 'so', neighbourhood: 'y', school: 'z', birthDate: '2009-01-01' } as Seeker,
        {
          get(target, key) {
            if (typeof key === 'string') read.add(key)
            return Reflect.get(target, key)
          },
        },
      )
    for (const inputs of fc.sample(roundInputs, { numRuns: 40, seed: 3 }))
      await propose({ ...inputs, seekers: inputs.seekers.map(watch) })
    assert.deepEqual([...read].sort(), closedList)
  })

  it('does not go by the order in which people stand, but where the lot decides between equals', () =>
    fc.assert(
      fc.asyncProperty(roundInputs, async (inputs) => {
        const turned: RunInputs = { ...inputs, seekers: inputs.seekers.toReversed() }
        const [one, other] = [await propose(inputs), await propose(turned)]
        assert.equal(other.acceptable, one.acceptable)
        assert.deepEqual(other.excluded, one.excluded)
        // as many as can be, at the highest sum, is the same for every order
        if (inputs.settings.aim === 'most') assert.deepEqual([other.matched, other.weight], [one.matched, one.weight])
      }),
      { numRuns: 80 },
    ))

  it('says in the log how many, and nothing about whom', async () => {
    const [inputs] = fc.sample(roundInputs, { numRuns: 1, seed: 11 })
    const { gathering } = await import('../../platform/proposals.ts')
    const { made } = await gathering(() => proposeRound(inputs!))
    assert.equal(made.length, 1)
    assert.deepEqual(Object.keys(made[0]!.outcome as object).sort(), [
      'acceptable',
      'excluded',
      'matched',
      'people',
      'places',
    ])
    assert.equal(made[0]!.card, round)
  })
})
