import { fold } from './characters.ts'
import { RedactionError } from './errors.ts'

/** What is known of a word: its number (0 for one that nobody knows) and the classes it belongs to, as bits of four masks. */
export type Word = { id: number; lo: number; hi: number; ex: number; up: number; phrases?: Phrase[] }
/** The rest of an entry of several words, behind its first. */
type Phrase = { rest: string[]; lo: number; hi: number; ex: number; up: number }
export type Bits = { lo: number; hi: number; ex: number; up: number }
export const noBits: Bits = { lo: 0, hi: 0, ex: 0, up: 0 }

export type Lexicon = {
  find(folded: string): Word
  /** The number of a word, made when it is new: patterns compare numbers. */
  learn(folded: string): number
  bits(name: string): Bits
  has(name: string): boolean
  /** The classes of a list together; lists are constants, so that each is added up once. */
  union(names: readonly string[]): Bits
  /** Words found to be two of the dictionary in one, or not; kept between texts, no more than some thousands. */
  compounds: Map<string, boolean>
}

const perMask = 31
const nobody: Word = { id: 0, lo: 0, hi: 0, ex: 0, up: 0 }

/**
 * Builds the dictionary of a language from its classes of words: each a text of words with spaces between; `_` joins the words of one
 * entry (`den_haag`). A word may belong to many classes; at most 124 classes.
 * @throws RedactionError `out-of-range` beyond that: a class without a bit would make its conditions void unseen
 */
export function makeLexicon(classes: Readonly<Record<string, string>>): Lexicon {
  const words = new Map<string, Word>()
  const bitsOf = new Map<string, Bits>()
  const unions = new Map<readonly string[], Bits>()
  let last = 0
  const entry = (folded: string): Word => {
    let word = words.get(folded)
    if (!word) {
      word = { id: ++last, lo: 0, hi: 0, ex: 0, up: 0 }
      words.set(folded, word)
    }
    return word
  }
  for (const [name, list] of Object.entries(classes)) {
    const place = bitsOf.size
    if (place >= 4 * perMask) throw new RedactionError('out-of-range', name)
    const bit = 1 << (place % perMask)
    const mask = Math.floor(place / perMask)
    const bits = {
      lo: mask === 0 ? bit : 0,
      hi: mask === 1 ? bit : 0,
      ex: mask === 2 ? bit : 0,
      up: mask === 3 ? bit : 0,
    }
    bitsOf.set(name, bits)
    for (const raw of list.split(/\s+/)) if (raw !== '') addEntry(entry, fold(raw), bits)
  }
  return {
    find: (folded) => words.get(folded) ?? nobody,
    learn: (folded) => entry(folded).id,
    bits: (name) => bitsOf.get(name)!,
    compounds: new Map(),
    has: (name) => bitsOf.has(name),
    union: (names) => {
      const known = unions.get(names)
      if (known) return known
      const all = { ...noBits }
      for (const name of names) add(all, bitsOf.get(name)!)
      unions.set(names, all)
      return all
    },
  }
}

function addEntry(entry: (folded: string) => Word, folded: string, { lo, hi, ex, up }: Bits): void {
  const [first, ...rest] = folded.split(/[-_.&]+/).flatMap((part) => part.replace(/^'+|'+$/g, '') || [])
  if (first === undefined) return
  const word = entry(first)
  if (rest.length === 0) {
    word.lo |= lo
    word.hi |= hi
    word.ex |= ex
    word.up |= up
    return
  }
  word.phrases ??= []
  const same = word.phrases.find((phrase) => phrase.rest.join('_') === rest.join('_'))
  if (same) {
    same.lo |= lo
    same.hi |= hi
    same.ex |= ex
    same.up |= up
  } else word.phrases.push({ rest, lo, hi, ex, up })
}

/** Do two sets of classes have one in common? */
export const share = (one: Bits, other: Bits): boolean =>
  ((one.lo & other.lo) | (one.hi & other.hi) | (one.ex & other.ex) | (one.up & other.up)) !== 0

export function add(into: Bits, more: Bits): void {
  into.lo |= more.lo
  into.hi |= more.hi
  into.ex |= more.ex
  into.up |= more.up
}

/** Marks a word in a filter of 124 bits: a word that is not marked does not come; one that is may. */
export function bloom(into: Bits, id: number): void {
  const at = Math.imul(id, 0x9e3779b1) >>> 0
  const bit = 1 << ((at >>> 8) % perMask)
  const mask = at % 4
  if (mask === 0) into.lo |= bit
  else if (mask === 1) into.hi |= bit
  else if (mask === 2) into.ex |= bit
  else into.up |= bit
}
