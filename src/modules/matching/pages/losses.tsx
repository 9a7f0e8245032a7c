import { sayNumber } from '../../../platform/i18n.ts'
import { Card, Note, Share, type View } from '../../../ui/index.ts'
import { type RuleName, ruleNames } from '../apply-rules.ts'
import { texts } from '../texts/index.ts'

export type Losses = {
  people: number
  places: number
  acceptable: number
  excluded: Record<RuleName, number>
  minutes: number
}

/** What each rule excludes, for a pupil on average: bars longest first, since people would rather look than read numbers. */
export function LossesCard({ view, losses }: { view: View; losses: Losses }) {
  const t = texts(view.lang)
  const { people, places, acceptable, excluded, minutes } = losses
  const each = (n: number) => n / Math.max(1, people)
  const rows = ruleNames.filter((rule) => excluded[rule] > 0).sort((a, b) => excluded[b] - excluded[a])
  return (
    <Card as="section" id="losses" title={t('loss.title')}>
      {places === 0 ? (
        <Note>{t('loss.none')}</Note>
      ) : (
        <>
          <Note>{t('loss.lead', { places, left: said(view, each(acceptable)) })}</Note>
          <ul class="kr-loss">
            {rows.map((rule) => (
              <li>
                <b>{t(`loss.${rule}`)}</b>
                <span class="kr-num kr-strong">−{said(view, each(excluded[rule]))}</span>
                <Share percent={(100 * each(excluded[rule])) / places} />
                <span class="kr-small">{t(`loss.${rule}.why`, { minutes })}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  )
}

/** Whole numbers from ten on, one digit below. */
const said = (view: View, n: number): string => {
  if (n > 0 && n < 0.1) return `< ${sayNumber(view.lang, 0.1)}`
  return sayNumber(view.lang, n >= 10 ? Math.round(n) : Math.round(n * 10) / 10)
}
