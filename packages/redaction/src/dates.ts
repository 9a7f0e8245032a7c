import type { Document } from './document.ts'
import type { Candidate } from './model.ts'
import { isNumber, isWord } from './tokens.ts'
import { isA, isGlued, isMark } from './words.ts'

export type Day = { day: number; month: number; year: number | undefined; end: number }

const monthNames = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ')

/** The month of a word, 1 to 12, also by its first three or four letters; 0 for another word. */
function monthOf(doc: Document, i: number): number {
  const word = doc.fold[i]
  if (!word || word.length < 3 || doc.type[i] !== isWord || !isA(doc, i, 'month')) return 0
  if (word.startsWith('maa') || word === 'mrt' || word === 'march') return 3
  if (word === 'okt' || word === 'oct') return 10
  return monthNames.findIndex((name) => name.startsWith(word.slice(0, 3))) + 1
}

const numberAt = (doc: Document, i: number, digits: readonly number[]) =>
  i >= 0 && i < doc.count && doc.type[i] === isNumber && digits.includes(doc.fold[i]!.length) ? Number(doc.fold[i]) : -1

function yearAt(doc: Document, i: number): { year: number; end: number } | undefined {
  if (isMark(doc, i, "'") && numberAt(doc, i + 1, [2]) >= 0)
    return { year: full(numberAt(doc, i + 1, [2])), end: i + 2 }
  const year = numberAt(doc, i, [4])
  if (year >= 1900 && year < 2100) return { year, end: i + 1 }
  return undefined
}

const full = (two: number) => (two > 40 ? 1900 : 2000) + two

/** A date with a day from token i on: `3 mei 2009`, `3 mei`, `03-05-09`, `2009/5/3`, `derde mei 2009`. */
export function dayFrom(doc: Document, i: number): Day | undefined {
  const day = dayNumber(doc, i)
  if (day) {
    const after = skipEnding(doc, i + 1)
    const month = monthOf(doc, after)
    if (month > 0 && doc.breaks[after] === 0) {
      const dotted = isMark(doc, after + 1, '.') || isMark(doc, after + 1, ',') ? after + 2 : after + 1
      const year = yearAt(doc, dotted) ?? yearAt(doc, after + 1)
      return { day, month, year: year?.year, end: year?.end ?? after + 1 }
    }
  }
  return inFigures(doc, i)
}

const endings = new Set(['e', 'de', 'ste', 'en'])
const skipEnding = (doc: Document, i: number) =>
  i < doc.count && endings.has(doc.fold[i]!) && isGlued(doc, i) ? i + 1 : i

function dayNumber(doc: Document, i: number): number {
  const day = numberAt(doc, i, [1, 2])
  if (day > 0 && day < 32) return day
  return isA(doc, i, 'ordinal') || isA(doc, i, 'counts') || isA(doc, i, 'age') ? 1 : 0
}

const separators = ['-', '/', '.', ' ']
function inFigures(doc: Document, i: number): Day | undefined {
  const mark = doc.fold[i + 1] ?? ''
  if (doc.type[i] !== isNumber || doc.breaks[i + 1] !== 0) return undefined
  const spaced = doc.type[i + 1] === isNumber
  const second = spaced ? i + 1 : i + 2
  const third = spaced ? i + 2 : i + 4
  if (!spaced && (!separators.includes(mark) || doc.fold[i + 3] !== mark)) return undefined
  if (third >= doc.count || doc.breaks[third] !== 0) return undefined
  const [a, b, c] = [numberAt(doc, i, [1, 2, 4]), numberAt(doc, second, [1, 2]), numberAt(doc, third, [2, 4, 1])]
  if (a >= 1900 && a < 2100)
    return b > 0 && b < 13 && c > 0 && c < 32 ? { day: c, month: b, year: a, end: third + 1 } : undefined
  const wide = doc.fold[third]!.length
  if (
    a < 1 ||
    a > 31 ||
    b < 1 ||
    b > 12 ||
    c < 0 ||
    wide === 1 ||
    (spaced && wide !== 4) ||
    (wide === 4 && (c < 1900 || c > 2099))
  )
    return undefined
  return { day: a, month: b, year: wide === 4 ? c : full(c), end: third + 1 }
}

/** A month with its year, or a year alone. The token behind it, or -1. */
export function monthOrYear(doc: Document, i: number): number {
  if (monthOf(doc, i) > 0) return yearAt(doc, i + 1)?.end ?? -1
  return yearAt(doc, i)?.end ?? -1
}

/** For rules: any date with a day, a month with a year, or a year. */
export const anyDate = (doc: Document, i: number): number => dayFrom(doc, i)?.end ?? monthOrYear(doc, i)

/** The birth date of the form in any notation, and whole dates so long ago that they can only be somebody's birth. */
export function findBirthDates(doc: Document, birthDate: string | undefined, found: Candidate[]): void {
  const [year, month, day] = (birthDate ?? '').split('-').map(Number)
  for (let i = 0; i < doc.count; i++) {
    if (doc.type[i] !== isNumber || (i > 0 && isGlued(doc, i) && doc.type[i - 1] === isNumber)) continue
    const date = dayFrom(doc, i)
    if (!date) continue
    if (date.year === undefined) {
      // the day and month of the form alone: her birthday, but not when she can begin
      if (date.day === day && date.month === month && !isA(doc, i - 1, 'moment'))
        found.push({
          start: doc.start[i]!,
          end: doc.end[date.end - 1]!,
          kind: 'BIRTH_DATE',
          rule: 'birth-date/day',
          confidence: 0.7,
        })
      continue
    }
    const own = date.day === day && date.month === month && date.year === year
    if (own || (date.year > 1930 && date.year < 2013))
      found.push({
        start: doc.start[i]!,
        end: doc.end[date.end - 1]!,
        kind: 'BIRTH_DATE',
        rule: own ? 'birth-date/form' : 'birth-date/long-ago',
        confidence: own ? 1 : 0.7,
      })
  }
}
