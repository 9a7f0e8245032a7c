import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { shapes } from '../evaluation/swap-names.ts'
import { fill, measureSwaps, namesOf, namesOfEngine, readCarriers } from '../evaluation/swaps.ts'

describe('the swaps', () => {
  it('have at least sixty carriers, of the writer and of others', () => {
    const carriers = readCarriers()
    assert.ok(carriers.length >= 60)
    assert.equal(new Set(carriers.map(({ sentence }) => sentence)).size, carriers.length)
    for (const whose of ['self', 'other']) assert.ok(carriers.filter((one) => one.whose === whose).length >= 30)
  })

  it('have five hundred different names for each group, none of which the engine holds', () => {
    const held = namesOfEngine()
    for (const [group, shape] of Object.entries(shapes)) {
      const names = namesOf(shape, held, 500)
      assert.equal(new Set(names.map(({ given, family }) => `${given} ${family}`)).size, 500, group)
      const known = names.filter(({ given }) => held.has(given.toLowerCase()))
      assert.deepEqual(known, [], group)
    }
  })

  it('write the name as the carrier asks and know where it stands', () => {
    const { text, slots } = fill('Ik, <GIVEN> <Family>, <mail-given>@example.com, <given>', {
      given: 'Şeyma',
      family: 'el Ünal',
    })
    assert.equal(text, 'Ik, ŞEYMA el Ünal, seyma@example.com, şeyma')
    assert.deepEqual(
      slots.map(({ start, end }) => text.slice(start, end)),
      ['ŞEYMA', 'el Ünal', 'seyma', 'şeyma'],
    )
  })

  it('come out at one for an engine that hides everything, and at nought for one that hides nothing', () => {
    const all = measureSwaps((text) => [{ start: 0, end: text.length, kind: 'NAME' }], 5)
    for (const { self, other, bare } of all.rows) assert.deepEqual([self, other, bare], [1, 1, 1])
    assert.deepEqual(all.gap, { self: 0, other: 0, bare: 0 })
    const none = measureSwaps(() => [], 5)
    assert.equal(none.rows[0]?.self, 0)
    assert.equal(none.hardest.length, readCarriers().length)
  })
})
