import { askInWebAssembly } from './engine/asking.ts'
import type { Engine } from './engine/memory.ts'
import { MatchingError, requireAll, requireInteger, requireLength } from './errors.ts'
import {
  byPlace,
  countByPlace,
  type Matching,
  matchingOf,
  most,
  type Pairs,
  personOfPairs,
  requireCapacity,
  requirePairs,
} from './pairs.ts'
import { orderByPerson, rankPeople, rankPlaces, type Ties } from './priority.ts'
import { Seats } from './seats.ts'

export type StableOptions = {
  /** Whose best stable matching it becomes: among all stable ones each of that side gets her best. Default: people. */
  best?: 'people' | 'places'
  ties?: Ties
  /**
   * Who was refused everywhere asks once more, and now comes first among equals (Király 2011): never less than two thirds of the most people
   * that a stable matching can place, and mostly more than without. Only with `best: 'people'`. Default: true.
   */
  promote?: boolean
  /** Pairs that stay as they are, by number of pair. */
  pinned?: ArrayLike<number>
  /** For each place the fewest with whom it takes place at all, such as a visit for a class. A place that gets fewer is closed, unless somebody is pinned there. */
  minimum?: ArrayLike<number>
  engine?: Engine
}

export type StableMatching = Matching & {
  /** Places that were closed since they got fewer than their minimum, in the order of closing. */
  closed: number[]
  /** People who came first among equals after they had been refused everywhere. */
  promoted: number[]
  /** How often somebody asked for a place (or, with `best: 'places'`, a place somebody). */
  proposals: number
}

/**
 * Nobody and no place would rather have each other than what they got (Gale and Shapley 1962, for several seats a place).
 * Places and people may score equally: then "rather" means a higher score, and `ties` decide who comes first.
 *
 * With `minimum`, places that stay below it are closed one at a time, the emptiest first, and everybody is matched anew. Whether a stable matching with
 * lower bounds exists at all is NP-complete to decide (Biró, Fleiner, Irving and Manlove 2010), so this may close a place that need not be; it never leaves one open below its minimum.
 *
 * @param capacity seats of each place @throws {MatchingError} on malformed input, before any work.
 * Time O(pairs + proposals * log seats) for each closing, memory O(pairs). Same input, same answer.
 */
export function matchStable(pairs: Pairs, capacity: ArrayLike<number>, options: StableOptions = {}): StableMatching {
  requirePairs(pairs)
  requireCapacity(capacity, pairs.places)
  const { minimum, best = 'people' } = options
  if (best !== 'people' && best !== 'places') throw new MatchingError('unknown', 'best', undefined, `${best}`)
  const pins = readPins(pairs, capacity, options.pinned ?? [])
  if (minimum) {
    requireLength('minimum', minimum, pairs.places)
    requireAll('minimum', minimum, 0, most)
  }
  const rankOfPerson = rankPeople(pairs, options.ties)
  const seats = Uint32Array.from(capacity, (seats, h) => seats - pins.taken[h]!)
  const round: Round = {
    pairs,
    seats,
    wanted: countByPlace(pairs),
    pins,
    rankOfPerson,
    promote: options.promote ?? true,
    engine: options.engine,
  }
  const closed: number[] = []
  for (;;) {
    const result = best === 'people' ? peoplePropose(round) : placesPropose(round)
    const matching = matchingOf(pairs, result.pairOf)
    const empty = minimum && emptiest(matching.taken, minimum, (h) => closed.includes(h) || pins.taken[h]! > 0)
    if (empty === undefined) return { ...matching, closed, promoted: result.promoted, proposals: result.proposals }
    closed.push(empty)
    seats[empty] = 0
  }
}

type Pins = { pairOf: Int32Array; taken: Uint32Array }
type Round = {
  pairs: Pairs
  /** seats that are not pinned */
  seats: Uint32Array
  /** how many could come to each place */
  wanted: Uint32Array
  pins: Pins
  rankOfPerson: Uint32Array
  promote: boolean
  engine: Engine | undefined
}
type Result = { pairOf: Int32Array; promoted: number[]; proposals: number }

function readPins(pairs: Pairs, capacity: ArrayLike<number>, pinned: ArrayLike<number>): Pins {
  const pairOf = new Int32Array(pairs.people).fill(-1)
  const taken = new Uint32Array(pairs.places)
  const person = pinned.length > 0 ? personOfPairs(pairs) : new Uint32Array(0)
  for (let i = 0; i < pinned.length; i++) {
    const e = pinned[i]!
    requireInteger('pinned', e, 0, pairs.place.length - 1, i)
    if (pairOf[person[e]!]! >= 0) throw new MatchingError('twice', 'pinned', i, `person ${person[e]} is pinned already`)
    pairOf[person[e]!] = e
    const h = pairs.place[e]!
    if (++taken[h]! > capacity[h]!)
      throw new MatchingError('too-many', 'pinned', i, `place ${h} has ${capacity[h]} seats`)
  }
  return { pairOf, taken }
}

/** The open place that is furthest below its minimum, as a share of it; places with somebody pinned stay open. */
function emptiest(
  taken: Uint32Array,
  minimum: ArrayLike<number>,
  stays: (place: number) => boolean,
): number | undefined {
  let found: number | undefined
  for (let h = 0; h < taken.length; h++) {
    if (taken[h]! >= minimum[h]! || stays(h)) continue
    if (found === undefined || taken[h]! * minimum[found]! < taken[found]! * minimum[h]!) found = h
  }
  return found
}

/** How strong somebody's claim on a place is, in one number: her score there, then whether she was promoted, then her rank. */
const claimOf = (score: number, promoted: number, rank: number) => (score * 2 + promoted) * (most + 1) + (most - rank)

function peoplePropose(round: Round): Result {
  const { pairs, pins, engine } = round
  const rankOfPlace = rankPlaces(round.wanted, round.seats)
  const asked = askInWebAssembly(pairs, { ...round, rankOfPlace, pinned: pins.pairOf }, engine)
  return asked ?? peopleProposePlainly(round, rankOfPlace)
}

/** The reference: what the kernels must come to as well, to the bit. */
function peopleProposePlainly(round: Round, rankOfPlace: Uint32Array): Result {
  const { pairs, seats, wanted, pins, rankOfPerson, promote } = round
  const { people, start, place, placeScore } = pairs
  const order = orderByPerson(pairs, rankOfPlace)
  const held = new Seats(seats, wanted)
  // the weakest claim of a full place: most who ask in vain are refused with one reading
  const cutoff = Float64Array.from(seats, (free) => (free > 0 ? -1 : Number.POSITIVE_INFINITY))
  const pairOf = pins.pairOf.slice()
  const next = start.slice(0, people)
  const mark = new Uint8Array(people)
  const promoted: number[] = []
  let proposals = 0
  for (let first = 0; first < people; first++) {
    if (pins.pairOf[first]! >= 0) continue
    // who is displaced asks on at once: the order in which people ask changes nothing in the outcome, but for ties by promotion
    for (let p = first; p >= 0; ) {
      const asked = p
      p = -1
      while (next[asked]! < start[asked + 1]!) {
        const e = order[next[asked]!++]!
        const h = place[e]!
        const claim = claimOf(placeScore[e]!, mark[asked]!, rankOfPerson[asked]!)
        proposals++
        if (claim <= cutoff[h]!) continue
        p = held.take(h, claim, asked)
        pairOf[asked] = e
        if (p >= 0) pairOf[p] = -1
        if (held.free(h) === 0) cutoff[h] = held.weakest(h)
        break
      }
      if (pairOf[asked]! < 0 && promote && mark[asked] === 0 && start[asked + 1]! > start[asked]!) {
        mark[asked] = 1
        promoted.push(asked)
        next[asked] = start[asked]!
        p = asked
      }
    }
  }
  return { pairOf, promoted, proposals }
}

function placesPropose({ pairs, seats, wanted, pins, rankOfPerson }: Round): Result {
  const { place, personScore, placeScore, places } = pairs
  const person = personOfPairs(pairs)
  const rankOfPlace = rankPlaces(wanted, seats)
  const { start, pair } = byPlace(pairs)
  const better = (a: number, b: number) =>
    personScore[a]! - personScore[b]! || rankOfPlace[place[b]!]! - rankOfPlace[place[a]!]!
  for (let h = 0; h < places; h++)
    pair
      .subarray(start[h]!, start[h + 1]!)
      .sort((a, b) => placeScore[b]! - placeScore[a]! || rankOfPerson[person[a]!]! - rankOfPerson[person[b]!]!)
  const pairOf = pins.pairOf.slice()
  const next = start.slice(0, places)
  const free = seats.slice()
  let proposals = 0
  const waiting: number[] = []
  for (let h = places - 1; h >= 0; h--) waiting.push(h)
  for (let h = waiting.pop(); h !== undefined; h = waiting.pop()) {
    while (free[h]! > 0 && next[h]! < start[h + 1]!) {
      const e = pair[next[h]!++]!
      const p = person[e]!
      if (pins.pairOf[p]! >= 0) continue
      proposals++
      const now = pairOf[p]!
      if (now >= 0 && better(e, now) <= 0) continue
      pairOf[p] = e
      free[h]!--
      if (now >= 0) {
        free[place[now]!]!++
        waiting.push(place[now]!)
      }
    }
  }
  return { pairOf, promoted: [], proposals }
}
