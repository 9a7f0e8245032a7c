import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { gate } from './capacity.ts'
import { Refusal } from './errors.ts'

const settle = () => sleep(1)

describe('the gate', () => {
  it('works on so many at once, lets so many wait in order, and refuses the rest at once', async () => {
    const doorway = gate({ underWay: 2, waiting: 2, seconds: 60 })
    const done: number[] = []
    const ends: (() => void)[] = []
    const work = (n: number) =>
      doorway.pass(() => new Promise<void>((end) => ends.push(end)).then(() => void done.push(n)))
    const all = [1, 2, 3, 4].map(work)
    const refused = work(5)
    await assert.rejects(refused, (error) => error instanceof Refusal && error.code === 'too-busy')
    assert.deepEqual(doorway.state, { underWay: 2, waiting: 2 })
    ends.shift()!()
    await settle()
    assert.deepEqual(doorway.state, { underWay: 2, waiting: 1 })
    while (ends.length > 0) {
      ends.shift()!()
      await settle()
    }
    await Promise.all(all)
    assert.deepEqual(done, [1, 2, 3, 4])
    assert.deepEqual(doorway.state, { underWay: 0, waiting: 0 })
  })

  it('lets nobody wait longer than the time', async () => {
    const doorway = gate({ underWay: 1, waiting: 5, seconds: 0.05 })
    let end: () => void = () => undefined
    const first = doorway.pass(() => new Promise<void>((resolve) => (end = resolve)))
    const from = performance.now()
    await assert.rejects(
      doorway.pass(async () => 1),
      (error) => error instanceof Refusal && error.kind === 'busy',
    )
    assert.ok(performance.now() - from >= 40)
    assert.deepEqual(doorway.state, { underWay: 1, waiting: 0 })
    end()
    await first
  })

  it('gives a place back when the work fails', async () => {
    const doorway = gate({ underWay: 1, waiting: 1, seconds: 1 })
    await assert.rejects(
      doorway.pass(() => Promise.reject(new Error('no'))),
      /no/,
    )
    assert.equal(await doorway.pass(async () => 'yes'), 'yes')
    assert.deepEqual(doorway.state, { underWay: 0, waiting: 0 })
  })
})
