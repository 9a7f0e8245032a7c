import { readdirSync, readFileSync } from 'node:fs'

export const kinds = [
  ...['NAME', 'GENDER', 'AGE', 'BIRTH_DATE', 'ORIGIN', 'LANGUAGE', 'RELIGION', 'SCHOOL', 'NEIGHBOURHOOD', 'PLACE'],
  ...['ADDRESS', 'PHONE', 'EMAIL', 'URL', 'BSN', 'IBAN', 'CLUB', 'FAMILY'],
]
export const groups = [
  ...['dutch', 'frisian', 'moroccan', 'turkish', 'surinamese', 'antillean', 'westafrican', 'horn', 'eastasian'],
  ...['easteuropean', 'mideast', 'southasian'],
]
export const levels = ['vmbo', 'mbo', 'havo', 'vwo', 'hbo', 'wo']
export const styles = ['letter', 'cv', 'chat', 'motivation', 'mail']

/** What the application form knows of the writer; the shape the engine asks for. */
export type Writer = { givenName: string; familyName: string; email?: string; phone?: string; birthDate?: string }
/** Offsets in UTF-16 units of the letter's text without marks. `kind` is EITHER where nothing is scored. */
export type Mark = { start: number; end: number; kind: string; group: string; self: boolean }
export type Letter = {
  id: string
  split: string
  group: string
  level: string
  style: string
  writer: Writer
  text: string
  marks: Mark[]
}

const headKeys: Record<string, readonly string[] | undefined> = {
  split: ['development', 'test'],
  group: groups,
  level: levels,
  style: styles,
  given: undefined,
  family: undefined,
}
const optionalKeys = ['email', 'phone', 'birthDate']

function readHead(line: string) {
  const id = /^=== ([a-z]\d{3})(?= )/.exec(line)?.[1]
  if (!id) throw new Error(`no id in "${line}"`)
  const values: Record<string, string> = {}
  const rest = line.slice(8).replace(/ (\w+)=(?:"([^"]*)"|([^\s"]+))/g, (_, key: string, quoted, plain) => {
    values[key] = quoted ?? plain
    return ''
  })
  if (rest.trim()) throw new Error(`${id}: the head holds "${rest.trim()}"`)
  for (const [key, allowed] of Object.entries(headKeys)) {
    const value = values[key]
    if (!value) throw new Error(`${id}: the head lacks ${key}`)
    if (allowed && !allowed.includes(value)) throw new Error(`${id}: ${key} "${value}" is not one of ${allowed}`)
  }
  const unknown = Object.keys(values).find((key) => !(key in headKeys) && !optionalKeys.includes(key))
  if (unknown) throw new Error(`${id}: the head holds an unknown ${unknown}`)
  return {
    id,
    values: values as Record<'split' | 'group' | 'level' | 'style' | 'given' | 'family', string> & typeof values,
  }
}

/** The text without its marks, and the marks with their offsets in that text. */
export function readMarks(id: string, marked: string, group: string): { text: string; marks: Mark[] } {
  const marks: Mark[] = []
  let text = ''
  let from = 0
  for (const found of marked.matchAll(/⟦([A-Z_]+)(?::([a-z]+))?\|([^⟦⟧|]+)⟧/g)) {
    const [whole, kind = '', qualifier, words = ''] = found
    if (kind !== 'EITHER' && !kinds.includes(kind)) throw new Error(`${id}: unknown kind in "${whole}"`)
    if (qualifier && (kind !== 'NAME' || (qualifier !== 'self' && !groups.includes(qualifier))))
      throw new Error(`${id}: unknown qualifier in "${whole}"`)
    if (words !== words.trim() || /\n\s*\n/.test(words)) throw new Error(`${id}: space at the edge of "${whole}"`)
    text += marked.slice(from, found.index)
    const self = qualifier === 'self'
    marks.push({
      start: text.length,
      end: text.length + words.length,
      kind,
      group: qualifier && !self ? qualifier : group,
      self,
    })
    text += words
    from = found.index + whole.length
  }
  text += marked.slice(from)
  const stray = /[⟦⟧]/.exec(text)
  if (stray)
    throw new Error(`${id}: a bracket by itself near "${text.slice(Math.max(0, stray.index - 20), stray.index + 20)}"`)
  return { text, marks }
}

/** The letters of one file. Throws an Error that names the letter when anything is not as README.md says. */
export function parseLetters(source: string): Letter[] {
  const [before, ...parts] = source.replaceAll('\r\n', '\n').split(/^(?==== )/m)
  if (before?.trim() && !before.startsWith('==='))
    throw new Error(`text before the first letter: "${before.slice(0, 40)}"`)
  const letters = before?.startsWith('===') ? [before, ...parts] : parts
  return letters.map((part) => {
    const end = part.indexOf('\n')
    const { id, values } = readHead(part.slice(0, end).trimEnd())
    const { split, group, level, style, given, family, email, phone, birthDate } = values
    const { text, marks } = readMarks(id, part.slice(end + 1).trim(), group)
    if (!text) throw new Error(`${id}: no text`)
    const writer = {
      givenName: given,
      familyName: family,
      ...(email && { email }),
      ...(phone && { phone }),
      ...(birthDate && { birthDate }),
    }
    return { id, split, group, level, style, writer, text, marks }
  })
}

/** Every letter of the set, in the order of the files. */
export function readLetters(): Letter[] {
  const names = readdirSync(import.meta.dirname).filter((name) => /^letters-\w+\.txt$/.test(name))
  return names.sort().flatMap((name) => {
    try {
      return parseLetters(readFileSync(`${import.meta.dirname}/${name}`, 'utf8'))
    } catch (error) {
      throw new Error(`${name}: ${(error as Error).message}`, { cause: error })
    }
  })
}
