import type { Document } from '../../document.ts'
import { sureName } from '../../names.ts'
import { isWord } from '../../tokens.ts'
import { isA, isAnyWord, isGlued, isMark } from '../../words.ts'
import { distinct, type Take } from './shared.ts'

const faithWords =
  /^(?:kerkkoor|kerkdienst|kerkorgel|kerkenraad|kerkblad|kerkgemeente|kerkgang|kerkelijk|kerkband|kerkjeugd|moskee|bijbel|koran|qoran|quran|gebeds|ramadan|geloofs|christen|christel|moslim|islam|hindoe(?!staan)|katholi|gospel|protestant|gereformeerd|hervormd|evangelisch|boeddh|sikh|synagog|zondagss|catech|iftar|suikerfeest|offerfeest|orthodox|parochie|misdien)/

/** Words made with a word of faith: `bijbelkring`, `moskeeschool`, `gospelkoor`. */
export function faithword(doc: Document, i: number): number {
  return isAnyWord(doc, i) &&
    doc.fold[i]!.length > 5 &&
    !isA(doc, i, 'town') &&
    !isA(doc, i, 'given') &&
    faithWords.test(doc.fold[i]!)
    ? i + 1
    : -1
}

const statusWords =
  /^(?:vluchteling|bootvluchteling|asielzoek|asielproced|asielaanv|asielstatus|verblijfs|inburger|migrant|migratie|statushouder|gastarbeid|naturalis|expat)/

export const statusword: Take = (doc, i) =>
  isAnyWord(doc, i) && doc.fold[i]!.length > 5 && !isMark(doc, i, 'vluchtelingenwerk') && statusWords.test(doc.fold[i]!)
    ? i + 1
    : -1

const genderEnds = /(?:dochter|zoon|meisje|jongen|meid|vrouw|moeder|vader)$/

/** `slagersdochter`, `stadsmeisje`, `vakvrouw`. */
export const genderword: Take = (doc, i) =>
  isAnyWord(doc, i) &&
  doc.fold[i]!.length > 8 &&
  genderEnds.test(doc.fold[i]!) &&
  !/^(?:groot|schoon|stief|pleeg|over|bonus|gast|thuis|juf|me)/.test(doc.fold[i]!)
    ? i + 1
    : -1

const mytitles = new Set(['mevr', 'mevrouw', 'mw', 'dhr', 'mej', 'meneer', 'mejuffrouw'])

/** `Mevr.` before the writer's name at the foot. */
export function mytitle(doc: Document, i: number): number {
  if (
    doc.breaks[i] === 0 ||
    !doc.layout ||
    doc.layout.closing < 0 ||
    i <= doc.layout.closing ||
    !mytitles.has(doc.fold[i]!)
  )
    return -1
  return sureName(doc, isMark(doc, i + 1, '.') ? i + 2 : i + 1) > 0 ? i + 1 : -1
}

const noJobs =
  /^(?:venster|monster|register|minister|semester|klooster|meester|hamster|toaster|poster|koster|pleister|oester|fluister|rooster|master|ooster|duister|luister|trimester|kluster|cluster|burgemeester|penningmeester|schoolmeester|leermeester|werkmeester|kwartiermeester|filter|booster|webmaster|filmster|popster|ster|wester|zuster|muster|laatster|buster)$/

/** `boekhoudster`, `kleuterleidster`: women's names of jobs by their ending. */
export function femalejob(doc: Document, i: number): number {
  const word = doc.fold[i]!
  if (!isAnyWord(doc, i) || word.length < 8 || !femaleTails.has(word.slice(-2)) || noJobs.test(word)) return -1
  return /(?:ster|euse|trice|issiere|eres|ares)$/.test(word) &&
    !/(?:meester|venster|rooster|zuster|monster)$/.test(word)
    ? i + 1
    : -1
}

const femaleTails = new Set(['er', 'se', 'ce', 're', 'es'])

const pronouns = new Set(['zij', 'ze', 'haar', 'hij', 'hem'])

/** In a text that never says `ik`, a profile written by somebody else, the pronouns tell. */
export function bio(doc: Document, i: number): number {
  if (!pronouns.has(doc.fold[i]!) || doc.count < 30) return -1
  return doc.speaks ? -1 : i + 1
}

const quotedWords = new Set([
  'zij',
  'ze',
  'haar',
  'hij',
  'hem',
  'meisje',
  'jongen',
  'meid',
  'dame',
  'vrouw',
  'man',
  'juf',
])

/** A pronoun between quotation marks: somebody says it of the writer. */
export function quotedword(doc: Document, i: number): number {
  if (!quotedWords.has(doc.fold[i]!)) return -1
  for (let at = i - 1; at >= 0 && at > i - 40 && doc.breaks[at + 1]! < 2; at--) {
    if (doc.fold[at] !== '"' && !(doc.fold[at] === "'" && doc.type[at] !== isWord)) continue
    // an opening mark has a space before it and none behind
    return (at === 0 || !isGlued(doc, at)) && isGlued(doc, at + 1) ? i + 1 : -1
  }
  return -1
}

/** `Mariakerk`, `Adventkerk`, `Sint-Jansmoskee`: a house of worship by its ending, with a capital. */
export function church(doc: Document, i: number): number {
  if ((isMark(doc, i, 'sint') || isMark(doc, i, 'st')) && isMark(doc, i + 1, '-')) return church(doc, i + 2)
  return distinct(doc, i) &&
    /(?:kerk|moskee|tempel|kapel|kathedraal)$/.test(doc.fold[i]!) &&
    doc.fold[i]!.length > 6 &&
    !isA(doc, i, 'common') &&
    !isA(doc, i, 'town')
    ? i + 1
    : -1
}
