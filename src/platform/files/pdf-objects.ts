/**
 * The objects of a PDF read without its cross-reference table: every place where the keyword `obj` or `trailer` stands
 * is a place where a reader could find an object, so nothing can hide by lying in the table. No rendering, no scripts.
 */
export type PdfObject = {
  /** Offset just behind the keyword, and where the value ends, in bytes of the file. */
  start: number
  end: number
  /** The value with names decoded and every string and comment emptied: names in here are real names. */
  bare: string
  /** The bytes of the stream, when the object is one. */
  stream?: { start: number; end: number }
  trailer: boolean
}

/** The file takes more reading than a document needs: its objects are built to overlap. */
export class PdfTooComplex extends Error {}

const keyword = /(?<![A-Za-z])(?:obj|trailer)(?![A-Za-z])/g
/** A document of 15 MB has some ten thousand. */
const mostObjects = 250_000
const streamStart = /stream(?:\r\n|\n|\r)/y
const directLength = /\/Length[\0\t\n\f\r ]+(\d{1,10})(?![\0\t\n\f\r ]+\d+[\0\t\n\f\r ]+R)/

/** Every object and trailer of the file, in the order in which they stand. @throws {PdfTooComplex} */
export function* pdfObjects(text: string): Generator<PdfObject> {
  let budget = 3 * text.length + 1_000_000
  let count = 0
  let endstream = -1
  for (const match of text.matchAll(keyword)) {
    const start = match.index + match[0].length
    const value = lexPdf(text, start, budget)
    budget -= value.end - start + 1
    if (budget < 0 || ++count > mostObjects) throw new PdfTooComplex('objects overlap')
    const found: PdfObject = { start, end: value.end, bare: value.bare, trailer: match[0] === 'trailer' }
    streamStart.lastIndex = value.end
    const opening = streamStart.exec(text)
    if (opening) {
      const from = value.end + opening[0].length
      // Objects come in order, so the next `endstream` is searched once, not once for each object.
      if (endstream < from) endstream = endOf(text, from)
      found.stream = { start: from, end: declaredEnd(text, from, value.bare) ?? endstream }
    }
    yield found
  }
}

const endOf = (text: string, from: number): number => {
  const at = text.indexOf('endstream', from)
  return at === -1 ? text.length : at
}

function declaredEnd(text: string, from: number, bare: string): number | undefined {
  const length = directLength.exec(bare)
  if (!length) return undefined
  const end = from + Number(length[1])
  return /^[\0\t\n\f\r ]*endstream/.test(text.slice(end, end + 16)) ? end : undefined
}

/** Reads PDF tokens from `from` up to the keyword that ends an object; strings and comments come out empty. */
function lexPdf(text: string, from: number, budget: number, whole = false): { bare: string; end: number } {
  // Not behind a slash: `/stream` is a name.
  const mark = whole ? /<<|[(<%]/g : /<<|[(<%]|(?<![A-Za-z/])(?:endobj|stream|startxref)(?![A-Za-z])/g
  const parts: string[] = []
  let at = from
  mark.lastIndex = at
  for (let found = mark.exec(text); found; found = mark.exec(text)) {
    if (found.index - from > budget) throw new PdfTooComplex('an object without an end')
    parts.push(text.slice(at, found.index))
    at = found.index
    if (found[0].length > 2) return { bare: decodeNames(parts.join('')), end: at }
    parts.push(emptied[found[0]]!)
    at = tokenEnd(text, at, found[0])
    mark.lastIndex = at
  }
  parts.push(text.slice(at))
  return { bare: decodeNames(parts.join('')), end: text.length }
}

const emptied: Record<string, string> = { '<<': '<<', '(': '()', '<': '<>', '%': ' ' }

function tokenEnd(text: string, at: number, token: string): number {
  if (token === '<<') return at + 2
  if (token === '(') return stringEnd(text, at)
  const close = token === '<' ? /[<>]/g : /[\r\n]/g
  close.lastIndex = at + 1
  const end = close.exec(text)
  // A hex string that never ends is not one: what follows is read.
  if (token === '<') return end?.[0] === '>' ? end.index + 1 : at + 1
  return end ? end.index : text.length
}

/** The names in the text of an object stream, whose objects no keyword ends. */
export const barePdf = (text: string): string => lexPdf(text, 0, text.length, true).bare

/** The offset behind a literal string: brackets inside are balanced or escaped. */
export function stringEnd(text: string, from: number): number {
  const mark = /[\\()]/g
  mark.lastIndex = from
  let depth = 0
  for (let found = mark.exec(text); found; found = mark.exec(text)) {
    if (found[0] === '\\') mark.lastIndex = found.index + 2
    else depth += found[0] === '(' ? 1 : -1
    if (depth === 0) return found.index + 1
  }
  return text.length
}

/** `/J#61vaScript` is `/JavaScript`. */
const decodeNames = (text: string): string =>
  text.replace(/#([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))

/** Tells whether one of the names stands in the text, ended by a delimiter. */
export function nameFinder(names: readonly string[]): (bare: string) => boolean {
  const named = new RegExp(`/(?:${names.join('|')})(?![^\\0\\t\\n\\f\\r ()<>[\\]{}/%])`)
  return (bare) => named.test(bare)
}

/** Tells whether the text is a dictionary of this type. */
export function typeFinder(type: string): (bare: string) => boolean {
  const typed = new RegExp(`/Type[\\0\\t\\n\\f\\r ]*/${type}(?![^\\0\\t\\n\\f\\r ()<>[\\]{}/%])`)
  return (bare) => typed.test(bare)
}
