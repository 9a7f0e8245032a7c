import type { Layout } from './layout.ts'
import { add, type Bits, bloom, type Lexicon, noBits } from './lexicon.ts'
import type { Candidate } from './model.ts'
import { isSymbol, type Tokens } from './tokens.ts'

/**
 * Tokens with what the dictionary says of them. `phraseEnd[i]` is the token behind the longest entry of several words that starts at i
 * (0 without), `phrase[i]` its classes. `inSentence` gathers the classes of all words of each sentence.
 */
export type Document = Tokens & {
  lexicon: Lexicon
  phraseEnd: Int32Array
  phrase: (Bits | undefined)[]
  inSentence: Bits[]
  /** which words come in each sentence, as `bloom` marks them */
  wordsOf: Bits[]
  /** does the text say `ik` at all? */
  speaks: boolean
  /** set once the lines have been read */
  layout?: Layout
}

/** One pass over the tokens; entries are at most a handful of words, so linear. */
export function makeDocument(tokens: Tokens, lexicon: Lexicon): Document {
  const size = tokens.count + 1
  const sentences = size === 1 ? 1 : tokens.sentence[tokens.count - 1]! + 1
  const doc: Document = {
    ...tokens,
    lexicon,
    phraseEnd: new Int32Array(size),
    phrase: [],
    speaks: tokens.fold.some((word) => word === 'ik' || word === "'k"),
    inSentence: Array.from({ length: sentences }, () => ({ ...noBits })),
    wordsOf: Array.from({ length: sentences }, () => ({ ...noBits })),
  }
  for (let i = 0; i < tokens.count; i++) {
    const word = tokens.word[i]!
    doc.phrase.push(undefined)
    if (word.phrases) longestPhrase(doc, i)
    const sentence = doc.inSentence[tokens.sentence[i]!]!
    add(sentence, word)
    if (word.id !== 0) bloom(doc.wordsOf[tokens.sentence[i]!]!, word.id)
    const phrase = doc.phrase[i]
    if (phrase) add(sentence, phrase)
  }
  return doc
}

function longestPhrase(doc: Document, i: number): void {
  let best = 0
  for (const phrase of doc.word[i]!.phrases!) {
    const end = phraseEndsAt(doc, i + 1, phrase.rest)
    if (end > best) {
      best = end
      doc.phraseEnd[i] = end
      doc.phrase[i] = phrase
    }
  }
}

/** Hyphens between the words of an entry don't count: Saoedi-Arabië is saoedi_arabie. */
function phraseEndsAt(doc: Document, from: number, rest: readonly string[]): number {
  let at = from
  for (const word of rest) {
    if (
      at < doc.count &&
      doc.type[at] === isSymbol &&
      doc.breaks[at] === 0 &&
      joins(doc.fold[at]!) &&
      doc.fold[at] !== word
    )
      at++
    if (at >= doc.count || doc.fold[at] !== word || doc.breaks[at]! > 1) return 0
    at++
  }
  return at
}

const joins = (mark: string) => mark === '-' || mark === '.' || mark === "'" || mark === '&'

/** Adds what stands from token `from` up to `to` to what was found. @returns `to`, where looking goes on. */
export function push(
  doc: Document,
  found: Candidate[],
  from: number,
  to: number,
  kind: Candidate['kind'],
  rule: string,
  confidence: number,
): number {
  found.push({ start: doc.start[from]!, end: doc.end[to - 1]!, kind, rule, confidence })
  return to
}
