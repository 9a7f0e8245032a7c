import { type Document, push } from './document.ts'
import type { Candidate, Writer } from './model.ts'
import { isTheirPhone } from './online.ts'
import { isNumber, isWord } from './tokens.ts'
import { isA, isGlued, isMark } from './words.ts'

/** Telephone numbers, citizen service numbers (BSN) and accounts (IBAN). A run of figures is read once, at most `mostTokens` on. */
export function findNumbers(doc: Document, writer: Writer, found: Candidate[]): void {
  const own = digitsOnly(writer.phone ?? '').slice(-9)
  let behind = 0
  for (let i = 0; i < doc.count; i++) {
    if (i < behind) continue
    behind =
      ibanFrom(doc, i, found) ??
      phoneFrom(doc, i, own, found) ??
      spokenFrom(doc, i, found) ??
      bsnFrom(doc, i, found) ??
      i
  }
}

const mostTokens = 26
const digitsOnly = (text: string) => text.replace(/\D/g, '')

/** Two letters, two figures, then groups: checked by the remainder of 97; a Dutch one also by its form, for a slip of the pen tells as much. */
function ibanFrom(doc: Document, i: number, found: Candidate[]): number | undefined {
  if (doc.type[i] !== isWord || doc.fold[i]!.length !== 2 || doc.type[i + 1] !== isNumber || doc.breaks[i + 1] !== 0)
    return undefined
  if (!/^[a-z]{2}$/.test(doc.fold[i]!) || !/^\d\d/.test(doc.fold[i + 1]!)) return undefined
  let code = ''
  for (let at = i; at < doc.count && at < i + mostTokens && (at === i || doc.breaks[at] === 0); at++) {
    if (doc.type[at] !== isWord && doc.type[at] !== isNumber) {
      if (doc.fold[at] !== '.' && doc.fold[at] !== '-') break
      continue
    }
    code += doc.fold[at]!
    if (code.length > 34) break
    const dutch = /^nl\d\d[a-z]{4}\d{10}$/.test(code)
    if (dutch || (code.length >= 15 && /^[a-z]{2}\d\d[a-z0-9]{11,}$/.test(code) && remainder(code) === 1))
      return push(doc, found, i, at + 1, 'IBAN', 'iban/number', 0.99)
  }
  return undefined
}

/** The remainder of 97 of ISO 13616, letters as figures and the first four behind the rest. */
export function remainder(code: string): number {
  let rest = 0
  for (const char of code.slice(4) + code.slice(0, 4))
    for (const figure of String(Number.parseInt(char, 36))) rest = (rest * 10 + Number(figure)) % 97
  return rest
}

/** Nine figures (or eight and a leading nought left out) that pass the eleven test of a BSN. */
export function passesBsn(digits: string): boolean {
  if (digits.length !== 9 || /^0{2}|^(\d)\1+$/.test(digits)) return false
  let sum = 0
  for (let at = 0; at < 9; at++) sum += Number(digits[at]) * (at === 8 ? -1 : 9 - at)
  return sum % 11 === 0
}

type Run = { digits: string; end: number }

/** Figures with spaces, dots, hyphens and brackets between, on one line, until `enough` says so. */
function runFrom(doc: Document, i: number, enough: (digits: string) => boolean): Run | undefined {
  let digits = ''
  for (let at = i; at < doc.count && at < i + mostTokens && (at === i || doc.breaks[at] === 0); at++) {
    if (doc.type[at] === isNumber) {
      digits += doc.fold[at]!
      if (digits.length > 15) return undefined
      if (enough(digits))
        return doc.type[at + 1] === isNumber && isGlued(doc, at + 1) ? undefined : { digits, end: at + 1 }
    } else if (!(digits === '' && doc.fold[at] === '+') && !'-./() '.includes(doc.fold[at]!)) return undefined
  }
  return undefined
}

/** Dutch numbers by their form, with 0, +31, 0031 or 31 and a nought that stayed; foreign ones behind a + or behind a word such as tel. */
function phoneFrom(doc: Document, i: number, own: string, found: Candidate[]): number | undefined {
  const plus = isMark(doc, i, '+') && doc.type[i + 1] === isNumber
  const bracket = isMark(doc, i, '(') && (isMark(doc, i + 1, '+') || /^0\d/.test(doc.fold[i + 1] ?? ''))
  if (!plus && !bracket && doc.type[i] !== isNumber) return undefined
  if (i > 0 && isGlued(doc, i) && (doc.type[i - 1] !== 3 || isMark(doc, i - 1, '€'))) return undefined
  const labelled = isLabelled(doc, i)
  const run =
    runFrom(doc, i, (digits) => /^(?:0[1-9]\d{8}|(?:0031|31)0?[1-9]\d{8})$/.test(digits)) ??
    (plus || labelled ? looseRun(doc, i, plus) : undefined)
  if (!run) return undefined
  const nine = run.digits.slice(-9)
  if (/^31/.test(run.digits) && !plus && !labelled && nine !== own) return undefined
  if (nine !== own && isTheirPhone(doc, i)) return push(doc, found, i, run.end, 'KEEP', 'keep/phone', 0.98)
  return push(doc, found, i, run.end, 'PHONE', nine === own ? 'phone/form' : 'phone/number', nine === own ? 1 : 0.97)
}

/** A number of another country, or with a figure too many or too few: as far as figures go, eight to fourteen. */
function looseRun(doc: Document, i: number, plus: boolean): Run | undefined {
  let digits = ''
  let end = i
  for (let at = i; at < doc.count && at < i + mostTokens && (at === i || doc.breaks[at] === 0); at++) {
    if (doc.type[at] === isNumber) {
      digits += doc.fold[at]!
      end = at + 1
    } else if (!'+-./() '.includes(doc.fold[at]!)) break
  }
  const [least, most] = plus ? [8, 15] : [9, 11]
  return digits.length >= least && digits.length <= most && (plus || /^0/.test(digits)) ? { digits, end } : undefined
}

function isLabelled(doc: Document, i: number): boolean {
  for (let at = i - 1; at >= 0 && at > i - 5 && doc.breaks[at + 1] === 0; at--)
    if (isA(doc, at, 'phoneword')) return true
  return false
}

const figures = new Map(
  Object.entries({
    nul: '0',
    een: '1',
    twee: '2',
    drie: '3',
    vier: '4',
    vijf: '5',
    zes: '6',
    zeven: '7',
    acht: '8',
    negen: '9',
  }),
)

/** `nul zes een twee ...`, also half in figures. */
function spokenFrom(doc: Document, i: number, found: Candidate[]): number | undefined {
  if (doc.fold[i] !== 'nul' || (doc.fold[i + 1] !== 'zes' && doc.fold[i + 1] !== '6')) return undefined
  let digits = ''
  let end = i
  for (let at = i; at < doc.count && at < i + mostTokens && digits.length < 10; at++) {
    const figure = figures.get(doc.fold[at]!) ?? (doc.type[at] === isNumber ? doc.fold[at]! : undefined)
    if (figure !== undefined) {
      digits += figure
      end = at + 1
    } else if (doc.fold[at] !== '-' && doc.fold[at] !== ',') break
  }
  return digits.length === 10 ? push(doc, found, i, end, 'PHONE', 'phone/spoken', 0.97) : undefined
}

function bsnFrom(doc: Document, i: number, found: Candidate[]): number | undefined {
  if (doc.type[i] !== isNumber || (i > 0 && isGlued(doc, i) && doc.type[i - 1] !== 3)) return undefined
  const run = runFrom(doc, i, (digits) => digits.length === 9)
  if (!run) return undefined
  const labelled = near(doc, i, 'bsnword')
  if (!passesBsn(run.digits) || (!labelled && near(doc, i, 'ordernumber'))) return undefined
  return push(doc, found, i, run.end, 'BSN', 'bsn/number', labelled ? 0.99 : 0.9)
}

function near(doc: Document, i: number, name: string): boolean {
  for (let at = i - 1; at >= 0 && at > i - 6 && doc.breaks[at + 1] === 0; at--) if (isA(doc, at, name)) return true
  return false
}
