import type { Document } from './document.ts'
import { share } from './lexicon.ts'
import { isNumber, isWord } from './tokens.ts'
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
  isShouted,
  opens,
} from './words.ts'

const mostWords = 6

/** A given or family name of the dictionary that is no ordinary word, also with a possessive ending. */
export function isKnownName(doc: Document, i: number, which: 'given' | 'family' = 'given'): boolean {
  if (!isAnyWord(doc, i)) return false
  if (isA(doc, i, which)) return !isA(doc, i, 'common') && !isA(doc, i, 'ambiguous')
  const word = doc.fold[i]!
  const base = word.endsWith("'s")
    ? word.slice(0, -2)
    : word.endsWith('s') && doc.word[i]!.id === 0
      ? word.slice(0, -1)
      : ''
  if (base === '') return false
  const entry = doc.lexicon.find(base)
  return share(entry, doc.lexicon.bits(which)) && !share(entry, doc.lexicon.bits('common'))
}

/** May token i be a word of a name? With `sure` the context says that a name stands here, so that unknown words in lower case do too. */
function nameable(doc: Document, i: number, sure: boolean): boolean {
  if (!isAnyWord(doc, i) || doc.fold[i]!.length < 2) return false
  if (isA(doc, i, 'never') || isOtherProper(doc, i)) return false
  if (hasCapital(doc, i) && !inShoutedLine(doc, i)) return !opens(doc, i) || sure || !isOrdinary(doc, i)
  if (isKnownName(doc, i) || isKnownName(doc, i, 'family')) return true
  return sure && !isOrdinary(doc, i) && !isA(doc, i, 'noname')
}

const otherProper = [
  'townsman',
  'nationality',
  'country',
  'language',
  'month',
  'weekday',
  'level',
  'thing',
  'feast',
  'faith',
  'title',
  'people',
]
/** A country, a language, a brand ...: written with a capital, and no name but where somebody is called so and nothing else. */
const isOtherProper = (doc: Document, i: number): boolean =>
  isOneOf(doc, i, otherProper) && !(isA(doc, i, 'given') && hasCapital(doc, i) && isA(doc, i, 'namesake'))

/** Initials from i on: `R.E.`, `R. E.`, `M` before a capital. The token behind them; i without. */
function initials(doc: Document, i: number): number {
  let at = i
  while (
    at < doc.count &&
    (at === i || follows(doc, at)) &&
    hasCapital(doc, at) &&
    doc.fold[at]!.length <= 2 &&
    isMark(doc, at + 1, '.') &&
    isGlued(doc, at + 1)
  )
    at += 2
  return at
}

/** Particles between given and family name (`van der`, `el`), when a name follows them. The token behind them; i without. */
function particles(doc: Document, i: number, sure: boolean): number {
  let at = i
  while (
    at < doc.count &&
    at < i + 4 &&
    (at === i || follows(doc, at)) &&
    (isA(doc, at, 'particle') || (at > i && isMark(doc, at, '-') && isGlued(doc, at)) || isMark(doc, at, "'"))
  )
    at++
  if (at === i || at >= doc.count || !follows(doc, at)) return i
  // in Veld is no name; in 't Veld is
  if (at === i + 1 && isA(doc, i, 'preposition') && !hasCapital(doc, i)) return i
  return nameable(doc, at, sure) ? at : i
}

/**
 * A whole name from token i on: initials, given names, particles, family names, parts joined by hyphens, on one line, at most six words.
 * The token behind it, or -1.
 */
export function nameRun(doc: Document, i: number, sure: boolean): number {
  let at = initials(doc, i)
  const began = at
  let words = 0
  while (at < doc.count && words < mostWords && (at === i || follows(doc, at))) {
    let next = particles(doc, at, sure)
    if (
      words > 0 &&
      next === at &&
      isMark(doc, at, '-') &&
      isGlued(doc, at) &&
      isAnyWord(doc, at + 1) &&
      isGlued(doc, at + 1)
    )
      next = at + 1
    const lower = words > 0 && !hasCapital(doc, next)
    // behind a first word in lower case only what the dictionary knows goes on, or every sentence would
    if (!nameable(doc, next, sure && !(lower && isA(doc, next, 'common')))) break
    if (next > at && words === 0 && isA(doc, at, 'preposition') && !hasCapital(doc, at)) break
    if (lower && hasCapital(doc, at - 1) && !isKnownName(doc, next, 'family')) break
    if (lower && next === at && doc.word[next]!.id === 0 && words > 1) break
    at = next + 1
    words++
    const more = initials(doc, at)
    if (more > at && more < doc.count && follows(doc, at) && follows(doc, more) && hasCapital(doc, more)) at = more
  }
  if (words === 0) return began > i && !follows(doc, began) ? began : -1
  return at
}

/** A name where the sentence says that one comes: `ik heet ...`. */
export const sureName = (doc: Document, i: number): number => nameRun(doc, i, true)

const placed = ['town', 'abroad', 'country', 'hood', 'schoolname']

/** A name where other things may stand as well: it has a capital, or the dictionary knows it. */
export function likelyName(doc: Document, i: number): number {
  // ik ben Yassine: a verb here, a particle in Fatima ben Ali
  if (isMark(doc, i, 'ben') && !hasCapital(doc, i)) return -1
  const first = initials(doc, i)
  const head = isA(doc, first, 'particle') ? particles(doc, first, false) : first
  if (!isAnyWord(doc, head)) return -1
  if (!isKnownName(doc, head) && isOneOf(doc, head, placed) && head === i) return -1
  if (!isKnownName(doc, head) && !isKnownName(doc, head, 'family')) {
    if (isShouted(doc, head) && doc.fold[head]!.length < 5) return -1
    if (
      !hasCapital(doc, head) ||
      inShoutedLine(doc, head) ||
      isA(doc, head, 'thing') ||
      (isOrdinary(doc, head) && opens(doc, head))
    )
      return -1
  }
  return nameRun(doc, i, false)
}

/** Words with capitals in a row, with small words between them: the name of a school, a club, a firm. */
export function capitalRun(doc: Document, i: number): number {
  let at = i
  let end = -1
  for (let words = 0; at < doc.count && words < 7 && (at === i || follows(doc, at)); words++) {
    if (hasCapital(doc, at) || (words > 0 && doc.type[at] !== isWord && /^\d{1,4}$/.test(doc.fold[at]!))) end = at + 1
    else if (
      isMark(doc, at, '.') &&
      isGlued(doc, at) &&
      doc.fold[at - 1]?.length === 1 &&
      (isGlued(doc, at + 1) || doc.fold[at - 1] === 'v')
    )
      end = at + 1
    else if (
      words > 0 &&
      isMark(doc, at, "'") &&
      doc.type[at + 1] === isNumber &&
      isGlued(doc, at + 1) &&
      doc.fold[at + 1]!.length === 2
    ) {
      end = at + 2
      at++
    } else if (words === 0 || !joinsCapitals(doc, at)) break
    at++
  }
  return end
}

const between = new Set(['de', 'den', 'der', 'het', 'van', "'t", 't', 'en', '&', '-', "'", 'voor', 'te', 'aan', '/'])
const joinsCapitals = (doc: Document, i: number) =>
  between.has(doc.fold[i]!) &&
  // Taal aan Zee, but not Communicatie aan de Hogeschool
  !((doc.fold[i] === 'aan' || doc.fold[i] === 'voor') && !hasCapital(doc, i + 1)) &&
  i + 1 < doc.count &&
  follows(doc, i + 1) &&
  (hasCapital(doc, i + 1) || (between.has(doc.fold[i + 1]!) && hasCapital(doc, i + 2)))
