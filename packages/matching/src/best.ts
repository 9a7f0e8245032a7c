/** The best so far of one person, the worst of them on top of a heap. */
export class Best {
  readonly #keep: number
  #heap: Offer[] = []
  /** the sum of scores of the worst that is kept, once there are enough */
  #least = 0
  offered = 0

  constructor(keep: number) {
    this.#keep = keep
  }

  clear(): void {
    this.#heap = []
    this.offered = 0
  }

  offer(place: number, distance: number, personScore: number, placeScore: number): void {
    this.offered++
    // most of many are plainly worse than the worst that is kept
    if (this.#heap.length === this.#keep && personScore + placeScore < this.#least) return
    const offer = { place, distance, personScore, placeScore }
    if (this.#heap.length < this.#keep) {
      this.#heap.push(offer)
      if (this.#heap.length === this.#keep) {
        for (let i = this.#keep >> 1; i >= 0; i--) this.#sink(i)
        this.#least = this.#heap[0]!.personScore + this.#heap[0]!.placeScore
      }
    } else if (comesBefore(offer, this.#heap[0]!) < 0) {
      this.#heap[0] = offer
      this.#sink(0)
      this.#least = this.#heap[0]!.personScore + this.#heap[0]!.placeScore
    }
  }

  emptyInto(kept: Kept): void {
    for (const offer of this.#heap.sort(comesBefore)) kept.add(offer)
  }

  #sink(at: number): void {
    const heap = this.#heap
    const offer = heap[at]!
    let i = at
    for (;;) {
      let child = 2 * i + 1
      if (child >= heap.length) break
      if (child + 1 < heap.length && comesBefore(heap[child + 1]!, heap[child]!) > 0) child++
      if (comesBefore(heap[child]!, offer) <= 0) break
      heap[i] = heap[child]!
      i = child
    }
    heap[i] = offer
  }
}

type Offer = { place: number; distance: number; personScore: number; placeScore: number }

const comesBefore = (a: Offer, b: Offer) =>
  b.personScore + b.placeScore - (a.personScore + a.placeScore) || a.distance - b.distance || a.place - b.place

/** The columns of what is kept, growing. */
export class Kept {
  readonly #most: number
  #place: Uint32Array
  #personScore: Uint32Array
  #placeScore: Uint32Array
  #distance: Uint32Array
  length = 0

  constructor(most: number) {
    this.#most = most
    const size = Math.min(most, 1024)
    this.#place = new Uint32Array(size)
    this.#personScore = new Uint32Array(size)
    this.#placeScore = new Uint32Array(size)
    this.#distance = new Uint32Array(size)
  }

  add({ place, personScore, placeScore, distance }: Offer): void {
    if (this.length === this.#place.length) this.#grow()
    const i = this.length++
    this.#place[i] = place
    this.#personScore[i] = personScore
    this.#placeScore[i] = placeScore
    this.#distance[i] = distance
  }

  columns() {
    const cut = (column: Uint32Array) => column.slice(0, this.length)
    return {
      place: cut(this.#place),
      personScore: cut(this.#personScore),
      placeScore: cut(this.#placeScore),
      distance: cut(this.#distance),
    }
  }

  #grow(): void {
    const size = Math.min(this.#most, this.length * 2)
    const grown = (column: Uint32Array) => {
      const larger = new Uint32Array(size)
      larger.set(column)
      return larger
    }
    this.#place = grown(this.#place)
    this.#personScore = grown(this.#personScore)
    this.#placeScore = grown(this.#placeScore)
    this.#distance = grown(this.#distance)
  }
}
