import type { Category, Table } from '@kansroute/disclosure'

/** Numbers from 0 to 1 that are the same on every machine (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** A tree with so many parts at each level: [5, 4] is five with four each. */
export function treeOf(prefix: string, parts: readonly number[]): Category {
  const [count, ...rest] = parts
  if (count === undefined) return { code: prefix }
  return { code: prefix, children: Array.from({ length: count }, (_, i) => treeOf(`${prefix}.${i}`, rest)) }
}

export const leavesOf = (tree: Category): string[] => (tree.children ? tree.children.flatMap(leavesOf) : [tree.code])

/** Counts as programmes have them: skewed, a few large and many small, some none. `typical` is what a middle cell holds. */
export function tableOf(shape: readonly (readonly number[])[], typical: number, seed: number): Table<string[]> {
  const random = randomOf(seed)
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
  const dimensions = shape.map((parts, d) => ({ name: `d${d}`, tree: treeOf(`${'abc'[d]}`, parts) }))
  let keys: string[][] = [[]]
  const weights = new Map<string, number>()
  for (const { tree } of dimensions) {
    const leaves = leavesOf(tree)
    for (const leaf of leaves) weights.set(leaf, Math.exp(0.7 * normal()))
    keys = keys.flatMap((key) => leaves.map((leaf) => [...key, leaf]))
  }
  const cells = keys.map((key) => {
    const mean = key.reduce((size, code) => size * weights.get(code)!, typical) * Math.exp(0.5 * normal())
    return { key, value: poisson(mean, random) }
  })
  return { dimensions, cells }
}

function poisson(mean: number, random: () => number): number {
  if (mean > 200) return Math.round(mean)
  let count = -1
  for (let left = Math.exp(-mean), product = 1; product > left || count < 0; product *= random()) count++
  return Math.max(0, count - 0)
}
