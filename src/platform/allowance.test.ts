import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { allowances, take } from './allowance.ts'

describe('an allowance', () => {
  it('gives all of it at once, and then one by one', () => {
    let clock = 100
    const mails = allowances({ times: 5, seconds: 900 }, () => clock)
    assert.deepEqual(
      [1, 2, 3, 4, 5].map(() => mails.take('a')),
      [0, 0, 0, 0, 0],
    )
    assert.equal(Math.round(mails.take('a')), 180)
    assert.equal(mails.take('b'), 0)
    clock += 179
    assert.ok(mails.take('a') > 0)
    clock += 1.1
    assert.equal(mails.take('a'), 0)
    assert.ok(mails.take('a') > 0)
  })

  it('never gives more than its times in its seconds, whatever the moments', () => {
    const limit = { times: 7, seconds: 60 }
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 30, noNaN: true }), { maxLength: 200 }), (gaps) => {
        let [now, until] = [0, 0]
        const given: number[] = []
        for (const gap of gaps) {
          now += gap
          const answer = take(until, now, limit)
          until = answer.until
          if (answer.wait === 0) given.push(now)
          else assert.ok(take(until, now + answer.wait + 1e-6, limit).wait === 0, 'the wait it names is enough')
        }
        // all of the allowance at once and what came free meanwhile
        for (const from of given) {
          const within = given.filter((at) => at >= from && at < from + limit.seconds).length
          assert.ok(within <= 2 * limit.times)
        }
        assert.ok(given.length <= limit.times + (now * limit.times) / limit.seconds + 1)
      }),
    )
  })

  it('forgets those who have not asked for long, and stays small', () => {
    let clock = 0
    const some = allowances({ times: 1, seconds: 60 }, () => clock)
    for (let i = 0; i < 30_000; i++) some.take(String(i))
    assert.ok(some.size <= 20_001)
    clock += 61
    for (let i = 0; i < 20_000; i++) some.take(`later ${i}`)
    assert.ok(some.size <= 20_001)
  })
})
