import { dayOf, type Language, sayDate } from '../../../platform/i18n.ts'
import { Automated, Bdi, ButtonLink, Note, NowCard, Paragraph } from '../../../ui/index.ts'
import { sayMoment } from '../../applications/index.ts'
import type { MyRoute } from '../queries/read-my-route.ts'
import type { NextStep } from '../rules/next-step.ts'
import { texts } from '../texts/index.ts'
import type { RoutePageProps } from './route-page.tsx'

/** Where each step is done. */
function hrefOf(step: NextStep): string {
  if ('application' in step) return `/applications/${step.application.id}`
  if ('agreement' in step)
    return step.code === 'look-back' ? `/agreements/${step.agreement.id}/look-back` : `/agreements/${step.agreement.id}`
  return { add: '/activities/new', show: '/activities', like: '/cv/wishes', find: '/places', wait: '/applications' }[
    step.code
  ]
}

/** Steps that she can only wait for: the card says so and does not ask for anything. */
const waits: readonly NextStep['code'][] = ['wait', 'meet', 'met', 'at-work', 'starts', 'others-sign']

/** The one thing to do now, or what she waits for. */
export function Now({ view, mine, now }: RoutePageProps) {
  const t = texts(view.lang)
  const { step } = mine
  const company = 'agreement' in step ? step.agreement.company : 'application' in step ? step.application.company : ''
  const isWaiting = waits.includes(step.code)
  const values = { company: <Bdi>{company}</Bdi>, n: 'open' in step ? step.open : 0, when: whenOf(view.lang, step) }
  const until = answerBefore(view.lang, mine, now)
  return (
    <NowCard id="now" title={t.rich(`now.${step.code}`, values)} tag={isWaiting ? t('now.waits') : undefined}>
      <Paragraph>{t.rich(`now.${step.code}.text`, values)}</Paragraph>
      <ButtonLink href={hrefOf(step)} icon="forward" kind={isWaiting ? 'secondary' : 'primary'}>
        {t(`now.${step.code}.button`)}
      </ButtonLink>
      {until && <Note icon="clock">{until}</Note>}
      <Automated of="home/next-step" />
    </NowCard>
  )
}

function whenOf(lang: Language, step: NextStep): string {
  if (step.code === 'meet' && step.application.chosenMoment) return sayMoment(lang, step.application.chosenMoment)
  return 'agreement' in step ? sayDate(lang, step.agreement.startsOn, 'weekday') : ''
}

/** The first day on which somebody answers her at last, or the first moment she can still choose. */
function answerBefore(lang: Language, { step, applications }: MyRoute, now: Temporal.Instant): string | undefined {
  const t = texts(lang)
  if (step.code === 'wait') {
    const days = applications.filter(({ state }) => state === 'sent').map(({ expiresAt }) => dayOf(expiresAt))
    const first = days.sort(Temporal.PlainDate.compare)[0]
    return first && t('now.wait.until', { date: sayDate(lang, first) })
  }
  if (step.code !== 'choose') return undefined
  const today = dayOf(now)
  const moments = applications.find(({ id }) => id === step.application.id)?.moments ?? []
  const days = moments.map((moment) => Temporal.PlainDateTime.from(moment).toPlainDate())
  const first = days.filter((day) => Temporal.PlainDate.compare(day, today) >= 0).sort(Temporal.PlainDate.compare)[0]
  return first && t('now.choose.until', { date: sayDate(lang, first, 'weekday') })
}
