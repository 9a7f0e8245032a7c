import { type Language, sayDate } from '../../../platform/i18n.ts'
import type { Path } from '../../people/index.ts'
import type { Attention } from '../rules/attention.ts'
import { texts } from '../texts/index.ts'

/** "vandaag", "morgen", "maandag"; further away, or past, the date itself. */
function sayDay(lang: Language, day: Temporal.PlainDate, today: Temporal.PlainDate): string {
  const t = texts(lang)
  const days = today.until(day, { largestUnit: 'days' }).days
  if (days === 0) return t('day.today')
  if (days === 1) return t('day.tomorrow')
  if (days > 1 && days < 7) return t(`weekday.${day.dayOfWeek as 1 | 2 | 3 | 4 | 5 | 6 | 7}`)
  return sayDate(lang, day)
}

/** Why somebody comes first, as a sentence; `short` for the label in a list. */
export function sayAttention(lang: Language, attention: Attention, today: Temporal.PlainDate, short = false): string {
  const t = texts(lang)
  if (attention.code !== 'agreement-soon') {
    const brief = `attention.${attention.code}.short`
    if (short && t.has(brief)) return t(brief)
    return t(`attention.${attention.code}`, { ...attention })
  }
  const { agreement, startsInDays } = attention
  const key = startsInDays < 0 ? 'attention.agreement-late' : 'attention.agreement-soon'
  const missing = agreement.state === 'draft' ? 'draft' : agreement.schoolMustSign ? 'school' : 'others'
  const values = { kind: t(`kind.${agreement.kind}`), day: sayDay(lang, agreement.startsOn, today), missing }
  return t(short ? `${key}.short` : key, values)
}

/** "gisteren", "19 dagen geleden", "nog niet". */
export function sayAgo(lang: Language, day: Temporal.PlainDate | null, today: Temporal.PlainDate): string {
  const t = texts(lang)
  return day ? t('ago', { days: Math.max(0, day.until(today, { largestUnit: 'days' }).days) }) : t('ago.never')
}

type Study = { programme: string | null; level: number | null; path: Path; year: number }

/** "zelfstandig werkend bakker, niveau 3", "vmbo, leerjaar 4". */
export function sayStudy(lang: Language, { programme, level, path, year }: Study): string {
  const t = texts(lang)
  if (programme) return level ? t('study.level', { programme, level }) : programme
  if (path === 'vmbo') return t('study.vmbo', { year })
  return path === 'hbo' || path === 'wo' ? t('study.higher', { path, year }) : path
}

export type Stop = 1 | 2 | 3 | 4 | 5
export const stops: readonly Stop[] = [1, 2, 3, 4, 5]
export const sayStop = (lang: Language, n: Stop): string => texts(lang)(`stop.${n}`)
export const sayStopAt = (lang: Language, n: Stop): string => texts(lang)('stop.at', { n, stop: sayStop(lang, n) })
