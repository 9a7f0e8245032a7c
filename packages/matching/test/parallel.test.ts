import assert from 'node:assert/strict'
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { afterEach, beforeEach, describe, test } from 'node:test'
import type { Worker } from 'node:worker_threads'
import {
  boundOf,
  findCandidates,
  findCandidatesParallel,
  MatchingError,
  type Model,
  matchOptimal,
  matchOptimalParallel,
  requireMatching,
} from '../src/index.ts'
import { openSharedMemory } from '../src/parallel/shared-memory.ts'
import { withThreads } from '../src/parallel/threads.ts'
import { crowd, town } from './crowds.ts'
import { pairsOf } from './instances.ts'
import { peopleOf, placesOf } from './models.ts'

let started: Worker[] = []
const hear = (message: unknown) => started.push((message as { worker: Worker }).worker)
/** A thread that has ended has no number any more. */
const running = () => started.filter(({ threadId }) => threadId >= 0).length

/** Hears of every thread that a test starts, and sees that none is left. Inside each group: hooks of a file would hold for all files. */
function watchThreads(): void {
  beforeEach(() => {
    started = []
    subscribe('worker_threads', hear)
  })
  afterEach(() => {
    unsubscribe('worker_threads', hear)
    assert.equal(running(), 0, 'no thread is left running')
  })
}

const inZones = (model: Model): Model => ({
  ...model,
  people: { ...model.people, reach: model.people.reach.map((reach) => reach % 90) },
  zones: {
    zones: 40,
    minutes: Uint8Array.from({ length: 1600 }, (_, i) => (i * 67) % 256),
    ofPerson: Uint16Array.from({ length: model.people.count }, (_, p) => (p * 31) % 40),
    ofPlace: Uint16Array.from({ length: model.places.count }, (_, h) => (h * 7) % 40),
  },
})

describe('candidates by several threads', () => {
  watchThreads()
  const cases: [string, Model, number, number][] = [
    ['every rule and term', town(4000, 1500), 20, 2],
    ['more threads than processors', town(3001, 700), 50, 5],
    ['zones', inZones(town(2000, 900)), 7, 2],
    ['one thread', town(300, 2000), 1, 1],
    ['fewer people than threads', town(2, 50), 50, 4],
    ['nobody', { people: peopleOf([]), places: placesOf([]) }, 5, 2],
  ]
  for (const [name, model, keep, threads] of cases)
    test(`${name}: the same bytes`, async () => {
      const shares: number[] = []
      const found = await findCandidatesParallel(model, { keep, threads, progress: (share) => shares.push(share) })
      assert.deepEqual(found, findCandidates(model, { keep, engine: 'typescript' }))
      assert.equal(started.length, threads)
      assert.deepEqual(
        shares,
        shares.toSorted((a, b) => a - b),
      )
      assert.equal(shares.at(-1), model.people.count === 0 ? undefined : 1)
    })

  test('what does not fit the kernels is done by the reference', async () => {
    const model = town(5, 300)
    const terms = (['person', 'place'] as const).map((side) => ({
      name: side,
      side,
      weight: 16_000,
      kind: 'nearness' as const,
      far: 9000,
    }))
    const far = { ...model, terms, people: { ...model.people, reach: new Uint32Array(5).fill(2 ** 32 - 1) } }
    assert.deepEqual(await findCandidatesParallel(far), findCandidates(far))
    assert.equal(started.length, 0)
  })
})

describe('the optimum by several threads', () => {
  watchThreads()
  for (const scores of [2, 100, 10_000])
    for (const epsilon of [1, 30, 'exact'] as const)
      test(`weights to ${scores}, ${epsilon}: the prices prove it`, async () => {
        const { pairs, capacity } = crowd(5000, 2500, scores)
        const weight = pairs.personScore
        const found = await matchOptimalParallel(pairs, weight, capacity, { epsilon, threads: 3 })
        requireMatching(pairs, capacity, found)
        assert.equal(found.bound, boundOf(pairs, weight, capacity, found.prices, found.parts))
        assert.equal(
          found.weight,
          found.pairOf.reduce((sum, e) => (e < 0 ? sum : sum + weight[e]!), 0),
        )
        const best = matchOptimal(pairs, weight, capacity, { epsilon: 'exact' }).weight
        assert.ok(found.bound >= best && found.weight <= best)
        if (epsilon === 'exact') assert.equal(found.weight, found.bound)
        else assert.ok(found.bound - found.weight <= epsilon * pairs.people)
      })

  test('pairs that stand in the memory of threads are taken from there; both scores are weighed there', async () => {
    const model = town(3000, 1200)
    const { capacity } = model.places
    const { pairs } = await findCandidatesParallel(model, { keep: 20 })
    const weight = Array.from(pairs.personScore, (score, e) => 2 * score + pairs.placeScore[e]!)
    const before = pairs.start.buffer.byteLength
    const best = matchOptimal(pairs, weight, capacity, { epsilon: 'exact' }).weight
    const both = await Promise.all([
      matchOptimalParallel(pairs, { person: 2, place: 1 }, capacity, { epsilon: 'exact' }),
      matchOptimalParallel(pairs, weight, capacity, { epsilon: 'exact' }),
    ])
    assert.deepEqual(
      both.map((found) => found.weight),
      [best, best],
    )
    assert.equal(pairs.start.buffer.byteLength, before)
    assert.deepEqual(pairs, findCandidates(model, { keep: 20 }).pairs, 'they are as they were')
  })

  test('nobody, and who can go nowhere', async () => {
    assert.equal((await matchOptimalParallel(pairsOf(0, []), [], [])).matched, 0)
    assert.deepEqual([...(await matchOptimalParallel(pairsOf(1, [[], [[0, 5, 5]]]), [5], [1])).placeOf], [-1, 0])
  })

  test('progress goes from little to all', async () => {
    const shares: number[] = []
    const { pairs, capacity } = crowd(4000, 2000, 1000)
    await matchOptimalParallel(pairs, pairs.personScore, capacity, { progress: (share) => shares.push(share) })
    assert.deepEqual(
      shares,
      shares.toSorted((a, b) => a - b),
    )
    assert.equal(shares.at(-1), 1)
  })
})

describe('what stops it', () => {
  watchThreads()
  const model = town(4000, 1500)

  test('a signal half-way: the reason comes out, and no thread runs any more', async () => {
    const stop = new AbortController()
    const work = findCandidatesParallel(model, { signal: stop.signal, progress: () => stop.abort(new Error('enough')) })
    await assert.rejects(work, /enough/)
    assert.equal(started.length, 2)
    assert.equal(running(), 0)
    const { pairs } = await findCandidatesParallel(model, { keep: 20 })
    const again = new AbortController()
    const selling = matchOptimalParallel(pairs, pairs.personScore, model.places.capacity, {
      signal: again.signal,
      progress: (share) => share > 0.3 && again.abort(new Error('enough')),
    })
    await assert.rejects(selling, /enough/)
    assert.equal(running(), 0)
    const after = await matchOptimalParallel(pairs, pairs.personScore, model.places.capacity, { epsilon: 'exact' })
    assert.ok(after.optimal, 'the pairs can be used still')
  })

  test('a signal before the start', async () => {
    const signal = AbortSignal.abort(new Error('not today'))
    await assert.rejects(findCandidatesParallel(model, { signal }), /not today/)
    await assert.rejects(matchOptimalParallel(pairsOf(0, []), [], [], { signal }), /not today/)
    assert.equal(started.length, 0)
  })

  test('a thread that fails: which, and why', async () => {
    const work = withThreads(openSharedMemory(), 2, undefined, (team) =>
      team.run([
        { kernel: 'stand', head: [0], count: 0, piece: 1 },
        { kernel: 'noSuchKernel', head: [], count: 9, piece: 1 },
      ]),
    )
    await assert.rejects(
      work,
      (error) =>
        error instanceof MatchingError &&
        error.code === 'not-available' &&
        error.index === 1 &&
        /not a function/.test(error.message),
    )
    assert.equal(running(), 0)
  })

  test('a thread that ends by itself', async () => {
    const work = withThreads(openSharedMemory(), 2, undefined, async () => {
      await started[0]!.terminate()
      await new Promise(() => {})
    })
    await assert.rejects(work, { code: 'not-available', field: 'threads', index: 0 })
  })

  test('without WebAssembly', async () => {
    const here = globalThis.WebAssembly
    try {
      Reflect.deleteProperty(globalThis, 'WebAssembly')
      await assert.rejects(findCandidatesParallel(model), { code: 'not-available', field: 'threads' })
    } finally {
      globalThis.WebAssembly = here
    }
  })

  test('what is malformed is refused by name, before any thread starts', async () => {
    const { pairs, capacity } = crowd(3, 3, 5)
    await assert.rejects(findCandidatesParallel(model, { keep: 0 }), { field: 'keep' })
    await assert.rejects(findCandidatesParallel(model, { threads: 0 }), { field: 'threads' })
    await assert.rejects(matchOptimalParallel(pairs, [], capacity), { field: 'weight' })
    await assert.rejects(matchOptimalParallel(pairs, { person: 0.5, place: 1 }, capacity), { field: 'weight.person' })
    await assert.rejects(matchOptimalParallel(pairs, { person: 2 ** 23, place: 0 }, capacity), { field: 'weight' })
    await assert.rejects(matchOptimalParallel(pairs, pairs.personScore, []), { field: 'capacity' })
    await assert.rejects(matchOptimalParallel(pairs, pairs.personScore, capacity, { epsilon: 0 }), { field: 'epsilon' })
    assert.equal(started.length, 0)
  })
})
