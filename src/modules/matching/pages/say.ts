import { type Language, sayDate, sayTime } from '../../../platform/i18n.ts'
import { inSentence, type Reason, sayWeekdays } from '../../places/index.ts'
import { competenceName, fieldName, sayTravel, type Trip } from '../../region/index.ts'
import type { PlaceReason } from '../rules/weights.ts'
import { texts } from '../texts/index.ts'

/** Minutes to the next five: exact ones to many places would tell a school where somebody lives. */
const about = (trip: Trip): Trip => ({ mode: trip.mode, minutes: 5 * Math.ceil(trip.minutes / 5) })

/** Why a place suits a pupil, for who decides about it: what counted, without words of hers. */
export function sayWhy(lang: Language, reason: Reason): string {
  const t = texts(lang)
  switch (reason.code) {
    case 'own-words':
    case 'competence':
      return t('why.competence', { competence: inSentence(competenceName(lang, reason.competence)) })
    case 'field':
      return t('why.field', { field: inSentence(fieldName(lang, reason.field)) })
    case 'level':
    case 'level-above':
    case 'level-below':
      return t(`why.${reason.code}`, { level: reason.level })
    case 'days':
      return t('why.days', { days: sayWeekdays(lang, reason.days) })
    case 'travel':
    case 'far':
      return t(`why.${reason.code}`, { trip: sayTravel(lang, about(reason)) })
    case 'too-soon':
      return t('why.too-soon', { date: sayDate(lang, reason.date) })
    case 'early':
      return t('why.early', { time: sayTime(lang, reason.starts) })
    default:
      return t(`why.${reason.code}`)
  }
}

/** Why a pupil suits a place. */
export function sayAsked(lang: Language, reason: PlaceReason): string {
  const t = texts(lang)
  switch (reason.code) {
    case 'can':
      return t('place.can', { competence: inSentence(competenceName(lang, reason.competence)) })
    case 'all-days':
      return t('place.all-days', { days: sayWeekdays(lang, reason.days) })
    case 'at-start':
      return t('place.at-start', { date: sayDate(lang, Temporal.PlainDate.from(reason.date)) })
    default:
      return t(`place.${reason.code}`)
  }
}

/** The journey among the reasons, for a table. */
export function sayJourney(lang: Language, reasons: readonly Reason[]): string {
  const found = reasons.find((reason) => reason.code === 'travel' || reason.code === 'far')
  return found && (found.code === 'travel' || found.code === 'far') ? sayTravel(lang, about(found)) : ''
}
