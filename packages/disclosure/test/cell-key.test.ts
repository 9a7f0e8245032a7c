import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { countWithNoise, noiseFor } from '../src/index.ts'
import { flat } from './enumerate.ts'

describe('noise of a cell key', () => {
  for (const [most, variance, never] of [
    [5, 4, 0],
    [3, 2, 0],
    [5, 4, 2],
    [10, 9, 0],
  ] as const) {
    it(`has mean 0, stays within ${most}${never ? ` and never gives 1 to ${never}` : ''}`, () => {
      for (let count = 0; count <= most + never + 2; count++) {
        const chances = noiseFor(count, { most, variance, never })
        let [sum, mean, square] = [0, 0, 0]
        chances.forEach((chance, k) => {
          const value = count + k - most
          assert.ok(chance === 0 || value === 0 || value > never)
          sum += chance
          mean += chance * (k - most)
          square += chance * (k - most) ** 2
        })
        assert.ok(Math.abs(sum - 1) < 1e-9 && Math.abs(mean) < 1e-6, `count ${count}: mean ${mean}`)
        // the variance asked for, where mean 0 between 0 and most over it leaves room for it
        if (count > never && count * most > variance && never === 0)
          assert.ok(Math.abs(square - variance) < 1e-6, `count ${count}: ${square}`)
        if (count === 0) assert.equal(chances[most], 1)
      }
    })
  }
})

describe('counting with noise', () => {
  const dimensions = [flat('x', 3), flat('y', 2)]
  const records = Array.from({ length: 90 }, (_, i) => ({ key: [`x${i % 3}`, `y${i % 2}`], id: `person ${i}` }))
  const valueAt = (cells: { key: readonly string[]; value: number }[], key: string) =>
    cells.find((cell) => cell.key.join() === key)!.value

  it('the same people give the same number in every table', () => {
    const { cells } = countWithNoise(dimensions, records, { secret: 12 })
    assert.deepEqual(countWithNoise(dimensions, records.toReversed(), { secret: 12 }).cells, cells)
    const other = countWithNoise(
      [flat('x', 3)],
      records.map(({ key, id }) => ({ key: key.slice(0, 1), id })),
      { secret: 12 },
    )
    for (const x of ['x*', 'x0', 'x1', 'x2']) assert.equal(valueAt(other.cells, x), valueAt(cells, `${x},y*`))
    assert.notDeepEqual(countWithNoise(dimensions, records, { secret: 13 }).cells, cells)
  })

  it('moves a count by no more than asked, and none stays none', () => {
    const { cells } = countWithNoise([flat('x', 4), flat('y', 2)], records, { secret: 5, most: 3, variance: 2 })
    for (const y of ['y*', 'y0', 'y1']) assert.equal(valueAt(cells, `x3,${y}`), 0)
    for (const x of ['x0', 'x1', 'x2'])
      for (const y of ['y0', 'y1']) assert.ok(Math.abs(valueAt(cells, `${x},${y}`) - 15) <= 3)
    assert.ok(cells.every(({ value }) => value >= 0))
  })

  it('refuses what is not a leaf, and noise without sense', () => {
    const run =
      (options: object, key = ['x0', 'y0']) =>
      () =>
        countWithNoise(dimensions, [{ key, id: 'a' }], { secret: 1, ...options })
    assert.throws(run({}, ['x*', 'y0']), { code: 'malformed' })
    assert.throws(run({}, ['x9', 'y0']), { code: 'unknown-category' })
    assert.throws(run({ most: 0 }), { code: 'out-of-range' })
    assert.throws(run({ variance: 26 }), { code: 'out-of-range' })
    assert.throws(run({ secret: 0.5 }), { code: 'out-of-range' })
  })
})
