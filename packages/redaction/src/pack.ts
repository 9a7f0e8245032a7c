import type { Lexicon } from './lexicon.ts'
import { makeLexicon } from './lexicon.ts'
import type { Kind } from './model.ts'
import { compile, type Matcher, type Patterns, type RuleText } from './pattern.ts'

/**
 * A language: its classes of words, its rules over them, matchers that rules call, and what stands in the place of each kind.
 * The classes that the engine itself asks for (`given`, `particle`, `greeting` ...) must all be there.
 */
export type LanguagePack = {
  code: string
  classes: Readonly<Record<string, string>>
  rules: readonly RuleText[]
  matchers: Readonly<Record<string, Matcher>>
  replacements: Readonly<Record<Kind, string>>
  /** for what the writer marked without saying what it is */
  marked: string
}

export type Prepared = { pack: LanguagePack; lexicon: Lexicon; patterns: Patterns }

const prepared = new WeakMap<LanguagePack, Prepared>()

/** The dictionary and the rules of a pack, made at its first use and kept. */
export function prepare(pack: LanguagePack): Prepared {
  let ready = prepared.get(pack)
  if (!ready) {
    const lexicon = makeLexicon(pack.classes)
    ready = { pack, lexicon, patterns: compile(pack.rules, lexicon, pack.matchers) }
    prepared.set(pack, ready)
  }
  return ready
}
