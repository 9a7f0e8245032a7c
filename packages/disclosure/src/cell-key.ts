import { DisclosureError } from './errors.ts'
import { hashOf } from './seeded.ts'
import { addUp, type Dimension, gridOf, keyOf, placeOf } from './table.ts'

/** One counted person or thing: where it stands (leaves, one code a dimension), and what keeps it apart from others for good. */
export type Counting = { readonly key: readonly string[]; readonly id: string }

export type CellKeyOptions = {
  /** Known to the publisher alone: who has it can undo the noise. */
  readonly secret: number
  /** A count is moved by at most this. Default: 5. */
  readonly most?: number
  /** The variance of the noise. Default: 4. */
  readonly variance?: number
  /** Published counts from 1 to this do not occur. Default: 0. */
  readonly never?: number
}

const bits = 2 ** 32

/**
 * Counts with noise that depends only on who is counted: the same people give the same number in every table that is asked for, so that asking again tells
 * nothing. Each record has a key; their sum, modulo 2^32, is the cell's key and picks the noise (Fraser and Wooton 2005, Australian Bureau of Statistics).
 * The noise has mean 0, the variance asked for where a small count leaves room for it, and among such noises the highest entropy (Marley and Leaver 2011). None
 * stays none. Totals get noise of their own: sums do not hold.
 * @throws {DisclosureError} on malformed input
 */
export function countWithNoise(
  dimensions: readonly Dimension[],
  records: readonly Counting[],
  options: CellKeyOptions,
) {
  const { secret, most = 5, variance = 4, never = 0 } = options
  if (!Number.isSafeInteger(secret)) throw new DisclosureError('out-of-range', 'secret')
  requireShape(most, variance, never)
  const grid = gridOf(dimensions, [])
  const counts = new Float64Array(grid.size)
  const keys = new Float64Array(grid.size)
  records.forEach(({ key, id }, index) => {
    const place = placeOf(grid, key, 'records', index)
    if (grid.levels.some((level, d) => level.children[level.index.get(key[d]!)!]!.length > 0)) {
      throw new DisclosureError('malformed', 'records.key', index, 'not a leaf')
    }
    counts[place]! += 1
    keys[place]! += hashOf(id, secret)
  })
  addUp(grid, counts)
  addUp(grid, keys)
  const tables = new Map<number, Float64Array>()
  const cells = Array.from(counts, (count, cell) => {
    const row = Math.min(count, most + never)
    if (!tables.has(row)) tables.set(row, noiseFor(row, { most, variance, never }))
    return {
      key: keyOf<readonly string[]>(grid, cell),
      value: count + pick(tables.get(row)!, (keys[cell]! % bits) / bits, most),
    }
  })
  return { dimensions, cells }
}

function requireShape(most: number, variance: number, never: number): void {
  if (!(Number.isSafeInteger(most) && most >= 1 && most <= 100)) throw new DisclosureError('out-of-range', 'most')
  if (!(Number.isSafeInteger(never) && never >= 0 && never < most)) throw new DisclosureError('out-of-range', 'never')
  if (!(variance > 0 && variance <= most * most)) throw new DisclosureError('out-of-range', 'variance')
}

function pick(chances: Float64Array, u: number, most: number): number {
  let sum = 0
  for (let k = 0; k < chances.length; k++) {
    sum += chances[k]!
    if (u < sum) return k - most
  }
  return chances.findLastIndex((chance) => chance > 0) - most
}

/**
 * The chance of each noise from -most to most for a count: of highest entropy with mean 0 and the variance, where it has room. chance(k) is proportional to
 * exp(a k - b k k); a is found for each b by halving (the mean grows with a), then b (the variance falls with b).
 * @param count 0 and up; all counts from `most + never` on have the same
 */
export function noiseFor(
  count: number,
  { most, variance, never }: { most: number; variance: number; never: number },
): Float64Array {
  const chances = new Float64Array(2 * most + 1)
  const allowed = [...chances.keys()].filter((k) => {
    const value = count + k - most
    return count === 0 ? k === most : value === 0 || value > never
  })
  if (allowed.length === 1) {
    chances[allowed[0]!] = 1
    return chances
  }
  const at = (b: number) =>
    shape(
      allowed.map((k) => k - most),
      b,
    )
  const varianceOf = (b: number) => at(b).reduce((sum, chance, k) => sum + chance * (allowed[k]! - most) ** 2, 0)
  let [low, high] = [-4, 4]
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2
    if (varianceOf(middle) > variance) low = middle
    else high = middle
  }
  at((low + high) / 2).forEach((chance, k) => {
    chances[allowed[k]!] = chance
  })
  return chances
}

function shape(steps: number[], b: number): number[] {
  const of = (a: number) => {
    const logs = steps.map((k) => a * k - b * k * k)
    const top = Math.max(...logs)
    const parts = logs.map((log) => Math.exp(log - top))
    const sum = parts.reduce((x, y) => x + y)
    return parts.map((part) => part / sum)
  }
  let [low, high] = [-400, 400]
  for (let i = 0; i < 80; i++) {
    const middle = (low + high) / 2
    const mean = of(middle).reduce((sum, chance, k) => sum + chance * steps[k]!, 0)
    if (mean < 0) low = middle
    else high = middle
  }
  return of((low + high) / 2)
}
