import {
  Back,
  Bdi,
  Card,
  Heading,
  Lead,
  Link,
  List,
  Stack,
  StaffFrame,
  type View,
  VisitorFrame,
} from '../../../ui/index.ts'
import { ShownCvBody } from '../../portfolio/index.ts'
import type { Application, SentEvidence } from '../queries/read-application.ts'
import { texts } from '../texts/index.ts'
import { sayLearner } from './say.ts'

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
