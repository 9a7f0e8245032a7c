import type { Document } from './document.ts'
import { employers, type Layout, writers } from './layout.ts'
import type { Candidate } from './model.ts'
import { isNumber, isWord } from './tokens.ts'
import { follows, hasCapital, isA, isAnyWord, isGlued, isMark } from './words.ts'

/** Streets with a number, postcodes and the town behind them. Looks at most six tokens either way of a street or a number. */
export function findAddresses(doc: Document, layout: Layout, found: Candidate[]): void {
  for (let i = 0; i < doc.count; i++) {
    if (doc.type[i] === isNumber) postcodeFrom(doc, i, layout, found)
    else if (isStreet(doc, i)) streetFrom(doc, i, layout, found)
    else if (layout.sideOf(i) === writers) unknownStreet(doc, i, found)
  }
}

const endings =
  'straat straatje laan weg plein kade singel gracht dijk dreef pad steeg plantsoen baan ring boulevard brink hof hofje haven oever wal markt park wetering vaart straatweg kaai warande erf hoek veld akker burg poort steijn stein donk horst zoom rode vliet zijde bos'.split(
    ' ',
  )
const sureEndings = new Set(endings.slice(0, 26))

/** A word of a street: `Putselaan`, or `Laan` and `Plein` by themselves with a name behind. */
function isStreet(doc: Document, i: number): boolean {
  if (!isAnyWord(doc, i)) return false
  const word = doc.fold[i]!
  if (word.length < 4 || word.length > 40 || (isA(doc, i, 'common') && !hasCapital(doc, i))) return false
  return tails.has(word.slice(-2)) && (endings.some((ending) => word.endsWith(ending)) || word.endsWith('str'))
}

/** Most words are told apart by their last two letters. */
const tails = new Set([...endings, 'str'].map((ending) => ending.slice(-2)))

const isSure = (word: string) => [...sureEndings].some((ending) => word.endsWith(ending)) || word.endsWith('str')

/** The number of a house with what belongs to it: `12b`, `40-2`, `8 hs`, `61 A`, `12/3`. The token behind it, or -1. */
function houseNumber(doc: Document, i: number): number {
  const at = isMark(doc, i, 'nr') || isMark(doc, i, 'nummer') ? (isMark(doc, i + 1, '.') ? i + 2 : i + 1) : i
  if (at >= doc.count || !follows(doc, at) || doc.type[at] !== isNumber || doc.fold[at]!.length > 5) return -1
  let end = at + 1
  if (end < doc.count && follows(doc, end) && isAddition(doc, end)) end++
  if (end + 1 < doc.count && '-/'.includes(doc.fold[end]!) && isGlued(doc, end) && isGlued(doc, end + 1)) end += 2
  return end
}

const additions = new Set(['hs', 'bis', 'i', 'ii', 'iii', 'iv', 'rood', 'zwart', 'boven', 'beneden', 'huis', 'bv'])
const isAddition = (doc: Document, i: number) => {
  if (doc.type[i] !== isWord) return false
  if (doc.fold[i]!.length === 1) return isGlued(doc, i) || hasCapital(doc, i)
  return additions.has(doc.fold[i]!) && doc.fold[i]!.length < 5
}

function streetFrom(doc: Document, i: number, layout: Layout, found: Candidate[]): void {
  let end = houseNumber(doc, i + 1)
  // Laan van Meerdervoort 12
  for (
    let at = i + 1;
    end < 0 &&
    at < i + 6 &&
    at < doc.count &&
    follows(doc, at) &&
    isAnyWord(doc, at) &&
    (hasCapital(doc, at) || isA(doc, at, 'particle'));
    at++
  )
    end = houseNumber(doc, at + 1)
  const start = streetStart(doc, i)
  if (end < 0) {
    // a street without a number tells little, but keeps names off: Jan Steenstraat
    if (isSure(doc.fold[i]!) && hasCapital(doc, i)) push(doc, found, start, i + 1, 'KEEP', 'keep/street', 0.9)
    return
  }
  if (!isSure(doc.fold[i]!) && !isA(doc, i, 'common') && !hasCapital(doc, i)) return
  const mine = isMine(doc, start, layout) || postcodeBehind(doc, end)
  push(
    doc,
    found,
    start,
    end,
    mine && !isTheirs(doc, start, layout) ? 'ADDRESS' : 'KEEP',
    mine ? 'address/street' : 'keep/address',
    0.96,
  )
  if (mine && !isTheirs(doc, start, layout)) townBehind(doc, end, found)
}

/** In the writer's lines a word with a capital, a number and then a town or the end: `Nijewei 17, Ferwert`, `Karveel 31-08`. */
function unknownStreet(doc: Document, i: number, found: Candidate[]): void {
  if (
    !hasCapital(doc, i) ||
    doc.fold[i]!.length < 4 ||
    ['month', 'label', 'thing', 'town', 'level', 'clubshort'].some((name) => isA(doc, i, name))
  )
    return
  const end = houseNumber(doc, i + 1)
  if (end < 0 || doc.fold[i + 1]!.length > 4 || /^(?:19|20)\d\d$/.test(doc.fold[i + 1]!)) return
  const comma = isMark(doc, end, ',') ? end + 1 : end
  const town = comma < doc.count && doc.breaks[comma]! < 2 && isA(doc, comma, 'town') && hasCapital(doc, comma)
  const ends = end >= doc.count || doc.breaks[end]! > 0
  if (!town && !(ends && (doc.breaks[i]! > 0 || isMark(doc, i - 1, ',')))) return
  push(doc, found, i, end, 'ADDRESS', 'address/street', 0.85)
  townBehind(doc, end, found)
}

function townBehind(doc: Document, i: number, found: Candidate[]): void {
  const town =
    isMark(doc, i, ',') || isMark(doc, i, '-') || isMark(doc, i, '·') || isMark(doc, i, 'te') || isMark(doc, i, 'in')
      ? i + 1
      : i
  if (
    town >= doc.count ||
    doc.breaks[town]! > 1 ||
    !isA(doc, town, 'town') ||
    (!hasCapital(doc, town) && isA(doc, town, 'common'))
  )
    return
  push(doc, found, town, Math.max(doc.phraseEnd[town]!, town + 1), 'PLACE', 'place/street', 0.95)
}

/** Back over the words with capitals, initials and particles before: `Gerard Scholtenstraat`, `Burg. van der Veldestraat`. */
function streetStart(doc: Document, i: number): number {
  let start = i
  for (let at = i - 1; at >= 0 && at > i - 6 && doc.breaks[at + 1] === 0; at--) {
    if (hasCapital(doc, at) && !isA(doc, at, 'label') && !(isA(doc, at, 'function') && !isA(doc, at, 'particle')))
      start = at
    else if (
      !isA(doc, at, 'particle') &&
      !isMark(doc, at, '.') &&
      !(isMark(doc, at, '-') && isGlued(doc, at + 1)) &&
      !/^\de?$/.test(doc.fold[at]!)
    )
      break
  }
  return start
}

/** Does the text say that she lives here? In the running text a word of living stands before it; in the head and the foot every address is hers. */
function isMine(doc: Document, i: number, layout: Layout): boolean {
  if (layout.sideOf(i) === writers) return true
  for (let at = i - 1; at >= 0 && at > i - 12 && doc.sentence[at] === doc.sentence[i]; at--)
    if (isA(doc, at, 'live')) return true
  return false
}

function isTheirs(doc: Document, i: number, layout: Layout): boolean {
  if (layout.sideOf(i) === employers) return true
  if (layout.sideOf(i) === writers) return false
  for (let at = i - 1; at >= 0 && at > i - 8 && doc.sentence[at] === doc.sentence[i]; at--) {
    if (isA(doc, at, 'live')) return false
    if (isA(doc, at, 'theirs')) return true
  }
  return false
}

const isPostcode = (doc: Document, i: number): boolean => {
  if (i + 1 >= doc.count || doc.type[i] !== isNumber || !/^[1-9]\d{3}$/.test(doc.fold[i]!)) return false
  if (doc.type[i + 1] !== isWord || doc.breaks[i + 1] !== 0 || !/^[a-z]{2}$/.test(doc.fold[i + 1]!)) return false
  if (isGlued(doc, i) && i > 0 && isMark(doc, i - 1, '-')) return false
  const raw = doc.text.slice(doc.start[i + 1], doc.end[i + 1])
  return raw === raw.toUpperCase() || isGlued(doc, i + 1) || (!isA(doc, i + 1, 'common') && isA(doc, i + 2, 'town'))
}

function postcodeBehind(doc: Document, i: number): boolean {
  for (let at = i; at < i + 3 && at < doc.count; at++) if (isPostcode(doc, at)) return true
  return false
}

function postcodeFrom(doc: Document, i: number, layout: Layout, found: Candidate[]): void {
  if (!isPostcode(doc, i)) return
  const theirs = isTheirs(doc, i, layout)
  push(doc, found, i, i + 2, theirs ? 'KEEP' : 'ADDRESS', theirs ? 'keep/address' : 'address/postcode', 0.97)
  plainStreetBefore(doc, i, theirs, found)
  let town = i + 2
  if (isMark(doc, town, ',') || isMark(doc, town, '-')) town++
  if (isMark(doc, town, "'")) town++
  if (town >= doc.count || doc.breaks[town]! > 1 || !isAnyWord(doc, town)) return
  const end = isA(doc, town, 'town') ? Math.max(doc.phraseEnd[town]!, town + 1) : hasCapital(doc, town) ? town + 1 : -1
  if (end > 0 && !isA(doc, town, 'label'))
    push(doc, found, town, end, theirs ? 'KEEP' : 'PLACE', theirs ? 'keep/address' : 'place/postcode', 0.95)
}

/** Before a postcode any words with a number are a street: `Meent 14, 3011 JK`. */
function plainStreetBefore(doc: Document, i: number, theirs: boolean, found: Candidate[]): void {
  let at = i - 1
  if (at >= 0 && isMark(doc, at, ',')) at--
  if (at > 0 && doc.type[at] === isWord && (doc.fold[at]!.length === 1 || additions.has(doc.fold[at]!))) at--
  if (at > 1 && doc.type[at] === isNumber && isMark(doc, at - 1, '-') && isGlued(doc, at)) at -= 2
  if (at < 1 || doc.type[at] !== isNumber || doc.breaks[at]! > 0 || !isAnyWord(doc, at - 1)) return
  if (i - at > 6 || (isA(doc, at - 1, 'common') && !hasCapital(doc, at - 1))) return
  const start = streetStart(doc, at - 1)
  push(
    doc,
    found,
    start,
    houseNumber(doc, at) > 0 ? houseNumber(doc, at) : at + 1,
    theirs ? 'KEEP' : 'ADDRESS',
    theirs ? 'keep/address' : 'address/street',
    0.94,
  )
}

function push(
  doc: Document,
  found: Candidate[],
  from: number,
  to: number,
  kind: Candidate['kind'],
  rule: string,
  confidence: number,
): void {
  found.push({ start: doc.start[from]!, end: doc.end[to - 1]!, kind, rule, confidence })
}
