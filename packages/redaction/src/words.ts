import type { Document } from './document.ts'
import { share } from './lexicon.ts'
import { allCapitals, capital, glued, isWord, opening } from './tokens.ts'

/** Does token i belong to class `name`, alone or as the start of an entry of several words? */
export function isA(doc: Document, i: number, name: string): boolean {
  if (i < 0 || i >= doc.count) return false
  const bits = doc.lexicon.bits(name)
  if (share(doc.word[i]!, bits)) return true
  const phrase = doc.phrase[i]
  return phrase !== undefined && share(phrase, bits)
}

/** Does token i belong to one of the classes of a constant list? */
export function isOneOf(doc: Document, i: number, names: readonly string[]): boolean {
  if (i < 0 || i >= doc.count) return false
  const bits = doc.lexicon.union(names)
  if (share(doc.word[i]!, bits)) return true
  const phrase = doc.phrase[i]
  return phrase !== undefined && share(phrase, bits)
}

export const isGlued = (doc: Document, i: number) => (doc.shape[i]! & glued) !== 0
export const hasCapital = (doc: Document, i: number) => doc.type[i] === isWord && (doc.shape[i]! & capital) !== 0
export const isShouted = (doc: Document, i: number) => (doc.shape[i]! & allCapitals) !== 0
export const opens = (doc: Document, i: number) => (doc.shape[i]! & opening) !== 0
export const isMark = (doc: Document, i: number, mark: string) => i >= 0 && i < doc.count && doc.fold[i] === mark
export const isAnyWord = (doc: Document, i: number) => i >= 0 && i < doc.count && doc.type[i] === isWord

/** On the same line as the token before it. */
export const follows = (doc: Document, i: number) => i < doc.count && doc.breaks[i] === 0

/** Is the whole line of token i written in capitals, so that they tell nothing? Looks at most eight words either way. */
export function inShoutedLine(doc: Document, i: number): boolean {
  if (!isShouted(doc, i)) return false
  let shouted = 0
  let others = 0
  for (let at = i; at >= 0 && at > i - 8; at--) {
    if (isAnyWord(doc, at)) isShouted(doc, at) ? shouted++ : others++
    if (doc.breaks[at]! > 0) break
  }
  for (let at = i + 1; at < doc.count && at < i + 8 && doc.breaks[at] === 0; at++)
    if (isAnyWord(doc, at)) isShouted(doc, at) ? shouted++ : others++
  return shouted > 2 && shouted > 2 * others
}

/** A Dutch word by the dictionary, or two of them written as one (`winkelwagen`). */
export function isOrdinary(doc: Document, i: number): boolean {
  if (isA(doc, i, 'common')) return true
  const word = doc.fold[i]!
  if (word.length < 7 || word.length > longestCompound) return false
  const { compounds } = doc.lexicon
  let known = compounds.get(word)
  if (known === undefined) {
    known = isCompound(doc, word)
    if (compounds.size > mostRemembered) compounds.clear()
    compounds.set(word, known)
  }
  return known
}

const mostRemembered = 20_000

const longestCompound = 40
function isCompound(doc: Document, word: string): boolean {
  const bits = doc.lexicon.bits('common')
  const common = (part: string) => share(doc.lexicon.find(part), bits)
  for (let cut = 3; cut <= word.length - 3; cut++) {
    if (!common(word.slice(cut))) continue
    const head = word.slice(0, cut)
    if (common(head) || (head.endsWith('s') && common(head.slice(0, -1)))) return true
  }
  return false
}

/** The offset where a possessive ending starts: `Fatima's`, `Ahmeds` when `Ahmed` is a name; else the end of the token. */
export function endWithoutPossessive(doc: Document, i: number): number {
  const word = doc.fold[i]!
  const end = doc.end[i]!
  if (word.endsWith("'s")) return end - 2
  if (!word.endsWith('s') || doc.word[i]!.id !== 0) return end
  return share(doc.lexicon.find(word.slice(0, -1)), doc.lexicon.bits('given')) ? end - 1 : end
}
