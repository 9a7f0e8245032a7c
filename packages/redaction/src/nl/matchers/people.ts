import type { Document } from '../../document.ts'
import { likelyName } from '../../names.ts'
import { runEnd } from '../../online.ts'
import { isNumber, isWord } from '../../tokens.ts'
import {
  follows,
  hasCapital,
  inShoutedLine,
  isA,
  isAnyWord,
  isMark,
  isOneOf,
  isOrdinary,
  isShouted,
  opens,
} from '../../words.ts'
import { distinct, entry, isFormOfWord, possessives, small, type Take, titles } from './shared.ts'

const others4 = ['ambiguous', 'never', 'noname', 'thing', 'nationality']

export const kin: Take = (doc, i) => (possessives.has(doc.fold[i]!) && kinsmen(doc, i + 1) ? i + 2 : -1)

export const handle: Take = (doc, i) => {
  if (i >= doc.count || (doc.type[i] !== isWord && doc.type[i] !== isNumber) || isA(doc, i, 'never')) return -1
  const end = runEnd(doc, i)
  return end > i + 1 || !isOrdinary(doc, i) ? end : -1
}

/** One word that nobody knows, in whatever case, where a name is to be expected. */
export function unknownname(doc: Document, i: number): number {
  if (!isAnyWord(doc, i) || doc.fold[i]!.length < 3 || isOrdinary(doc, i) || isFormOfWord(doc, i)) return -1
  if (doc.word[i]!.id !== 0 && !isA(doc, i, 'given') && !isA(doc, i, 'family')) return -1
  if (isOneOf(doc, i, others4)) return -1
  if (inShoutedLine(doc, i)) {
    const next =
      i + 1 < doc.count &&
      follows(doc, i + 1) &&
      doc.word[i + 1]!.id === 0 &&
      isAnyWord(doc, i + 1) &&
      !isOrdinary(doc, i + 1)
        ? i + 2
        : i + 1
    return next
  }
  return i + 1
}

/** A capital inside a sentence that is no place, thing, firm ...: most often a person. */
export function person(doc: Document, i: number): number {
  if (!distinct(doc, i) || opens(doc, i) || isOrdinary(doc, i) || isShouted(doc, i) || isA(doc, i, 'clubshort'))
    return -1
  if (doc.word[i]!.id !== 0 && !isA(doc, i, 'given') && !isA(doc, i, 'family')) return -1
  return likelyName(doc, i)
}

/** `Fatima's moeder`: a capital with a possessive ending before a person. */
export function possessed(doc: Document, i: number): number {
  return distinct(doc, i) && doc.fold[i]!.endsWith("'s") && isA(doc, i + 1, 'relation') && !isA(doc, i, 'thing')
    ? i + 1
    : -1
}

export const household: Take = (doc, i) =>
  isAnyWord(doc, i) && /(?:persoonsgezin|oudergezin|pleeggezin|persoonshuishouden)$/.test(doc.fold[i]!) ? i + 1 : -1

export const natword: Take = (doc, i) => {
  const known = entry(doc, i, 'nationality', 'people', 'country')
  return known > 0 ? known : isMark(doc, i, 'nederlandse') || isMark(doc, i, 'nederlands') ? i + 1 : -1
}

/** Titles in the first words of a letter are the reader's. */
export const earlytitle: Take = (doc, i) => (i < 14 ? titles(doc, i) : -1)

const kinsmen = (doc: Document, i: number) =>
  isA(doc, i, 'kidwords') || isA(doc, i, 'relation') || isMark(doc, i, 'ouders')

const youngOrOld = new Set([
  'oudere',
  'jongere',
  'kleine',
  'grote',
  'jonge',
  'eigen',
  'zieke',
  'schoolgaande',
  'alleenstaande',
  'volwassen',
])

/** `vrouw en vijf kinderen`, `mijn moeder en mijn zusje`, `een zoontje van twee`: people of a household in a row. */
export function folk(doc: Document, i: number): number {
  let at = i
  let end = -1
  let firm = false
  let persons = 0
  for (let people = 0; people < 5 && at < doc.count && (at === i || follows(doc, at)); people++) {
    let counted = false
    while (
      at < doc.count &&
      (possessives.has(doc.fold[at]!) || youngOrOld.has(doc.fold[at]!) || isA(doc, at, 'counts') || small(doc, at) > 0)
    ) {
      if (!possessives.has(doc.fold[at]!) || doc.fold[at] === 'een' || doc.fold[at] === 'geen') counted = true
      at++
    }
    if (
      at >= doc.count ||
      !kinsmen(doc, at) ||
      (!counted && people === 0 && !isA(doc, at, 'kidwords') && !isA(doc, at, 'relation'))
    )
      break
    if (counted || isA(doc, at, 'kidwords')) firm = true
    persons++
    end = at + 1
    at = end
    if (isMark(doc, at, 'van') && (small(doc, at + 1) > 0 || isA(doc, at + 1, 'counts') || isA(doc, at + 1, 'age')))
      end = at = at + 2
    if (isMark(doc, at, 'en') || isMark(doc, at, ',') || isMark(doc, at, '+')) at++
    else break
  }
  return firm || persons > 1 ? end : -1
}

/** The first line of a message, when it is a greeting in whatever language: short, with a comma or nothing behind it. Its names are the employer's. */
export function opener(doc: Document, i: number): number {
  if (i !== 0) return -1
  let end = 0
  while (
    end < doc.count &&
    end < 9 &&
    (end === 0 || doc.breaks[end] === 0) &&
    !isMark(doc, end, ',') &&
    doc.type[end] !== isNumber
  )
    end++
  const direct =
    doc.count > 2 &&
    !isA(doc, 0, 'given') &&
    !isA(doc, 0, 'function') &&
    doc.fold[0]!.length < 7 &&
    doc.breaks[1] === 0 &&
    (hasCapital(doc, 1) || isA(doc, 1, 'title'))
      ? likelyName(doc, isA(doc, 1, 'title') ? titles(doc, 1) : 1)
      : -1
  if (direct > 0) return direct
  // a text of one short line is no greeting
  if (end >= doc.count) return -1
  if (end > 6 || end < 2 || (end < doc.count && !isMark(doc, end, ',') && !(doc.breaks[end]! > 1))) return -1
  for (let at = 0; at < end; at++)
    if (['ik', 'mijn', 'met', 'ben', 'cv', 'curriculum', 'naam'].includes(doc.fold[at]!) || isA(doc, at, 'label'))
      return -1
  const fresh =
    isA(doc, 0, 'greeting') ||
    isA(doc, 1, 'title') ||
    (doc.fold[0]!.length < 8 && !isA(doc, 0, 'given') && !isA(doc, 0, 'family'))
  return fresh ? end : -1
}

export const marked: Take = (doc, i) => {
  const end = handle(doc, i)
  return end > i + 1 || (end > 0 && doc.word[i]!.id === 0) ? end : -1
}
