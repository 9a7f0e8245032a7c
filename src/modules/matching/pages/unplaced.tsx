import { sayList } from '../../../platform/i18n.ts'
import { ActionForm, Bdi, Button, Card, Link, List, More, Note, type View } from '../../../ui/index.ts'
import type { Unplaced } from '../queries/list-proposals.ts'
import type { Run } from '../queries/read-run.ts'
import { longestJourney } from '../rules/settings.ts'
import { texts } from '../texts/index.ts'

type Props = { view: View; run: Run; unplaced: readonly Unplaced[]; steers: boolean; formKey: string }

/** So many names in a sentence; the others are in the list. */
const namesSaid = 4

/** Who has no proposal, why, and which longer journey would bring one: a press away from being worked out. */
export function UnplacedCard({ view, run, unplaced, steers, formKey }: Props) {
  const t = texts(view.lang)
  const minutes = helpfulMinutes(unplaced, run.settings.minutes)
  const helped = unplaced.filter(({ hint }) => minutes && hint?.nextMinutes && hint.nextMinutes <= minutes)
  const { rules, aim } = run.settings
  const fields = {
    minutes: String(minutes),
    aim,
    ...Object.fromEntries(
      Object.entries(rules)
        .filter(([, on]) => on)
        .map(([rule]) => [rule, 'on']),
    ),
  }
  return (
    <Card as="section" id="unplaced" title={t('unplaced.title', { n: unplaced.length })} size={3}>
      {minutes && (
        <p>
          {t('unplaced.minutes', {
            minutes,
            names: sayList(
              view.lang,
              helped.slice(0, namesSaid).map(({ name }) => name),
            ),
          })}
        </p>
      )}
      {minutes && steers && run.state === 'ready' && (
        <ActionForm action={`/matching/${run.id}/what-if`} formKey={formKey} fields={fields}>
          <Button kind="secondary">{t('unplaced.try', { minutes })}</Button>
        </ActionForm>
      )}
      <More summary={t('unplaced.more')} open={unplaced.length <= namesSaid && !minutes}>
        <List rows>
          {unplaced.map(({ personId, name, hint }) => (
            <li>
              <p class="kr-strong">
                <Bdi>{name}</Bdi>
              </p>
              <Note>
                {hint && hint.of === 0 && hint.rule
                  ? t('unplaced.rule', { rule: t(`loss.${hint.rule}`) })
                  : t('unplaced.full')}
              </Note>
              <Link href={`/matching/${run.id}/people/${personId}`} alone about={name}>
                {t('unplaced.choose')}
              </Link>
            </li>
          ))}
        </List>
      </More>
    </Card>
  )
}

/** The shortest longer journey, in quarters of an hour, that brings somebody a place. */
function helpfulMinutes(unplaced: readonly Unplaced[], now: number): number | undefined {
  const next = unplaced.flatMap(({ hint }) => (hint?.nextMinutes && hint.nextMinutes > now ? [hint.nextMinutes] : []))
  if (next.length === 0) return undefined
  const minutes = Math.ceil(Math.min(...next) / 15) * 15
  return minutes <= longestJourney ? minutes : undefined
}
