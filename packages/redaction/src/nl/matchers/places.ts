import type { Document } from '../../document.ts'
import { writers } from '../../layout.ts'
import { capitalRun } from '../../names.ts'
import {
  follows,
  hasCapital,
  inShoutedLine,
  isA,
  isAnyWord,
  isGlued,
  isMark,
  isOneOf,
  isOrdinary,
} from '../../words.ts'
import { distinct, entry, others1, side, type Take, town } from './shared.ts'

/** Capitals that are no country, people or thing: a place that no list knows. */
export function unknownPlace(doc: Document, i: number): number {
  if (!distinct(doc, i) || isOrdinary(doc, i)) return -1
  for (const other of [
    'country',
    'nationality',
    'thing',
    'firm',
    'language',
    'month',
    'hood',
    'schoolname',
    'title',
    'never',
    'relation',
  ])
    if (isA(doc, i, other)) return -1
  let end = i + 1
  while (
    end < doc.count &&
    end < i + 4 &&
    follows(doc, end) &&
    (distinct(doc, end) || (isMark(doc, end, '-') && isGlued(doc, end) && distinct(doc, end + 1)))
  )
    end++
  return end
}

export function place(doc: Document, i: number): number {
  const known = town(doc, i)
  return known > 0 ? known : Math.max(entry(doc, i, 'abroad'), unknownPlace(doc, i))
}

export const mytown: Take = (doc, i) => (doc.layout?.sideOf(i) === writers && doc.breaks[i]! > 0 ? town(doc, i) : -1)

const quarterEnds = ['wijk', 'buurt', 'kwartier', 'veld', 'park', 'hoek', 'polder', 'dorp', 'donk', 'burg', 'zicht']

/** `Schilderswijk`, `Oranjebuurt`: a quarter by its ending. */
export function quarter(doc: Document, i: number): number {
  if (!isAnyWord(doc, i) || doc.fold[i]!.length < 7) return -1
  const ending = quarterEnds.findIndex((one) => doc.fold[i]!.endsWith(one))
  if (
    ending < 0 ||
    isA(doc, i, 'town') ||
    [
      'woonwijk',
      'volkswijk',
      'nieuwbouwwijk',
      'achterstandswijk',
      'krachtwijk',
      'nachtkwartier',
      'hoofdkwartier',
      'prachtwijk',
      'probleemwijk',
    ].includes(doc.fold[i]!)
  )
    return -1
  if (hasCapital(doc, i) && !inShoutedLine(doc, i)) return side(doc, i + 1) > 0 ? side(doc, i + 1) : i + 1
  return ending < 3 && !isA(doc, i, 'common') ? i + 1 : -1
}

export function caphood(doc: Document, i: number): number {
  const known = entry(doc, i, 'hood')
  if (known > 0) return known
  if (!distinct(doc, i) || isOneOf(doc, i, others1)) return -1
  return capitalRun(doc, i)
}

/** In the head of a curriculum vitae, which has no greeting, a town by itself between signs or line ends. */
export function headtown(doc: Document, i: number): number {
  if (i > 40 || !doc.layout || doc.layout.salutation >= 0) return -1
  const end = town(doc, i)
  const before = doc.breaks[i]! > 0 || isA(doc, i - 1, 'bullet')
  const after = end >= doc.count || doc.breaks[end]! > 0 || isA(doc, end, 'bullet')
  return end > 0 && before && after ? end : -1
}

/** Towns are all in a list, so that an unknown name where somebody lives is a quarter. */
export function unknownHood(doc: Document, i: number): number {
  if (isA(doc, i, 'town') || isA(doc, i, 'abroad') || !distinct(doc, i)) return -1
  for (const other of ['country', 'nationality', 'thing', 'month', 'title', 'never', 'relation', 'given'])
    if (isA(doc, i, other)) return -1
  return capitalRun(doc, i)
}
