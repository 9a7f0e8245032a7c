import type { Document } from '../../document.ts'
import { education } from '../../layout.ts'
import { capitalRun } from '../../names.ts'
import { isNumber } from '../../tokens.ts'
import {
  follows,
  hasCapital,
  inShoutedLine,
  isA,
  isAnyWord,
  isGlued,
  isMark,
  isOneOf,
  isOrdinary,
  opens,
} from '../../words.ts'
import { distinct, entry, merelyOpens } from './shared.ts'

const others2 = [
  'town',
  'country',
  'thing',
  'firm',
  'hood',
  'language',
  'nationality',
  'relation',
  'title',
  'level',
  'feast',
  'label',
  'bsnword',
  'heading',
  'refereehead',
]

/** Capitals with a kind of school among them: `Segbroek College`, `Jagiellonen-universiteit`. */
export function schoolrun(doc: Document, i: number): number {
  if (!distinct(doc, i) || merelyOpens(doc, i)) return -1
  let end = capitalRun(doc, i)
  const suffix = isMark(doc, end, '-') && isGlued(doc, end) && isA(doc, end + 1, 'schoolsuffix')
  if (suffix)
    end =
      capitalRun(doc, end + 2) > 0 && distinct(doc, end + 2) && follows(doc, end + 2)
        ? capitalRun(doc, end + 2)
        : end + 2
  else {
    let kind = -1
    for (let at = i; at < end; at++) if (isA(doc, at, 'schoolsuffix') && hasCapital(doc, at)) kind = at
    if (kind < 0 || (kind === i && end === i + 1)) return -1
  }
  return end
}

export function knownschool(doc: Document, i: number): number {
  const end = entry(doc, i, 'schoolname')
  if (end < 0 || (end === i + 1 && !distinct(doc, i) && (isA(doc, i, 'common') || doc.fold[i]!.length < 5))) return -1
  if (end === i + 1 && merelyOpens(doc, i)) return -1
  let last = end
  while (last < doc.count && follows(doc, last) && isA(doc, last, 'schoolsuffix')) last++
  return last
}

/** A school: a name of the list, or capitals that are no town, brand or subject. */
export function schoolish(doc: Document, i: number): number {
  const known = knownschool(doc, i)
  if (known > 0) return Math.max(known, distinct(doc, i) ? capitalRun(doc, i) : -1)
  if (!distinct(doc, i) || isOneOf(doc, i, others2)) return -1
  if (merelyOpens(doc, i) || (opens(doc, i) && isOrdinary(doc, i) && !hasCapital(doc, i + 1))) return -1
  const end = capitalRun(doc, i)
  // N&T, E&M: profiles
  return end > 0 && (isMark(doc, i + 1, '&') || doc.end[i]! - doc.start[i]! < 2) ? -1 : end
}

const schoolEnds = ['college', 'lyceum', 'school', 'scholen', 'mavo', 'hogeschool', 'academie', 'gymnasium']

/** `Calandlyceum`, `Emmaschool`: written as one word with a capital. */
export function schoolWord(doc: Document, i: number): number {
  const found =
    distinct(doc, i) &&
    doc.fold[i]!.length > 8 &&
    !isOrdinary(doc, i) &&
    schoolEnds.some((one) => doc.fold[i]!.endsWith(one) && doc.fold[i] !== one)
  return found ? i + 1 : -1
}

/** The rest of a line in capitals, up to a comma. */
export function shouted(doc: Document, i: number): number {
  if (!inShoutedLine(doc, i)) return -1
  let end = i
  while (end < doc.count && end < i + 5 && (end === i || follows(doc, end)) && isAnyWord(doc, end)) end++
  return end
}

/** Under a heading such as Opleiding: what looks like the name of a school. */
export function eduschool(doc: Document, i: number): number {
  if (doc.layout?.sideOf(i) !== education) return -1
  const before = doc.fold[i - 1] ?? ','
  if (
    !(
      doc.breaks[i]! > 0 ||
      [',', ':', '-', '(', 'bij', 'aan', 'op', '|', '·'].includes(before) ||
      doc.type[i - 1] === isNumber
    )
  )
    return -1
  if (!distinct(doc, i) || (isOrdinary(doc, i) && !hasCapital(doc, i + 1))) return -1
  if (
    ['msc', 'bsc', 'ma', 'ba', 'mba', 'phd', 'ccna', 'certificaat', 'cursus', 'diploma', 'profiel'].includes(
      doc.fold[i]!,
    ) ||
    isA(doc, i, 'genderedjob')
  )
    return -1
  const end = schoolish(doc, i)
  if (doc.breaks[i]! > 0 || doc.type[i - 1] === isNumber) return isA(doc, i, 'schoolname') ? end : -1
  const acronym =
    end === i + 1 &&
    doc.end[i]! - doc.start[i]! < 6 &&
    doc.text.slice(doc.start[i], doc.end[i]) === doc.text.slice(doc.start[i], doc.end[i]).toUpperCase()
  return end > i + 1 || acronym || isA(doc, i, 'schoolname') ? end : -1
}
