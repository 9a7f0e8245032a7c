// Does one piece of work several times in a process of its own and prints what it took: ours.ts KIND COUNT WORK REPEATS [FOLDER]

import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import {
  findCandidates,
  type Model,
  matchOptimal,
  matchStable,
  type Pairs,
  type Term,
} from '../../packages/matching/src/index.ts'
import { type InstanceKind, makeInstance } from './instances.ts'

export type Outcome = {
  seconds: number[]
  wall: number[]
  checksum: number
  matched?: number
  weight?: number
  bound?: number
  peakMB: number
  pairs: number
}

const keep = 50
const [kind, count, work, repeats, folder] = process.argv.slice(2) as [InstanceKind, string, string, string, string?]

function measure(model: Model): Outcome {
  const { capacity } = model.places
  const seconds: number[] = []
  const wall: number[] = []
  const timed = <T>(run: () => T): T => {
    const before = process.cpuUsage()
    const at = performance.now()
    const answer = run()
    const { user, system } = process.cpuUsage(before)
    seconds.push((user + system) / 1e6)
    wall.push((performance.now() - at) / 1000)
    return answer
  }
  const many = <T>(run: () => T): T => {
    let answer = timed(run)
    for (let i = 1; i < Number(repeats); i++) answer = timed(run)
    return answer
  }
  const told = (placeOf: ArrayLike<number>, pairs: Pairs) => ({
    seconds,
    wall,
    checksum: checksum(placeOf),
    peakMB: Math.round(process.resourceUsage().maxRSS / 1000),
    pairs: pairs.place.length,
  })
  if (work === 'candidates') {
    const { pairs } = many(() => findCandidates(model, { keep }))
    return told(pairs.place, pairs)
  }
  if (work === 'whole') {
    const { pairs, best } = many(() => {
      const { pairs } = findCandidates(model, { keep })
      return { pairs, best: matchOptimal(pairs, weigh(pairs), capacity, { epsilon: 'exact' }) }
    })
    return { ...told(best.placeOf, pairs), weight: best.weight, bound: best.bound, matched: best.matched }
  }
  const { pairs } = findCandidates(model, { keep })
  if (work === 'stable') {
    const { placeOf, matched } = many(() => matchStable(pairs, capacity))
    return { ...told(placeOf, pairs), matched }
  }
  const epsilon = work === 'exact' ? 'exact' : Number(work)
  const weight = weigh(pairs)
  const best = many(() => matchOptimal(pairs, weight, capacity, { epsilon }))
  return { ...told(best.placeOf, pairs), weight: best.weight, bound: best.bound, matched: best.matched }
}

const weigh = ({ personScore, placeScore }: Pairs) => personScore.map((score, e) => score + placeScore[e]!)

/** FNV-1a over the bytes of 32-bit integers, as the peer does it. */
function checksum(values: ArrayLike<number>): number {
  let hash = 2166136261
  for (let i = 0; i < values.length; i++)
    for (let shift = 0; shift < 32; shift += 8) hash = Math.imul(hash ^ ((values[i]! >>> shift) & 255), 16777619)
  return hash >>> 0
}

/** Writes the model and the graph for the peer: numbers and columns of 32 bits. */
async function writeFor(model: Model, folder: string): Promise<void> {
  const { people, places, terms = [] } = model
  const write = async (name: string, parts: (number | ArrayLike<number>)[]) => {
    const out = createWriteStream(join(folder, name))
    for (const part of parts) {
      const values = typeof part === 'number' ? Uint32Array.of(part) : Uint32Array.of(part.length)
      out.write(Buffer.from(values.buffer))
      if (typeof part !== 'number') out.write(Buffer.from(Int32Array.from(part, (value) => value | 0).buffer))
    }
    out.end()
    await once(out, 'finish')
  }
  await write('model', [
    people.count,
    places.count,
    ...[
      people.x,
      people.y,
      people.reach,
      people.fieldStart,
      people.field,
      people.level,
      people.from,
      people.to,
      people.fulfils,
    ],
    ...[
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
    ],
    terms.length,
    ...terms.flatMap(partsOf),
  ])
  const { pairs } = findCandidates(model, { keep })
  const { start, place, personScore, placeScore } = pairs
  await write('graph', [
    pairs.people,
    pairs.places,
    start,
    place,
    personScore,
    placeScore,
    weigh(pairs),
    places.capacity,
  ])
}

const kindsOfTerms = ['nearness', 'overlap', 'table', 'ofPlace', 'ofPerson']

function partsOf(term: Term): (number | ArrayLike<number>)[] {
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

if (kind) {
  const model = makeInstance(kind, Number(count))
  if (work === 'write') await writeFor(model, folder!)
  else process.stdout.write(JSON.stringify(measure(model)))
}
