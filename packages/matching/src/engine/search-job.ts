import { type Grid, type Layout, layOutByGrid, layOutByZone } from '../layout.ts'
import type { Model, Places } from '../model.ts'
import { full, type Term } from '../terms.ts'
import type { Kernels, Memory } from './memory.ts'

/** Memory in which is searched, of one thread or of several. */
type Searcher = Memory<Pick<Kernels, 'writePacking'>>

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
export type Columns = { place: number; personScore: number; placeScore: number; distance: number }
/** Where a piece writes what it found; with an order of people, where all pieces put it in the order of their numbers. */
export type Out = Columns & {
  counts: number
  ordered?: { who: number; offsets: number; all: Columns & { start: number } }
}

/** How many numbers of 64 bits a job starts with, the first counts among them, and how many of 32 follow. */
export const jobDoubles = 12
export const firstCount = 5
export const jobWords = 60

/** Copies a model into the memory of kernels, its places in the order of the layout. O(people + places + terms). */
export function laySearchOut(memory: Searcher, model: Model, keep: number, bits: Bits): Searching {
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
    rowWords(model) * 4,
    ...putPeople(memory, model, layout),
    memory.put(layout.start),
    putBlocks(memory, places, layout.order),
    putRows(memory, model, layout.order),
    zones ? memory.put(zones.minutes) : 0,
    putTerms(memory, model),
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
      ...orderedWords(out),
    ],
    keep: kept,
  }
}

function orderedWords({ ordered }: Out): number[] {
  if (!ordered) return [0, 0]
  const { who, offsets, all } = ordered
  return [who, offsets, all.start, all.place, all.personScore, all.placeScore, all.distance]
}

/** Room for what pieces of so many people find. */
export function roomForPairs(memory: Memory<unknown>, people: number, keep: number): Columns {
  const column = () => memory.room(people * keep * 4)
  return { place: column(), personScore: column(), placeScore: column(), distance: column() }
}

/** Room in which one thread works. */
export function scratchOf(memory: Searcher, model: Model, keep: number): Scratch {
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
export function putJob(memory: Searcher, { doubles, words }: Searching, scratch: Scratch, out: Out): number {
  const job = memory.room(jobDoubles * 8 + jobWords * 4)
  const numbers = memory.view(Float64Array, job, jobDoubles)
  numbers.fill(0)
  numbers.set(doubles)
  memory.view(Uint32Array, job + jobDoubles * 8, jobWords).set(words(scratch, out))
  return job
}

function putPeople(memory: Searcher, model: Model, { numberOf }: Layout): number[] {
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
function putForbidden(memory: Searcher, { people, forbidden = [] }: Model): [number, number] {
  if (forbidden.length === 0) return [0, 0]
  const start = new Uint32Array(people.count + 1)
  for (let i = 0; i < forbidden.length; i += 2) start[forbidden[i]! + 1]!++
  for (let p = 0; p < people.count; p++) start[p + 1]! += start[p]!
  const at = start.slice()
  const places = new Uint32Array(forbidden.length / 2)
  for (let i = 0; i < forbidden.length; i += 2) places[at[forbidden[i]!]!++] = forbidden[i + 1]!
  return [memory.put(start), memory.put(places)]
}

/** Four places to a block of 128 bytes: eight doubles, 24 halves of words, four words. */
const blockBytes = 128

function putBlocks(memory: Searcher, places: Places, order: Uint32Array): number {
  const count = Math.ceil(order.length / 4)
  const at = Math.ceil(memory.room(blockBytes * (count + 1)) / blockBytes) * blockBytes
  const doubles = memory.view(Float64Array, at, count * 16)
  const halves = memory.view(Uint16Array, at, count * 64)
  const words = memory.view(Uint32Array, at, count * 32)
  // places that are only there to fill the last block are out of all bounds of the runs
  for (let i = 0; i < order.length; i++) {
    const h = order[i]!
    const block = i >> 2
    const lane = i & 3
    doubles[block * 16 + lane] = places.x[h]!
    doubles[block * 16 + 4 + lane] = places.y[h]!
    const half = block * 64 + 32 + lane
    halves[half] = places.capacity[h]! > 0 ? 0xffff : 0
    halves[half + 4] = places.levelFrom[h]!
    halves[half + 8] = places.levelTo[h]!
    halves[half + 12] = places.from[h]!
    halves[half + 16] = places.to[h]!
    // a period of one day ends on the day it starts
    halves[half + 20] = Math.max(1, places.days[h]!) - 1
    words[block * 32 + 28 + lane] = places.requires[h]!
  }
  return at
}

const rowWords = ({ terms = [] }: Model): number => 2 + terms.length

/** A row of words to each place: its number, its zone, and for each term what that reads of a place. */
function putRows(memory: Searcher, model: Model, order: Uint32Array): number {
  const { zones, terms = [] } = model
  const width = rowWords(model)
  const at = memory.room(order.length * width * 4)
  const words = memory.view(Uint32Array, at, order.length * width)
  for (let i = 0; i < order.length; i++) {
    words[i * width] = order[i]!
    words[i * width + 1] = zones ? zones.ofPlace[order[i]!]! : 0
  }
  terms.forEach((term, t) => {
    const column = columnOfPlaces(term)
    if (!column) return
    const factor = term.kind === 'ofPlace' ? term.weight : 1
    for (let i = 0; i < order.length; i++) words[i * width + 2 + t] = column[order[i]!]! * factor
  })
  return at
}

function columnOfPlaces(term: Term): Uint32Array | Uint16Array | Uint8Array | undefined {
  switch (term.kind) {
    case 'overlap':
      return term.side === 'person' ? term.fulfils : term.wishes
    case 'table':
      return term.places
    case 'ofPlace':
      return term.values
    default:
      return undefined
  }
}

const termBytes = 40
const kindOf = (term: Term): number =>
  ({ nearness: 0, overlap: term.side === 'person' ? 1 : 2, table: 3, ofPlace: 4, ofPerson: 5 })[term.kind]

function putTerms(memory: Searcher, { terms = [] }: Model): number {
  const described = terms.map((term, t) => {
    const { values = 0, columns = 0, ofPeople = 0 } = columnsOf(memory, term)
    return [kindOf(term), term.side === 'person' ? 0 : 1, term.weight, columns, ofPeople, 8 + 4 * t, values]
  })
  const at = memory.room(termBytes * terms.length)
  terms.forEach((term, t) => {
    memory.view(Float64Array, at + t * termBytes, 1)[0] = term.kind === 'nearness' ? term.far : 0
    memory.view(Uint32Array, at + t * termBytes + 8, 7).set(described[t]!)
  })
  return at
}

/** Values are times the weight: what a pair needs is read and added. */
function columnsOf(memory: Searcher, term: Term): { values?: number; columns?: number; ofPeople?: number } {
  const times = (values: Uint16Array) => memory.put(Uint32Array.from(values, (value) => value * term.weight))
  switch (term.kind) {
    case 'overlap': {
      const ofPeople = memory.put(term.side === 'person' ? term.wishes : term.fulfils)
      return { values: memory.put(shares(term.weight)), ofPeople }
    }
    case 'table':
      return { values: times(term.values), columns: term.columns, ofPeople: memory.put(term.people) }
    case 'ofPerson':
      return { values: times(term.values) }
    default:
      return {}
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

function putPacking(memory: Searcher): number {
  const at = memory.room(256)
  memory.kernels.writePacking(at)
  return at
}
