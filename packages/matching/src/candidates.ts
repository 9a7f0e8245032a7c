import { requireInteger } from './errors.ts'
import {
  distanceOf,
  excludes,
  type Model,
  type People,
  type Places,
  type Rule,
  requireModel,
  rules,
  unreachable,
  withinReach,
  type Zones,
} from './model.ts'
import { most, type Pairs } from './pairs.ts'
import { type Term, termValue } from './terms.ts'

export type Candidates = {
  /** the acceptable pairs that were kept, each person's best first */
  pairs: Pairs
  /** metres or minutes of each pair */
  distance: Uint32Array
  /** How many of all people x places each rule excluded; each counts for the first rule that excludes it. */
  excluded: Record<Rule, number>
  /** acceptable pairs, also those that were not among the best */
  acceptable: number
}

/**
 * For each person her best places among those that the hard rules allow, by the sum of both sides' scores, then by distance, then by number.
 * Places are laid out by field and cell of a grid (or by zone), so only what may be within reach is looked at.
 *
 * @param options.keep how many places each person keeps at most @throws {MatchingError} on a malformed model, before any work.
 * Time O(pairs within reach in wanted fields), memory O(people * keep). Same input, same answer.
 */
export function findCandidates(model: Model, { keep = 50 }: { keep?: number } = {}): Candidates {
  requireModel(model)
  requireInteger('keep', keep, 1, most)
  const { people, places } = model
  const layout = model.zones ? layOutByZone(model.zones, places) : layOutByGrid(people, places)
  const forbidden = forbiddenOf(model)
  const excluded = Object.fromEntries(rules.map((rule) => [rule, 0])) as Record<Rule, number>
  const best = new Best(keep)
  const kept = new Kept(people.count * Math.min(keep, places.count))
  const scorers = scorersOf(model.terms ?? [])
  const start = new Uint32Array(people.count + 1)
  let acceptable = 0
  for (let p = 0; p < people.count; p++) {
    best.clear()
    let wanted = 0
    let near = 0
    for (let i = people.fieldStart[p]!; i < people.fieldStart[p + 1]!; i++) {
      const field = people.field[i]!
      wanted += layout.inField(field)
      layout.eachRun(model, p, field, (from, to) => {
        for (let at = from; at < to; at++) {
          const h = layout.order[at]!
          const distance = distanceOf(model, p, h)
          if (!withinReach(model, p, distance)) continue
          near++
          const rule = excludes(model, p, h) ?? (forbidden?.has(p * places.count + h) ? 'forbidden' : undefined)
          if (rule) excluded[rule]++
          else best.offer(h, distance, scorers.person(p, h, distance), scorers.place(p, h, distance))
        }
      })
    }
    excluded.field += places.count - wanted
    excluded.distance += wanted - near
    acceptable += best.offered
    best.emptyInto(kept)
    start[p + 1] = kept.length
  }
  const { place, personScore, placeScore, distance } = kept.columns()
  return {
    pairs: { people: people.count, places: places.count, start, place, personScore, placeScore },
    distance,
    excluded,
    acceptable,
  }
}

function forbiddenOf({ forbidden = [], places }: Model): Set<number> | undefined {
  if (forbidden.length === 0) return undefined
  const pairs = new Set<number>()
  for (let i = 0; i < forbidden.length; i += 2) pairs.add(forbidden[i]! * places.count + forbidden[i + 1]!)
  return pairs
}

type Score = (p: number, h: number, distance: number) => number

/** The sum of the terms of each side. */
export function scorersOf(terms: readonly Term[]): { person: Score; place: Score } {
  const of = (side: Term['side']): Score => {
    const own = terms.filter((term) => term.side === side)
    return (p, h, distance) => {
      let sum = 0
      for (let i = 0; i < own.length; i++) sum += own[i]!.weight * termValue(own[i]!, p, h, distance)
      return sum
    }
  }
  return { person: of('person'), place: of('place') }
}

/** Places in the order of field and cell, and which runs of that order may be within reach of somebody. */
type Layout = {
  order: Uint32Array
  inField(field: number): number
  eachRun(model: Model, p: number, field: number, run: (from: number, to: number) => void): void
}

/** Cells of a square grid over all places: some places of a field to each, where they lie evenly. */
function layOutByGrid(people: People, places: Places): Layout {
  const [left, right] = ends(places.x)
  const [bottom, top] = ends(places.y)
  const fields = new Set(places.field).size
  const across = Math.max(1, Math.min(256, Math.floor(Math.sqrt((4 * places.count) / Math.max(1, fields)))))
  const size = Math.max(1, Math.ceil(Math.max(right - left + 1, top - bottom + 1) / across))
  const cell = (value: number, least: number) => Math.min(across - 1, Math.max(0, Math.floor((value - least) / size)))
  const rows = inOrder(places, across * across, (h) => cell(places.y[h]!, bottom) * across + cell(places.x[h]!, left))
  return {
    ...rows,
    eachRun: (_, p, field, run) => {
      const reach = people.reach[p]!
      const x = people.x[p]!
      const y = people.y[p]!
      if (x + reach < left || x - reach > right || y + reach < bottom || y - reach > top) return
      const west = cell(x - reach, left)
      const east = cell(x + reach, left)
      const last = cell(y + reach, bottom)
      for (let row = cell(y - reach, bottom); row <= last; row++)
        rows.run(field, row * across + west, row * across + east, run)
    },
  }
}

function layOutByZone({ zones, minutes, ofPerson, ofPlace }: Zones, places: Places): Layout {
  const rows = inOrder(places, zones, (h) => ofPlace[h]!)
  return {
    ...rows,
    eachRun: ({ people }, p, field, run) => {
      const from = ofPerson[p]! * zones
      for (let zone = 0; zone < zones; zone++)
        if (minutes[from + zone]! <= people.reach[p]! && minutes[from + zone]! < unreachable)
          rows.run(field, zone, zone, run)
    },
  }
}

/** Sorts places by field and cell, by counting, and knows where each cell of each field starts. */
function inOrder(places: Places, cells: number, cellOf: (h: number) => number) {
  const numberOf = new Map([...new Set(places.field)].sort((a, b) => a - b).map((field, i) => [field, i]))
  const start = new Uint32Array(numberOf.size * cells + 1)
  const cell = new Uint32Array(places.count)
  for (let h = 0; h < places.count; h++) {
    cell[h] = numberOf.get(places.field[h]!)! * cells + cellOf(h)
    start[cell[h]! + 1]!++
  }
  for (let i = 1; i < start.length; i++) start[i]! += start[i - 1]!
  const at = start.slice()
  const order = new Uint32Array(places.count)
  for (let h = 0; h < places.count; h++) order[at[cell[h]!]!++] = h
  return {
    order,
    inField: (field: number) => {
      const n = numberOf.get(field)
      return n === undefined ? 0 : start[(n + 1) * cells]! - start[n * cells]!
    },
    run: (field: number, first: number, last: number, run: (from: number, to: number) => void) => {
      const n = numberOf.get(field)
      if (n === undefined) return
      const from = start[n * cells + first]!
      const to = start[n * cells + last + 1]!
      if (from < to) run(from, to)
    },
  }
}

function ends(values: Int32Array): [number, number] {
  let [least, greatest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const value of values) {
    least = Math.min(least, value)
    greatest = Math.max(greatest, value)
  }
  return values.length === 0 ? [0, 0] : [least, greatest]
}

/** The best so far of one person, the worst of them on top of a heap. */
class Best {
  readonly #keep: number
  #heap: Offer[] = []
  /** the sum of scores of the worst that is kept, once there are enough */
  #least = 0
  offered = 0

  constructor(keep: number) {
    this.#keep = keep
  }

  clear(): void {
    this.#heap = []
    this.offered = 0
  }

  offer(place: number, distance: number, personScore: number, placeScore: number): void {
    this.offered++
    // most of many are plainly worse than the worst that is kept
    if (this.#heap.length === this.#keep && personScore + placeScore < this.#least) return
    const offer = { place, distance, personScore, placeScore }
    if (this.#heap.length < this.#keep) {
      this.#heap.push(offer)
      if (this.#heap.length === this.#keep) {
        for (let i = this.#keep >> 1; i >= 0; i--) this.#sink(i)
        this.#least = this.#heap[0]!.personScore + this.#heap[0]!.placeScore
      }
    } else if (comesBefore(offer, this.#heap[0]!) < 0) {
      this.#heap[0] = offer
      this.#sink(0)
      this.#least = this.#heap[0]!.personScore + this.#heap[0]!.placeScore
    }
  }

  emptyInto(kept: Kept): void {
    for (const offer of this.#heap.sort(comesBefore)) kept.add(offer)
  }

  #sink(at: number): void {
    const heap = this.#heap
    const offer = heap[at]!
    let i = at
    for (;;) {
      let child = 2 * i + 1
      if (child >= heap.length) break
      if (child + 1 < heap.length && comesBefore(heap[child + 1]!, heap[child]!) > 0) child++
      if (comesBefore(heap[child]!, offer) <= 0) break
      heap[i] = heap[child]!
      i = child
    }
    heap[i] = offer
  }
}

type Offer = { place: number; distance: number; personScore: number; placeScore: number }

const comesBefore = (a: Offer, b: Offer) =>
  b.personScore + b.placeScore - (a.personScore + a.placeScore) || a.distance - b.distance || a.place - b.place

/** The columns of what is kept, growing. */
class Kept {
  readonly #most: number
  #place: Uint32Array
  #personScore: Uint32Array
  #placeScore: Uint32Array
  #distance: Uint32Array
  length = 0

  constructor(most: number) {
    this.#most = most
    const size = Math.min(most, 1024)
    this.#place = new Uint32Array(size)
    this.#personScore = new Uint32Array(size)
    this.#placeScore = new Uint32Array(size)
    this.#distance = new Uint32Array(size)
  }

  add({ place, personScore, placeScore, distance }: Offer): void {
    if (this.length === this.#place.length) this.#grow()
    const i = this.length++
    this.#place[i] = place
    this.#personScore[i] = personScore
    this.#placeScore[i] = placeScore
    this.#distance[i] = distance
  }

  columns() {
    const cut = (column: Uint32Array) => column.slice(0, this.length)
    return {
      place: cut(this.#place),
      personScore: cut(this.#personScore),
      placeScore: cut(this.#placeScore),
      distance: cut(this.#distance),
    }
  }

  #grow(): void {
    const size = Math.min(this.#most, this.length * 2)
    const grown = (column: Uint32Array) => {
      const larger = new Uint32Array(size)
      larger.set(column)
      return larger
    }
    this.#place = grown(this.#place)
    this.#personScore = grown(this.#personScore)
    this.#placeScore = grown(this.#placeScore)
    this.#distance = grown(this.#distance)
  }
}
