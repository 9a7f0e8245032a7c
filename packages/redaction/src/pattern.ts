import { fold } from './characters.ts'
import type { Document } from './document.ts'
import { RedactionError } from './errors.ts'
import { add, type Bits, bloom, type Lexicon, noBits } from './lexicon.ts'
import type { Kind } from './model.ts'

/** Looks at the tokens from i on and answers the token behind what it takes, or -1. `starts` says at which tokens it may take any. */
export type Matcher = { take(doc: Document, i: number): number; starts: 'capital' | 'number' | 'word' | 'any' }

/** Lines of `name confidence pattern`, confidence in hundredths, all of one kind. */
export type RuleText = {
  kind: Kind | 'KEEP'
  lines: string
  /** with `KEEP`: the only kind that it holds off */
  holds?: Kind
}

/** One place of a pattern. `least` and `most` tell how often it may come. */
export type Element =
  | {
      is: 'take'
      ids: Set<number>
      bits: Bits
      chains: number[][]
      matchers: Matcher[]
      lineEnd: boolean
      least: number
      most: number
    }
  | { is: 'gap'; most: number }
  | { is: 'open' }
  | { is: 'close' }
  | { is: 'lineStart' }
  | { is: 'lineEnd' }

export type Pattern = {
  kind: Kind | 'KEEP'
  holds?: Kind | undefined
  /** names of people, schools, places ... don't go on in the next line */
  oneLine: boolean
  rule: string
  confidence: number
  unless: Bits
  only: Bits | undefined
  elements: Element[]
  /** what the second token must be, where that is told by the word alone */
  second: Extract<Element, { is: 'take' }> | undefined
  /** classes and words one of which a sentence must hold for the pattern to fit */
  needs: { classes: Bits; words: Bits } | undefined
}

/** Patterns by what they may start with. */
export type Patterns = {
  byWord: Map<number, Pattern[]>
  byClass: { bits: Bits; patterns: Pattern[] }[]
  classes: Bits
  atLine: Pattern[]
  byMatcher: Record<Matcher['starts'], Pattern[]>
}

/**
 * Compiles rules. A pattern is a row of elements: `word`, `one|other`, `@class` of the dictionary, `&matcher`, `_4` (up to four tokens of the
 * same sentence), `^` and `$` (start and end of a line), `[` and `]` around what is found (the whole pattern without). `?` behind an element
 * makes it optional, `*` lets it come up to three times. `_`, a hyphen or a full stop inside a word joins tokens: `non-binair`.
 * Behind ` ; ` stand conditions on the sentence: `not @class`, `with @class`.
 * @throws RedactionError `not-a-pattern`
 */
export function compile(
  rules: readonly RuleText[],
  lexicon: Lexicon,
  matchers: Readonly<Record<string, Matcher>>,
): Patterns {
  const patterns: Patterns = {
    byWord: new Map(),
    byClass: [],
    classes: { ...noBits },
    atLine: [],
    byMatcher: { capital: [], number: [], word: [], any: [] },
  }
  for (const { kind, lines, holds } of rules)
    for (const line of lines.split('\n')) {
      const text = line.trim()
      if (text !== '' && !text.startsWith('#')) index(patterns, { ...parse(kind, text, lexicon, matchers), holds })
    }
  return patterns
}

function parse(
  kind: Kind | 'KEEP',
  line: string,
  lexicon: Lexicon,
  matchers: Readonly<Record<string, Matcher>>,
): Pattern {
  const [body = '', conditions = ''] = line.split(' ; ')
  const [, name, hundredths, row] = /^(\S+) +(\d+) +(\S.*)$/.exec(body) ?? []
  if (!name || !row) throw new RedactionError('not-a-pattern', line)
  const elements = row
    .trim()
    .split(/ +/)
    .map((text) => elementOf(text, lexicon, matchers, line))
  const oneLine = ['NAME', 'SCHOOL', 'CLUB', 'PLACE', 'NEIGHBOURHOOD'].includes(kind)
  const rule = `${kind.toLowerCase().replace('_', '-')}/${name}`
  return {
    kind,
    oneLine,
    rule,
    confidence: Number(hundredths) / 100,
    ...conditionsOf(conditions, lexicon, line),
    elements,
    second: secondOf(elements),
    needs: needsOf(elements, lexicon),
  }
}

/** The second element, where the first takes one token and neither is left to a matcher. */
function secondOf(elements: readonly Element[]): Pattern['second'] {
  const [first, second] = elements.filter(({ is }) => is !== 'open' && is !== 'close')
  if (
    first?.is !== 'take' ||
    first.least === 0 ||
    first.most > 1 ||
    first.matchers.length > 0 ||
    first.chains.length > 0
  )
    return undefined
  if (
    second?.is !== 'take' ||
    second.least === 0 ||
    second.matchers.length > 0 ||
    second.chains.length > 0 ||
    second.lineEnd
  )
    return undefined
  return second
}

/** The first element behind the start that must come and has few words to it, as far as the pattern stays in one sentence. */
function needsOf(elements: readonly Element[], lexicon: Lexicon): Pattern['needs'] {
  const stops = ['.', '!', '?'].map((stop) => lexicon.learn(stop))
  let begun = false
  for (const element of elements) {
    if (element.is === 'lineStart' && begun) return undefined
    if (element.is !== 'take') continue
    if (stops.some((stop) => element.ids.has(stop))) return undefined
    if (
      element.least > 0 &&
      begun &&
      element.matchers.length === 0 &&
      !element.lineEnd &&
      element.ids.size + element.chains.length < 13
    ) {
      const words = { ...noBits }
      for (const id of [...element.ids, ...element.chains.map(([first]) => first!)]) bloom(words, id)
      return { classes: element.bits, words }
    }
    if (element.least > 0) begun = true
  }
  return undefined
}

function conditionsOf(text: string, lexicon: Lexicon, line: string): { unless: Bits; only: Bits | undefined } {
  const unless = { ...noBits }
  const only = { ...noBits }
  let into = unless
  for (const word of text.trim().split(/ +/)) {
    if (word === 'not') into = unless
    else if (word === 'with') into = only
    else if (word !== '') add(into, classBits(word, lexicon, line))
  }
  return { unless, only: only.lo === 0 && only.hi === 0 && only.ex === 0 && only.up === 0 ? undefined : only }
}

function classBits(element: string, lexicon: Lexicon, line: string): Bits {
  const name = element.slice(1)
  if (!lexicon.has(name)) throw new RedactionError('not-a-pattern', line, undefined, element)
  return lexicon.bits(name)
}

const signs = new Map<string, Element>([
  ['[', { is: 'open' }],
  [']', { is: 'close' }],
  ['^', { is: 'lineStart' }],
  ['$', { is: 'lineEnd' }],
])

function elementOf(text: string, lexicon: Lexicon, matchers: Readonly<Record<string, Matcher>>, line: string): Element {
  const sign = signs.get(text)
  if (sign) return sign
  if (/^_\d+$/.test(text)) return { is: 'gap', most: Number(text.slice(1)) }
  const ending = text.length > 1 ? text.at(-1) : ''
  const often = ending === '?' || ending === '*'
  const element: Extract<Element, { is: 'take' }> = {
    is: 'take',
    ids: new Set(),
    bits: { ...noBits },
    chains: [],
    matchers: [],
    lineEnd: false,
    least: often ? 0 : 1,
    most: ending === '*' ? 3 : 1,
  }
  for (const one of (often ? text.slice(0, -1) : text).split('|')) {
    if (one === '$') element.lineEnd = true
    else if (one.startsWith('@') && one.length > 1) add(element.bits, classBits(one, lexicon, line))
    else if (one.startsWith('&') && one.length > 1) element.matchers.push(matcherOf(one.slice(1), matchers, line))
    else addWords(element, one, lexicon)
  }
  return element
}

function matcherOf(name: string, matchers: Readonly<Record<string, Matcher>>, line: string): Matcher {
  const matcher = matchers[name]
  if (!matcher) throw new RedactionError('not-a-pattern', line, undefined, `&${name}`)
  return matcher
}

function addWords(element: Extract<Element, { is: 'take' }>, text: string, lexicon: Lexicon): void {
  const pieces =
    text.length === 1
      ? [text]
      : fold(text)
          .split(/_|([-.&])/)
          .filter(Boolean)
  const ids = pieces.map((piece) => lexicon.learn(piece))
  if (ids.length === 1) element.ids.add(ids[0]!)
  else element.chains.push(ids)
}

/** Enters a pattern under everything it may start with. */
function index(patterns: Patterns, pattern: Pattern): void {
  for (const element of pattern.elements) {
    if (element.is === 'open') continue
    if (element.is === 'lineStart') {
      patterns.atLine.push(pattern)
      return
    }
    if (element.is !== 'take') throw new RedactionError('not-a-pattern', pattern.rule)
    for (const id of [...element.ids, ...element.chains.map(([first]) => first!)]) {
      const list = patterns.byWord.get(id) ?? []
      patterns.byWord.set(id, list)
      list.push(pattern)
    }
    indexClass(patterns, pattern, element.bits)
    for (const { starts } of element.matchers)
      if (!patterns.byMatcher[starts].includes(pattern)) patterns.byMatcher[starts].push(pattern)
    if (element.least > 0) return
  }
}

function indexClass(patterns: Patterns, pattern: Pattern, bits: Bits): void {
  if (bits.lo === 0 && bits.hi === 0 && bits.ex === 0 && bits.up === 0) return
  add(patterns.classes, bits)
  const same = patterns.byClass.find(
    ({ bits: { lo, hi, ex, up } }) => lo === bits.lo && hi === bits.hi && ex === bits.ex && up === bits.up,
  )
  if (same) same.patterns.push(pattern)
  else patterns.byClass.push({ bits, patterns: [pattern] })
}
