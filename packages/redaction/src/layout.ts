import type { Document } from './document.ts'
import { isA, isAnyWord, isMark } from './words.ts'
import type { Own } from './writer.ts'

/** Where a line stands: in the running text, in a block about the writer (above, below, a line with a label), or about the employer. */
export const body = 0
export const writers = 1
export const employers = 2
/** Lines under a heading such as `Referenties`: names there are of people the writer knows. */
export const referees = 3

/** Lines under a heading such as `Opleiding`. */
export const education = 4

export type Layout = { sideOf(token: number): number; salutation: number; closing: number }

/**
 * Reads a letter as its lines: a head with sender and employer, a salutation, the text, a closing, the foot. A text without a salutation is a
 * curriculum vitae or a message. One pass over the lines.
 */
export function readLayout(doc: Document, own: Own): Layout {
  const starts: number[] = []
  for (let i = 0; i < doc.count; i++) if (doc.breaks[i]! > 0 || i === 0) starts.push(i)
  const endOf = (line: number) => starts[line + 1] ?? doc.count
  let salutation = -1
  let closing = -1
  for (let line = 0; line < starts.length; line++) {
    const first = starts[line]!
    if (salutation < 0 && isA(doc, first, 'greeting') && line < 40) salutation = line
    if (isA(doc, first, 'closing') && endOf(line) - first < 12) closing = line
  }
  const tail = closing < 0 ? tailOf(doc, starts) : starts.length
  const sides = new Uint8Array(doc.count + 1)
  let side = writers
  let heading = body
  for (let line = 0; line < starts.length; line++) {
    const first = starts[line]!
    const end = endOf(line)
    if (isA(doc, first, 'refereehead') && end - first < 5) heading = referees
    else if (isA(doc, first, 'education') && end - first < 4 && !isMark(doc, first + 1, ':')) heading = education
    else if (
      (isA(doc, first, 'heading') || isA(doc, first, 'label') || isA(doc, first, 'sectionend')) &&
      (heading === education || end - first < 5)
    )
      heading = body
    let here: number
    if (salutation >= 0 && line < salutation) {
      side = headSide(doc, own, first, end, line === 0 ? writers : side)
      // the line with the date is the writer's, wherever it stands
      here = hasMonth(doc, first, end) ? writers : side
    } else if (closing >= 0 && line >= closing && closing > salutation) here = writers
    else if (heading !== body) here = heading
    else if (line >= tail) here = hasFirm(doc, first, end) ? body : writers
    else here = salutation < 0 || isLabelled(doc, first, end) ? labelledSide(doc, first, end) : body
    sides.fill(here, first, end)
  }
  return {
    sideOf: (token) => sides[token]!,
    salutation: salutation < 0 ? -1 : starts[salutation]!,
    closing: closing < 0 ? -1 : starts[closing]!,
  }
}

/** Without a closing the last lines, when they are short, are a signature: the line they begin at. */
function tailOf(doc: Document, starts: readonly number[]): number {
  let line = starts.length
  while (line > 1 && starts.length - line < 5 && (starts[line] ?? doc.count) - starts[line - 1]! < 16) line--
  return line
}

/** In the head of a letter: the writer's lines come first or behind her name; a firm, `t.a.v.` or an empty line behind an address change over. */
function headSide(doc: Document, own: Own, first: number, end: number, before: number): number {
  for (let i = first; i < end; i++) {
    if (own.parts.has(doc.fold[i]!) && !isA(doc, i, 'common')) return writers
    if (isA(doc, i, 'sender')) return writers
    if (isA(doc, i, 'attention') || isA(doc, i, 'firm')) return employers
  }
  return before
}

function isLabelled(doc: Document, first: number, end: number): boolean {
  return end - first < 25 && (isMark(doc, first + 1, ':') || isMark(doc, first + 2, ':')) && isAnyWord(doc, first)
}

/** In a curriculum vitae a line with a label about the writer, or a short line with no verb, may hold her address. */
function labelledSide(doc: Document, first: number, end: number): number {
  if (isA(doc, first, 'label') || end - first < 14) return hasFirm(doc, first, end) ? employers : writers
  return body
}

function hasMonth(doc: Document, first: number, end: number): boolean {
  for (let i = first + 1; i < end; i++) if (isA(doc, i, 'month') && doc.fold[i]!.length > 2) return end - first < 9
  return false
}

function hasFirm(doc: Document, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (isA(doc, i, 'firm') || isA(doc, i, 'attention')) return true
  return false
}
