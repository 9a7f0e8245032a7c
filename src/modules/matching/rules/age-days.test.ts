import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { ageDays, askedBits, oldEnoughBits } from './age-days.ts'

const today = '2026-03-03'
const asking = fc.record({
  ageFrom: fc.option(fc.constantFrom(15, 16, 18)),
  startsOn: fc.option(
    fc.integer({ min: -30, max: 300 }).map((days) => Temporal.PlainDate.from(today).add({ days }).toString()),
  ),
})

/** Turns an age on a day. */
const turns = (born: Temporal.PlainDate, age: number) => born.add({ years: age }).toString()

describe('the law of ages as bits', () => {
  test('somebody has all bits of a place exactly when she is old enough on its first day', () =>
    fc.assert(
      fc.property(fc.array(asking, { maxLength: 18 }), fc.integer({ min: 0, max: 2000 }), (places, days) => {
        const born = Temporal.PlainDate.from('2006-01-01').add({ days })
        const rules = ageDays(places, today)
        const hers = oldEnoughBits((age, on) => turns(born, age) <= on, rules)
        for (const place of places) {
          const may =
            place.ageFrom === null ||
            turns(born, place.ageFrom) <= (place.startsOn !== null && place.startsOn > today ? place.startsOn : today)
          assert.equal((askedBits(place, rules, today) & ~hers) === 0, may)
        }
      }),
    ))

  test('of more days than there are bits the strict side is kept: nobody goes who may not', () =>
    fc.assert(
      fc.property(
        fc.array(asking, { minLength: 40, maxLength: 90 }),
        fc.integer({ min: 0, max: 2000 }),
        (places, days) => {
          const born = Temporal.PlainDate.from('2006-01-01').add({ days })
          const rules = ageDays(places, today)
          assert.ok(rules.length <= 20)
          const hers = oldEnoughBits((age, on) => turns(born, age) <= on, rules)
          for (const place of places) {
            const may =
              place.ageFrom === null ||
              turns(born, place.ageFrom) <= (place.startsOn !== null && place.startsOn > today ? place.startsOn : today)
            if ((askedBits(place, rules, today) & ~hers) === 0) assert.ok(may)
          }
        },
      ),
    ))

  test('nobody knows how old she is: no bits', () =>
    assert.equal(
      oldEnoughBits(() => false, ageDays([{ ageFrom: 16, startsOn: null }], today)),
      0,
    ))
})
