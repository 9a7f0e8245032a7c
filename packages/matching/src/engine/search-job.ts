import { type Grid, type Layout, layOutByGrid, layOutByZone } from '../layout.ts'
import type { Model, Places } from '../model.ts'
import { full, type Term } from '../terms.ts'
import type { Memory } from './memory.ts'

/** How many bits the number that orders candidates takes for each of its parts; `sum` is for the sum of both scores. */
export type Bits = { sum: number; distance: number; place: number }

/** @returns nothing where the parts don't fit in one number of 64 bits. */
export function bitsOf({ people, places, zones, terms = [] }: Model): Bits | undefined {
  const heaviest = terms.reduce((sum, { weight }) => sum + weight * full, 0)
  let reach = 0
  for (let p = 0; p < people.count; p++) if (people.reach[p]! > reach) reach = people.reach[p]!
  const bits = { sum: width(heaviest), distance: zones ? 8 : width(reach), place: width(places.count - 1) }
  return bits.sum + bits.distance + bits.place <= 64 ? bits : undefined
}

const width = (most: number): number => (most < 1 ? 1 : Math.floor(Math.log2(most)) + 1)

/** What is laid out once for all who search: everything but where they work and where their answers go. */
export type Searching = {
  layout: Layout
  doubles: number[]
  words: (scratch: Scratch, out: Out) => number[]
  keep: number
}
/** What each thread that searches has for itself. */
export type Scratch = number[]
export type Out = { counts: number; place: number; personScore: number; placeScore: number; distance: number }

/** How many numbers of 64 bits a job starts with, the first counts among them, and how many of 32 follow. */
export const jobDoubles = 12
export const firstCount = 5
export const jobWords = 60

/** Copies a model into the memory of kernels, its places in the order of the layout. O(people + places + terms). */
export function laySearchOut(memory: Memory, model: Model, keep: number, bits: Bits): Searching {
  const { people, places, zones } = model
  const layout = zones ? layOutByZone(zones, places) : layOutByGrid(people, places)
  const kept = Math.min(keep, places.count)
  const grid: Grid = layout.grid ?? { left: 0, right: 0, bottom: 0, top: 0, size: 1, across: 1 }
  const words = [
    grid.across,
    layout.cells,
    zones?.zones ?? 0,
    kept,
    Math.min(places.count + 1, 3 * kept),
    bits.place,
    bits.distance,
    model.terms?.length ?? 0,
    ...putPeople(memory, model, layout),
    ...putPlaces(memory, model, layout),
    zones ? memory.put(zones.minutes) : 0,
    putTerms(memory, model, layout),
    putPacking(memory),
  ]
  return {
    layout,
    doubles: [grid.left, grid.right, grid.bottom, grid.top, grid.size],
    words: (scratch, out) => [
      ...words,
      ...scratch,
      out.counts,
      out.place,
      out.personScore,
      out.placeScore,
      out.distance,
    ],
    keep: kept,
  }
}

/** Room in which one thread works. */
export function scratchOf(memory: Memory, model: Model, keep: number): Scratch {
  const places = model.places.count
  // four lanes are written at once, so each list goes on a little
  const list = () => memory.room((places + 8) * 4)
  const lists = [list(), list(), list(), list()]
  const stamp = model.forbidden?.length ? list() : 0
  if (stamp) memory.view(Uint32Array, stamp, places).fill(0)
  const entries = memory.room(16 * (Math.min(places + 1, 3 * keep) + 8))
  return [...lists, stamp, entries, memory.room(16 * (keep + 8))]
}

/** Writes what one thread is to do. @returns where it stands. */
export function putJob(memory: Memory, { doubles, words }: Searching, scratch: Scratch, out: Out): number {
  const job = memory.room(jobDoubles * 8 + jobWords * 4)
  const numbers = memory.view(Float64Array, job, jobDoubles)
  numbers.fill(0)
  numbers.set(doubles)
  memory.view(Uint32Array, job + jobDoubles * 8, jobWords).set(words(scratch, out))
  return job
}

function putPeople(memory: Memory, model: Model, { numberOf }: Layout): number[] {
  const { people, zones } = model
  const field = Int32Array.from(people.field, (field) => numberOf.get(field) ?? -1)
  return [
    ...[people.x, people.y, people.reach, people.fieldStart, field, people.level].map(memory.put),
    ...[people.from, people.to, people.fulfils].map(memory.put),
    zones ? memory.put(zones.ofPerson) : 0,
    ...putForbidden(memory, model),
  ]
}

/** Forbidden places by person, in compressed rows. */
function putForbidden(memory: Memory, { people, forbidden = [] }: Model): [number, number] {
  if (forbidden.length === 0) return [0, 0]
  const start = new Uint32Array(people.count + 1)
  for (let i = 0; i < forbidden.length; i += 2) start[forbidden[i]! + 1]!++
  for (let p = 0; p < people.count; p++) start[p + 1]! += start[p]!
  const at = start.slice()
  const places = new Uint32Array(forbidden.length / 2)
  for (let i = 0; i < forbidden.length; i += 2) places[at[forbidden[i]!]!++] = forbidden[i + 1]!
  return [memory.put(start), memory.put(places)]
}

function putPlaces(memory: Memory, { places, zones }: Model, { order, start }: Layout): number[] {
  const inOrder = <T extends Int16Array | Uint16Array | Uint32Array | Float64Array>(
    column: T,
    of: (h: number) => number,
  ) => {
    for (let at = 0; at < order.length; at++) column[at] = of(order[at]!)
    return memory.put(column)
  }
  const n = places.count
  return [
    memory.put(start),
    memory.put(order),
    inOrder(new Float64Array(n), (h) => places.x[h]!),
    inOrder(new Float64Array(n), (h) => places.y[h]!),
    inOrder(new Int16Array(n), (h) => (places.capacity[h]! > 0 ? -1 : 0)),
    inOrder(new Uint16Array(n), (h) => places.levelFrom[h]!),
    inOrder(new Uint16Array(n), (h) => places.levelTo[h]!),
    inOrder(new Uint16Array(n), (h) => places.from[h]!),
    inOrder(new Uint16Array(n), (h) => places.to[h]!),
    // a period of one day ends on the day it starts
    inOrder(new Uint16Array(n), (h) => Math.max(1, places.days[h]!) - 1),
    inOrder(new Uint32Array(n), (h) => places.requires[h]!),
    zones ? inOrder(new Uint16Array(n), (h) => zones.ofPlace[h]!) : 0,
  ]
}

const termBytes = 40
const kindOf = (term: Term): number =>
  ({ nearness: 0, overlap: term.side === 'person' ? 1 : 2, table: 3, ofPlace: 4, ofPerson: 5 })[term.kind]

function putTerms(memory: Memory, { places, terms = [] }: Model, layout: Layout): number {
  const described = terms.map((term) => {
    const of = columnsOf(memory, term, places, layout)
    return [kindOf(term), term.side === 'person' ? 0 : 1, term.weight, of.columns ?? 0, of.a ?? 0, of.b ?? 0, of.values]
  })
  const at = memory.room(termBytes * terms.length)
  terms.forEach((term, t) => {
    memory.view(Float64Array, at + t * termBytes, 1)[0] = term.kind === 'nearness' ? term.far : 0
    memory.view(Uint32Array, at + t * termBytes + 8, 7).set(described[t]!)
  })
  return at
}

type TermColumns = { values: number; columns?: number; a?: number; b?: number }

/** Columns of places in the order of the layout, values times the weight: what a pair needs is read and added. */
function columnsOf(memory: Memory, term: Term, places: Places, { order }: Layout): TermColumns {
  const { weight } = term
  switch (term.kind) {
    case 'nearness':
      return { values: 0 }
    case 'overlap': {
      const [mine, theirs] = term.side === 'person' ? [term.wishes, term.fulfils] : [term.fulfils, term.wishes]
      return { values: memory.put(shares(weight)), a: memory.put(mine), b: memory.put(order.map((h) => theirs[h]!)) }
    }
    case 'table': {
      const of = new Uint8Array(places.count)
      for (let at = 0; at < of.length; at++) of[at] = term.places[order[at]!]!
      const values = Uint32Array.from(term.values, (value) => value * weight)
      return { values: memory.put(values), columns: term.columns, a: memory.put(term.people), b: memory.put(of) }
    }
    case 'ofPlace':
      return { values: memory.put(order.map((h) => term.values[h]! * weight)) }
    case 'ofPerson':
      return { values: memory.put(Uint32Array.from(term.values, (value) => value * weight)) }
  }
}

/** What an overlap gives by how many are wished (rows) and how many of these are there. */
function shares(weight: number): Uint32Array {
  const values = new Uint32Array(33 * 33)
  for (let wished = 0; wished <= 32; wished++)
    for (let there = 0; there <= wished; there++)
      values[wished * 33 + there] = weight * (wished === 0 ? full : Math.floor((there * full) / wished))
  return values
}

function putPacking(memory: Memory): number {
  const at = memory.room(256)
  memory.kernels.writePacking(at)
  return at
}
