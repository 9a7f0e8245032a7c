import { dayOf, sayDate } from '../../../platform/i18n.ts'
import {
  Bdi,
  ButtonLink,
  Card,
  Empty,
  Heading,
  Link,
  List,
  Note,
  Row,
  Stack,
  type View,
  YoungFrame,
} from '../../../ui/index.ts'
import type { Application } from '../queries/read-application.ts'
import { ruleTexts, texts } from '../texts/index.ts'
import { ApplicationMini } from './application-route.tsx'

/** Everything she asked companies, newest first. */
export function MyApplicationsPage({ view, applications }: { view: View; applications: Application[] }) {
  const t = texts(view.lang)
  return (
    <YoungFrame view={view} title={t('list.title')}>
      <Stack gap="l" read>
        <Heading level={1}>{t('list.title')}</Heading>
        {applications.length === 0 ? (
          <Empty title={t('list.empty')}>
            <ButtonLink href="/places">{t('list.empty.link')}</ButtonLink>
          </Empty>
        ) : (
          <Card>
            <ApplicationRows view={view} applications={applications} />
          </Card>
        )}
      </Stack>
    </YoungFrame>
  )
}

/** Applications as rows with their small lines: also on the start page and the counsellor's. */
export function ApplicationRows({
  view,
  applications,
  href = (id) => `/applications/${id}`,
}: {
  view: View
  applications: Application[]
  href?: (id: string) => string | undefined
}) {
  const t = texts(view.lang)
  const r = ruleTexts(view.lang)
  return (
    <List rows>
      {applications.map((application) => {
        const state = r(`state.${application.state}`)
        const title = t('one.title', { place: application.placeTitle, company: application.companyName })
        const to = href(application.id)
        return (
          <li>
            <Stack gap="s">
              <Row apart>
                {to ? (
                  <Link href={to} alone strong>
                    <Bdi>{title}</Bdi>
                  </Link>
                ) : (
                  <b>
                    <Bdi>{title}</Bdi>
                  </b>
                )}
                <ApplicationMini application={application} label={state} />
              </Row>
              <p>
                <b>{state}</b>
                {application.state === 'refused' && application.reason && `: ${r(`reason.${application.reason}`)}`}
              </p>
              <Note>
                {application.companyTown} · {t('one.sent-on', { date: sayDate(view.lang, dayOf(application.sentAt)) })}
              </Note>
            </Stack>
          </li>
        )
      })}
    </List>
  )
}
