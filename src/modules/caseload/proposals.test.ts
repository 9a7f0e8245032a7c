import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { demo, personas } from '../../../db/builders.ts'
import { openWorld, type World } from '../../../test/world.ts'
import { within } from '../../platform/database.ts'
import type { Person } from '../../platform/who.ts'
import { readClass } from './queries/read-class.ts'
import { attentionFor, type Facts } from './rules/attention.ts'
import { whoFirst } from './who-first.ts'

// Whom a class puts first, when only names, languages and addresses of its pupils are changed.

describe('who comes first in a class', () => {
  let world: World
  let ids: string[]
  before(async () => {
    world = await openWorld()
    const rows = await world.owner
      .selectFrom('people.enrolment')
      .select('person_id')
      .where('class_id', '=', demo.classes.fourB)
      .execute()
    ids = rows.map(({ person_id }) => person_id)
  })
  after(() => world.close())

  const jelle = { kind: 'person', id: personas.jelle.personId, roles: [{ role: 'mentor' }] } as unknown as Person
  const order = (at = world.services.clock.now()) =>
    within(world.services.db, jelle, 'read', async (trx) => {
      const { pupils } = await readClass(trx, jelle, demo.classes.fourB, at)
      return whoFirst(pupils, at.toZonedDateTimeISO('Europe/Amsterdam').toPlainDate()).map(
        ({ personId, attention }) => `${personId} ${attention.code}`,
      )
    })

  it('is the same when names are swapped, turned round or of other families', async () => {
    const before = await order()
    assert.ok(before.length >= 4)
    const names = await world.owner
      .selectFrom('people.person')
      .select(['person_id', 'given_name', 'family_name'])
      .where('person_id', 'in', ids)
      .execute()
    for (const turned of [names.toReversed(), names.toSorted((a, b) => (a.given_name < b.given_name ? 1 : -1))]) {
      for (const [i, { person_id }] of names.entries())
        await world.owner
          .updateTable('people.person')
          .set({ given_name: turned[i]!.given_name, family_name: turned[i]!.family_name })
          .where('person_id', '=', person_id)
          .execute()
      assert.deepEqual(await order(), before)
    }
    for (const [i, { person_id }] of names.entries())
      await world.owner
        .updateTable('people.person')
        .set({ given_name: String.fromCharCode(90 - (i % 26)), family_name: 'Ż' })
        .where('person_id', '=', person_id)
        .execute()
    assert.deepEqual(await order(), before)
  })

  it('is the same in other languages, neighbourhoods, ages and programmes', async () => {
    const before = await order()
    await sql`update people.person set language = 'en', street = 'Elders 1', postcode = '1011AB', place = 'Elders', home = point(120000, 480000), birth_date = '2008-01-01' where person_id = any (${ids})`.execute(
      world.owner,
    )
    await sql`update people.enrolment set year = 3, level = 1 where person_id = any (${ids})`.execute(world.owner)
    assert.deepEqual(await order(), before)
  })

  it('reads nothing but counts, states and days', () => {
    const read = new Set<string>()
    const facts: Facts = { agreements: [], refused: 0, open: 0, invitedOn: null, lastActive: null }
    const watched = new Proxy(
      { ...facts, name: 'x', language: 'ar', home: 'y' },
      {
        get(target, key) {
          read.add(String(key))
          return Reflect.get(target, key)
        },
      },
    )
    attentionFor(watched, Temporal.PlainDate.from('2026-03-03'))
    assert.deepEqual([...read].sort(), ['agreements', 'invitedOn', 'lastActive', 'open', 'refused'])
  })
})
