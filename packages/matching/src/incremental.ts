import { requireInteger } from './errors.ts'
import {
  byPlace,
  countByPlace,
  type Matching,
  matchingOf,
  type Pairs,
  personOfPairs,
  requireCapacity,
} from './pairs.ts'
import { orderByPerson, rankPeople, rankPlaces, type Ties } from './priority.ts'
import { matchStable } from './stable.ts'

export type Change = {
  /** people who have another place than before, or none now */
  moved: number[]
  /** A full run would give somebody a better place than she has now: offer one. It never would without a withdrawal or a reopening. */
  rerunMayHelp: boolean
}

/**
 * A stable matching that stays stable while people arrive and withdraw and places close and reopen, each in the time of the few who move.
 * Arrivals and closings keep it the best stable one for people. Withdrawals and reopenings free seats: whoever would rather sit there moves up, one after
 * another; that is stable, but a full run may do better for somebody, and `rerunMayHelp` says so until {@link rerun}.
 * (Vacancy chains: Blum, Roth and Rothblum 1997.)
 */
export class LiveMatching {
  readonly #pairs: Pairs
  readonly #person: Uint32Array
  readonly #rank: Uint32Array
  /** for each person her pairs from the best to the least */
  readonly #order: Uint32Array
  /** for each place its pairs from the strongest claim to the weakest */
  readonly #byPlace: { start: Uint32Array; pair: Uint32Array }
  readonly #capacity: Uint32Array
  readonly #ties: Ties
  readonly #here: Uint8Array
  readonly #open: Uint8Array
  readonly #pairOf: Int32Array
  readonly #taken: Uint32Array
  #rerunMayHelp = false

  /** All who may ever come are among `pairs`; `absent` are not here yet. @throws {MatchingError} on malformed input. O(pairs log pairs). */
  constructor(pairs: Pairs, capacity: ArrayLike<number>, { ties = {}, absent = [] as ArrayLike<number> } = {}) {
    requireCapacity(capacity, pairs.places)
    const everybody = matchStable({ ...pairs }, capacity, { ties, promote: false })
    this.#pairs = pairs
    this.#ties = ties
    this.#capacity = Uint32Array.from(capacity)
    this.#person = personOfPairs(pairs)
    this.#rank = rankPeople(pairs, ties)
    this.#order = orderByPerson(pairs, rankPlaces(countByPlace(pairs), this.#capacity))
    this.#byPlace = byPlace(pairs)
    for (let h = 0; h < pairs.places; h++)
      this.#byPlace.pair
        .subarray(this.#byPlace.start[h]!, this.#byPlace.start[h + 1]!)
        .sort((a, b) => this.#compare(a, b))
    this.#here = new Uint8Array(pairs.people).fill(1)
    this.#open = new Uint8Array(pairs.places).fill(1)
    this.#pairOf = everybody.pairOf
    this.#taken = everybody.taken
    if (absent.length > 0) {
      for (let i = 0; i < absent.length; i++) {
        requireInteger('absent', absent[i]!, 0, pairs.people - 1, i)
        this.#here[absent[i]!] = 0
      }
      this.rerun()
    }
  }

  /** Who is where now. O(people). */
  matching(): Matching {
    return matchingOf(this.#pairs, this.#pairOf.slice())
  }

  arrive(person: number): Change {
    requireInteger('person', person, 0, this.#pairs.people - 1)
    const moved = new Set<number>()
    if (!this.#here[person]) {
      this.#here[person] = 1
      this.#seek(person, moved)
    }
    return this.#change(moved)
  }

  withdraw(person: number): Change {
    requireInteger('person', person, 0, this.#pairs.people - 1)
    const moved = new Set<number>()
    const had = this.#pairOf[person]!
    // also one without a place kept others from theirs while she asked
    if (this.#here[person]) this.#rerunMayHelp = true
    this.#here[person] = 0
    if (had >= 0) {
      moved.add(person)
      this.#leave(person)
      this.#fill(this.#pairs.place[had]!, moved)
    }
    return this.#change(moved)
  }

  close(place: number): Change {
    requireInteger('place', place, 0, this.#pairs.places - 1)
    const moved = new Set<number>()
    this.#open[place] = 0
    const out = this.#sitting(place)
    for (const p of out) this.#leave(p)
    for (const p of out) {
      moved.add(p)
      this.#seek(p, moved)
    }
    return this.#change(moved)
  }

  reopen(place: number): Change {
    requireInteger('place', place, 0, this.#pairs.places - 1)
    const moved = new Set<number>()
    if (!this.#open[place]) this.#rerunMayHelp = true
    this.#open[place] = 1
    this.#fill(place, moved)
    return this.#change(moved)
  }

  /** Matches everybody who is here anew: the best stable matching for people. O(pairs). @returns who moved. */
  rerun(): Change {
    const { people, start, place, personScore, placeScore } = this.#pairs
    const kept = new Uint32Array(people + 1)
    const at: number[] = []
    for (let p = 0; p < people; p++) {
      if (this.#here[p]) for (let e = start[p]!; e < start[p + 1]!; e++) at.push(e)
      kept[p + 1] = at.length
    }
    const pick = (column: Uint32Array) => Uint32Array.from(at, (e) => column[e]!)
    const here = {
      ...this.#pairs,
      start: kept,
      place: pick(place),
      personScore: pick(personScore),
      placeScore: pick(placeScore),
    }
    const seats = this.#capacity.map((seats, h) => (this.#open[h] ? seats : 0))
    // the order among equals is that of everybody, whoever is here
    const waiting = this.#rank.map((rank) => people - 1 - rank)
    const { pairOf } = matchStable(here, seats, {
      promote: false,
      ties: { ...this.#ties, breaks: ['waiting'], waiting },
    })
    const moved = new Set<number>()
    this.#taken.fill(0)
    for (let p = 0; p < people; p++) {
      const e = pairOf[p]! < 0 ? -1 : at[pairOf[p]!]!
      if (e !== this.#pairOf[p]) moved.add(p)
      this.#pairOf[p] = e
      if (e >= 0) this.#taken[place[e]!]!++
    }
    this.#rerunMayHelp = false
    return this.#change(moved)
  }

  #change(moved: Set<number>): Change {
    return { moved: [...moved], rerunMayHelp: this.#rerunMayHelp }
  }

  /** Which of two pairs of one place has the stronger claim: negative for the first. */
  #compare(a: number, b: number): number {
    const { placeScore } = this.#pairs
    return placeScore[b]! - placeScore[a]! || this.#rank[this.#person[a]!]! - this.#rank[this.#person[b]!]!
  }

  #leave(person: number): void {
    this.#taken[this.#pairs.place[this.#pairOf[person]!]!]!--
    this.#pairOf[person] = -1
  }

  #sit(person: number, e: number): void {
    this.#pairOf[person] = e
    this.#taken[this.#pairs.place[e]!]!++
  }

  #sitting(place: number): number[] {
    const { start, pair } = this.#byPlace
    return [...pair.subarray(start[place]!, start[place + 1]!)]
      .filter((e) => this.#pairOf[this.#person[e]!] === e)
      .map((e) => this.#person[e]!)
  }

  /** Somebody without a place asks from her best down; who has to make room for her asks on. */
  #seek(first: number, moved: Set<number>): void {
    for (let p = first; p >= 0; ) {
      const asked = p
      p = this.#ask(asked)
      if (this.#pairOf[asked]! >= 0) moved.add(asked)
      if (p >= 0) moved.add(p)
    }
  }

  /** @returns who had to make room, or -1 */
  #ask(person: number): number {
    const { start, place } = this.#pairs
    for (let i = start[person]!; i < start[person + 1]!; i++) {
      const e = this.#order[i]!
      const h = place[e]!
      if (!this.#open[h] || this.#capacity[h] === 0) continue
      if (this.#taken[h]! < this.#capacity[h]!) {
        this.#sit(person, e)
        return -1
      }
      const weakest = this.#weakest(h)
      if (this.#compare(e, weakest) > 0) continue
      const gone = this.#person[weakest]!
      this.#leave(gone)
      this.#sit(person, e)
      return gone
    }
    return -1
  }

  /** The weakest pair that sits at a place. */
  #weakest(place: number): number {
    const { start, pair } = this.#byPlace
    for (let i = start[place + 1]! - 1; i >= start[place]!; i--)
      if (this.#pairOf[this.#person[pair[i]!]!] === pair[i]) return pair[i]!
    return -1
  }

  /** Gives the free seats of a place to whoever would rather sit there, the strongest claim first; the seats they leave are filled next. */
  #fill(first: number, moved: Set<number>): void {
    const { start, pair } = this.#byPlace
    const vacant = [first]
    for (let h: number | undefined = vacant.pop(); h !== undefined; h = vacant.pop()) {
      if (!this.#open[h]) continue
      for (let i: number = start[h]!; i < start[h + 1]! && this.#taken[h]! < this.#capacity[h]!; i++) {
        const e: number = pair[i]!
        const p = this.#person[e]!
        const now = this.#pairOf[p]!
        if (!this.#here[p] || now === e || (now >= 0 && !this.#prefers(e, now))) continue
        if (now >= 0) {
          this.#leave(p)
          vacant.push(this.#pairs.place[now]!)
        }
        this.#sit(p, e)
        moved.add(p)
      }
    }
  }

  /** Only a higher score is worth a move. */
  #prefers(e: number, now: number): boolean {
    return this.#pairs.personScore[e]! > this.#pairs.personScore[now]!
  }
}
