import type { Candidates } from '../candidates.ts'
import type { Model, Rule } from '../model.ts'
import type { Engine, Memory } from './memory.ts'
import { inPieces, inWebAssembly } from './memory.ts'
import { bitsOf, firstCount, jobDoubles, laySearchOut, putJob, scratchOf } from './search-job.ts'

const mostPeople = 2048
/** Pairs that come out of one call at most, unless one person alone has more. */
const mostPairs = 2 ** 17

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
  const chunk = Math.max(1, Math.min(mostPeople, people, Math.floor(mostPairs / Math.max(1, searching.keep))))
  const column = () => memory.room(chunk * searching.keep * 4)
  const out = {
    counts: memory.room(chunk * 4),
    place: column(),
    personScore: column(),
    placeScore: column(),
    distance: column(),
  }
  const job = putJob(memory, searching, scratchOf(memory, model, searching.keep), out)
  const start = new Uint32Array(people + 1)
  const parts: Record<'place' | 'personScore' | 'placeScore' | 'distance', Uint32Array[]> = {
    place: [],
    personScore: [],
    placeScore: [],
    distance: [],
  }
  inPieces(
    people,
    (first, end) => {
      const written = memory.kernels.search(job, first, end)
      const counts = memory.view(Uint32Array, out.counts, end - first)
      for (let p = first; p < end; p++) start[p + 1] = start[p]! + counts[p - first]!
      for (const name of ['place', 'personScore', 'placeScore', 'distance'] as const)
        parts[name].push(memory.view(Uint32Array, out[name], written).slice())
    },
    chunk,
  )
  const size = start[people]!
  const place = joined(parts.place, size)
  const personScore = joined(parts.personScore, size)
  const placeScore = joined(parts.placeScore, size)
  return {
    pairs: { people, places: model.places.count, start, place, personScore, placeScore },
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
