import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { type Rounded, roundControlled, roundRandomly, type Table } from '../src/index.ts'
import { allKeys, flat } from './enumerate.ts'

function tableOf(shape: readonly number[], values: readonly number[]): Table<string[]> {
  const dimensions = shape.map((count, d) => flat('abc'[d]!, count))
  const keys = dimensions.reduce<string[][]>(
    (keys, { tree }) => keys.flatMap((key) => tree.children!.map(({ code }) => [...key, code])),
    [[]],
  )
  return { dimensions, cells: keys.map((key, i) => ({ key, value: values[i]! })) }
}

/** Sums leaves by themselves, without the package. */
const under = (cells: readonly { key: readonly string[]; value: number }[], key: readonly string[]) =>
  cells
    .filter(
      (cell) =>
        cell.key.every((code) => !code.endsWith('*')) &&
        key.every((code, d) => code.endsWith('*') || code === cell.key[d]),
    )
    .reduce((sum, { value }) => sum + value, 0)

function requireAdditive(table: Table<string[]>, rounded: Rounded<string[]>, base: number, steps: number): void {
  const at = new Map(rounded.cells.map(({ key, value }) => [key.join(), value]))
  for (const key of allKeys(table)) {
    const value = at.get(key.join())!
    assert.equal(value % base, 0)
    assert.equal(value, under(rounded.cells, key))
    assert.ok(value >= 0 && Math.abs(value - under(table.cells, key)) < base * steps, `${key} ${value}`)
  }
}

describe('controlled rounding', () => {
  for (const [shape, steps] of [
    [[3, 4], 1],
    [[6], 1],
    [[2, 3, 3], 3],
  ] as const) {
    it(`keeps every sum: ${shape.join(' x ')}`, async () => {
      const size = shape.reduce<number>((a, b) => a * b, 1)
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.nat({ max: 40 }), { minLength: size, maxLength: size }),
          fc.constantFrom(3, 5, 10),
          async (values, base) => {
            const table = tableOf(shape, values)
            const rounded = await roundControlled(table, { base })
            requireAdditive(table, rounded, base, steps)
            assert.equal(rounded.status, 'optimal')
            assert.ok(rounded.steps <= steps)
          },
        ),
        { numRuns: 40, seed: 4 },
      )
    })
  }

  it('moves as little as any that keeps the sums', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat({ max: 12 }), { minLength: 4, maxLength: 4 }), async (values) => {
        const table = tableOf([2, 2], values)
        const { moved } = await roundControlled(table, { base: 5 })
        let best = Number.POSITIVE_INFINITY
        for (let choice = 0; choice < 16; choice++) {
          const leaves = values.map((value, i) => (Math.floor(value / 5) + ((choice >> i) & 1)) * 5)
          const tried = tableOf([2, 2], leaves)
          const moves = allKeys(table).map((key) => [under(tried.cells, key), under(table.cells, key)] as const)
          // next to it, and what is a multiple stays
          if (moves.some(([to, from]) => Math.abs(to - from) >= 5)) continue
          best = Math.min(
            best,
            moves.reduce((sum, [to, from]) => sum + Math.abs(to - from), 0),
          )
        }
        assert.equal(moved, best)
      }),
      { numRuns: 60, seed: 5 },
    )
  })

  it('without time it still adds up and says so', async () => {
    const table = tableOf([3, 4], [1, 7, 13, 22, 3, 9, 11, 4, 8, 2, 6, 17])
    const rounded = await roundControlled(table, { base: 5, seconds: 0 })
    requireAdditive(table, rounded, 5, 9)
    assert.equal(rounded.status, 'time-limit')
  })

  it('refuses a base without sense', () =>
    assert.rejects(roundControlled(tableOf([2], [1, 2]), { base: 1 }), { code: 'out-of-range' }))
})

describe('random rounding', () => {
  const values = Array.from({ length: 400 }, (_, i) => i % 23)
  const table = tableOf([20, 20], values)

  it('gives the same with the same seed, each cell to a multiple next to it', () => {
    const [a, b, c] = [1, 1, 2].map((seed) => roundRandomly(table, { base: 5, seed }))
    assert.deepEqual(a, b)
    assert.notDeepEqual(a!.cells, c!.cells)
    for (const { key, value } of a!.cells) {
      const before = under(table.cells, key)
      assert.ok(value % 5 === 0 && Math.abs(value - before) < 5 && (before % 5 > 0 || value === before))
    }
  })

  it('a cell is rounded alike whatever stands beside it', () => {
    const alone = roundRandomly({ ...table, cells: table.cells.slice(0, 7) }, { base: 5, seed: 1 })
    const whole = roundRandomly(table, { base: 5, seed: 1 })
    for (const { key } of table.cells.slice(0, 7)) {
      const find = (cells: typeof whole.cells) => cells.find((cell) => cell.key.join() === key.join())!.value
      assert.equal(find(alone.cells), find(whole.cells))
    }
  })

  it('keeps the expectation', () => {
    const seeds = Array.from({ length: 200 }, (_, seed) => seed)
    const mean =
      seeds.reduce((sum, seed) => sum + roundRandomly(tableOf([1], [7]), { base: 5, seed }).cells[1]!.value, 0) /
      seeds.length
    // 5 or 10, sd 2.45: over 200 the mean lies within .7 of 7 (four standard errors)
    assert.ok(Math.abs(mean - 7) < 0.7, `${mean}`)
  })
})
