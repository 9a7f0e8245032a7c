import { type Document, push } from './document.ts'
import { employers, type Layout } from './layout.ts'
import type { Candidate } from './model.ts'
import { isNumber, isSymbol, isWord } from './tokens.ts'
import { isA, isGlued, isMark, isOneOf } from './words.ts'
import type { Own } from './writer.ts'

/** No address is longer; keeps a row of a million dots linear. */
const mostTokens = 60

const inName = (doc: Document, i: number) => doc.type[i] !== isSymbol || '._-+'.includes(doc.fold[i]!)
const inDomain = (doc: Document, i: number) => doc.type[i] !== isSymbol || '.-'.includes(doc.fold[i]!)

/** E-mail addresses (also `naam (at) gmail punt com`), web addresses and handles. Each token is looked at a bounded number of times. */
export function findOnline(doc: Document, layout: Layout, own: Own, found: Candidate[]): void {
  let behind = 0
  for (let i = 0; i < doc.count; i++) {
    if (i < behind) continue
    // an address has something close behind it, or an at
    if (i + 1 < doc.count && !isGlued(doc, i + 1) && !isMark(doc, i, '@') && !isA(doc, i, 'atsign')) continue
    const end = mailFrom(doc, i, found) ?? handleFrom(doc, i, found) ?? webFrom(doc, i, own, found)
    if (end !== undefined) {
      behind = end
      // in the employer's lines an address is the employer's
      const last = found.at(-1)!
      if (layout.sideOf(i) === employers) last.confidence = Math.min(last.confidence, 0.97)
    }
  }
}

function mailFrom(doc: Document, i: number, found: Candidate[]): number | undefined {
  if (!isMark(doc, i, '@') && !isA(doc, i, 'atsign')) return undefined
  const written = !isMark(doc, i, '@')
  // insta @yas.bakt is a handle
  if (!written && !isGlued(doc, i) && !isA(doc, i + 1, 'mailhost')) return undefined
  // (at) and [at]: the brackets go along
  const left = isMark(doc, i - 1, '(') || isMark(doc, i - 1, '[') ? i - 2 : i - 1
  let right = isMark(doc, i + 1, ')') || isMark(doc, i + 1, ']') ? i + 2 : i + 1
  const from = backOver(doc, left)
  if (from > left || right >= doc.count || doc.breaks[right]! > 0 || doc.type[right] !== isWord) return undefined
  if (!written && !isGlued(doc, right) && !isA(doc, right, 'mailhost')) return undefined
  const domainStart = right++
  while (right < doc.count && right < domainStart + mostTokens && isGlued(doc, right) && inDomain(doc, right)) right++
  while (isMark(doc, right, 'punt') && doc.type[right + 1] === isWord) right += 2
  while (right > domainStart + 1 && doc.type[right - 1] === isSymbol) right--
  const hasEnding = right - domainStart > 2 || isA(doc, domainStart, 'mailhost')
  if (
    !hasEnding ||
    (written &&
      !isA(doc, domainStart, 'mailhost') &&
      !isMark(doc, domainStart + 1, 'punt') &&
      !isMark(doc, domainStart + 1, '.'))
  )
    return undefined
  const desk = (from === left && isA(doc, from, 'desk')) || aboutThem(doc, from, mailWords)
  return push(doc, found, from, right, desk ? 'KEEP' : 'EMAIL', desk ? 'keep/desk' : 'email/address', 1)
}

/** Back from the last token of a mailbox name to its first. */
function backOver(doc: Document, last: number): number {
  if (last < 0 || !inName(doc, last)) return last + 1
  let from = last
  while (from > 0 && last - from < mostTokens && isGlued(doc, from) && inName(doc, from - 1)) from--
  while (from < last && doc.type[from] === isSymbol) from++
  return from
}

function handleFrom(doc: Document, i: number, found: Candidate[]): number | undefined {
  if (!isMark(doc, i, '@') || i + 1 >= doc.count || !isGlued(doc, i + 1) || doc.type[i + 1] === isSymbol)
    return undefined
  if (i > 0 && isGlued(doc, i) && doc.type[i - 1] !== isSymbol) return undefined
  return push(doc, found, i, runEnd(doc, i + 1), 'URL', 'url/handle', 1)
}

/** The token behind a glued run of letters, figures, dots and underscores. */
export function runEnd(doc: Document, i: number): number {
  let at = i + 1
  while (at < doc.count && at < i + mostTokens && isGlued(doc, at) && inName(doc, at)) at++
  while (at > i + 1 && doc.type[at - 1] === isSymbol && doc.fold[at - 1] !== '_') at--
  return at
}

function webFrom(doc: Document, i: number, writer: Own, found: Candidate[]): number | undefined {
  if (doc.type[i] === isSymbol || (i > 0 && isGlued(doc, i) && (isMark(doc, i - 1, '@') || isMark(doc, i - 1, '.'))))
    return undefined
  const scheme =
    (doc.fold[i] === 'http' || doc.fold[i] === 'https') && isMark(doc, i + 1, ':') && isMark(doc, i + 2, '/')
  const www = doc.fold[i] === 'www' && isMark(doc, i + 1, '.')
  let end = i
  if (scheme || www) end = pathEnd(doc, i + 2)
  else {
    const domain = domainEnd(doc, i)
    if (domain === undefined) return undefined
    end = isMark(doc, domain, '/') && isGlued(doc, domain) ? pathEnd(doc, domain) : domain
  }
  if (end < i + 3) return undefined
  const named = namesWriter(doc, i, end, writer)
  const board = !named && (hasClass(doc, i, end, 'jobboard') || aboutThem(doc, i, siteWords) || isA(doc, end, 'saw'))
  return push(doc, found, i, end, board ? 'KEEP' : 'URL', board ? 'keep/site' : 'url/site', board ? 0.97 : 1)
}

function namesWriter(doc: Document, from: number, to: number, { parts }: Own): boolean {
  for (let at = from; at < to; at++)
    for (const part of parts.keys()) if (part.length > 3 && doc.fold[at]!.includes(part)) return true
  return false
}

function hasClass(doc: Document, from: number, to: number, name: string): boolean {
  for (let at = from; at < to; at++) if (isA(doc, at, name)) return true
  return false
}

const siteWords = ['yours', 'saw']
const mailWords = ['yours']
const phoneWords = ['yours', 'called']

/**
 * `op uw site`, `las op`, `belde uw winkel op`: what stands in the eight tokens before an address tells whose it is; the nearest word decides, and `u` alone
 * tells nothing (u kunt mailen naar).
 */
function aboutThem(doc: Document, i: number, words: readonly string[]): boolean {
  for (let at = i - 1; at >= 0 && at > i - 9 && doc.sentence[at] === doc.sentence[i]; at--) {
    if (isA(doc, at, 'mine')) return false
    if (doc.fold[at] === 'u' && ['vindt', 'kunt', 'ziet', 'leest'].includes(doc.fold[at - 1] ?? '')) return false
    if (isOneOf(doc, at, words)) return true
  }
  return false
}

/** Does the text say that a number is the employer's? */
export const isTheirPhone = (doc: Document, i: number): boolean => aboutThem(doc, i, phoneWords)

function domainEnd(doc: Document, i: number): number | undefined {
  let at = i
  let dots = 0
  let last = ''
  while (at + 1 < doc.count && at < i + mostTokens && isGlued(doc, at + 1)) {
    const next = doc.fold[at + 1]!
    if ((next === '.' || next === '-') && at + 2 < doc.count && isGlued(doc, at + 2) && doc.type[at + 2] !== isSymbol) {
      if (next === '.') dots++
      last = doc.fold[at + 2]!
      at += 2
    } else if (doc.type[at + 1] === isNumber || (doc.type[at + 1] === isWord && doc.type[at] === isNumber)) at++
    else break
  }
  if (dots === 0 || !isA(doc, at, 'tld') || doc.text.slice(doc.start[at]!, doc.end[at]!) !== last) return undefined
  // `morgen.nu` may be a sentence without a space
  const path = isMark(doc, at + 1, '/') && isGlued(doc, at + 1)
  return path || dots > 1 || !isA(doc, at, 'common') ? at + 1 : undefined
}

const inPath = (mark: string) => "/._-~%?=&#+:@!'".includes(mark)
function pathEnd(doc: Document, from: number): number {
  let at = from
  while (
    at < doc.count &&
    at < from + mostTokens &&
    (at === from || isGlued(doc, at)) &&
    (doc.type[at] !== isSymbol || inPath(doc.fold[at]!))
  )
    at++
  while (at > from && doc.type[at - 1] === isSymbol && doc.fold[at - 1] !== '/') at--
  return at
}
