import { dayOf, sayDate } from '../../../platform/i18n.ts'
import {
  Back,
  Bdi,
  ButtonLink,
  Card,
  Empty,
  Heading,
  Here,
  Lead,
  Link,
  List,
  Note,
  Paragraph,
  Row,
  Stack,
  StaffFrame,
  type View,
  VisitorFrame,
  YoungFrame,
} from '../../../ui/index.ts'
import { ShownCvBody } from '../../portfolio/index.ts'
import { type Application, askedOther, type Identity, type SentEvidence } from '../queries/read-application.ts'
import { ruleTexts, texts } from '../texts/index.ts'
import { ApplicationMini } from './application-route.tsx'
import { sayLearner } from './say.ts'

/** Does this wait for the company? */
const waits = (application: Application) =>
  application.state === 'sent' ||
  (application.state === 'invited' && (application.chosenMoment !== null || askedOther(application)))

/** What was sent to the company of somebody with an account: what waits for it first. */
export function CompanyPage({
  view,
  applications,
  names,
}: {
  view: View
  applications: Application[]
  names: Map<string, Identity>
}) {
  const t = texts(view.lang)
  const r = ruleTexts(view.lang)
  return (
    <StaffFrame view={view} title={t('company.title')}>
      <Stack gap="l" read>
        <Stack gap="s">
          <Heading level={1}>{t('company.title')}</Heading>
          <Lead>{t('company.lead', { n: applications.filter(waits).length })}</Lead>
        </Stack>
        {applications.length === 0 ? (
          <Empty title={t('company.empty')}>
            <Paragraph>{t('company.empty.help')}</Paragraph>
          </Empty>
        ) : (
          <Card>
            <List rows>
              {applications.map((application) => (
                <li>
                  <Stack gap="s">
                    <Row apart>
                      <Link href={`/company/applications/${application.id}`} alone strong>
                        <Bdi>{names.get(application.id)?.name ?? sayLearner(view.lang, application.shown)}</Bdi>
                      </Link>
                      {waits(application) ? (
                        <Here>{t('company.waits')}</Here>
                      ) : (
                        <span>{r(`state.${application.state}`)}</span>
                      )}
                    </Row>
                    <Note>
                      {application.placeTitle} ·{' '}
                      {t('one.sent-on', { date: sayDate(view.lang, dayOf(application.sentAt)) })}
                    </Note>
                  </Stack>
                </li>
              ))}
            </List>
          </Card>
        )}
      </Stack>
    </StaffFrame>
  )
}

/** The CV as the company may see it now: without a name until it invites. */
export function SentCvPage({
  view,
  base,
  application,
  evidence,
  byLink,
}: {
  view: View
  base: string
  application: Application
  evidence: SentEvidence[]
  byLink: boolean
}) {
  const t = texts(view.lang)
  const Frame = byLink ? VisitorFrame : StaffFrame
  return (
    <Frame view={view} title={t('cv.title')} sheet="ecv">
      <Stack gap="l">
        <Stack gap="s">
          <Back href={base}>{t('cv.back')}</Back>
          <Heading level={1}>{sayLearner(view.lang, application.shown)}</Heading>
          <Lead>{t('cv.lead')}</Lead>
        </Stack>
        <ShownCvBody shown={application.shown.cv} lang={view.lang} />
        {evidence.length > 0 && (
          <Card title={t('apply.evidence')} size={3}>
            <List rows>
              {evidence.map((file) => (
                <li>
                  <Link href={`${base}/evidence/${file.id}`} icon="download">
                    <Bdi>{file.title}</Bdi>
                  </Link>
                </li>
              ))}
            </List>
          </Card>
        )}
      </Stack>
    </Frame>
  )
}

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
