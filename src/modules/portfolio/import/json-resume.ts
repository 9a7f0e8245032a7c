import { Collection } from './collect.ts'
import { activityKinds, type CvItem, CvRefused, limits } from './cv.ts'
import { jsonFault } from './json-fault.ts'
import { privateField, type Section, sections } from './json-sections.ts'
import { isEmpty, isObject, type Json, step, textOf, wordsOf } from './json-values.ts'

/** The field by which our own export says what an activity was here, so that it comes back as it went. */
export const ownField = 'x-activity'

/** Reads a JSON Resume: tolerant of everything but JSON itself. @throws {CvRefused} */
export function readJsonResume(text: string): Collection {
  const fault = jsonFault(text, limits.depth)
  if (fault) throw new CvRefused(fault.code, { line: fault.line, column: fault.column })
  const root: unknown = JSON.parse(text)
  if (!isObject(root) || !Object.keys(root).some(isResumeKey)) throw new CvRefused('not-a-cv', { where: '/' })
  const cv = new Collection()
  for (const [key, value] of Object.entries(root)) {
    if (!isEmpty(value) && key !== '$schema' && key !== 'meta') readPart(cv, key, value)
  }
  return cv
}

const isResumeKey = (key: string): boolean => key === 'basics' || key === 'languages' || Object.hasOwn(sections, key)

function readPart(cv: Collection, key: string, value: unknown): void {
  const section = Object.hasOwn(sections, key) ? sections[key] : undefined
  if (key === 'basics') readBasics(cv, value)
  else if (key === 'languages') {
    for (const [entry, where] of entries(cv, value, key, 'language')) readLanguage(cv, entry, where)
  } else if (section) {
    for (const [entry, where] of entries(cv, value, key, section.title[0])) readEntry(cv, section, key, entry, where)
  } else leaveOut(cv, step(key), '', key)
}

function readBasics(cv: Collection, basics: unknown): void {
  if (!isObject(basics)) {
    cv.note('/basics', 'wrong-type', 'basics')
    return
  }
  for (const [key, value] of Object.entries(basics)) {
    const where = `/basics${step(key)}`
    if (isEmpty(value)) continue
    if (key === 'label') cv.headline(textOf(cv, value, where, key), where)
    else if (key === 'summary') cv.profile(textOf(cv, value, where, key), where)
    else leaveOut(cv, where, 'basics', key)
  }
}

function leaveOut(cv: Collection, where: string, section: string, key: string): void {
  const field = privateField(key)
  if (field) cv.notTaken(where, field)
  else cv.notUsed(where, section, key)
}

/** The entries of a section with their pointers. One object for a list of one, and bare words, are taken as meant. */
function entries(cv: Collection, value: unknown, key: string, named: string): [Json, string][] {
  const list: unknown[] = Array.isArray(value) ? value : [value]
  if (list.length > limits.items) throw new CvRefused('too-many', { where: step(key) })
  return list.flatMap((entry, index): [Json, string][] => {
    const where = Array.isArray(value) ? step(key) + step(index) : step(key)
    if (isEmpty(entry)) return []
    if (isObject(entry)) return [[entry, where]]
    if (typeof entry === 'string') return [[{ [named]: entry }, where]]
    cv.note(where, 'wrong-type', key)
    return []
  })
}

function readEntry(cv: Collection, section: Section, name: string, entry: Json, where: string): void {
  const filled = (fields: string[] = []) =>
    fields.filter((field) => Object.hasOwn(entry, field) && !isEmpty(entry[field]))
  const text = (field: string) => textOf(cv, entry[field], where + step(field), field)
  const one = (fields?: string[]) => filled(fields).slice(0, 1).map(text)[0]
  const many = (fields?: string[]) =>
    filled(fields).flatMap((field) => wordsOf(cv, entry[field], where + step(field), field))
  const title = one(section.title)
  const level = one(section.level)
  cv.item({
    kind: section.kind,
    becomes: ownKind(entry),
    where,
    title,
    organisation: one(section.organisation),
    level: level === title ? undefined : level,
    since: one(section.since),
    until: one(section.until),
    text: [...filled(section.text).map(text), ...many(section.lines).map((line) => `- ${line}`)].join('\n'),
    words: many(section.words),
  })
  const read = new Set([ownField, ...Object.values(section).flat()])
  for (const [key, value] of Object.entries(entry)) {
    if (!read.has(key) && !isEmpty(value)) cv.notUsed(where + step(key), name, key)
  }
}

function ownKind(entry: Json): CvItem['becomes'] | undefined {
  const kind = Object.hasOwn(entry, ownField) ? entry[ownField] : undefined
  return activityKinds.find((known) => known === kind)
}

function readLanguage(cv: Collection, entry: Json, where: string): void {
  const text = (field: string) =>
    Object.hasOwn(entry, field) ? textOf(cv, entry[field], where + step(field), field) : undefined
  cv.language({ name: text('language') ?? text('name'), level: text('fluency') ?? text('level'), where })
}
