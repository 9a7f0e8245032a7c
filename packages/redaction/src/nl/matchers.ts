import { anyDate, dayFrom, monthOrYear } from '../dates.ts'
import type { Document } from '../document.ts'
import { education, writers } from '../layout.ts'
import { share } from '../lexicon.ts'
import { capitalRun, likelyName, sureName } from '../names.ts'
import { runEnd } from '../online.ts'
import type { Matcher } from '../pattern.ts'
import { isNumber, isWord } from '../tokens.ts'
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
  isShouted,
  opens,
} from '../words.ts'

const others1 = ['town', 'country', 'thing', 'month', 'firm']
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
const others3 = [
  'thing',
  'country',
  'title',
  'relation',
  'never',
  'language',
  'famous',
  'feast',
  'weekday',
  'firm',
  'schoolname',
  'town',
  'nationality',
  'faith',
  'worship',
  'townsman',
]
const others4 = ['ambiguous', 'never', 'noname', 'thing', 'nationality']
type Take = Matcher['take']

const number = (doc: Document, i: number) => (i < doc.count && doc.type[i] === isNumber ? Number(doc.fold[i]) : -1)

/** 12 to 69, in figures or words. */
function age(doc: Document, i: number): number {
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

const kin: Take = (doc, i) => (possessives.has(doc.fold[i]!) && kinsmen(doc, i + 1) ? i + 2 : -1)

const small: Take = (doc, i) => (number(doc, i) > 0 && number(doc, i) < 16 ? i + 1 : -1)
const word: Take = (doc, i) => (isAnyWord(doc, i) ? i + 1 : -1)
const year: Take = (doc, i) => (doc.type[i] === isNumber || isMark(doc, i, "'") ? monthOrYear(doc, i) : -1)
const day: Take = (doc, i) => dayFrom(doc, i)?.end ?? -1

const distinct = (doc: Document, i: number) => hasCapital(doc, i) && !inShoutedLine(doc, i)

function entry(doc: Document, i: number, ...classes: string[]): number {
  if (!classes.some((name) => isA(doc, i, name))) return -1
  return doc.phraseEnd[i]! > 0 ? doc.phraseEnd[i]! : i + 1
}

/** A town that the list knows; a name of a town that is a word too (Best, Hoorn, Huizen) needs its capital. */
function town(doc: Document, i: number): number {
  // 's-Hertogenbosch
  if (isMark(doc, i, "'") && isMark(doc, i + 1, 's') && isA(doc, i + 1, 'town')) return doc.phraseEnd[i + 1]!
  if (!isAnyWord(doc, i) || !isA(doc, i, 'town')) return -1
  const end = doc.phraseEnd[i]! > 0 ? doc.phraseEnd[i]! : i + 1
  return end > i + 1 ||
    distinct(doc, i) ||
    !(isA(doc, i, 'common') || isA(doc, i, 'never') || isA(doc, i, 'ambiguous') || doc.fold[i]!.length < 4)
    ? end
    : -1
}

/** Capitals that are no country, people or thing: a place that no list knows. */
function unknownPlace(doc: Document, i: number): number {
  if (!distinct(doc, i) || isOrdinary(doc, i)) return -1
  for (const other of [
    'country',
    'nationality',
    'thing',
    'firm',
    'language',
    'month',
    'hood',
    'schoolname',
    'title',
    'never',
    'relation',
  ])
    if (isA(doc, i, other)) return -1
  let end = i + 1
  while (
    end < doc.count &&
    end < i + 4 &&
    follows(doc, end) &&
    (distinct(doc, end) || (isMark(doc, end, '-') && isGlued(doc, end) && distinct(doc, end + 1)))
  )
    end++
  return end
}

function place(doc: Document, i: number): number {
  const known = town(doc, i)
  return known > 0 ? known : Math.max(entry(doc, i, 'abroad'), unknownPlace(doc, i))
}

const mytown: Take = (doc, i) => (doc.layout?.sideOf(i) === writers && doc.breaks[i]! > 0 ? town(doc, i) : -1)

const quarterEnds = ['wijk', 'buurt', 'kwartier', 'veld', 'park', 'hoek', 'polder', 'dorp', 'donk', 'burg', 'zicht']
/** `Schilderswijk`, `Oranjebuurt`: a quarter by its ending. */
function quarter(doc: Document, i: number): number {
  if (!isAnyWord(doc, i) || doc.fold[i]!.length < 7) return -1
  const ending = quarterEnds.findIndex((one) => doc.fold[i]!.endsWith(one))
  if (
    ending < 0 ||
    isA(doc, i, 'town') ||
    [
      'woonwijk',
      'volkswijk',
      'nieuwbouwwijk',
      'achterstandswijk',
      'krachtwijk',
      'nachtkwartier',
      'hoofdkwartier',
      'prachtwijk',
      'probleemwijk',
    ].includes(doc.fold[i]!)
  )
    return -1
  if (hasCapital(doc, i) && !inShoutedLine(doc, i)) return side(doc, i + 1) > 0 ? side(doc, i + 1) : i + 1
  return ending < 3 && !isA(doc, i, 'common') ? i + 1 : -1
}

const sides = new Set(['noord', 'oost', 'zuid', 'west', 'midden', 'zuidoost', 'noordoost', 'noordwest', 'zuidwest'])
function side(doc: Document, i: number): number {
  const at = isMark(doc, i, '-') ? i + 1 : i
  return at < doc.count && follows(doc, at) && sides.has(doc.fold[at]!) ? at + 1 : -1
}

/** A capital that the start of a sentence explains tells nothing: `Op school`. */
const merelyOpens = (doc: Document, i: number) => opens(doc, i) && (isA(doc, i, 'function') || isA(doc, i, 'never'))

function capital(doc: Document, i: number): number {
  return distinct(doc, i) && !isA(doc, i, 'never') && !merelyOpens(doc, i) ? capitalRun(doc, i) : -1
}

/** Titles in a row: `mevr. dr.`, `prof. dr. ir.` */
function titles(doc: Document, i: number): number {
  let at = i
  while (at < doc.count && at < i + 8 && isA(doc, at, 'title') && (at === i || follows(doc, at))) {
    at = doc.phraseEnd[at]! > 0 ? doc.phraseEnd[at]! : at + 1
    if (isMark(doc, at, '.') && isGlued(doc, at)) at++
  }
  return at > i ? at : -1
}

/** Capitals with a kind of school among them: `Segbroek College`, `Jagiellonen-universiteit`. */
function schoolrun(doc: Document, i: number): number {
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

function knownschool(doc: Document, i: number): number {
  const end = entry(doc, i, 'schoolname')
  if (end < 0 || (end === i + 1 && !distinct(doc, i) && (isA(doc, i, 'common') || doc.fold[i]!.length < 5))) return -1
  if (end === i + 1 && merelyOpens(doc, i)) return -1
  let last = end
  while (last < doc.count && follows(doc, last) && isA(doc, last, 'schoolsuffix')) last++
  return last
}

function caphood(doc: Document, i: number): number {
  const known = entry(doc, i, 'hood')
  if (known > 0) return known
  if (!distinct(doc, i) || isOneOf(doc, i, others1)) return -1
  return capitalRun(doc, i)
}

/** A school: a name of the list, or capitals that are no town, brand or subject. */
function schoolish(doc: Document, i: number): number {
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
function schoolWord(doc: Document, i: number): number {
  const found =
    distinct(doc, i) &&
    doc.fold[i]!.length > 8 &&
    !isOrdinary(doc, i) &&
    schoolEnds.some((one) => doc.fold[i]!.endsWith(one) && doc.fold[i] !== one)
  return found ? i + 1 : -1
}

/** A club: short letters or a kind of club with a name behind, or capitals. */
function clubname(doc: Document, i: number): number {
  if (!isAnyWord(doc, i) && doc.type[i] !== isNumber) {
    if (!(isMark(doc, i, "'") && isAnyWord(doc, i + 1))) return -1
    return capitalRun(doc, i + 1)
  }
  const short = isA(doc, i, 'clubshort') || isA(doc, i, 'clubtype')
  const at = short ? (isMark(doc, i + 1, '.') ? i + 2 : i + 1) : i
  if (at >= doc.count || (at > i && !follows(doc, at))) return isA(doc, i, 'clubs') ? i + 1 : -1
  if (distinct(doc, at) && (short || !blocked(doc, at))) return capitalRun(doc, at)
  if (isMark(doc, at, "'") && hasCapital(doc, at + 1)) return capitalRun(doc, at + 1)
  if (short && isAnyWord(doc, at) && !isA(doc, at, 'common') && !isA(doc, at, 'never')) return at + 1
  if (
    isMark(doc, i - 1, 'bij') &&
    isAnyWord(doc, i) &&
    doc.word[i]!.id === 0 &&
    doc.fold[i]!.length > 3 &&
    !doc.fold[i]!.endsWith('en') &&
    !doc.fold[i]!.endsWith('es') &&
    !isOrdinary(doc, i) &&
    !hasCapital(doc, i)
  )
    return i + 1
  return isA(doc, i, 'clubs') ? entry(doc, i, 'clubs') : -1
}

const blocked = (doc: Document, i: number) => isOneOf(doc, i, others3) && !isA(doc, i, 'clubs')

const capclub: Take = (doc, i) =>
  distinct(doc, i) && !blocked(doc, i) && !isOrdinary(doc, i) && distinct(doc, i + 1) && follows(doc, i + 1)
    ? i + 1
    : -1

const handle: Take = (doc, i) => {
  if (i >= doc.count || (doc.type[i] !== isWord && doc.type[i] !== isNumber) || isA(doc, i, 'never')) return -1
  const end = runEnd(doc, i)
  return end > i + 1 || !isOrdinary(doc, i) ? end : -1
}

const endings = ['t', 'te', 'ten', 'de', 'den', 'en', 'd', 's', 'e', 'je', 'tje', 'er', 'ste']
/** A form of a word that the dictionary knows: `sleutelt`, `fietste`, `runden`. */
function isFormOfWord(doc: Document, i: number): boolean {
  const word = doc.fold[i]!
  const known = (stem: string) =>
    stem.length > 2 &&
    (isCommon(doc, stem) ||
      isCommon(doc, `${stem}en`) ||
      (stem.at(-1) === stem.at(-2) && isCommon(doc, stem.slice(0, -1))))
  return (
    word.startsWith('ge') ||
    word.startsWith('ver') ||
    word.startsWith('be') ||
    endings.some((ending) => word.endsWith(ending) && known(word.slice(0, -ending.length)))
  )
}
const isCommon = (doc: Document, word: string) => share(doc.lexicon.find(word), doc.lexicon.bits('common'))

/** One word that nobody knows, in whatever case, where a name is to be expected. */
function unknownname(doc: Document, i: number): number {
  if (!isAnyWord(doc, i) || doc.fold[i]!.length < 3 || isOrdinary(doc, i) || isFormOfWord(doc, i)) return -1
  if (doc.word[i]!.id !== 0 && !isA(doc, i, 'given') && !isA(doc, i, 'family')) return -1
  if (isOneOf(doc, i, others4)) return -1
  if (inShoutedLine(doc, i)) {
    const next =
      i + 1 < doc.count &&
      follows(doc, i + 1) &&
      doc.word[i + 1]!.id === 0 &&
      isAnyWord(doc, i + 1) &&
      !isOrdinary(doc, i + 1)
        ? i + 2
        : i + 1
    return next
  }
  return i + 1
}

/** A capital inside a sentence that is no place, thing, firm ...: most often a person. */
function person(doc: Document, i: number): number {
  if (!distinct(doc, i) || opens(doc, i) || isOrdinary(doc, i) || isShouted(doc, i) || isA(doc, i, 'clubshort'))
    return -1
  if (doc.word[i]!.id !== 0 && !isA(doc, i, 'given') && !isA(doc, i, 'family')) return -1
  return likelyName(doc, i)
}

/** `Fatima's moeder`: a capital with a possessive ending before a person. */
function possessed(doc: Document, i: number): number {
  return distinct(doc, i) && doc.fold[i]!.endsWith("'s") && isA(doc, i + 1, 'relation') && !isA(doc, i, 'thing')
    ? i + 1
    : -1
}

const faithWords =
  /^(?:kerkkoor|kerkdienst|kerkorgel|kerkenraad|kerkblad|kerkgemeente|kerkgang|kerkelijk|kerkband|kerkjeugd|moskee|bijbel|koran|qoran|quran|gebeds|ramadan|geloofs|christen|christel|moslim|islam|hindoe(?!staan)|katholi|gospel|protestant|gereformeerd|hervormd|evangelisch|boeddh|sikh|synagog|zondagss|catech|iftar|suikerfeest|offerfeest|orthodox|parochie|misdien)/
/** Words made with a word of faith: `bijbelkring`, `moskeeschool`, `gospelkoor`. */
function faithword(doc: Document, i: number): number {
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
const statusword: Take = (doc, i) =>
  isAnyWord(doc, i) && doc.fold[i]!.length > 5 && !isMark(doc, i, 'vluchtelingenwerk') && statusWords.test(doc.fold[i]!)
    ? i + 1
    : -1

const genderEnds = /(?:dochter|zoon|meisje|jongen|meid|vrouw|moeder|vader)$/
/** `slagersdochter`, `stadsmeisje`, `vakvrouw`. */
const genderword: Take = (doc, i) =>
  isAnyWord(doc, i) &&
  doc.fold[i]!.length > 8 &&
  genderEnds.test(doc.fold[i]!) &&
  !/^(?:groot|schoon|stief|pleeg|over|bonus|gast|thuis|juf|me)/.test(doc.fold[i]!)
    ? i + 1
    : -1

const household: Take = (doc, i) =>
  isAnyWord(doc, i) && /(?:persoonsgezin|oudergezin|pleeggezin|persoonshuishouden)$/.test(doc.fold[i]!) ? i + 1 : -1

/** In the head of a curriculum vitae, which has no greeting, a town by itself between signs or line ends. */
function headtown(doc: Document, i: number): number {
  if (i > 40 || !doc.layout || doc.layout.salutation >= 0) return -1
  const end = town(doc, i)
  const before = doc.breaks[i]! > 0 || isA(doc, i - 1, 'bullet')
  const after = end >= doc.count || doc.breaks[end]! > 0 || isA(doc, end, 'bullet')
  return end > 0 && before && after ? end : -1
}

/** The rest of a line in capitals, up to a comma. */
function shouted(doc: Document, i: number): number {
  if (!inShoutedLine(doc, i)) return -1
  let end = i
  while (end < doc.count && end < i + 5 && (end === i || follows(doc, end)) && isAnyWord(doc, end)) end++
  return end
}

const natword: Take = (doc, i) => {
  const known = entry(doc, i, 'nationality', 'people', 'country')
  return known > 0 ? known : isMark(doc, i, 'nederlandse') || isMark(doc, i, 'nederlands') ? i + 1 : -1
}

/** Titles in the first words of a letter are the reader's. */
const earlytitle: Take = (doc, i) => (i < 14 ? titles(doc, i) : -1)

const mytitles = new Set(['mevr', 'mevrouw', 'mw', 'dhr', 'mej', 'meneer', 'mejuffrouw'])
/** `Mevr.` before the writer's name at the foot. */
function mytitle(doc: Document, i: number): number {
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
function femalejob(doc: Document, i: number): number {
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
function bio(doc: Document, i: number): number {
  if (!pronouns.has(doc.fold[i]!) || doc.count < 30) return -1
  return doc.speaks ? -1 : i + 1
}

/** `L.S.V. Minerva`: letters with full stops, and a name behind. */
function dotclub(doc: Document, i: number): number {
  let at = i
  while (
    at < i + 10 &&
    hasCapital(doc, at) &&
    doc.fold[at]!.length === 1 &&
    isMark(doc, at + 1, '.') &&
    isGlued(doc, at + 1)
  )
    at += 2
  return at > i + 3 && at < doc.count && follows(doc, at) && distinct(doc, at) ? capitalRun(doc, at) : -1
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
function quotedword(doc: Document, i: number): number {
  if (!quotedWords.has(doc.fold[i]!)) return -1
  for (let at = i - 1; at >= 0 && at > i - 40 && doc.breaks[at + 1]! < 2; at--) {
    if (doc.fold[at] !== '"' && !(doc.fold[at] === "'" && doc.type[at] !== isWord)) continue
    // an opening mark has a space before it and none behind
    return (at === 0 || !isGlued(doc, at)) && isGlued(doc, at + 1) ? i + 1 : -1
  }
  return -1
}

function knownclub(doc: Document, i: number): number {
  const known = entry(doc, i, 'clubs')
  if (known < 0 || !distinct(doc, i)) return -1
  return Math.max(known, capitalRun(doc, i))
}

const kinsmen = (doc: Document, i: number) =>
  isA(doc, i, 'kidwords') || isA(doc, i, 'relation') || isMark(doc, i, 'ouders')
const possessives = new Set(['mijn', "m'n", 'mn', 'me', 'onze', 'ons', 'haar', 'zijn', 'een', 'één', 'geen'])
const youngOrOld = new Set([
  'oudere',
  'jongere',
  'kleine',
  'grote',
  'jonge',
  'eigen',
  'zieke',
  'schoolgaande',
  'alleenstaande',
  'volwassen',
])

/** `vrouw en vijf kinderen`, `mijn moeder en mijn zusje`, `een zoontje van twee`: people of a household in a row. */
function folk(doc: Document, i: number): number {
  let at = i
  let end = -1
  let firm = false
  let persons = 0
  for (let people = 0; people < 5 && at < doc.count && (at === i || follows(doc, at)); people++) {
    let counted = false
    while (
      at < doc.count &&
      (possessives.has(doc.fold[at]!) || youngOrOld.has(doc.fold[at]!) || isA(doc, at, 'counts') || small(doc, at) > 0)
    ) {
      if (!possessives.has(doc.fold[at]!) || doc.fold[at] === 'een' || doc.fold[at] === 'geen') counted = true
      at++
    }
    if (
      at >= doc.count ||
      !kinsmen(doc, at) ||
      (!counted && people === 0 && !isA(doc, at, 'kidwords') && !isA(doc, at, 'relation'))
    )
      break
    if (counted || isA(doc, at, 'kidwords')) firm = true
    persons++
    end = at + 1
    at = end
    if (isMark(doc, at, 'van') && (small(doc, at + 1) > 0 || isA(doc, at + 1, 'counts') || isA(doc, at + 1, 'age')))
      end = at = at + 2
    if (isMark(doc, at, 'en') || isMark(doc, at, ',') || isMark(doc, at, '+')) at++
    else break
  }
  return firm || persons > 1 ? end : -1
}

/** Towns are all in a list, so that an unknown name where somebody lives is a quarter. */
function unknownHood(doc: Document, i: number): number {
  if (isA(doc, i, 'town') || isA(doc, i, 'abroad') || !distinct(doc, i)) return -1
  for (const other of ['country', 'nationality', 'thing', 'month', 'title', 'never', 'relation', 'given'])
    if (isA(doc, i, other)) return -1
  return capitalRun(doc, i)
}

const clubEnds =
  /(?:club|vereniging|koor|orkest|gilde|groep|team|choir|association|boys|girls|ballers|united|society|studentenbond|bond|dispuut|corps)$/
const clubTails = new Set([
  'ub',
  'ng',
  'or',
  'st',
  'de',
  'ep',
  'am',
  'ir',
  'on',
  'ys',
  'ls',
  'rs',
  'ed',
  'ty',
  'nd',
  'ut',
  'ps',
])
/** `loopgroep De Draver`, `Oldenzaalse Wielerclub`: a word for a club with capitals before or behind it. */
function clubWord(doc: Document, i: number): number {
  if (
    clubTails.has(doc.fold[i]!.slice(-2)) &&
    clubEnds.test(doc.fold[i]!) &&
    doc.fold[i]!.length > 4 &&
    !isMark(doc, i, 'doelgroep')
  ) {
    const next = isMark(doc, i + 1, "'") ? i + 2 : i + 1
    if (next < doc.count && follows(doc, next) && distinct(doc, next) && !blocked(doc, next))
      return capitalRun(doc, next)
  }
  if (!distinct(doc, i) || (isOrdinary(doc, i) && opens(doc, i)) || isA(doc, i, 'firm')) return -1
  const end = capitalRun(doc, i)
  for (let at = i + 1; at < end; at++) if (clubEnds.test(doc.fold[at]!) && hasCapital(doc, at)) return end
  return -1
}

/** `Mariakerk`, `Adventkerk`, `Sint-Jansmoskee`: a house of worship by its ending, with a capital. */
function church(doc: Document, i: number): number {
  if ((isMark(doc, i, 'sint') || isMark(doc, i, 'st')) && isMark(doc, i + 1, '-')) return church(doc, i + 2)
  return distinct(doc, i) &&
    /(?:kerk|moskee|tempel|kapel|kathedraal)$/.test(doc.fold[i]!) &&
    doc.fold[i]!.length > 6 &&
    !isA(doc, i, 'common') &&
    !isA(doc, i, 'town')
    ? i + 1
    : -1
}

/** Under a heading such as Opleiding: what looks like the name of a school. */
function eduschool(doc: Document, i: number): number {
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

/** The first line of a message, when it is a greeting in whatever language: short, with a comma or nothing behind it. Its names are the employer's. */
function opener(doc: Document, i: number): number {
  if (i !== 0) return -1
  let end = 0
  while (
    end < doc.count &&
    end < 9 &&
    (end === 0 || doc.breaks[end] === 0) &&
    !isMark(doc, end, ',') &&
    doc.type[end] !== isNumber
  )
    end++
  const direct =
    doc.count > 2 &&
    !isA(doc, 0, 'given') &&
    !isA(doc, 0, 'function') &&
    doc.fold[0]!.length < 7 &&
    doc.breaks[1] === 0 &&
    (hasCapital(doc, 1) || isA(doc, 1, 'title'))
      ? likelyName(doc, isA(doc, 1, 'title') ? titles(doc, 1) : 1)
      : -1
  if (direct > 0) return direct
  // a text of one short line is no greeting
  if (end >= doc.count) return -1
  if (end > 6 || end < 2 || (end < doc.count && !isMark(doc, end, ',') && !(doc.breaks[end]! > 1))) return -1
  for (let at = 0; at < end; at++)
    if (['ik', 'mijn', 'met', 'ben', 'cv', 'curriculum', 'naam'].includes(doc.fold[at]!) || isA(doc, at, 'label'))
      return -1
  const fresh =
    isA(doc, 0, 'greeting') ||
    isA(doc, 1, 'title') ||
    (doc.fold[0]!.length < 8 && !isA(doc, 0, 'given') && !isA(doc, 0, 'family'))
  return fresh ? end : -1
}

const all = (starts: Matcher['starts'], takes: Readonly<Record<string, Take>>) =>
  Object.fromEntries(Object.entries(takes).map(([name, take]) => [name, { take, starts }]))

const marked: Take = (doc, i) => {
  const end = handle(doc, i)
  return end > i + 1 || (end > 0 && doc.word[i]!.id === 0) ? end : -1
}

export const matchers: Readonly<Record<string, Matcher>> = {
  ...all('number', { age, small, year, day, date: anyDate }),
  ...all('any', { opener }),
  ...all('word', {
    faithword,
    quotedword,
    statusword,
    genderword,
    household,
    unknownname,
    natword,
    earlytitle,
    mytitle,
    femalejob,
    bio,
  }),
  ...all('word', { word, woodend: quarter, handle, clubword: clubWord, folk, kin, t: titles, handlemarked: marked }),
  ...all('capital', {
    name: sureName,
    likely: likelyName,
    cap: capital,
    cap_unknown: unknownPlace,
    city: place,
    capschool: schoolWord,
    town,
    place,
    mytown,
    side,
    caphood,
    schoolish,
    clubname,
    capclub,
    schoolrun,
    headtown,
    shouted,
    person,
    possessed,
    knownclub,
    dotclub,
    knownschool,
    unknownhood: unknownHood,
    church,
    eduschool,
  }),
}
