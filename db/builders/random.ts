/** A generator that gives the same numbers for the same seed (sfc32 by Chris Doty-Humphrey), so that the demo region and a failing test come back. */
export class Random {
  #a: number
  #b: number
  #c: number
  #count = 1

  constructor(seed: string) {
    // FNV-1a spreads the seed over three words; the first numbers are thrown away until they have mixed.
    const word = (start: number) => {
      let hash = start
      for (let i = 0; i < seed.length; i++) hash = Math.imul(hash ^ seed.charCodeAt(i), 0x01000193)
      return hash | 0
    }
    this.#a = word(0x811c9dc5)
    this.#b = word(0x9e3779b9)
    this.#c = word(0x85ebca6b)
    for (let i = 0; i < 16; i++) this.#word()
  }

  #word(): number {
    const mixed = (this.#a + this.#b + this.#count) | 0
    this.#count = (this.#count + 1) | 0
    this.#a = this.#b ^ (this.#b >>> 9)
    this.#b = (this.#c + (this.#c << 3)) | 0
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + mixed) | 0
    return mixed >>> 0
  }

  /** At least 0, less than 1. */
  next(): number {
    return this.#word() / 2 ** 32
  }

  /** A whole number from `low` to `high`, both included. */
  int(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1))
  }

  chance(of: number): boolean {
    return this.next() < of
  }

  pick<T>(from: readonly T[]): T {
    if (from.length === 0) throw new Error('nothing to pick from')
    return from[Math.floor(this.next() * from.length)]!
  }

  /** One of the keys, each as often as its weight says. */
  weighted<K extends string>(weights: Readonly<Partial<Record<K, number>>>): K {
    const entries = Object.entries(weights) as [K, number][]
    let left = this.next() * entries.reduce((sum, [, weight]) => sum + weight, 0)
    for (const [key, weight] of entries) {
      left -= weight
      if (left < 0) return key
    }
    return entries.at(-1)![0]
  }

  /** `count` different ones, or all when there are fewer. */
  some<T>(from: readonly T[], count: number): T[] {
    const left = [...from]
    const taken: T[] = []
    while (taken.length < count && left.length > 0) taken.push(...left.splice(Math.floor(this.next() * left.length), 1))
    return taken
  }

  /** A version 4 UUID. */
  id(): string {
    const hex = (word: number) => (word >>> 0).toString(16).padStart(8, '0')
    const a = hex(this.#word())
    const b = hex((this.#word() & 0xffff0fff) | 0x4000)
    const c = hex((this.#word() & 0x3fffffff) | 0x80000000)
    const d = hex(this.#word())
    return `${a}-${b.slice(0, 4)}-${b.slice(4)}-${c.slice(0, 4)}-${c.slice(4)}${d}`
  }
}
