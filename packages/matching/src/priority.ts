import { MatchingError, requireAll, requireLength } from './errors.ts'
import { most, type Pairs } from './pairs.ts'

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
  const column = (of: (p: number) => number) => {
    const values = new Uint32Array(people)
    for (let p = 0; p < people; p++) values[p] = of(p)
    return values
  }
  const columns = breaks.map((name, i) => {
    if (name === 'scarcity') return column((p) => start[p + 1]! - start[p]!)
    if (name === 'waiting' && waiting) return column((p) => most - waiting[p]!)
    if (name === 'lottery') return drawLots(people, seed)
    throw new MatchingError('unknown', 'ties.breaks', i, `${name}`)
  })
  return ranksBy(people, columns)
}

/**
 * For each place a rank of its own, 0 first: which of two places that suit her equally well a person asks first.
 * The one with fewer people to each seat, since others need the wanted one more. O(places log places).
 */
export function rankPlaces(wanted: ArrayLike<number>, capacity: ArrayLike<number>): Uint32Array {
  // Two different shares of whole numbers below 2^24 and 2^32 are different doubles, and those that are not negative stand in the order of their bits.
  const share = Float64Array.from(capacity, (seats, h) => (wanted[h] === 0 ? 0 : wanted[h]! / seats))
  const words = new Uint32Array(share.buffer)
  const word = (which: number) => Uint32Array.from(share, (_, h) => words[2 * h + which]!)
  return ranksBy(share.length, [word(1), word(0)])
}

/** The rank of each row by columns, the first column first; rows that are equal in all by number. */
function ranksBy(size: number, columns: readonly Uint32Array[]): Uint32Array {
  let order = new Uint32Array(size)
  for (let i = 0; i < size; i++) order[i] = i
  if (size < leastByDigits) order.sort((a, b) => compareRows(columns, a, b))
  else for (const column of columns.toReversed()) order = byDigits(order, column)
  const rank = new Uint32Array(size)
  for (let i = 0; i < size; i++) rank[order[i]!] = i
  return rank
}

/** From so many rows on it is quicker to sort by digits. */
const leastByDigits = 8192

function compareRows(columns: readonly Uint32Array[], a: number, b: number): number {
  for (const column of columns) if (column[a] !== column[b]) return column[a]! - column[b]!
  return a - b
}

/** Sorts rows by a column, by its lower and then its upper 16 bits; equal ones stay as they are. O(rows + 65,536). */
function byDigits(order: Uint32Array<ArrayBuffer>, column: Uint32Array): Uint32Array<ArrayBuffer> {
  let rows = order
  for (const shift of [0, 16]) {
    const at = new Uint32Array(65_537)
    for (let i = 0; i < column.length; i++) at[((column[i]! >>> shift) & 65_535) + 1]!++
    if (at[1] === column.length) continue
    for (let digit = 1; digit <= 65_536; digit++) at[digit]! += at[digit - 1]!
    const sorted = new Uint32Array(rows.length)
    for (let i = 0; i < rows.length; i++) sorted[at[(column[rows[i]!]! >>> shift) & 65_535]!++] = rows[i]!
    rows = sorted
  }
  return rows
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
