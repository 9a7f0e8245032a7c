import {
  Back,
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
  StatusBadge,
  type View,
  YoungFrame,
} from '../../../ui/index.ts'
import { competenceName } from '../../region/index.ts'
import type { Activity } from '../rules/ecv.ts'
import { texts } from '../texts/index.ts'
import { sayPeriod } from './say.ts'

/** Everything she did, on the CV or not. */
export function ActivitiesPage({ view, activities }: { view: View; activities: Activity[] }) {
  const t = texts(view.lang)
  return (
    <YoungFrame view={view} title={t('all.title')}>
      <Stack gap="l" read>
        <Stack gap="s">
          <Back href="/cv">{t('to-cv')}</Back>
          <Heading level={1}>{t('all.title')}</Heading>
          <Lead>{t('all.lead')}</Lead>
        </Stack>
        <div>
          <ButtonLink href="/activities/new" icon="plus" iconFirst>
            {t('cv.add')}
          </ButtonLink>
        </div>
        {activities.length === 0 ? (
          <Empty title={t('cv.empty')}>
            <Paragraph>{t('cv.empty.help')}</Paragraph>
          </Empty>
        ) : (
          <Card>
            <List rows>
              {activities.map((activity) => (
                <li>
                  <ActivityRow view={view} activity={activity} />
                </li>
              ))}
            </List>
          </Card>
        )}
      </Stack>
    </YoungFrame>
  )
}

function ActivityRow({ view, activity }: { view: View; activity: Activity }) {
  const t = texts(view.lang)
  return (
    <Row apart>
      <Stack gap="s">
        <Link href={`/activities/${activity.id}`} alone strong>
          <bdi class="kr-break">{activity.title}</bdi>
        </Link>
        <Note>
          {t(`kind.${activity.kind}`)}
          {sayPeriod(view.lang, activity) && <> · {sayPeriod(view.lang, activity)}</>}
        </Note>
        {activity.shown.length > 0 ? (
          <Note icon="check">
            {activity.shown.map(({ competenceId }) => competenceName(view.lang, competenceId)).join(', ')}
          </Note>
        ) : (
          <Note>{t('all.no-competence')}</Note>
        )}
      </Stack>
      <StatusBadge kind={activity.onCv ? 'success' : 'neutral'}>{activity.onCv ? t('on-cv') : t('off-cv')}</StatusBadge>
    </Row>
  )
}
