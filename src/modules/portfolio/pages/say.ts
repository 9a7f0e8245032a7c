import { formatLocale, type Language, sayDate, sayList } from '../../../platform/i18n.ts'
import { fieldName } from '../../region/index.ts'
import type { Confirmation, Profile, SpokenLanguage, Study } from '../rules/ecv.ts'
import { type PartialDate, partsOf } from '../rules/partial-date.ts'
import { texts } from '../texts/index.ts'

/** "2024", "maart 2024" or "1 maart 2024"; a date that is none stays as it was written. */
export function sayPartial(lang: Language, date: PartialDate): string {
  const parts = partsOf(date)
  if (!parts) return date
  const { year, month, day } = parts
  if (!month) return String(year)
  if (day && isDay(date)) return sayDate(lang, Temporal.PlainDate.from(date), 'year')
  return monthFormat(lang).format(Date.UTC(year, month - 1, 1))
}

const isDay = (date: string): boolean => {
  try {
    return Boolean(Temporal.PlainDate.from(date, { overflow: 'reject' }))
  } catch {
    return false
  }
}

const formats = new Map<string, Intl.DateTimeFormat>()
function monthFormat(lang: Language): Intl.DateTimeFormat {
  const locale = formatLocale(lang)
  const known =
    formats.get(locale) ?? new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' })
  formats.set(locale, known)
  return known
}

/** The names of the months, from January. */
export const monthNames = (lang: Language): string[] => {
  const format = new Intl.DateTimeFormat(formatLocale(lang), { month: 'long', timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_, i) => format.format(Date.UTC(2024, i, 1)))
}

type Period = { since: PartialDate | null; until: PartialDate | null }

/** "Sinds maart 2024", "2023 tot 2024", "2024"; empty without dates. */
export function sayPeriod(lang: Language, { since, until }: Period): string {
  const t = texts(lang)
  if (!since) return until ? t('period.until', { until: sayPartial(lang, until) }) : ''
  if (!until) return t('period.since', { since: sayPartial(lang, since) })
  if (since === until) return sayPartial(lang, since)
  return t('period.from-until', { since: sayPartial(lang, since), until: sayPartial(lang, until) })
}

/** What somebody was who confirmed: a known role in words, else as it was written. */
export function sayRole(lang: Language, role: string): string {
  const t = texts(lang)
  const key = `by-role.${role}`
  return t.has(key) ? t(key) : role
}

/** "Karel de Wit, praktijkbegeleider, De Halm": what is known of it. */
export const sayConfirmer = (lang: Language, said: Confirmation): string =>
  [said.byName, said.byRole && sayRole(lang, said.byRole), said.organisation].filter(Boolean).join(', ')

/** "Nederlands (moedertaal)", "Engels (B1)". */
export function sayLanguage(lang: Language, { name, level }: SpokenLanguage): string {
  return level ? `${name} (${sayLevel(lang, level)})` : name
}

export function sayLevel(lang: Language, level: string): string {
  const t = texts(lang)
  const key = `level.${level}`
  return t.has(key) ? t(key) : level
}

/** "Zelfstandig werkend bakker, mbo niveau 3, jaar 1". */
export function sayStudy(lang: Language, { programme, level, year, path }: Study): string {
  const t = texts(lang)
  if (path === 'vmbo') return t('study.vmbo', { year })
  return t('study.mbo', { programme: programme ?? '', level: level ?? 0, year })
}

/** "maandag en dinsdag". */
export const sayDays = (lang: Language, days: readonly number[]): string =>
  sayList(
    lang,
    days.map((day) => sayDay(lang, day)),
  )

export function sayDay(lang: Language, day: number): string {
  const t = texts(lang)
  const key = `day.${day}`
  return t.has(key) ? t(key) : String(day)
}

export function sayLike(lang: Language, like: string): string {
  const t = texts(lang)
  const key = `like.${like}`
  return t.has(key) ? t(key) : like
}

/** What she looks for and when she can, as label and value; only what she said. */
export function sayWishes(
  lang: Language,
  profile: Profile,
  today?: Temporal.PlainDate,
): [label: string, value: string][] {
  const t = texts(lang)
  const { seeks, fields, availableFrom, days, likes } = profile
  const said: [string, string][] = []
  if (seeks) said.push([t('short.seeks'), seeks])
  if (fields.length > 0)
    said.push([
      t('short.fields'),
      sayList(
        lang,
        fields.map((id) => fieldName(lang, id)),
      ),
    ])
  if (availableFrom) {
    const isPast = today !== undefined && Temporal.PlainDate.compare(availableFrom, today) <= 0
    said.push([t('short.from'), isPast ? t('short.now') : sayDate(lang, availableFrom, 'year')])
  }
  if (days.length > 0) said.push([t('short.days'), sayDays(lang, days)])
  if (likes.length > 0)
    said.push([
      t('short.likes'),
      sayList(
        lang,
        likes.map((like) => sayLike(lang, like)),
      ),
    ])
  return said
}

/** "12 kB", "1,4 MB". */
export function sayBytes(lang: Language, bytes: number): string {
  const t = texts(lang)
  if (bytes < 1_000_000) return t('size.kb', { n: Math.max(1, Math.round(bytes / 1000)) })
  return t('size.mb', { n: Math.round(bytes / 100_000) / 10 })
}
