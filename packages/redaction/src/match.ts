import type { Document } from './document.ts'
import { share } from './lexicon.ts'
import type { Candidate } from './model.ts'
import type { Element, Matcher, Pattern, Patterns } from './pattern.ts'
import { capital, isNumber, isSymbol, isWord } from './tokens.ts'
import { endWithoutPossessive, isA } from './words.ts'

/** From one token one pattern takes no more steps than this, whatever the text: that keeps hostile texts linear. */
const mostSteps = 300

export type Work = { steps: number }

/** Tries from every token the patterns that may start there. At most a fixed number of steps a token, so linear in their number. */
export function match(doc: Document, patterns: Patterns, found: Candidate[], work: Work): void {
  const { byWord, byClass, classes, atLine, byMatcher } = patterns
  const walk: Walk = { doc, start: 0, found, left: 0, pattern: undefined as unknown as Pattern, taken: new Map() }
  for (let i = 0; i < doc.count; i++) {
    const word = doc.word[i]!
    const phrase = doc.phrase[i]
    walk.start = i
    walk.taken.clear()
    if (i === 0) tryAll(walk, byMatcher.any, work)
    if (doc.breaks[i]! > 0) tryAll(walk, atLine, work)
    if (word.id !== 0) {
      const list = byWord.get(word.id)
      if (list) tryAll(walk, list, work)
    }
    if (share(word, classes) || (phrase && share(phrase, classes)))
      for (const { bits, patterns: list } of byClass)
        if (share(word, bits) || (phrase && share(phrase, bits))) tryAll(walk, list, work)
    if (doc.type[i] === isNumber || isA(doc, i, 'age') || isA(doc, i, 'month')) tryAll(walk, byMatcher.number, work)
    if (
      doc.type[i] === isWord &&
      ((doc.shape[i]! & capital) !== 0 ||
        isA(doc, i, 'given') ||
        isA(doc, i, 'town') ||
        isA(doc, i, 'hood') ||
        isA(doc, i, 'schoolname'))
    )
      tryAll(walk, byMatcher.capital, work)
    if (doc.type[i] === isWord && (doc.fold[i]!.length > 6 || doc.phrase[i] !== undefined || wordStart(doc, i)))
      tryAll(walk, byMatcher.word, work)
  }
}

const short = new Set([
  'man',
  'meid',
  'dame',
  'vrouw',
  'jongen',
  'meisje',
  'zij',
  'ze',
  'haar',
  'hij',
  'hem',
  'mw',
  'dhr',
  'mevr',
  'mej',
  'heer',
])
const wordStart = (doc: Document, i: number) => short.has(doc.fold[i]!) || isA(doc, i, 'title')

type Walk = {
  doc: Document
  start: number
  found: Candidate[]
  left: number
  pattern: Pattern
  taken: Map<Matcher, number>
}

function tryAll(walk: Walk, list: readonly Pattern[], work: Work): void {
  const { doc, start } = walk
  const sentence = doc.inSentence[doc.sentence[start]!]!
  const words = doc.wordsOf[doc.sentence[start]!]!
  // the word behind tells most patterns apart; entries of several words are left to the walk
  const single = doc.phraseEnd[start] === 0 && doc.phraseEnd[start + 1] === 0
  const next = doc.word[start + 1]
  for (const pattern of list) {
    const { needs, second } = pattern
    if (second && single && (next === undefined || !(second.ids.has(next.id) || share(next, second.bits)))) continue
    if (needs && !share(words, needs.words) && !share(sentence, needs.classes)) continue
    if (share(sentence, pattern.unless) || (pattern.only && !share(sentence, pattern.only))) continue
    walk.pattern = pattern
    walk.left = mostSteps
    visit(walk, 0, start, -1, -1)
    work.steps += mostSteps - walk.left
  }
}

/** True when the rest of the pattern from element `at` on fits from token `i`; the longest way is tried first and the first that fits is taken. */
function visit(walk: Walk, at: number, i: number, open: number, close: number): boolean {
  if (walk.left-- <= 0) return false
  const { doc, start, pattern } = walk
  const element = pattern.elements[at]
  if (!element) return i > start && accept(walk, i, open, close)
  const ends = i >= doc.count
  if (element.is === 'open') return visit(walk, at + 1, i, i, close)
  if (element.is === 'close') return visit(walk, at + 1, i, open, i)
  if (element.is === 'lineEnd') return (ends || doc.breaks[i]! > 0) && visit(walk, at + 1, i, open, close)
  if (element.is === 'lineStart') return !ends && doc.breaks[i]! > 0 && visit(walk, at + 1, i, open, close)
  if (element.is === 'gap') return gap(walk, element.most, at, i, open, close)
  return take(walk, element, at, i, element.most, open, close)
}

function gap(walk: Walk, most: number, at: number, i: number, open: number, close: number): boolean {
  const { doc, start, pattern } = walk
  const sentence = doc.sentence[start]
  const behind = pattern.elements[at + 1]
  const told =
    behind?.is === 'take' && behind.least > 0 && behind.matchers.length === 0 && behind.chains.length === 0
      ? behind
      : undefined
  for (let next = i; next <= i + most && next < doc.count && doc.sentence[next] === sentence; next++) {
    const word = doc.word[next]!
    if (told && doc.phraseEnd[next] === 0 && !told.ids.has(word.id) && !share(word, told.bits)) continue
    if (visit(walk, at + 1, next, open, close)) return true
  }
  return false
}

type Take = Extract<Element, { is: 'take' }>

function take(walk: Walk, element: Take, at: number, i: number, left: number, open: number, close: number): boolean {
  const { doc, start } = walk
  const ends = i >= doc.count
  if (element.lineEnd && (ends || doc.breaks[i]! > 0) && visit(walk, at + 1, i, open, close)) return true
  // a pattern goes over a line end, as wrapped mails have, but not over an empty line, unless it says so itself
  if (!ends && left > 0 && (i === start || doc.breaks[i]! < 2 || follows(walk, at))) {
    const word = doc.word[i]!
    const phraseEnd = doc.phraseEnd[i]!
    if (
      phraseEnd > 0 &&
      share(doc.phrase[i]!, element.bits) &&
      further(walk, element, at, i, phraseEnd, left, open, close)
    )
      return true
    for (const matcher of element.matchers)
      if (further(walk, element, at, i, taken(walk, matcher, i), left, open, close)) return true
    for (const chain of element.chains)
      if (further(walk, element, at, i, chainEnd(doc, chain, i), left, open, close)) return true
    if (
      (element.ids.has(word.id) || share(word, element.bits)) &&
      further(walk, element, at, i, i + 1, left, open, close)
    )
      return true
  }
  const enough = element.least === 0 || left < element.most
  return enough && visit(walk, at + 1, i, open, close)
}

/** Behind what was taken: the same element again where it may come more often, else the next. */
function further(
  walk: Walk,
  element: Take,
  at: number,
  i: number,
  end: number,
  left: number,
  open: number,
  close: number,
): boolean {
  if (end <= i) return false
  return left > 1 ? take(walk, element, at, end, left - 1, open, close) : visit(walk, at + 1, end, open, close)
}

/** Behind a `^` an empty line may come: a closing, an empty line, a name. */
const follows = (walk: Walk, at: number): boolean => {
  for (let before = at - 1; before >= 0; before--) {
    const { is } = walk.pattern.elements[before]!
    if (is === 'lineStart') return true
    if (is !== 'open' && is !== 'close') return false
  }
  return false
}

function taken(walk: Walk, matcher: Matcher, i: number): number {
  if (i !== walk.start) return matcher.take(walk.doc, i)
  const known = walk.taken.get(matcher)
  if (known !== undefined) return known
  const end = matcher.take(walk.doc, i)
  walk.taken.set(matcher, end)
  return end
}

function chainEnd(doc: Document, chain: readonly number[], i: number): number {
  let at = i
  for (const id of chain) {
    while (at > i && at < doc.count && doc.type[at] === isSymbol && doc.word[at]!.id !== id && joins(doc.fold[at]!))
      at++
    if (at >= doc.count || doc.word[at]!.id !== id || (at > i && doc.breaks[at]! > 0)) return -1
    at++
  }
  return at
}

const joins = (mark: string) => mark === '-' || mark === '.'

function accept({ doc, start, found, pattern }: Walk, i: number, open: number, close: number): boolean {
  const first = open < 0 ? start : open
  const end = (close < 0 ? i : close) - 1
  if (end < first) return false
  if (pattern.oneLine) for (let at = first + 1; at <= end; at++) if (doc.breaks[at]! > 0) return false
  const { kind, rule, confidence, holds } = pattern
  found.push({ start: doc.start[first]!, end: endOf(doc, end, kind), kind, rule, confidence, holds })
  return true
}

function endOf(doc: Document, i: number, kind: Pattern['kind']): number {
  return kind === 'NAME' ? endWithoutPossessive(doc, i) : doc.end[i]!
}
