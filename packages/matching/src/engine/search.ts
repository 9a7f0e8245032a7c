import type { Candidates } from '../candidates.ts'
import type { Model, Rule } from '../model.ts'
import { type Engine, inWebAssembly, type Memory, pieceStarts } from './memory.ts'
import { orderPeople } from './people-order.ts'
import { bitsOf, firstCount, jobDoubles, laySearchOut, putJob, roomForPairs, scratchOf } from './search-job.ts'

const names = ['place', 'personScore', 'placeScore', 'distance'] as const
/** More people to a piece lie closer together. */
const mostPeople = 8192
/** Pairs that come out of one call at most, unless one person alone has more. */
const mostPairs = 2 ** 19

/** How many people a piece has, so that their pairs stay few. */
export const pieceOf = (people: number, keep: number): number =>
  Math.max(1, Math.min(mostPeople, people, Math.floor(mostPairs / Math.max(1, keep))))

/** {@link findCandidates} in WebAssembly, of a model that was looked at. @returns nothing where the reference has to do it. */
export function searchInWebAssembly(model: Model, keep: number, engine: Engine | undefined): Candidates | undefined {
  const bits = bitsOf(model)
  return bits && inWebAssembly(engine, (memory) => searchAll(memory, model, keep, bits))
}

function searchAll(
  memory: Memory,
  model: Model,
  keep: number,
  bits: NonNullable<ReturnType<typeof bitsOf>>,
): Candidates {
  const people = model.people.count
  const searching = laySearchOut(memory, model, keep, bits)
  const piece = pieceOf(people, searching.keep)
  const starts = pieceStarts(people, piece)
  const start = memory.room((people + 1) * 4)
  memory.view(Uint32Array, start, 1)[0] = 0
  const all = { start, ...roomForPairs(memory, piece, searching.keep) }
  const who = memory.put(orderPeople(model, searching.layout, starts))
  const out = {
    counts: memory.room(piece * 4),
    ...roomForPairs(memory, piece, searching.keep),
    ordered: { who, offsets: memory.room(piece * 4), all },
  }
  const job = putJob(memory, searching, scratchOf(memory, model, searching.keep), out)
  const parts: Record<(typeof names)[number], Uint32Array[]> = {
    place: [],
    personScore: [],
    placeScore: [],
    distance: [],
  }
  let size = 0
  for (let i = 1; i < starts.length; i++) {
    const written = memory.kernels.search(job, starts[i - 1]!, starts[i]!)
    memory.kernels.arrange(job, starts[i - 1]!, starts[i]!, 0, size)
    for (const name of names) parts[name].push(memory.view(Uint32Array, all[name], written).slice())
    size += written
  }
  const place = joined(parts.place, size)
  const personScore = joined(parts.personScore, size)
  const placeScore = joined(parts.placeScore, size)
  return {
    pairs: {
      people,
      places: model.places.count,
      start: memory.view(Uint32Array, start, people + 1).slice(),
      place,
      personScore,
      placeScore,
    },
    distance: joined(parts.distance, size),
    ...countsOf(model, memory.view(Float64Array, job + firstCount * 8, jobDoubles - firstCount)),
  }
}

/** The parts one after the other; they are let go. */
function joined(parts: Uint32Array[], size: number): Uint32Array {
  const whole = new Uint32Array(size)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  parts.length = 0
  return whole
}

/** How many each rule excluded, from how many were left after each. */
export function countsOf(model: Model, left: ArrayLike<number>): Pick<Candidates, 'excluded' | 'acceptable'> {
  const [wanted, near, withSeats, atLevel, inPeriod, byLaw, acceptable] = Array.from(left) as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ]
  const excluded: Record<Rule, number> = {
    field: model.people.count * model.places.count - wanted,
    distance: wanted - near,
    seats: near - withSeats,
    level: withSeats - atLevel,
    period: atLevel - inPeriod,
    codes: inPeriod - byLaw,
    forbidden: byLaw - acceptable,
  }
  return { excluded, acceptable }
}
