import { dayOf, sayDate, sayTime } from '../../../platform/i18n.ts'
import {
  ButtonLink,
  Card,
  Empty,
  Heading,
  Lead,
  Link,
  List,
  Note,
  Paragraph,
  Row,
  Stack,
  StaffFrame,
  StatusBadge,
  type View,
  YoungFrame,
} from '../../../ui/index.ts'
import type { Notice } from '../notices.ts'
import { texts } from '../texts/index.ts'

export function InboxPage({ view, notices }: { view: View; notices: Notice[] }) {
  const t = texts(view.lang)
  const Frame = view.person?.frame === 'young' ? YoungFrame : StaffFrame
  return (
    <Frame view={view} title={t('title')}>
      <Stack gap="l" read>
        <Stack gap="s">
          <Heading level={1}>{t('title')}</Heading>
          <Lead>{t('lead')}</Lead>
        </Stack>
        {notices.length === 0 ? (
          <Empty title={t('empty')}>
            <Paragraph>{t('empty.help')}</Paragraph>
            <ButtonLink href="/places">{t('empty.link')}</ButtonLink>
          </Empty>
        ) : (
          <Card>
            <List rows>
              {notices.map((notice) => (
                <li>
                  <Stack gap="s">
                    <Row apart>
                      <Link href={notice.href} alone strong={notice.isNew}>
                        {t(`notice.${notice.kind}`, notice.values)}
                      </Link>
                      {notice.isNew && <StatusBadge kind="warning">{t('new')}</StatusBadge>}
                    </Row>
                    <Note>
                      {sayDate(view.lang, dayOf(notice.at))}, {sayTime(view.lang, notice.at)}
                    </Note>
                  </Stack>
                </li>
              ))}
            </List>
          </Card>
        )}
      </Stack>
    </Frame>
  )
}
