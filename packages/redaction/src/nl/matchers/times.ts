import { dayFrom, monthOrYear } from '../../dates.ts'
import type { Document } from '../../document.ts'
import { isNumber } from '../../tokens.ts'
import { isA, isAnyWord, isGlued, isMark } from '../../words.ts'
import { number, type Take } from './shared.ts'

/** 12 to 69, in figures or words. */
export function age(doc: Document, i: number): number {
  const years = number(doc, i)
  if (
    years >= 12 &&
    years < 70 &&
    doc.fold[i]!.length === 2 &&
    !isMark(doc, i - 1, '€') &&
    !(isGlued(doc, i) && isMark(doc, i - 1, '-'))
  ) {
    const fraction =
      (isMark(doc, i + 1, ',') || isMark(doc, i + 1, '.') || isMark(doc, i + 1, '/') || isMark(doc, i + 1, '%')) &&
      isGlued(doc, i + 1) &&
      doc.type[i + 2] === isNumber
    if (fraction) return -1
    return isMark(doc, i + 1, '½') ? i + 2 : i + 1
  }
  return isA(doc, i, 'age') ? i + 1 : -1
}

export const word: Take = (doc, i) => (isAnyWord(doc, i) ? i + 1 : -1)

export const year: Take = (doc, i) => (doc.type[i] === isNumber || isMark(doc, i, "'") ? monthOrYear(doc, i) : -1)

export const day: Take = (doc, i) => dayFrom(doc, i)?.end ?? -1
