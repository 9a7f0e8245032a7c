import { fold } from './characters.ts'
import type { Document } from './document.ts'
import type { Candidate, Writer } from './model.ts'
import { isWord } from './tokens.ts'
import { follows, hasCapital, inShoutedLine, isA, isGlued, isMark, opens } from './words.ts'

/** What a form's names look like in a text. */
export type Own = {
  /** folded words of the names, particles left out */
  parts: Map<string, 'given' | 'family'>
  given: string[]
  /** spellings by sound */
  sounds: Map<string, 'given' | 'family'>
  /** particles of the name, hidden only beside a part */
  particles: Set<string>
  /** what to look for letter by letter: names in scripts without spaces */
  literal: string[]
  /** first letters of the family name */
  initials: Set<string>
}

const pieces = (name: string) => fold(name).match(/\p{L}+(?:'\p{L}+)*/gu) ?? []

/** Prepares the form's names once for a text. */
export function ownNames({ givenName, familyName }: Writer, isParticle: (word: string) => boolean): Own {
  const own: Own = {
    parts: new Map(),
    given: [],
    sounds: new Map(),
    particles: new Set(),
    literal: [],
    initials: new Set(),
  }
  for (const [name, role] of [
    [givenName, 'given'],
    [familyName, 'family'],
  ] as const) {
    const words = pieces(name)
    const cores = words.filter((word) => !isParticle(word))
    // somebody called only Van or Ben is called that
    for (const word of cores.length > 0 ? cores : words)
      if (word.length > 1 || words.length === 1) own.parts.set(word, role)
    for (const word of words) if (cores.length > 0 && !cores.includes(word)) own.particles.add(word)
    if (words.length > 1) own.parts.set(words.join('').replaceAll("'", ''), role)
    if (cores.length > 1) own.parts.set(cores.join(''), role)
    if (role === 'family') for (const word of words) own.initials.add(word[0]!)
    for (const word of words) if (/[^\p{Script=Latin}']/u.test(word)) own.literal.push(word)
  }
  own.given = pieces(givenName).filter((word) => word.length > 3)
  for (const [part, role] of own.parts) if (part.length > 3) own.sounds.set(soundOf(part), role)
  return own
}

/** One spelling for those that sound alike in names of many languages: Yousouf, Jusuf; Chadija, Khadidja. Linear in the word. */
export function soundOf(word: string): string {
  return word
    .replace(/ph/g, 'f')
    .replace(/(?:sch|sh|ch|sj|cz|s')/g, 's')
    .replace(/(?:dzj|dj|dzh|zh)/g, 'j')
    .replace(/(?:ou|oe|oo|w)/g, 'u')
    .replace(/(?:ei|ij|ie|ey|ee|ai|ay|[yj])/g, 'i')
    .replace(/(?:kh|ck|[cq])/g, 'k')
    .replace(/[h']/g, '')
    .replace(/z/g, 's')
    .replace(/(.)\1+/g, '$1')
}

/** Finds the writer's names, in any form that resembles the form's. One pass; each word costs at most its length. */
export function findOwn(doc: Document, own: Own, found: Candidate[]): void {
  for (let i = 0; i < doc.count; i++) {
    if (doc.type[i] !== isWord) continue
    const hit = ownWord(doc, i, own)
    if (!hit) continue
    const { start, end } = widen(doc, i, own)
    found.push({
      start: doc.start[start]!,
      end: end === i ? doc.start[i]! + hit.length : doc.end[end]!,
      kind: 'NAME',
      rule: hit.rule,
      confidence: 1,
    })
  }
  for (const name of own.literal) findLiteral(doc, name, found)
}

type Hit = { rule: string; length: number }

function ownWord(doc: Document, i: number, own: Own): Hit | undefined {
  const word = doc.fold[i]!
  const length = doc.end[i]! - doc.start[i]!
  const cut = inflection(word, own.parts)
  if (cut >= 0) return canStand(doc, i, own, cut) ? { rule: 'name/form', length: length - cut } : undefined
  if (word.length < 3 || isA(doc, i, 'common')) return undefined
  return resembles(doc, i, own, word)
    ? { rule: 'name/form-alike', length: word.endsWith("'s") ? length - 2 : length }
    : undefined
}

/** How many letters behind the name are no part of it (`Fatima's` 2, `Ahmeds` 1, `Ahmedje` 0); -1 when it is not the name. */
function inflection(word: string, parts: ReadonlyMap<string, unknown>): number {
  if (parts.has(word)) return 0
  const last = word.charCodeAt(word.length - 1)
  if (last === 115) {
    if (word.endsWith("'s")) return parts.has(word.slice(0, -2)) ? 2 : -1
    return parts.has(word.slice(0, -1)) ? 1 : -1
  }
  if (last !== 101) return -1
  if (word.endsWith('tje') && parts.has(word.slice(0, -3))) return 0
  return (word.endsWith('je') || word.endsWith('ie')) && parts.has(word.slice(0, -2)) ? 0 : -1
}

/** A name that is an ordinary word too (Roos, de Wit) counts with a capital or beside another part; in a line of capitals only the latter. */
function canStand(doc: Document, i: number, own: Own, cut: number): boolean {
  if (!isA(doc, i, 'common') && !(cut === 1 && isA(doc, i, 'ambiguous'))) return true
  if (besideOwn(doc, i, own)) return true
  if (isA(doc, i - 1, 'nameslot') && !isA(doc, i, 'function') && doc.breaks[i]! < 2 && !hasCapital(doc, i)) return true
  if (!hasCapital(doc, i) || inShoutedLine(doc, i)) return false
  return !(opens(doc, i) && isA(doc, i, 'function') && follows(doc, i + 1))
}

function besideOwn(doc: Document, i: number, own: Own): boolean {
  for (const step of [-1, 1])
    for (let at = i + step, left = 6; at >= 0 && at < doc.count && left > 0; at += step, left--) {
      if (doc.breaks[step > 0 ? at : at + 1]! > 0) break
      if (own.parts.has(doc.fold[at]!)) return true
      if (
        !own.particles.has(doc.fold[at]!) &&
        !isMark(doc, at, '-') &&
        !isMark(doc, at, '.') &&
        !isMark(doc, at, ',') &&
        !isMark(doc, at, "'")
      )
        break
    }
  return false
}

function resembles(doc: Document, i: number, own: Own, raw: string): boolean {
  const word = raw.endsWith("'s") ? raw.slice(0, -2) : raw
  if (word.length > 80) return false
  if (word.length > 3 && own.sounds.has(soundOf(word))) return true
  for (const part of own.parts.keys()) {
    if (part.length > 4 && word.length > part.length + 1 && word.includes(part)) return true
    if (
      part.length > 4 &&
      Math.abs(part.length - word.length) < 2 &&
      word.length > 4 &&
      nearly(part, word) &&
      doc.word[i]!.id === 0
    )
      return true
  }
  // a short form: Yas of Yassine, with a capital or written alone on its line
  return own.given.some(
    (name) =>
      word.length >= 3 &&
      word.length < name.length &&
      name.startsWith(word) &&
      hasCapital(doc, i) &&
      !isA(doc, i, 'thing'),
  )
}

/** One letter more, less, other, or two changed over. Linear. */
export function nearly(one: string, other: string): boolean {
  let start = 0
  while (start < one.length && one[start] === other[start]) start++
  let a = one.length
  let b = other.length
  while (a > start && b > start && one[a - 1] === other[b - 1]) {
    a--
    b--
  }
  if (a - start <= 1 && b - start <= 1) return true
  return a - start === 2 && b - start === 2 && one[start] === other[start + 1] && one[start + 1] === other[start]
}

/** Takes in initials before and particles and hyphens between: `R.E. van der Pinas` is one name. */
function widen(doc: Document, i: number, own: Own): { start: number; end: number } {
  let start = i
  while (start > 0 && doc.breaks[start] === 0) {
    const before = start - 1
    if (
      (isMark(doc, before, "'") &&
        before > 0 &&
        own.particles.size > 0 &&
        (own.particles.has(doc.fold[before - 1]!) || own.particles.has(doc.fold[start]!))) ||
      own.particles.has(doc.fold[before]!) ||
      (isMark(doc, before, '-') && isGlued(doc, start) && own.particles.has(doc.fold[before - 1] ?? ''))
    )
      start = before
    else if (
      isMark(doc, before, '.') &&
      before > 0 &&
      doc.fold[before - 1]!.length === 1 &&
      hasCapital(doc, before - 1)
    )
      start = before - 1
    else if (
      doc.fold[before]!.length === 1 &&
      doc.type[before] === isWord &&
      i === start &&
      (hasCapital(doc, before) || own.given.some((name) => name[0] === doc.fold[before]))
    )
      start = before
    else break
  }
  let end = i
  while (isMark(doc, end + 1, '-') && isGlued(doc, end + 1) && doc.type[end + 2] === isWord && isGlued(doc, end + 2))
    end += 2
  while (
    start > 1 &&
    isMark(doc, start - 1, '-') &&
    isGlued(doc, start) &&
    doc.type[start - 2] === isWord &&
    isGlued(doc, start - 1) &&
    hasCapital(doc, start - 2)
  )
    start -= 2
  // a first name with the first letter of the last: Dylano V, Rishaad R.
  const next = doc.fold[end + 1]
  if (
    next?.length === 1 &&
    doc.breaks[end + 1] === 0 &&
    own.initials.has(next) &&
    (hasCapital(doc, end + 1) || end + 2 >= doc.count || doc.breaks[end + 2]! > 0)
  )
    end += isMark(doc, end + 2, '.') && isGlued(doc, end + 2) ? 2 : 1
  return { start, end }
}

/** Scripts without spaces: the name wherever its letters stand. `indexOf` from each find on: linear for a fixed name. */
function findLiteral(doc: Document, name: string, found: Candidate[]): void {
  const from = doc.count > 0 ? doc.start[0]! : 0
  const to = doc.count > 0 ? doc.end[doc.count - 1]! : 0
  for (let at = doc.text.indexOf(name, from); at >= 0 && at < to; at = doc.text.indexOf(name, at + name.length))
    found.push({ start: at, end: at + name.length, kind: 'NAME', rule: 'name/form', confidence: 1 })
}
