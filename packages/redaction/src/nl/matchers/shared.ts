import type { Document } from '../../document.ts'
import { share } from '../../lexicon.ts'
import { capitalRun } from '../../names.ts'
import type { Matcher } from '../../pattern.ts'
import { isNumber } from '../../tokens.ts'
import { follows, hasCapital, inShoutedLine, isA, isAnyWord, isGlued, isMark, opens } from '../../words.ts'

export const others1 = ['town', 'country', 'thing', 'month', 'firm']

export type Take = Matcher['take']

export const number = (doc: Document, i: number) =>
  i < doc.count && doc.type[i] === isNumber ? Number(doc.fold[i]) : -1

export const small: Take = (doc, i) => (number(doc, i) > 0 && number(doc, i) < 16 ? i + 1 : -1)

export const distinct = (doc: Document, i: number) => hasCapital(doc, i) && !inShoutedLine(doc, i)

export function entry(doc: Document, i: number, ...classes: string[]): number {
  if (!classes.some((name) => isA(doc, i, name))) return -1
  return doc.phraseEnd[i]! > 0 ? doc.phraseEnd[i]! : i + 1
}

/** A town that the list knows; a name of a town that is a word too (Best, Hoorn, Huizen) needs its capital. */
export function town(doc: Document, i: number): number {
  // 's-Hertogenbosch
  if (isMark(doc, i, "'") && isMark(doc, i + 1, 's') && isA(doc, i + 1, 'town')) return doc.phraseEnd[i + 1]!
  if (!isAnyWord(doc, i) || !isA(doc, i, 'town')) return -1
  const end = doc.phraseEnd[i]! > 0 ? doc.phraseEnd[i]! : i + 1
  return end > i + 1 ||
    distinct(doc, i) ||
    !(isA(doc, i, 'common') || isA(doc, i, 'never') || isA(doc, i, 'ambiguous') || doc.fold[i]!.length < 4)
    ? end
    : -1
}

const sides = new Set(['noord', 'oost', 'zuid', 'west', 'midden', 'zuidoost', 'noordoost', 'noordwest', 'zuidwest'])

export function side(doc: Document, i: number): number {
  const at = isMark(doc, i, '-') ? i + 1 : i
  return at < doc.count && follows(doc, at) && sides.has(doc.fold[at]!) ? at + 1 : -1
}

/** A capital that the start of a sentence explains tells nothing: `Op school`. */
export const merelyOpens = (doc: Document, i: number) =>
  opens(doc, i) && (isA(doc, i, 'function') || isA(doc, i, 'never'))

export function capital(doc: Document, i: number): number {
  return distinct(doc, i) && !isA(doc, i, 'never') && !merelyOpens(doc, i) ? capitalRun(doc, i) : -1
}

/** Titles in a row: `mevr. dr.`, `prof. dr. ir.` */
export function titles(doc: Document, i: number): number {
  let at = i
  while (at < doc.count && at < i + 8 && isA(doc, at, 'title') && (at === i || follows(doc, at))) {
    at = doc.phraseEnd[at]! > 0 ? doc.phraseEnd[at]! : at + 1
    if (isMark(doc, at, '.') && isGlued(doc, at)) at++
  }
  return at > i ? at : -1
}

const endings = ['t', 'te', 'ten', 'de', 'den', 'en', 'd', 's', 'e', 'je', 'tje', 'er', 'ste']

/** A form of a word that the dictionary knows: `sleutelt`, `fietste`, `runden`. */
export function isFormOfWord(doc: Document, i: number): boolean {
  const word = doc.fold[i]!
  const known = (stem: string) =>
    stem.length > 2 &&
    (isCommon(doc, stem) ||
      isCommon(doc, `${stem}en`) ||
      (stem.at(-1) === stem.at(-2) && isCommon(doc, stem.slice(0, -1))))
  return (
    word.startsWith('ge') ||
    word.startsWith('ver') ||
    word.startsWith('be') ||
    endings.some((ending) => word.endsWith(ending) && known(word.slice(0, -ending.length)))
  )
}

const isCommon = (doc: Document, word: string) => share(doc.lexicon.find(word), doc.lexicon.bits('common'))

export const possessives = new Set(['mijn', "m'n", 'mn', 'me', 'onze', 'ons', 'haar', 'zijn', 'een', 'één', 'geen'])
