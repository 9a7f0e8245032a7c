import { type Language, sayDate, sayList, sayTime } from '../../platform/i18n.ts'
import { competenceName, fieldName, sayTravel } from '../region/index.ts'
import type { Kind } from './rules/facets.ts'
import type { Reason } from './rules/suits-me.ts'
import { texts } from './texts/index.ts'

/** "Stage", "Meelopen". */
export const sayKind = (lang: Language, kind: Kind): string => texts(lang)(`kind.${kind}`)

/** A Monday, to count the days of the week from. */
const someMonday = Temporal.PlainDate.from('2024-01-01')

/** "maandag en dinsdag"; 1 is Monday. */
export const sayWeekdays = (lang: Language, days: readonly number[]): string =>
  sayList(
    lang,
    [...days].sort((a, b) => a - b).map((day) => weekday(lang, day)),
  )

const weekdays = new Map<string, string>()

/** Seven words a language, made once: a page of search says them in dozens of reasons. */
function weekday(lang: Language, day: number): string {
  const known = weekdays.get(`${lang} ${day}`)
  if (known) return known
  const said = someMonday.add({ days: day - 1 }).toLocaleString(lang === 'nl' ? 'nl-NL' : 'en-GB', { weekday: 'long' })
  weekdays.set(`${lang} ${day}`, said)
  return said
}

type Lasting = {
  lengthDays: number
  startsOn: Temporal.PlainDate | null
  endsOn: Temporal.PlainDate | null
}

/** "20 dagen vanaf 7 april". */
export function sayLength(
  lang: Language,
  { lengthDays, startsOn, endsOn }: Lasting,
  today: Temporal.PlainDate,
): string {
  const t = texts(lang)
  const length = t('facts.length', { days: lengthDays })
  if (!startsOn) return t('facts.agree', { length })
  if (Temporal.PlainDate.compare(startsOn, today) < 0) return t('facts.now', { length })
  const date = sayDate(lang, startsOn)
  return lengthDays === 1 && endsOn?.equals(startsOn)
    ? t('facts.on', { length, date })
    : t('facts.from', { length, date })
}

/** "6.00 tot 12.00 uur". */
export const sayHours = (
  lang: Language,
  { dayStarts, dayEnds }: { dayStarts: Temporal.PlainTime; dayEnds: Temporal.PlainTime },
): string =>
  texts(lang)('facts.hours', { from: sayTime(lang, dayStarts).replace(' uur', ''), until: sayTime(lang, dayEnds) })

/** "Antwoordt meestal binnen 3 dagen"; a company that never answered yet is new. */
export function sayAnswers(lang: Language, days: number | null): string {
  const t = texts(lang)
  if (days === null) return t('answers.new')
  const whole = Math.max(1, Math.ceil(days))
  if (whole === 1) return t('answers.day')
  if (whole < 6) return t('answers.days', { days: whole })
  return whole <= 7 ? t('answers.week') : t('answers.weeks', { weeks: Math.ceil(whole / 7) })
}

/** A sentence of hers that is too long for a list is cut at a word. */
const longestQuote = 120
function quote(sentence: string): string {
  const text = sentence.replace(/\s+/g, ' ').trim()
  if (text.length <= longestQuote) return text
  const cut = text.slice(0, longestQuote)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longestQuote / 2)).toWellFormed()} …`
}

/** Keeps the direction of her own words among ours, whatever the two languages are. */
const isolated = (text: string): string => `\u2068${text}\u2069`

/** A name as it stands inside a sentence: abbreviations keep their capitals. */
export const inSentence = (name: string): string =>
  /^\p{Lu}\p{Lu}/u.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1)

/** A reason in words. */
export function sayReason(lang: Language, reason: Reason): string {
  const t = texts(lang)
  switch (reason.code) {
    case 'own-words':
      return t('reason.own-words', {
        sentence: isolated(quote(reason.sentence)),
        competence: inSentence(competenceName(lang, reason.competence)),
      })
    case 'competence':
      return t('reason.competence', { competence: competenceName(lang, reason.competence) })
    case 'like': {
      const key = `reason.like.${reason.like}`
      return t(t.has(key) ? key : 'reason.like.other', { time: sayTime(lang, reason.starts) })
    }
    case 'field':
    case 'trade':
      return t(`reason.${reason.code}`, { field: inSentence(fieldName(lang, reason.field)) })
    case 'level':
    case 'level-above':
    case 'level-below':
      return t(`reason.${reason.code}`, { level: reason.level })
    case 'days':
      return t('reason.days', { days: sayWeekdays(lang, reason.days) })
    case 'travel':
    case 'far':
      return t(`reason.${reason.code}`, { trip: sayTravel(lang, reason) })
    case 'too-soon':
      return t('reason.too-soon', { date: sayDate(lang, reason.date) })
    case 'early':
      return t('reason.early', { time: sayTime(lang, reason.starts) })
    default:
      return t(`reason.${reason.code}`)
  }
}

/** Reasons in words, in their order. */
export const reasonTexts = (lang: Language, reasons: readonly Reason[]): string[] =>
  reasons.map((reason) => sayReason(lang, reason))
