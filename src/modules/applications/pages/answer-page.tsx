import type { Child } from 'hono/jsx'
import { chosen, typed } from '../../../platform/forms.ts'
import { dayOf, sayDate } from '../../../platform/i18n.ts'
import type { Problem } from '../../../platform/web.ts'
import {
  Automated,
  Bdi,
  Button,
  Card,
  Checkbox,
  Cols,
  DataList,
  DateFields,
  errorOf,
  Fields,
  Form,
  FormField,
  Heading,
  Hidden,
  Lead,
  Link,
  More,
  Note,
  NowCard,
  Pair,
  Paragraph,
  Quote,
  Ring,
  Row,
  Stack,
  StaffFrame,
  Textarea,
  TimeField,
  type View,
  VisitorFrame,
  Why,
} from '../../../ui/index.ts'
import { sayMoment } from '../mails.ts'
import { type Application, askedOther, type Identity } from '../queries/read-application.ts'
import { refusalReasons } from '../rules/application-states.ts'
import type { Fit } from '../rules/fits.ts'
import { ruleTexts, texts } from '../texts/index.ts'
import { sayFit, sayLearner, sayTrip } from './say.ts'

export type AnswerProps = {
  view: View
  /** Where this application's pages are: "/answer/<token>" for a link, "/company/applications/<id>" for an account. */
  base: string
  application: Application
  /** Nothing while the wall stands. */
  identity: Identity | undefined
  fits: Fit[]
  proposed: string[]
  pauseUntil: Temporal.PlainDate
  contactName: string | null
  linkUntil?: Temporal.Instant | undefined
  help?: { school: string; phone: string } | undefined
  formKey: string
  problem?: Problem | undefined
}

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
      <Quote lang="und">{application.motivation}</Quote>
      <Cols kind="even">
        {fits.length > 0 ? (
          <Why title={t('answer.fits')} reasons={fits.map((fit) => sayFit(view.lang, fit))} />
        ) : (
          <span />
        )}
        <Stack gap="s">
          <Link href={`${base}/cv`} alone>
            {t('answer.read-cv')}
          </Link>
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

/** The moments the company can tick, and one of its own. */
function MomentFields({ view, proposed, problem }: AnswerProps) {
  const t = texts(view.lang)
  const { errors, values } = problem ?? {}
  const other = {
    day: typed(values, 'other.day'),
    month: typed(values, 'other.month'),
    year: typed(values, 'other.year'),
  }
  const otherWrong = errorOf(errors, 'other.day') ?? errorOf(errors, 'other-time')
  return (
    <>
      <Fields
        type="checkbox"
        name="moments"
        legend={t('answer.yes.when')}
        error={errorOf(errors, 'moments')}
        options={proposed.map((moment) => ({ value: moment, label: sayMoment(view.lang, moment) }))}
        value={chosen(values, 'moments')}
      />
      <More summary={t('answer.yes.other')} open={Boolean(otherWrong || other.day)}>
        <DateFields
          name="other"
          legend={t('answer.yes.other.day')}
          value={other}
          error={errorOf(errors, 'other.day')}
        />
        <FormField name="other-time" label={t('answer.yes.other.time')} error={errorOf(errors, 'other-time')}>
          <TimeField value={typed(values, 'other-time')} />
        </FormField>
      </More>
      <FormField name="words" label={t('answer.yes.words')}>
        <Textarea rows={2} value={typed(values, 'words')} maxlength={1000} />
      </FormField>
    </>
  )
}

function Invite(props: AnswerProps) {
  const t = texts(props.view.lang)
  return (
    <section class="kr-stack" aria-labelledby="yes">
      <Heading level={3} id="yes">
        {t('answer.yes')}
      </Heading>
      <Form action={`${props.base}/invite`} formKey={props.formKey}>
        <input type="hidden" name="seen" value={props.application.state} />
        <MomentFields {...props} />
        <Button icon="check">{t('answer.yes.button')}</Button>
      </Form>
    </section>
  )
}

function Refuse({ view, base, application, pauseUntil, formKey, problem }: AnswerProps) {
  const t = texts(view.lang)
  const r = ruleTexts(view.lang)
  const { errors, values } = problem ?? {}
  return (
    <section class="kr-stack" aria-labelledby="no">
      <Heading level={3} id="no">
        {t('answer.no')}
      </Heading>
      <Form action={`${base}/refuse`} formKey={formKey}>
        <input type="hidden" name="seen" value={application.state} />
        <Fields
          name="reason"
          legend={t('answer.no.why')}
          error={errorOf(errors, 'reason')}
          options={refusalReasons.map((reason) => ({ value: reason, label: r(`reason.${reason}`) }))}
          value={typed(values, 'reason')}
        />
        <FormField name="no-words" label={t('answer.no.words')} help={t('answer.no.words.help')}>
          <Textarea rows={2} value={typed(values, 'no-words')} maxlength={500} />
        </FormField>
        <Checkbox
          name="pause"
          value="on"
          label={t('answer.no.pause', { date: sayDate(view.lang, pauseUntil) })}
          checked={typed(values, 'pause') === 'on'}
        />
        <Button>{t('answer.no.button')}</Button>
      </Form>
    </section>
  )
}

function Invited(props: AnswerProps) {
  const { view, base, application, identity, formKey } = props
  const t = texts(view.lang)
  const name = <Bdi>{identity?.name ?? ''}</Bdi>
  const given = identity?.name.split(' ')[0] ?? ''
  return (
    <Cols>
      <Stack gap="l">
        {application.chosenMoment ? (
          <NowCard id="accept" title={t.rich('answer.accept', { name: <Bdi>{given}</Bdi> })} tag={false}>
            <Paragraph>
              {t.rich('answer.invited.chosen', { name, moment: sayMoment(view.lang, application.chosenMoment) })}
            </Paragraph>
            <Note>{t.rich('answer.accept.lead', { name: <Bdi>{given}</Bdi> })}</Note>
            <Form action={`${base}/accept`} formKey={formKey}>
              <Button icon="check">{t('answer.accept.button', { name: given })}</Button>
            </Form>
          </NowCard>
        ) : (
          <Card>
            <Paragraph>
              {t.rich(askedOther(application) ? 'answer.invited.other' : 'answer.invited.wait', { name })}
            </Paragraph>
            {askedOther(application) && <Quote lang="und">{application.words}</Quote>}
          </Card>
        )}
        <More summary={t('answer.new-moments')} open={askedOther(application)}>
          <Card>
            <Invite {...props} />
          </Card>
        </More>
        <More summary={t('answer.no')} open={Boolean(errorOf(props.problem?.errors, 'reason'))}>
          <Card>
            <Refuse {...props} />
          </Card>
        </More>
      </Stack>
      {identity && (
        <Card title={t.rich('answer.contact', { name: <Bdi>{given}</Bdi> })} size={3}>
          <DataList
            items={(['email', 'phone', 'school', 'place'] as const)
              .filter((key) => identity[key])
              .map((key) => ({ key: t(`answer.contact.${key}`), value: <Bdi>{identity[key] ?? ''}</Bdi> }))}
          />
        </Card>
      )}
    </Cols>
  )
}
