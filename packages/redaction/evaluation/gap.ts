/** One letter's worth of trials in a group: they are permuted together, because the marks of a letter hang together. */
export type Cluster = { group: string; hits: number; of: number }
export type Gap = { groups: { group: string; hits: number; of: number }[]; gap: number; p: number }

/** Numbers in [0, 1) that are the same for the same seed (mulberry32, public domain). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

function tally(clusters: readonly Cluster[], label: (at: number) => string) {
  const sums = new Map<string, { group: string; hits: number; of: number }>()
  for (const [at, { hits, of }] of clusters.entries()) {
    const group = label(at)
    const sum = sums.get(group) ?? { group, hits: 0, of: 0 }
    sum.hits += hits
    sum.of += of
    sums.set(group, sum)
  }
  return [...sums.values()].filter(({ of }) => of > 0)
}

function widest(sums: readonly { hits: number; of: number }[]): number {
  const shares = sums.map(({ hits, of }) => hits / of)
  return shares.length < 2 ? 0 : Math.max(...shares) - Math.min(...shares)
}

/**
 * The gap in recall between the best and the worst group, and the share of `rounds` seeded permutations of the clusters
 * over the groups whose gap is at least as large (the true order counted as one). O(rounds x clusters).
 */
export function gapBetween(clusters: readonly Cluster[], rounds = 2000, seed = 1): Gap {
  const sums = tally(clusters, (at) => clusters[at]!.group).sort((a, b) => a.group.localeCompare(b.group))
  const gap = widest(sums)
  const labels = clusters.map(({ group }) => group)
  const random = seededRandom(seed)
  let atLeast = 1
  for (let round = 0; round < rounds; round++) {
    for (let at = labels.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1))
      ;[labels[at], labels[other]] = [labels[other]!, labels[at]!]
    }
    if (widest(tally(clusters, (at) => labels[at]!)) >= gap - 1e-12) atLeast++
  }
  return { groups: sums, gap, p: atLeast / (rounds + 1) }
}
