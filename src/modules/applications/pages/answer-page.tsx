import type { Child } from 'hono/jsx'
import { dayOf, sayDate } from '../../../platform/i18n.ts'
import {
  Automated,
  Bdi,
  Card,
  Cols,
  Heading,
  Hidden,
  Lead,
  Link,
  Note,
  NowCard,
  Pair,
  Paragraph,
  Quote,
  Ring,
  Row,
  Stack,
  StaffFrame,
  VisitorFrame,
  Why,
} from '../../../ui/index.ts'
import { isForgotten, isOpen } from '../queries/read-application.ts'
import { ruleTexts, texts } from '../texts/index.ts'
import { Invite, Refuse } from './answer-forms.tsx'
import { Invited } from './answer-invited.tsx'
import type { AnswerProps } from './answer-props.ts'
import { sayFit, sayLearner, sayTrip } from './say.ts'

/** The company's page of one application: who it is about without a name, then yes and no of the same weight. */
export function AnswerPage(props: AnswerProps) {
  const { view, application, problem, contactName, linkUntil, help } = props
  const t = texts(view.lang)
  const title = t('answer.title')
  const body = (
    <div class="kr-answer kr-stack kr-stack--l">
      <Stack read>
        {contactName && linkUntil && <Note>{t.rich('answer.hello', { name: <Bdi>{contactName}</Bdi> })}</Note>}
        <Heading level={1}>
          {application.state === 'sent' ? t(`answer.h1.${application.placeKind}`) : stateTitle(props)}
        </Heading>
        {linkUntil && application.state === 'sent' && <Lead>{t('answer.lead')}</Lead>}
        {application.state === 'sent' && (
          <div class="kr-row kr-only-narrow">
            <Link href="#yes" alone>
              {t('answer.jump.yes')}
            </Link>
            <Link href="#no" alone>
              {t('answer.jump.no')}
            </Link>
          </div>
        )}
      </Stack>
      <WhoCard {...props} />
      <Actions {...props} />
      {linkUntil && (
        <Note>
          {t('answer.link-until', {
            date: sayDate(view.lang, dayOf(application.state === 'sent' ? application.expiresAt : linkUntil)),
          })}
        </Note>
      )}
      {help && <Note>{t('answer.help', help)}</Note>}
    </div>
  )
  return linkUntil ? (
    <VisitorFrame view={view} title={title} sheet="answer" errors={problem?.errors}>
      {body}
    </VisitorFrame>
  ) : (
    <StaffFrame view={view} title={title} sheet="answer" errors={problem?.errors}>
      {body}
    </StaffFrame>
  )
}

function stateTitle({ view, application, identity }: AnswerProps): Child {
  const t = texts(view.lang)
  const name = identity?.name ?? ''
  if (application.state === 'invited') return t.rich('answer.invited.title', { name: <Bdi>{name}</Bdi> })
  if (application.state === 'accepted')
    return t.rich(application.endedAt ? 'answer.done.over' : 'answer.done.accepted', { name: <Bdi>{name}</Bdi> })
  if (application.state === 'sent') return ''
  return t(`answer.done.${application.state}`)
}

function WhoCard({ view, base, application, identity, fits }: AnswerProps) {
  const t = texts(view.lang)
  const trip = sayTrip(view.lang, application.shown)
  return (
    <Card as="section">
      <Row keep>
        <Ring {...(identity ? { name: identity.name } : { icon: 'person' as const })} />
        <Stack gap="s">
          <Heading level={2} id="who">
            {identity ? <Bdi>{identity.name}</Bdi> : sayLearner(view.lang, application.shown)}
          </Heading>
          <p>
            {identity ? sayLearner(view.lang, application.shown) : <Hidden>{t('answer.hidden-name')}</Hidden>}
            {trip && ` · ${trip}`}
          </p>
        </Stack>
      </Row>
      {isForgotten(application) ? (
        <Note icon="eye-off">{t('answer.forgotten')}</Note>
      ) : (
        <Quote lang="und">{application.motivation}</Quote>
      )}
      <Cols kind="even">
        {fits.length > 0 ? (
          <Why title={t('answer.fits')} reasons={fits.map((fit) => sayFit(view.lang, fit))} />
        ) : (
          <span />
        )}
        <Stack gap="s">
          {isOpen(application) && (
            <Link href={`${base}/cv`} alone>
              {t('answer.read-cv')}
            </Link>
          )}
          <Note>{t('answer.about-place', { place: application.placeTitle })}</Note>
        </Stack>
      </Cols>
      {fits.length > 0 && <Automated of="applications/fits" />}
    </Card>
  )
}

function Actions(props: AnswerProps) {
  const { view, application, identity } = props
  const t = texts(view.lang)
  if (application.state === 'sent') {
    return (
      <NowCard id="now" title={t('answer.now')} tag={false}>
        <Pair>
          <Invite {...props} />
          <Refuse {...props} />
        </Pair>
      </NowCard>
    )
  }
  if (application.state === 'invited') return <Invited {...props} />
  if (application.state === 'accepted')
    return <Paragraph>{t(application.endedAt ? 'answer.done.over.lead' : 'answer.done.accepted.lead')}</Paragraph>
  const reason = application.reason ? ruleTexts(view.lang)(`reason.${application.reason}`) : ''
  return <Paragraph>{t(`answer.done.${application.state}.lead`, { reason, name: identity?.name ?? '' })}</Paragraph>
}
