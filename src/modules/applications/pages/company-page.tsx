import { dayOf, sayDate } from '../../../platform/i18n.ts'
import {
  Bdi,
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
} from '../../../ui/index.ts'
import { type Application, askedOther, type Identity } from '../queries/read-application.ts'
import { ruleTexts, texts } from '../texts/index.ts'
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
