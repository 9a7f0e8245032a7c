import { closeSync, openSync, readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type { Model, Pairs, Term } from '../../packages/matching/src/index.ts'

/** What an assignment starts from. */
export type Graph = { pairs: Pairs; weight: Uint32Array; capacity: Uint32Array }

/** Both sides' scores together: what the assignment of the highest sum adds up. */
export const weigh = ({ personScore, placeScore }: Pairs): Uint32Array =>
  personScore.map((score, e) => score + placeScore[e]!)

type Column = { length: number; [at: number]: number }

/** Numbers, and columns with their length before them: all of 32 bits, so that C++ reads them as they are. */
function write(path: string, parts: (number | Column)[]): void {
  const file = openSync(path, 'w')
  const put = ({ buffer, byteOffset, byteLength }: ArrayBufferView) => {
    const bytes = new Uint8Array(buffer, byteOffset, byteLength)
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
  }
  for (const part of parts) {
    put(Uint32Array.of(typeof part === 'number' ? part : part.length))
    if (typeof part !== 'number') put(Int32Array.from(part, (value) => value | 0))
  }
  closeSync(file)
}

export function writeGraph(folder: string, { pairs, weight, capacity }: Graph): void {
  const { people, places, start, place, personScore, placeScore } = pairs
  write(join(folder, 'graph'), [people, places, start, place, personScore, placeScore, weight, capacity])
}

export function readGraph(folder: string): Graph {
  const { buffer, byteOffset } = readFileSync(join(folder, 'graph'))
  let at = byteOffset
  const number = () => {
    at += 4
    return new Uint32Array(buffer, at - 4, 1)[0]!
  }
  const column = () => {
    const length = number()
    at += length * 4
    return new Uint32Array(buffer, at - length * 4, length)
  }
  const people = number()
  const places = number()
  const pairs = { people, places, start: column(), place: column(), personScore: column(), placeScore: column() }
  return { pairs, weight: column(), capacity: column() }
}

export function writeModel(folder: string, { people, places, terms = [] }: Model): void {
  write(join(folder, 'model'), [
    people.count,
    places.count,
    people.x,
    people.y,
    people.reach,
    people.fieldStart,
    people.field,
    people.level,
    people.from,
    people.to,
    people.fulfils,
    places.x,
    places.y,
    places.field,
    places.levelFrom,
    places.levelTo,
    places.from,
    places.to,
    places.days,
    places.requires,
    places.capacity,
    terms.length,
    ...terms.flatMap(partsOf),
  ])
}

const kindsOfTerms = ['nearness', 'overlap', 'table', 'ofPlace', 'ofPerson']

function partsOf(term: Term): (number | Column)[] {
  const head = (far = 0, columns = 0) => [
    kindsOfTerms.indexOf(term.kind),
    term.side === 'person' ? 0 : 1,
    term.weight,
    far,
    columns,
  ]
  switch (term.kind) {
    case 'nearness':
      return [...head(term.far), [], [], []]
    case 'overlap':
      return [...head(), term.wishes, term.fulfils, []]
    case 'table':
      return [...head(0, term.columns), term.people, term.places, term.values]
    default:
      return [...head(), [], [], term.values]
  }
}
