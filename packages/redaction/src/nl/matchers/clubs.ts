import type { Document } from '../../document.ts'
import { capitalRun } from '../../names.ts'
import { isNumber } from '../../tokens.ts'
import { follows, hasCapital, isA, isAnyWord, isGlued, isMark, isOneOf, isOrdinary, opens } from '../../words.ts'
import { distinct, entry, type Take } from './shared.ts'

const others3 = [
  'thing',
  'country',
  'title',
  'relation',
  'never',
  'language',
  'famous',
  'feast',
  'weekday',
  'firm',
  'schoolname',
  'town',
  'nationality',
  'faith',
  'worship',
  'townsman',
]

/** A club: short letters or a kind of club with a name behind, or capitals. */
export function clubname(doc: Document, i: number): number {
  if (!isAnyWord(doc, i) && doc.type[i] !== isNumber) {
    if (!(isMark(doc, i, "'") && isAnyWord(doc, i + 1))) return -1
    return capitalRun(doc, i + 1)
  }
  const short = isA(doc, i, 'clubshort') || isA(doc, i, 'clubtype')
  const at = short ? (isMark(doc, i + 1, '.') ? i + 2 : i + 1) : i
  if (at >= doc.count || (at > i && !follows(doc, at))) return isA(doc, i, 'clubs') ? i + 1 : -1
  if (distinct(doc, at) && (short || !blocked(doc, at))) return capitalRun(doc, at)
  if (isMark(doc, at, "'") && hasCapital(doc, at + 1)) return capitalRun(doc, at + 1)
  if (short && isAnyWord(doc, at) && !isA(doc, at, 'common') && !isA(doc, at, 'never')) return at + 1
  if (
    isMark(doc, i - 1, 'bij') &&
    isAnyWord(doc, i) &&
    doc.word[i]!.id === 0 &&
    doc.fold[i]!.length > 3 &&
    !doc.fold[i]!.endsWith('en') &&
    !doc.fold[i]!.endsWith('es') &&
    !isOrdinary(doc, i) &&
    !hasCapital(doc, i)
  )
    return i + 1
  return isA(doc, i, 'clubs') ? entry(doc, i, 'clubs') : -1
}

const blocked = (doc: Document, i: number) => isOneOf(doc, i, others3) && !isA(doc, i, 'clubs')

export const capclub: Take = (doc, i) =>
  distinct(doc, i) && !blocked(doc, i) && !isOrdinary(doc, i) && distinct(doc, i + 1) && follows(doc, i + 1)
    ? i + 1
    : -1

/** `L.S.V. Minerva`: letters with full stops, and a name behind. */
export function dotclub(doc: Document, i: number): number {
  let at = i
  while (
    at < i + 10 &&
    hasCapital(doc, at) &&
    doc.fold[at]!.length === 1 &&
    isMark(doc, at + 1, '.') &&
    isGlued(doc, at + 1)
  )
    at += 2
  return at > i + 3 && at < doc.count && follows(doc, at) && distinct(doc, at) ? capitalRun(doc, at) : -1
}

export function knownclub(doc: Document, i: number): number {
  const known = entry(doc, i, 'clubs')
  if (known < 0 || !distinct(doc, i)) return -1
  return Math.max(known, capitalRun(doc, i))
}

const clubEnds =
  /(?:club|vereniging|koor|orkest|gilde|groep|team|choir|association|boys|girls|ballers|united|society|studentenbond|bond|dispuut|corps)$/

const clubTails = new Set([
  'ub',
  'ng',
  'or',
  'st',
  'de',
  'ep',
  'am',
  'ir',
  'on',
  'ys',
  'ls',
  'rs',
  'ed',
  'ty',
  'nd',
  'ut',
  'ps',
])

/** `loopgroep De Draver`, `Oldenzaalse Wielerclub`: a word for a club with capitals before or behind it. */
export function clubWord(doc: Document, i: number): number {
  if (
    clubTails.has(doc.fold[i]!.slice(-2)) &&
    clubEnds.test(doc.fold[i]!) &&
    doc.fold[i]!.length > 4 &&
    !isMark(doc, i, 'doelgroep')
  ) {
    const next = isMark(doc, i + 1, "'") ? i + 2 : i + 1
    if (next < doc.count && follows(doc, next) && distinct(doc, next) && !blocked(doc, next))
      return capitalRun(doc, next)
  }
  if (!distinct(doc, i) || (isOrdinary(doc, i) && opens(doc, i)) || isA(doc, i, 'firm')) return -1
  const end = capitalRun(doc, i)
  for (let at = i + 1; at < end; at++) if (clubEnds.test(doc.fold[at]!) && hasCapital(doc, at)) return end
  return -1
}
