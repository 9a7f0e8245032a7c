import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { findBlockingPairs, LiveMatching, matchStable, type Pairs } from '../src/index.ts'
import { type Instance, instances } from './instances.ts'

type Event = { kind: 'arrive' | 'withdraw' | 'close' | 'reopen'; who: number }
const events = (kinds: Event['kind'][]) =>
  fc.array(fc.record({ kind: fc.constantFrom(...kinds), who: fc.nat(1000) }), { maxLength: 25 })

/** Only the pairs of who is here; the others have none. */
function only(pairs: Pairs, here: Set<number>): { pairs: Pairs; at: number[] } {
  const start = new Uint32Array(pairs.people + 1)
  const at: number[] = []
  for (let p = 0; p < pairs.people; p++) {
    if (here.has(p)) for (let e = pairs.start[p]!; e < pairs.start[p + 1]!; e++) at.push(e)
    start[p + 1] = at.length
  }
  const pick = (column: Uint32Array) => Uint32Array.from(at, (e) => column[e]!)
  const { place, personScore, placeScore } = pairs
  return {
    pairs: { ...pairs, start, place: pick(place), personScore: pick(personScore), placeScore: pick(placeScore) },
    at,
  }
}

/** Lets the events happen, and looks after each. */
function follow(
  { pairs, capacity }: Instance,
  happenings: Event[],
  look: (live: LiveMatching, here: Set<number>, seats: number[], moved: number[]) => void,
): void {
  if (pairs.people === 0) return
  const live = new LiveMatching(pairs, capacity)
  const here = new Set(Array.from({ length: pairs.people }, (_, p) => p))
  const closed = new Set<number>()
  for (const { kind, who } of happenings) {
    const before = live.matching().placeOf
    const person = who % pairs.people
    const place = who % pairs.places
    if (kind === 'arrive') here.add(person)
    if (kind === 'withdraw') here.delete(person)
    if (kind === 'close') closed.add(place)
    if (kind === 'reopen') closed.delete(place)
    const { moved } = live[kind](kind === 'arrive' || kind === 'withdraw' ? person : place)
    const after = live.matching().placeOf
    const changed = [...after.keys()].filter((p) => after[p] !== before[p])
    for (const p of changed) assert.ok(moved.includes(p), 'who has another place is said to have moved')
    const seats = capacity.map((seats, h) => (closed.has(h) ? 0 : seats))
    look(live, here, seats, moved)
  }
}

const stays = (live: LiveMatching, pairs: Pairs, here: Set<number>, seats: number[]) => {
  const { pairs: present, at } = only(pairs, here)
  const { placeOf, pairOf } = live.matching()
  for (let p = 0; p < pairs.people; p++) if (!here.has(p)) assert.equal(placeOf[p], -1)
  const mapped = pairOf.map((e) => (e < 0 ? -1 : at.indexOf(e)))
  assert.deepEqual(findBlockingPairs(present, seats, { pairOf: mapped, placeOf }), [])
}

test('whatever happens, nobody and no place would rather have each other', () => {
  const all = events(['arrive', 'withdraw', 'close', 'reopen'])
  fc.assert(
    fc.property(instances({ people: 7, places: 4, scores: 2 }), all, (instance, happenings) => {
      follow(instance, happenings, (live, here, seats) => stays(live, instance.pairs, here, seats))
    }),
    { numRuns: 300 },
  )
})

/** Scores without ties, so that there is one best stable matching. */
const strict = ({ pairs, capacity }: Instance): Instance => {
  const distinct = (scores: Uint32Array) => Uint32Array.from(scores, (score, e) => score * 1000 + e)
  return {
    capacity,
    pairs: { ...pairs, personScore: distinct(pairs.personScore), placeScore: distinct(pairs.placeScore) },
  }
}

const fullRun = (pairs: Pairs, here: Set<number>, seats: number[]) => {
  const { pairs: present, at } = only(pairs, here)
  return [...matchStable(present, seats).pairOf.map((e) => (e < 0 ? -1 : at[e]!))]
}

test('arrivals and closings keep it the best stable matching for people; so does what says that a full run can not help', () => {
  const all = events(['arrive', 'withdraw', 'close', 'reopen'])
  fc.assert(
    fc.property(instances({ people: 7, places: 4 }).map(strict), all, (instance, happenings) => {
      follow(instance, happenings, (live, here, seats) => {
        const isHere = [...here][0]
        if (isHere === undefined) return
        if (!live.arrive(isHere).rerunMayHelp)
          assert.deepEqual([...live.matching().pairOf], fullRun(instance.pairs, here, seats))
      })
    }),
    { numRuns: 300 },
  )
})

test('a full run makes it the best stable matching of who is here', () => {
  fc.assert(
    fc.property(
      instances({ people: 7, places: 4 }).map(strict),
      events(['withdraw', 'reopen', 'close']),
      (instance, happenings) => {
        follow(instance, happenings, (live, here, seats) => {
          assert.equal(live.rerun().rerunMayHelp, false)
          assert.deepEqual([...live.matching().pairOf], fullRun(instance.pairs, here, seats))
        })
      },
    ),
    { numRuns: 200 },
  )
})

test('who is not here yet has no place until she arrives', () => {
  fc.assert(
    fc.property(instances({ people: 5 }).map(strict), ({ pairs, capacity }) => {
      fc.pre(pairs.people > 0)
      const live = new LiveMatching(pairs, capacity, { absent: [0] })
      assert.equal(live.matching().placeOf[0], -1)
      live.arrive(0)
      assert.deepEqual([...live.matching().pairOf], [...matchStable(pairs, capacity).pairOf])
    }),
    { numRuns: 100 },
  )
})

test('an unknown person or place is refused by name', () => {
  const { pairs, capacity } = {
    pairs: {
      people: 0,
      places: 0,
      start: Uint32Array.of(0),
      place: new Uint32Array(),
      personScore: new Uint32Array(),
      placeScore: new Uint32Array(),
    },
    capacity: [],
  }
  const live = new LiveMatching(pairs, capacity)
  assert.throws(() => live.arrive(0), { field: 'person' })
  assert.throws(() => live.close(0), { field: 'place' })
  assert.throws(() => new LiveMatching(pairs, capacity, { absent: [3] }), { field: 'absent', index: 0 })
})
