import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import fc from 'fast-check'
import { sql } from 'kysely'
import { openWorld, type World } from '../../../test/world.ts'
import { within } from '../../platform/database.ts'
import type { Person } from '../../platform/who.ts'
import { travel } from '../region/index.ts'
import { readAsk } from './ask.ts'
import { suitsMe } from './proposals.ts'
import { readReader } from './queries/read-reader.ts'
import { searchPlaces } from './queries/search-places.ts'
import { similarPlaces } from './queries/similar-places.ts'
import { suits } from './rules/suits-me.ts'
import type { Suited, Wishes } from './rules/terms.ts'

// Whom the order of places treats otherwise: over the seeded population, each time with one thing about the people changed that must not count.

/** So many young people, of all cities. */
const sample = 80
type Row = {
  person_id: string
  city_id: string
  given_name: string
  family_name: string
  language: string
  street: string | null
  postcode: string | null
  place: string | null
  email: string | null
}
const today = Temporal.PlainDate.from('2026-03-03')

describe('the order of places, over the whole population', () => {
  let world: World
  let people: Row[]
  let first: Map<string, string>
  before(async () => {
    world = await openWorld()
    const { rows } = await sql<Row>`
      select p.person_id, p.city_id, given_name, family_name, language, street, postcode, p.place, email
      from people.person p join people.role r on r.person_id = p.person_id and r.role = 'young'
      where home is not null order by md5(p.person_id::text) limit ${sample}`.execute(world.owner)
    people = rows
    first = await outcomes()
  })
  after(() => world.close())

  const person = ({ person_id, city_id }: Row) =>
    ({ kind: 'person', id: person_id, cityId: city_id, roles: [{ role: 'young' }] }) as unknown as Person

  /** Every place in its order, with its score and reasons: what she sees. */
  async function outcomeOf(row: Row): Promise<string> {
    return within(world.services.db, person(row), 'read', async (trx) => {
      const reader = await readReader(trx, person(row), today)
      const ask = readAsk(() => [], { hasHome: true, cityId: row.city_id, cities: [] })
      const { items, counts } = await searchPlaces(trx, ask, reader)
      return JSON.stringify([counts.total, items.map(({ place, suits }) => [place.id, suits])])
    })
  }
  const outcomes = async () => {
    const found = new Map<string, string>()
    for (const row of people) found.set(row.person_id, await outcomeOf(row))
    return found
  }
  const changed = (after: Map<string, string>) =>
    people.filter(({ person_id: id }) => after.get(id) !== first.get(id)).length

  /** Gives everybody the values of the next one, looks, and puts all back. */
  async function rotated(columns: readonly (keyof Row)[]): Promise<number> {
    const set = (row: Row, from: Row) =>
      sql`update people.person set ${sql.join(columns.map((column) => sql`${sql.ref(column)} = ${from[column]}`))} where person_id = ${row.person_id}`.execute(
        world.owner,
      )
    for (const [i, row] of people.entries()) await set(row, people[(i + 1) % people.length]!)
    const after = await outcomes()
    for (const row of people) await set(row, row)
    return changed(after)
  }

  it('differs between people, or the test would see nothing', () => {
    assert.equal(people.length, sample)
    assert.ok(new Set(first.values()).size > sample / 2)
  })

  it('gives people with a Dutch family name no better first ten than others: the difference is one that chance gives too', () => {
    const dutch = /^(?:de|van|den|der|ter|ten) |(?:stra|sma|man|boer|brouwer|bakker|visser|smit|meijer|jansen)$/i
    const topOf = ({ person_id }: Row): number => {
      const [, items] = JSON.parse(first.get(person_id)!) as [number, [string, { score: number } | null][]]
      const scores = items.slice(0, 10).map(([, suits]) => suits?.score ?? 0)
      return scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length)
    }
    const tops = people.map(topOf)
    const isDutch = people.map(({ family_name }) => dutch.test(family_name))
    const n = isDutch.filter(Boolean).length
    assert.ok(n >= 5 && n <= sample - 5, `${n} of ${sample}`)
    const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
    const gap = (group: readonly boolean[]) =>
      Math.abs(mean(tops.filter((_, i) => group[i])) - mean(tops.filter((_, i) => !group[i])))
    const found = gap(isDutch)
    // a permutation test: who is in the group is dealt anew, 2000 times, by numbers that are the same in every run
    let state = 20260303
    const random = () => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0
      return state / 2 ** 32
    }
    const rounds = 2000
    let asLarge = 0
    for (let round = 0; round < rounds; round++) {
      const dealt = [...isDutch]
      for (let i = dealt.length - 1; i > 0; i--) {
        const j = Math.floor(random() * (i + 1))
        ;[dealt[i], dealt[j]] = [dealt[j]!, dealt[i]!]
      }
      if (gap(dealt) >= found) asLarge++
    }
    assert.ok(asLarge / rounds > 0.01, `p = ${asLarge / rounds}, ${n} of ${sample}, ${found} points apart`)
  })

  it('is the same for all when names are swapped', async () => {
    assert.ok(new Set(people.map(({ family_name }) => family_name)).size > 10)
    assert.equal(await rotated(['given_name', 'family_name', 'email']), 0)
  })

  it('is the same for all when streets, postcodes and towns are swapped and the journey stays', async () => {
    assert.ok(new Set(people.map(({ postcode }) => postcode)).size > 10)
    assert.equal(await rotated(['street', 'postcode', 'place']), 0)
  })

  it('is the same for all in another language, and with other languages on the eCV', async () => {
    for (const language of ['en', 'ar', 'nl']) {
      await sql`update people.person set language = ${language} where person_id = any (${people.map((p) => p.person_id)})`.execute(
        world.owner,
      )
      assert.equal(changed(await outcomes()), 0)
    }
    await sql`update portfolio.profile set languages = '[{"name":"Somali","level":"C2"}]' where person_id = any (${people.map((p) => p.person_id)})`.execute(
      world.owner,
    )
    assert.equal(changed(await outcomes()), 0)
  })

  it('is the same for all at another school and at another age', async () => {
    const ids = people.map((p) => p.person_id)
    await sql`update people.enrolment e set school_id = (select id from region.school s where s.id <> e.school_id order by md5(s.id::text || e.id::text) limit 1), class_id = null where person_id = any (${ids})`.execute(
      world.owner,
    )
    await sql`update people.person set birth_date = birth_date - 400 where person_id = any (${ids})`.execute(
      world.owner,
    )
    assert.equal(changed(await outcomes()), 0)
  })

  it('does change with what may count: wishes, and how far it is', async () => {
    await sql`update portfolio.profile set fields = '{care}', likes = '{early}' where person_id = any (${people.map((p) => p.person_id)})`.execute(
      world.owner,
    )
    const after = await outcomes()
    assert.ok(changed(after) > 5)
    await sql`update people.person set home = point(home[0] + 9000, home[1]) where person_id = any (${people.map((p) => p.person_id)})`.execute(
      world.owner,
    )
    assert.ok(changed(await outcomes()) > sample / 2)
  })

  it('shows places that are alike to everybody the same', async () => {
    const { id } = await world.owner.selectFrom('places.place').select('id').limit(1).executeTakeFirstOrThrow()
    const seen = new Set<string>()
    for (const row of people.slice(0, 10))
      seen.add(
        await within(world.services.db, person(row), 'read', async (trx) =>
          JSON.stringify((await similarPlaces(trx, id, 3, today)).map((place) => place.id)),
        ),
      )
    assert.equal(seen.size, 1)
  })
})

const wishes: fc.Arbitrary<Wishes> = fc.record({
  competences: fc.array(
    fc.record({ id: fc.constantFrom('calm', 'precise', 'sell'), sentence: fc.option(fc.string()) }),
    { maxLength: 3 },
  ),
  likes: fc.subarray(['early', 'outside', 'people', 'hands']),
  fields: fc.subarray(['food', 'care', 'ict']),
  programme: fc.option(
    fc.record({
      crebo: fc.constantFrom('25000', '25001'),
      field: fc.constantFrom('food', 'care'),
      level: fc.integer({ min: 1, max: 4 }),
    }),
  ),
  days: fc.subarray([1, 2, 3, 4, 5, 6]),
  availableFrom: fc.constant(null),
})
const suited: fc.Arbitrary<Suited> = fc.record({
  field: fc.constantFrom('food', 'care', 'ict'),
  competences: fc.subarray(['calm', 'precise', 'sell']),
  traits: fc.subarray(['early', 'outside', 'people', 'saturday']),
  crebos: fc.subarray(['25000', '25001']),
  levelFrom: fc.integer({ min: 1, max: 2 }),
  levelTo: fc.integer({ min: 3, max: 4 }),
  startsOn: fc.constant(null),
  days: fc.subarray([1, 2, 3, 4, 5, 6]),
  dayStarts: fc.integer({ min: 4, max: 12 }).map((hour) => Temporal.PlainTime.from({ hour })),
  recognised: fc.boolean(),
  hasRoom: fc.boolean(),
  trip: fc.option(
    fc.record({ minutes: fc.integer({ min: 1, max: 90 }), mode: fc.constantFrom('walk', 'bike', 'bus', 'train') }),
  ),
  met: fc.boolean(),
})

/** The names of what is read of an object, also by a spread. */
function watched<T extends object>(value: T, read: Set<string>): T {
  return new Proxy(value, {
    get(target, key) {
      if (typeof key === 'string') read.add(key)
      return Reflect.get(target, key)
    },
  })
}

describe('the rule that scores a place', () => {
  it('reads nothing but what its card names, whatever else is handed to it', () => {
    const [ofHer, ofPlace] = [new Set<string>(), new Set<string>()]
    fc.assert(
      fc.property(suited, wishes, fc.string(), (place, hers, anything) => {
        const more = { ...hers, name: anything, language: anything, school: anything, home: anything, sex: anything }
        assert.deepEqual(suits(watched(place, ofPlace), watched(more, ofHer)), suits(place, hers))
      }),
    )
    assert.deepEqual([...ofHer].sort(), ['availableFrom', 'competences', 'days', 'fields', 'likes', 'programme'])
    for (const key of ofPlace) assert.ok(!/name|city|postcode|neighbourhood|company/.test(key), key)
    assert.ok(suitsMe.inputs.length >= 8)
  })

  it('gives equal travel equal points, wherever she lives', () => {
    fc.assert(
      fc.property(
        suited,
        wishes,
        fc.integer({ min: -20000, max: 20000 }),
        fc.integer({ min: -20000, max: 20000 }),
        (place, hers, x, y) => {
          const trips = [
            travel({ from: { x: 110000, y: 480000 }, to: { x: 113000, y: 482000 } }),
            travel({ from: { x: 110000 + x, y: 480000 + y }, to: { x: 113000 + x, y: 482000 + y } }),
          ]
          const [here, there] = trips.map((trip) => suits({ ...place, trip }, hers).score)
          assert.equal(here, there)
        },
      ),
    )
  })
})
