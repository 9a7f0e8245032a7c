import { typed } from '../../../platform/forms.ts'
import { dayOf, sayDate } from '../../../platform/i18n.ts'
import {
  Button,
  ButtonLink,
  Card,
  errorOf,
  Fields,
  Form,
  FormField,
  Link,
  Note,
  NowCard,
  Paragraph,
  Quote,
  Textarea,
} from '../../../ui/index.ts'
import { sayMoment } from '../mails.ts'
import { askedOther } from '../queries/read-application.ts'
import { ruleTexts, texts } from '../texts/index.ts'
import type { MyApplicationProps } from './my-application-props.ts'

type NowProps = Omit<MyApplicationProps, 'keeps'>

/** The one thing to do, or to know, in this state. */
export function Now({ view, application, formKey, problem }: NowProps) {
  const t = texts(view.lang)
  const { lang } = view
  const company = application.companyName
  if (application.state === 'sent') {
    return (
      <Card title={t('stop.sent')} size={3}>
        <Paragraph>{t('wait.sent', { date: sayDate(lang, dayOf(application.expiresAt)) })}</Paragraph>
      </Card>
    )
  }
  if (application.state === 'invited' && application.chosenMoment) {
    return (
      <NowCard id="now" title={t('chosen.title')} tag={false}>
        <Paragraph>{t('chosen.lead', { moment: sayMoment(lang, application.chosenMoment), company })}</Paragraph>
        <Note>{t('chosen.after')}</Note>
      </NowCard>
    )
  }
  if (askedOther(application)) {
    return (
      <Card title={t('asked-other.title')} size={3}>
        <Quote lang="und">{application.words}</Quote>
        <Paragraph>{t('asked-other.lead', { company })}</Paragraph>
      </Card>
    )
  }
  if (application.state === 'invited')
    return <ChooseMoment view={view} application={application} formKey={formKey} problem={problem} />
  if (application.state === 'refused') {
    const r = ruleTexts(lang)
    return (
      <Card title={t('refused.title', { company })} size={3}>
        {application.reason && <Paragraph>{r(`reason.${application.reason}`)}.</Paragraph>}
        {application.reasonWords && (
          <Quote by={company} lang="und">
            {application.reasonWords}
          </Quote>
        )}
        {application.reason && <Note>{r(`learn.${application.reason}`)}</Note>}
        <ButtonLink href="/places">{t('refused.others')}</ButtonLink>
      </Card>
    )
  }
  if (application.state === 'filled') {
    return (
      <Card title={t('filled.title', { company })} size={3}>
        <Paragraph>{ruleTexts(lang)('learn.place-taken')}</Paragraph>
        <ButtonLink href={`/places/${application.placeId}#similar`}>{t('refused.others')}</ButtonLink>
      </Card>
    )
  }
  if (application.state === 'accepted' && application.endedAt) {
    return (
      <Card title={t('over.title', { company })} size={3}>
        <Paragraph>{t('over.lead')}</Paragraph>
        <Link href={`/places/${application.placeId}`} alone>
          {t('over.link')}
        </Link>
        <Link href="/agreements" alone>
          {t('accepted.link')}
        </Link>
      </Card>
    )
  }
  if (application.state === 'accepted') {
    return (
      <NowCard id="now" title={t('accepted.title', { company })} tag={false}>
        <Paragraph>{t('accepted.lead')}</Paragraph>
        <ButtonLink href="/agreements">{t('accepted.link')}</ButtonLink>
      </NowCard>
    )
  }
  return (
    <Card title={application.state === 'expired' ? t('expired.title', { company }) : t('withdrawn.title')} size={3}>
      {application.state === 'expired' && <Paragraph>{t('expired.lead')}</Paragraph>}
      <Link href="/places" alone>
        {t('refused.others')}
      </Link>
    </Card>
  )
}

function ChooseMoment({ view, application, formKey, problem }: NowProps) {
  const t = texts(view.lang)
  const company = application.companyName
  return (
    <NowCard id="now" title={t('choose.title', { company })}>
      <Paragraph>{t('choose.lead')}</Paragraph>
      {application.words && (
        <Quote by={t('choose.their-words')} lang="und">
          {application.words}
        </Quote>
      )}
      <Form action={`/applications/${application.id}/moment`} formKey={formKey}>
        <Fields
          name="moment"
          legend={t('choose.legend')}
          error={errorOf(problem?.errors, 'moment')}
          options={[
            ...application.moments.map((moment) => ({ value: moment, label: sayMoment(view.lang, moment) })),
            { value: 'none', label: t('choose.none') },
          ]}
          value={typed(problem?.values, 'moment')}
        />
        <FormField
          name="when"
          label={t('choose.when')}
          help={t('choose.when.help')}
          error={errorOf(problem?.errors, 'when')}
        >
          <Textarea rows={2} value={typed(problem?.values, 'when')} maxlength={500} />
        </FormField>
        <Button icon="check">{t('choose.button')}</Button>
      </Form>
    </NowCard>
  )
}
