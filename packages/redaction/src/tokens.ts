import * as characters from './characters.ts'
import type { Lexicon, Word } from './lexicon.ts'

export const isWord = 1
export const isNumber = 2
export const isSymbol = 3

/** Bits of `shape`. */
export const capital = 1
export const allCapitals = 2
/** Nothing stands between this token and the one before. */
export const glued = 4
/** First of its sentence: after a full stop, a line break, a bullet. */
export const opening = 8

/**
 * The pieces of a stretch of text, as columns: words, numbers and symbols one by one. `start` and `end` are offsets in `text`.
 * `breaks` counts the line ends before a token (at most 2, an empty line); `sentence` numbers sentences.
 */
export type Tokens = {
  text: string
  count: number
  start: Int32Array
  end: Int32Array
  type: Uint8Array
  shape: Uint8Array
  breaks: Uint8Array
  sentence: Int32Array
  fold: string[]
  word: Word[]
}

const longestWord = 80

/** Cuts `text` from `from` to `to` into tokens. One pass: linear in `to - from`. */
export function tokenize(text: string, from: number, to: number, lexicon: Lexicon): Tokens {
  const size = to - from + 1
  const tokens: Tokens = {
    text,
    count: 0,
    start: new Int32Array(size),
    end: new Int32Array(size),
    type: new Uint8Array(size),
    shape: new Uint8Array(size),
    breaks: new Uint8Array(size),
    sentence: new Int32Array(size),
    fold: [],
    word: [],
  }
  let at = from
  let breaks = 2
  let spaced = true
  while (at < to) {
    const kind = characters.classOf(text.charCodeAt(at))
    if (kind === characters.space) {
      spaced = true
      at++
    } else if (kind === characters.newline) {
      // a carriage return and its line feed are one line end
      if (text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10) at++
      if (breaks < 2) breaks++
      spaced = true
      at++
    } else if (kind === characters.mark) at++
    else {
      const end =
        kind === characters.letter
          ? wordEnd(text, at, to)
          : kind === characters.digit
            ? numberEnd(text, at, to)
            : at + 1
      add(tokens, at, end, kind, breaks, spaced, lexicon)
      at = end
      breaks = 0
      spaced = false
    }
  }
  return tokens
}

function wordEnd(text: string, start: number, to: number): number {
  let at = start + 1
  while (at < to) {
    const kind = characters.classOf(text.charCodeAt(at))
    if (kind === characters.letter || kind === characters.mark) at++
    else if (
      kind === characters.apostrophe &&
      at + 1 < to &&
      characters.classOf(text.charCodeAt(at + 1)) === characters.letter
    )
      at += 2
    else break
  }
  return at
}

function numberEnd(text: string, start: number, to: number): number {
  let at = start + 1
  while (at < to && characters.classOf(text.charCodeAt(at)) === characters.digit) at++
  return at
}

function add(
  tokens: Tokens,
  start: number,
  end: number,
  kind: number,
  breaks: number,
  spaced: boolean,
  lexicon: Lexicon,
): void {
  const i = tokens.count++
  const { text } = tokens
  tokens.start[i] = start
  tokens.end[i] = end
  tokens.breaks[i] = breaks
  const type = kind === characters.letter ? isWord : kind === characters.digit ? isNumber : isSymbol
  tokens.type[i] = type
  const raw = text.slice(start, end)
  const folded =
    end - start > longestWord
      ? ''
      : type === isWord
        ? characters.fold(raw)
        : type === isNumber
          ? digitsOf(raw)
          : foldMark(raw, kind)
  tokens.fold[i] = folded
  tokens.word[i] = lexicon.find(folded)
  const fresh = i === 0 || breaks > 0 || endsSentence(tokens, i - 1)
  tokens.sentence[i] =
    i === 0
      ? 0
      : tokens.sentence[i - 1]! +
        (breaks > 1 || (breaks > 0 && i > 0 && shortLine(tokens, i)) || (fresh && breaks === 0) ? 1 : 0)
  tokens.shape[i] = (type === isWord ? shapeOf(raw) : 0) | (spaced || breaks > 0 ? 0 : glued) | (fresh ? opening : 0)
}

const digitsOf = (raw: string) => (raw.charCodeAt(0) < 0x80 ? raw : raw.normalize('NFKC'))
const foldMark = (raw: string, kind: number) => (kind === characters.apostrophe ? "'" : characters.foldSymbol(raw))

/** A line that stops without a comma or a lower-case start of the next is a line of a list, not a wrapped sentence. */
function shortLine(tokens: Tokens, i: number): boolean {
  const next = tokens.text.charCodeAt(tokens.start[i]!)
  return !(next >= 97 && next <= 122)
}

function endsSentence(tokens: Tokens, i: number): boolean {
  const mark = tokens.fold[i]!
  if (mark === '!' || mark === '?' || mark === '•' || mark === '*' || mark === '|') return true
  // a full stop after one letter or a short title is an abbreviation
  if (mark !== '.') return false
  return (
    i === 0 ||
    tokens.type[i - 1] !== isWord ||
    tokens.fold[i - 1]!.length > 3 ||
    !(tokens.shape[i]! & glued) ||
    lowerWord(tokens, i - 1)
  )
}

const abbreviations = new Set([
  'dhr',
  'mw',
  'mr',
  'mej',
  'drs',
  'dr',
  'ir',
  'ing',
  'st',
  'tav',
  'afd',
  'nr',
  'bv',
  'tel',
  'geb',
])
function lowerWord(tokens: Tokens, i: number): boolean {
  const word = tokens.fold[i]!
  return word.length > 1 && !abbreviations.has(word)
}

function shapeOf(raw: string): number {
  let upper = 0
  let lower = 0
  for (let at = 0; at < raw.length; at++) {
    const unit = raw.charCodeAt(at)
    if (unit >= 97 && unit <= 122) lower++
    else if (unit >= 65 && unit <= 90) upper++
    else if (unit >= 0x80) {
      const char = raw[at]!
      if (char !== char.toLowerCase()) upper++
      else if (char !== char.toUpperCase()) lower++
      else if (unit === 0xd835) upper++
    }
    if (at === 0 && upper === 0) return 0
    if (upper > 0 && lower > 0) return capital
  }
  return upper === 0 ? 0 : capital | (upper > 1 ? allCapitals : 0)
}
