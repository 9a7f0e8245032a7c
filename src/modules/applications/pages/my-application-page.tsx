import { dayOf, sayDate } from '../../../platform/i18n.ts'
import {
  ActionForm,
  Automated,
  Back,
  Bdi,
  Button,
  Card,
  Cols,
  Heading,
  Link,
  Note,
  Paragraph,
  Quote,
  Stack,
  YoungFrame,
} from '../../../ui/index.ts'
import { ShownCvBody } from '../../portfolio/index.ts'
import { isForgotten } from '../queries/read-application.ts'
import { forgottenOn } from '../rules/forget-after.ts'
import { texts } from '../texts/index.ts'
import { ApplicationRoute } from './application-route.tsx'
import { Now } from './my-application-now.tsx'
import type { MyApplicationProps } from './my-application-props.ts'

/** Her own application: how it stands, what to do now, what the company sees of her. */
export function MyApplicationPage({ view, application, keeps, formKey, problem }: MyApplicationProps) {
  const t = texts(view.lang)
  const title = t('one.title', { place: application.placeTitle, company: application.companyName })
  const open = application.state === 'sent' || application.state === 'invited'
  return (
    <YoungFrame view={view} title={title} sheet="ecv" errors={problem?.errors}>
      <Stack gap="l">
        <Stack gap="s">
          <Back href="/route" />
          <Heading level={1}>
            {t.rich('one.title', {
              place: <Bdi>{application.placeTitle}</Bdi>,
              company: <Bdi>{application.companyName}</Bdi>,
            })}
          </Heading>
          <Note>{t('one.sent-on', { date: sayDate(view.lang, dayOf(application.sentAt)) })}</Note>
        </Stack>
        <ApplicationRoute application={application} lang={view.lang} label={title} />
        <Cols>
          <Now view={view} application={application} formKey={formKey} problem={problem} />
          <Stack>
            <WhatTheySee view={view} application={application} keeps={keeps} />
            {open && (
              <ActionForm action={`/applications/${application.id}/withdraw`} formKey={formKey}>
                <Button kind="subtle">{t('withdraw')}</Button>
              </ActionForm>
            )}
          </Stack>
        </Cols>
        {!isForgotten(application) && <ShownCvBody shown={application.shown.cv} lang={view.lang} />}
      </Stack>
    </YoungFrame>
  )
}

type Seen = Pick<MyApplicationProps, 'view' | 'application' | 'keeps'>

/** What the company reads of her; after it ended, until when. */
function WhatTheySee({ view, application, keeps }: Seen) {
  const t = texts(view.lang)
  if (isForgotten(application))
    return (
      <Card title={t('forgotten.title')} size={3}>
        <Paragraph>{t('forgotten.lead')}</Paragraph>
      </Card>
    )
  const named = application.nameFromStart || ['invited', 'accepted'].includes(application.state)
  return (
    <Card title={t('what-they-see', { company: application.companyName })} size={3}>
      <Note icon={named ? 'eye' : 'eye-off'}>{t(named ? 'what-they-see.name' : 'what-they-see.no-name')}</Note>
      <Quote by={t('your-words')} lang="und">
        {application.motivation}
      </Quote>
      <Automated of="applications/fits" />
      {application.endedAt && (
        <Stack gap="s">
          <Note icon="clock">
            {t('forget.on', { date: sayDate(view.lang, forgottenOn(dayOf(application.endedAt), keeps), 'year') })}
          </Note>
          <Link href="/my-data/consent">{t(keeps ? 'forget.change' : 'forget.keep')}</Link>
        </Stack>
      )}
    </Card>
  )
}
