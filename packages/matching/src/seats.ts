/** Where the seats of each place start in a list of all. @param wanted how many could come to each place, at most */
export function seatStarts(capacity: ArrayLike<number>, wanted: ArrayLike<number>): Uint32Array {
  const start = new Uint32Array(capacity.length + 1)
  for (let h = 0; h < capacity.length; h++) start[h + 1] = start[h]! + Math.min(capacity[h]!, wanted[h]! + 1)
  return start
}

/**
 * The seats of all places, each place a small heap with its weakest claim on top: who sits there, and how strong her claim is.
 * A place never needs more seats than people who could come and one that stays free, so memory is O(pairs + places).
 */
export class Seats {
  readonly #claim: Float64Array
  readonly #who: Uint32Array
  readonly #start: Uint32Array
  readonly #held: Uint32Array

  /** @param capacity seats of each place @param wanted how many could come to each place, at most */
  constructor(capacity: ArrayLike<number>, wanted: ArrayLike<number>) {
    const places = capacity.length
    this.#start = seatStarts(capacity, wanted)
    this.#claim = new Float64Array(this.#start[places]!)
    this.#who = new Uint32Array(this.#start[places]!)
    this.#held = new Uint32Array(places)
  }

  held(place: number): number {
    return this.#held[place]!
  }

  free(place: number): number {
    return this.#start[place + 1]! - this.#start[place]! - this.#held[place]!
  }

  /** The weakest claim of a place that holds somebody. */
  weakest(place: number): number {
    return this.#claim[this.#start[place]!]!
  }

  /** Empties all places. */
  clear(): void {
    this.#held.fill(0)
  }

  /** Gives a seat; who has the weakest claim makes room when all are taken. @returns who had to go, or -1. O(log seats). */
  take(place: number, claim: number, who: number): number {
    const from = this.#start[place]!
    const held = this.#held[place]!
    if (this.free(place) > 0) {
      this.#held[place] = held + 1
      this.#up(from, held, claim, who)
      return -1
    }
    const gone = this.#who[from]!
    this.#down(from, 0, held, claim, who)
    return gone
  }

  #up(from: number, at: number, claim: number, who: number): void {
    let i = at
    while (i > 0) {
      const parent = (i - 1) >> 1
      if (this.#claim[from + parent]! <= claim) break
      this.#claim[from + i] = this.#claim[from + parent]!
      this.#who[from + i] = this.#who[from + parent]!
      i = parent
    }
    this.#claim[from + i] = claim
    this.#who[from + i] = who
  }

  #down(from: number, at: number, held: number, claim: number, who: number): void {
    let i = at
    for (;;) {
      let child = 2 * i + 1
      if (child >= held) break
      if (child + 1 < held && this.#claim[from + child + 1]! < this.#claim[from + child]!) child++
      if (this.#claim[from + child]! >= claim) break
      this.#claim[from + i] = this.#claim[from + child]!
      this.#who[from + i] = this.#who[from + child]!
      i = child
    }
    this.#claim[from + i] = claim
    this.#who[from + i] = who
  }
}
