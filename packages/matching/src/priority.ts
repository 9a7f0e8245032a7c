import { MatchingError, requireAll, requireLength } from './errors.ts'
import { countByPlace, most, type Pairs } from './pairs.ts'

/** What decides between people who suit a place equally well. */
export type TieBreak = 'waiting' | 'scarcity' | 'lottery'

export type Ties = {
  /** first the first, then the next; what is still equal goes by number. Default: waiting when given, then scarcity. */
  breaks?: readonly TieBreak[]
  /** for each person how long she waits already, in any unit */
  waiting?: ArrayLike<number>
  /** for the lottery: the same seed, the same draw */
  seed?: number
}

/**
 * For each person a rank of her own, 0 first: who comes first where a place holds two equal.
 * Scarcity: who has fewer places to go to comes first; with coarse scores it finds a place for a third more people than a lottery.
 * @throws {MatchingError} on an unknown break, or waiting without the waiting times. O(people log people).
 */
export function rankPeople({ people, start }: Pairs, ties: Ties = {}): Uint32Array {
  const { waiting, seed = 1, breaks = waiting ? ['waiting', 'scarcity'] : ['scarcity'] } = ties
  if (waiting) {
    requireLength('waiting', waiting, people)
    requireAll('waiting', waiting, 0, most)
  }
  const before = breaks.map((name, i): ((a: number, b: number) => number) => {
    if (name === 'scarcity') return (a, b) => start[a + 1]! - start[a]! - (start[b + 1]! - start[b]!)
    if (name === 'waiting' && waiting) return (a, b) => waiting[b]! - waiting[a]!
    if (name === 'lottery') {
      const lot = drawLots(people, seed)
      return (a, b) => lot[a]! - lot[b]!
    }
    throw new MatchingError('unknown', 'ties.breaks', i, `${name}`)
  })
  return ranksBy(people, (a, b) => {
    for (const compare of before) {
      const order = compare(a, b)
      if (order !== 0) return order
    }
    return a - b
  })
}

/**
 * For each place a rank of its own, 0 first: which of two places that suit her equally well a person asks first.
 * The one with fewer people to each seat, since others need the wanted one more. O(places log places).
 */
export function rankPlaces(pairs: Pairs, capacity: ArrayLike<number>): Uint32Array {
  const wanted = countByPlace(pairs)
  return ranksBy(pairs.places, (a, b) => wanted[a]! * capacity[b]! - wanted[b]! * capacity[a]! || a - b)
}

function ranksBy(size: number, compare: (a: number, b: number) => number): Uint32Array {
  const order = new Uint32Array(size)
  for (let i = 0; i < size; i++) order[i] = i
  order.sort(compare)
  const rank = new Uint32Array(size)
  for (let i = 0; i < size; i++) rank[order[i]!] = i
  return rank
}

/** A number for each person, drawn by Marsaglia's xorshift (2003) on 32 bits. */
function drawLots(size: number, seed: number): Uint32Array {
  const lots = new Uint32Array(size)
  let state = (seed ^ 0x9e3779b9) >>> 0 || 1
  for (let i = 0; i < size; i++) {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    state >>>= 0
    lots[i] = state
  }
  return lots
}

/**
 * The pairs of each person from the best to the least, equal ones by `rankOfPlace`.
 * Candidates come out nearly in order, so an insertion sort is close to one pass. O(pairs) then, at worst O(pairs * longest list).
 */
export function orderByPerson({ people, start, place, personScore }: Pairs, rankOfPlace: Uint32Array): Uint32Array {
  const order = new Uint32Array(place.length)
  for (let e = 0; e < order.length; e++) order[e] = e
  const comesBefore = (a: number, b: number) =>
    personScore[a]! - personScore[b]! || rankOfPlace[place[b]!]! - rankOfPlace[place[a]!]!
  for (let p = 0; p < people; p++) {
    const from = start[p]!
    const to = start[p + 1]!
    if (to - from > longestByInsertion) {
      order.subarray(from, to).sort((a, b) => comesBefore(b, a))
      continue
    }
    for (let i = from + 1; i < to; i++) {
      const e = order[i]!
      let j = i
      while (j > from && comesBefore(e, order[j - 1]!) > 0) {
        order[j] = order[j - 1]!
        j--
      }
      order[j] = e
    }
  }
  return order
}

const longestByInsertion = 128
