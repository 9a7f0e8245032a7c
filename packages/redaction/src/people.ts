import type { Document } from './document.ts'
import { employers, type Layout, referees } from './layout.ts'
import type { Candidate } from './model.ts'
import { isKnownName, nameRun } from './names.ts'
import { isNumber } from './tokens.ts'
import {
  endWithoutPossessive,
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

const notPeople = [
  'thing',
  'town',
  'country',
  'firm',
  'hood',
  'schoolname',
  'famous',
  'abroad',
  'title',
  'never',
  'month',
  'feast',
  'language',
  'nationality',
  'clubs',
  'noname',
  'label',
]

/** Names that no rule announced: a given name that the dictionary knows, with what belongs to it. One pass. */
export function findPeople(doc: Document, layout: Layout, found: Candidate[]): void {
  let behind = 0
  const lower = withoutCapitals(doc)
  for (let i = 0; i < doc.count; i++) {
    if (i < behind || !isAnyWord(doc, i)) continue
    const side = layout.sideOf(i)
    const confidence = isKnownName(doc, i)
      ? confidenceOf(doc, i, lower)
      : side === referees && hasCapital(doc, i) && hasCapital(doc, i + 1) && !isOrdinary(doc, i)
        ? 0.7
        : 0
    if (confidence === 0) continue
    const end = nameRun(doc, i, false)
    if (end < 0) continue
    behind = end
    if (isOfThings(doc, i, end)) continue
    const more = end - i > 1 || side === referees ? 0.12 : 0
    found.push(candidate(doc, i, end, 'NAME', 'name/known', Math.min(confidence + more, 0.88)))
  }
}

/** Is the text written without capitals, as chats are? By the words that open a sentence. */
function withoutCapitals(doc: Document): boolean {
  let capitals = 0
  let others = 0
  for (let i = 0; i < doc.count; i++) if (isAnyWord(doc, i) && opens(doc, i)) hasCapital(doc, i) ? capitals++ : others++
  return others > capitals
}

function confidenceOf(doc: Document, i: number, lower: boolean): number {
  if (isOneOf(doc, i, notPeople) || (isShouted(doc, i) && doc.fold[i]!.length < 6 && !inShoutedLine(doc, i))) return 0
  // New Forest, Sint-Jozef, Banda Abou: the end of a longer name of something else
  if (
    i > 0 &&
    doc.breaks[i] === 0 &&
    ((hasCapital(doc, i - 1) && !opens(doc, i - 1) && !isA(doc, i - 1, 'title')) ||
      (isMark(doc, i - 1, '-') && isGlued(doc, i)) ||
      (isMark(doc, i - 1, '.') && doc.fold[i - 2]?.length === 1 && isMark(doc, i - 3, '.')))
  )
    return 0
  if (hasCapital(doc, i) && !inShoutedLine(doc, i)) return opens(doc, i) ? 0.68 : 0.72
  if (
    isA(doc, i - 1, 'nameslot') &&
    doc.fold[i]!.length > 2 &&
    isA(doc, i, 'given') &&
    !isOrdinary(doc, i) &&
    !isGlued(doc, i)
  )
    return 0.62
  return lower && doc.fold[i]!.length > 3 && isA(doc, i, 'given') && !isOrdinary(doc, i) && !isGlued(doc, i) ? 0.5 : 0
}

/** A firm, a street, a brand: `Bakkerij Jan Smit`, `Jan Smit BV`, `Anna Paulownastraat`, `Mercedes 300`. */
function isOfThings(doc: Document, i: number, end: number): boolean {
  if (isA(doc, i - 1, 'firm') || isA(doc, end, 'firm') || isA(doc, i - 1, 'thing')) return true
  if (end < doc.count && follows(doc, end) && (isMark(doc, end, '&') || doc.type[end] === isNumber))
    return isMark(doc, end, '&') && isA(doc, end + 1, 'firm')
  const last = doc.fold[end - 1]!
  return /(?:straat|laan|weg|plein|kade|singel|gracht|school|college|lyceum|huis|hof|park|prijs|brug|wijk|buurt)$/.test(
    last,
  )
}

export function candidate(
  doc: Document,
  from: number,
  to: number,
  kind: Candidate['kind'],
  rule: string,
  confidence: number,
): Candidate {
  return { start: doc.start[from]!, end: endWithoutPossessive(doc, to - 1), kind, rule, confidence }
}

/** Words that are a name, or somebody's to be kept, in this text: what was told of once counts further on. */
export type Memory = { hidden: Set<string>; kept: Set<string> }

const surely = 0.9

/** Takes what was decided in one stretch of the text into memory. Linear in the findings' words. */
export function remember(doc: Document, decided: readonly Candidate[], memory: Memory): void {
  let i = 0
  for (const { start, end, kind, rule, confidence } of decided) {
    const keep = rule === 'keep/addressee' || rule === 'keep/staff'
    if (!keep && (kind !== 'NAME' || confidence < surely)) continue
    while (i < doc.count && doc.start[i]! < start) i++
    for (let at = i; at < doc.count && doc.start[at]! < end; at++) {
      const word = bare(doc, at)
      if (
        isAnyWord(doc, at) &&
        word.length > 2 &&
        !isA(doc, at, 'particle') &&
        !isA(doc, at, 'common') &&
        !isA(doc, at, 'never')
      )
        (keep ? memory.kept : memory.hidden).add(word)
    }
  }
}

const bare = (doc: Document, i: number) => {
  const word = doc.fold[i]!
  return word.endsWith("'s") ? word.slice(0, -2) : word
}

/** Names of memory wherever they stand. One pass. */
export function recall(doc: Document, memory: Memory, found: Candidate[]): void {
  for (let i = 0; i < doc.count; i++) {
    const word = bare(doc, i)
    if (word.length < 3 || !isAnyWord(doc, i)) continue
    if (memory.kept.has(word)) found.push(candidate(doc, i, i + 1, 'KEEP', 'keep/again', 0.93))
    else if (
      memory.hidden.has(word) ||
      (word.endsWith('s') && memory.hidden.has(word.slice(0, -1)) && isKnownName(doc, i))
    )
      found.push(candidate(doc, i, i + 1, 'NAME', 'name/again', 0.86))
  }
}

/** The employer's lines in the head of a letter stay as they are; in other lists a line with a firm holds off what is doubtful. */
export function keepEmployers(doc: Document, layout: Layout, found: Candidate[]): void {
  for (let i = 0; i < doc.count; i++) {
    if (layout.sideOf(i) !== employers || (i > 0 && layout.sideOf(i - 1) === employers && doc.breaks[i] === 0)) continue
    let end = i + 1
    while (end < doc.count && doc.breaks[end] === 0) end++
    const head = layout.salutation >= 0 && i < layout.salutation
    if (head)
      found.push({
        start: doc.start[i]!,
        end: doc.end[end - 1]!,
        kind: 'KEEP',
        rule: 'keep/employer',
        confidence: 0.985,
      })
  }
}
