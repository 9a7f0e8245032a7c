import type { Language } from '../../../platform/i18n.ts'
import { competenceName, sayTravel } from '../../region/index.ts'
import type { Fit } from '../rules/fits.ts'
import type { Shown } from '../shown.ts'
import { texts } from '../texts/index.ts'

/** A reason why somebody suits what the company asked, in words. */
export function sayFit(lang: Language, fit: Fit): string {
  const t = texts(lang)
  if (fit.code === 'competence')
    return t('fit.competence', { competence: competenceName(lang, fit.competence), confirmed: fit.confirmed })
  return t(`fit.${fit.code}`)
}

/** "Leerling uitvoerend bakker, niveau 3": what somebody learns, while the name is hidden. */
export function sayLearner(lang: Language, shown: Shown): string {
  const t = texts(lang)
  const { study } = shown
  if (!study) return t('answer.who.none')
  const programme = study.programme.toLowerCase()
  return study.level ? t('answer.who', { programme, level: study.level }) : t('answer.who.plain', { programme })
}

export const sayTrip = (lang: Language, { travel }: Shown): string | undefined =>
  travel ? texts(lang)('answer.lives', { travel: sayTravel(lang, travel) }) : undefined
