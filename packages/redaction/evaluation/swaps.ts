import { readdirSync, readFileSync } from 'node:fs'
import { seededRandom } from './gap.ts'
import type { Finder } from './score.ts'
import { type Shape, shapes } from './swap-names.ts'

type Name = { given: string; family: string }
type Slot = { start: number; end: number }
/** A carrier with a name filled in; `slots` are the offsets of the names. */
type Filled = { text: string; slots: Slot[] }
export type Carrier = { whose: string; sentence: string }
export type SwapRow = { group: string; names: number; self: number; other: number; bare: number }
/** One number for the writer's names, others' names, and others' names in lower case. */
type Share = { self: number; other: number; bare: number }
export type SwapReport = {
  rows: SwapRow[]
  carriers: Share
  gap: Share
  hardest: { sentence: string; recall: number; example: string }[]
}

const plain = (word: string) =>
  word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ıİ]/g, 'i')
    .replace(/[łŁ]/g, 'l')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
const particles = new Set([
  'van',
  'der',
  'den',
  'de',
  'ter',
  'in',
  't',
  'el',
  'al',
  'ben',
  'ait',
  'ou',
  'oulad',
  'da',
  'dos',
  'thi',
  'dinh',
  'ngoc',
])

/** Every name in the engine's dictionaries of names, folded. */
export function namesOfEngine(): Set<string> {
  const folder = `${import.meta.dirname}/../src/nl/dictionaries`
  const held = new Set<string>()
  for (const file of readdirSync(folder).filter((name) => name.endsWith('-names.ts'))) {
    const text = readFileSync(`${folder}/${file}`, 'utf8')
    for (const word of text.match(/[\p{L}\p{M}]{2,}/gu) ?? []) held.add(plain(word))
  }
  if (held.size < 1000) throw new Error(`no dictionaries of names in ${folder}`)
  return held
}

const capital = (name: string) => name.replace(/(?<=^|[- ])\p{Ll}/u, (letter) => letter.toUpperCase())

function compose(parts: string[][], random: () => number): string {
  const name = parts.map((column) => column[Math.floor(random() * column.length)]!).join('')
  return /^(van|van der|van den|de|ter|in ’t) /.test(name) ? name : capital(name)
}

/** `count` different names of a group, none of whose words `held` knows. The same for the same seed. */
export function namesOf({ given, family }: Shape, held: ReadonlySet<string>, count: number, seed = 7): Name[] {
  const random = seededRandom(seed)
  const unknown = (name: string) =>
    (plain(name).match(/\p{L}{2,}/gu) ?? []).every((word) => particles.has(word) || !held.has(word))
  const names = new Map<string, Name>()
  for (let tries = 0; names.size < count; tries++) {
    if (tries > count * 400) throw new Error(`only ${names.size} names that the engine does not know`)
    const name = { given: compose(given, random), family: compose(family, random) }
    if (unknown(name.given) && unknown(name.family)) names.set(`${name.given} ${name.family}`, name)
  }
  return [...names.values()]
}

export function readCarriers(): Carrier[] {
  const lines = readFileSync(`${import.meta.dirname}/carriers.txt`, 'utf8').split('\n')
  return lines
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => {
      const [, whose, sentence] = /^(self|other|bare): (.+)$/.exec(line) ?? []
      if (!whose || !sentence?.includes('<')) throw new Error(`not a carrier: "${line}"`)
      return { whose, sentence: sentence.replaceAll('\\n', '\n') }
    })
}

/** The sentence with the name in it, written as the slot asks. */
export function fill(sentence: string, { given, family }: Name): Filled {
  const slots: Slot[] = []
  let text = ''
  let from = 0
  for (const found of sentence.matchAll(/<(mail-)?(given|family)>/gi)) {
    const [whole, mail, which = ''] = found
    const name = which.toLowerCase() === 'given' ? given : family
    const word = which === which.toUpperCase() ? name.toUpperCase() : /^[gf]/.test(which) ? name.toLowerCase() : name
    text += sentence.slice(from, found.index)
    const start = text.length
    text += mail ? plain(name).replace(/[^a-z]/g, '') : word
    slots.push({ start, end: text.length })
    from = found.index + whole.length
  }
  return { text: text + sentence.slice(from), slots }
}

function hidden({ text, slots }: Filled, find: Finder, name: Name): number {
  const covered = new Uint8Array(text.length)
  for (const { start, end } of find(text, { writer: { givenName: name.given, familyName: name.family } }))
    covered.fill(1, start, end)
  const whole = ({ start, end }: Slot) =>
    [...text.slice(start, end).matchAll(/[\p{L}\p{M}]/gu)].every(({ index }) => covered[start + index])
  return slots.reduce((sum, slot) => sum + Number(whole(slot)), 0)
}

/** Where the form holds somebody else. */
const somebody: Name = { given: 'Robin', family: 'Smit' }

/**
 * The same carriers with `count` names of every group that the engine does not know. A name counts as hidden when every letter
 * of it is covered, whatever the kind of finding. Shares per group; the gap is best minus worst.
 */
export function measureSwaps(find: Finder, count = 500): SwapReport {
  const held = namesOfEngine()
  const carriers = readCarriers()
  const tallies = carriers.map(() => ({ hits: 0, of: 0, example: '' }))
  const rows = Object.entries(shapes).map(([group, shape]) => {
    const sums: Record<string, { hits: number; of: number }> = {}
    for (const name of namesOf(shape, held, count)) {
      for (const [at, { whose, sentence }] of carriers.entries()) {
        const filled = fill(sentence, name)
        const hits = hidden(filled, find, whose === 'self' ? name : somebody)
        if (hits < filled.slots.length) tallies[at]!.example ||= `${name.given} ${name.family}`
        const sum = sums[whose] ?? { hits: 0, of: 0 }
        sums[whose] = sum
        for (const one of [sum, tallies[at]!]) {
          one.hits += hits
          one.of += filled.slots.length
        }
      }
    }
    const share = (whose: string) => sums[whose]!.hits / sums[whose]!.of
    return { group, names: count, self: share('self'), other: share('other'), bare: share('bare') }
  })
  const spread = (key: 'self' | 'other' | 'bare') =>
    Math.max(...rows.map((row) => row[key])) - Math.min(...rows.map((row) => row[key]))
  const countOf = (whose: string) => carriers.filter((one) => one.whose === whose).length
  const each = (value: (whose: keyof Share) => number) => ({
    self: value('self'),
    other: value('other'),
    bare: value('bare'),
  })
  return {
    rows,
    carriers: each(countOf),
    gap: each(spread),
    hardest: carriers
      .map(({ whose, sentence }, at) => ({
        sentence: `${whose}: ${sentence}`,
        example: tallies[at]!.example,
        recall: tallies[at]!.hits / tallies[at]!.of,
      }))
      .filter(({ recall }) => recall < 1)
      .sort((a, b) => a.recall - b.recall),
  }
}
