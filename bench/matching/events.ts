import { findBlockingPairs, LiveMatching, matchStable, type Pairs } from '../../packages/matching/src/index.ts'
import { drawing } from './instances.ts'

const kinds = ['withdraw', 'arrive', 'close', 'reopen'] as const
/** How many of each, in turn. */
const rounds = 2000
/** One in so many is away at the start, so that somebody can arrive and a place reopen. */
const away = 50

/**
 * Microseconds of single events of a `LiveMatching`, and of what stands in their place without it: matching everybody anew.
 * At the end who is here must have nobody to change with; how many would have another place after a full run is told as well.
 */
export function measureEvents(pairs: Pairs, capacity: Uint32Array): Record<string, number> {
  const draw = drawing(11)
  const people = [new Pool(pairs.people, draw.upTo), new Pool(0, draw.upTo)] as const
  const places = [new Pool(pairs.places, draw.upTo), new Pool(0, draw.upTo)] as const
  for (const [here, gone] of [people, places]) for (let i = here.size / away; i > 0; i--) gone.put(here.take())
  const live = new LiveMatching(pairs, capacity, { absent: people[1].all })
  for (const place of places[1].all) live.close(place)
  const took = { withdraw: [], arrive: [], close: [], reopen: [] } as Record<(typeof kinds)[number], number[]>
  let moved = 0
  for (let round = 0; round < rounds; round++)
    for (const kind of kinds) {
      const [here, gone] = kind === 'withdraw' || kind === 'arrive' ? people : places
      const leaves = kind === 'withdraw' || kind === 'close'
      const who = (leaves ? here : gone).take()
      const at = performance.now()
      moved += live[kind](who).moved.length
      took[kind].push((performance.now() - at) * 1000)
      const to = leaves ? gone : here
      to.put(who)
    }
  requireStable(pairs, capacity, live, people[1].all, places[1].all)
  const again: number[] = []
  for (let i = 0; i < 3; i++) {
    const at = performance.now()
    matchStable(pairs, capacity, { promote: false })
    again.push((performance.now() - at) * 1000)
  }
  const told: Record<string, number> = { again_us: rankOf(again, 0.5), moved_mean: moved / (rounds * kinds.length) }
  for (const kind of kinds) {
    told[`${kind}_us`] = rankOf(took[kind], 0.5)
    told[`${kind}_p95_us`] = rankOf(took[kind], 0.95)
  }
  told.rerun_moves = live.rerun().moved.length
  return told
}

const rankOf = (values: number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * share)]!

/** Numbers of which any can be drawn. */
class Pool {
  readonly all: number[]
  readonly #upTo: (end: number) => number

  constructor(size: number, upTo: (end: number) => number) {
    this.all = Array.from({ length: size }, (_, i) => i)
    this.#upTo = upTo
  }

  get size(): number {
    return this.all.length
  }

  put(one: number): void {
    this.all.push(one)
  }

  take(): number {
    const at = this.#upTo(this.all.length)
    const one = this.all[at]!
    this.all[at] = this.all.at(-1)!
    this.all.pop()
    return one
  }
}

/** @throws when somebody who is here and an open place would rather have each other. */
function requireStable(pairs: Pairs, capacity: Uint32Array, live: LiveMatching, gone: number[], closed: number[]) {
  const matching = live.matching()
  const away = new Set(gone)
  const person = new Uint32Array(pairs.place.length)
  for (let p = 0; p < pairs.people; p++) person.fill(p, pairs.start[p], pairs.start[p + 1])
  const blocking = findBlockingPairs(pairs, capacity, matching, { closed }).filter((e) => !away.has(person[e]!))
  if (blocking.length > 0) throw new Error(`${blocking.length} pairs would rather have each other`)
}
