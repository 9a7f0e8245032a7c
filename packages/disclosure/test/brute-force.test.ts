import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { audit, type Protection, protect, publishedOf, type Table } from '../src/index.ts'
import { allKeys, flat, hiddenOf, tryEverything, viewOf } from './enumerate.ts'

const threshold = 3

function tableOf(shape: readonly number[], values: readonly number[]): Table<string[]> {
  const dimensions = shape.map((count, d) => flat('abc'[d]!, count))
  const keys = dimensions.reduce<string[][]>(
    (keys, { tree }) => keys.flatMap((key) => tree.children!.map(({ code }) => [...key, code])),
    [[]],
  )
  return { dimensions, cells: keys.map((key, i) => ({ key, value: values[i]! })) }
}

const truthOf = (table: Table<string[]>, key: readonly string[]): number =>
  table.cells
    .filter((cell) => key.every((code, d) => code.endsWith('*') || code === cell.key[d]))
    .reduce((sum, cell) => sum + cell.value, 0)

const isSmall = (value: number) => value > 0 && value < threshold

/** What is hidden is safe when for every small cell some table has it at the threshold or more, and it is not known within 1. */
function isSafe(table: Table<string[]>, hidden: ReadonlySet<string>): boolean {
  const view = viewOf([{ table, isHidden: (key) => hidden.has(key.join()) }])
  const ranges = tryEverything(view, 1, Math.max(...table.cells.map(({ value }) => value)) + threshold + 1)
  return allKeys(table).every((key) => {
    if (!isSmall(truthOf(table, key))) return true
    const [low, high] = ranges.get(key.join()) ?? [0, 0]
    return high >= threshold && high - low > 1
  })
}

/** The fewest cells besides the small ones that make it safe, by trying all sets from the smallest on. */
function fewest(table: Table<string[]>): number {
  const keys = allKeys(table)
  const small = keys.filter((key) => isSmall(truthOf(table, key))).map((key) => key.join())
  const others = keys.filter((key) => truthOf(table, key) >= threshold).map((key) => key.join())
  for (let size = 0; ; size++) {
    for (const set of setsOf(others, size)) if (isSafe(table, new Set([...small, ...set]))) return size
    assert.ok(size < others.length, 'all hidden is safe')
  }
}

function* setsOf(all: readonly string[], size: number, from = 0): Generator<string[]> {
  if (size === 0) yield []
  else for (let i = from; i < all.length; i++) for (const rest of setsOf(all, size - 1, i + 1)) yield [all[i]!, ...rest]
}

function requireSound(table: Table<string[]>, result: Protection<string[]>): void {
  assert.deepEqual(
    result.cells.map(({ key }) => key.join()).sort(),
    allKeys(table)
      .map((key) => key.join())
      .sort(),
  )
  for (const { key, value, reason } of result.cells) {
    const truth = truthOf(table, key)
    if (isSmall(truth)) assert.deepEqual([value, reason], [null, 'threshold'])
    else if (truth === 0 || value !== null) assert.deepEqual([value, reason], [truth, 'shown'])
    else assert.equal(reason, 'secondary')
  }
}

const counts = (size: number) => fc.array(fc.nat({ max: 5 }), { minLength: size, maxLength: size })

describe('against an attacker who tries every table', () => {
  for (const shape of [[2, 3], [3, 3], [2, 2, 2], [6]]) {
    const size = shape.reduce((a, b) => a * b)
    it(`nothing small is given away: ${shape.join(' x ')}`, async () => {
      await fc.assert(
        fc.asyncProperty(counts(size), async (values) => {
          const table = tableOf(shape, values)
          const result = await protect(table, { threshold })
          requireSound(table, result)
          assert.ok(isSafe(table, hiddenOf(result)))
        }),
        { numRuns: size > 6 ? 25 : 60, seed: 6 },
      )
    })
  }

  it('no smaller set of cells would do', async () => {
    for (const [shape, runs] of [
      [[2, 3], 25],
      [[3, 2], 10],
      [[5], 20],
      [[2, 2], 20],
    ] as const) {
      const size = shape.reduce<number>((a, b) => a * b, 1)
      await fc.assert(
        fc.asyncProperty(counts(size), async (values) => {
          const table = tableOf(shape, values)
          const result = await protect(table, { threshold })
          const secondary = result.cells.filter(({ reason }) => reason === 'secondary').length
          assert.deepEqual([secondary, result.status, result.gap], [fewest(table), 'optimal', 0])
        }),
        { numRuns: runs, seed: 7 },
      )
    }
  })

  it('finds the tightest intervals', async () => {
    await fc.assert(
      fc.asyncProperty(counts(6), fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }), async (values, hide) => {
        const table = tableOf([2, 3], values)
        // the margins stay, so that every interval has an end
        const hidden = new Set(
          allKeys(table)
            .filter((key, i) => hide[i] && !key.join().includes('*'))
            .map((key) => key.join()),
        )
        const published = {
          dimensions: table.dimensions,
          cells: allKeys(table).map((key) => ({ key, value: hidden.has(key.join()) ? null : truthOf(table, key) })),
        }
        const found = await audit(published)
        const ranges = tryEverything(viewOf([{ table, isHidden: (key) => hidden.has(key.join()) }]), 0, 30)
        assert.deepEqual(
          new Map(found.map(({ key, lower, upper }) => [key.join(), [lower, upper]])),
          new Map(found.map(({ key }) => [key.join(), ranges.get(key.join())])),
        )
        assert.equal(found.length, hidden.size)
      }),
      { numRuns: 40, seed: 8 },
    )
  })

  it('hiding more is never less safe', async () => {
    await fc.assert(
      fc.asyncProperty(counts(9), fc.nat(), async (values, pick) => {
        const table = tableOf([3, 3], values)
        const result = await protect(table, { threshold })
        const { cells, ...rest } = publishedOf(result)
        const shown = cells.filter(({ value }) => value !== null && value > 0)
        if (shown.length === 0) return
        const more = shown[pick % shown.length]!
        const before = await audit({ ...rest, cells })
        const after = await audit({
          ...rest,
          cells: cells.map((cell) => (cell === more ? { ...cell, value: null } : cell)),
        })
        for (const { key, lower, upper } of before) {
          const then = after.find((interval) => interval.key.join() === key.join())!
          assert.ok(then.lower <= lower && then.upper >= upper)
        }
      }),
      { numRuns: 30, seed: 9 },
    )
  })
})
