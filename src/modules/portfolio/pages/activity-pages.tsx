import { formKey as newFormKey, type Problem } from '../../../platform/web.ts'
import {
  ActionForm,
  Back,
  Button,
  ButtonLink,
  Card,
  Empty,
  FlowFrame,
  Form,
  Heading,
  Lead,
  Link,
  List,
  Note,
  Paragraph,
  Quote,
  Row,
  Stack,
  StatusBadge,
  type View,
  YoungFrame,
} from '../../../ui/index.ts'
import { competenceName } from '../../region/index.ts'
import { type Activity, confirmationsFor } from '../rules/ecv.ts'
import { texts } from '../texts/index.ts'
import { SaveButtons } from './competence-pages.tsx'
import { EvidenceRows } from './evidence-pages.tsx'
import { ActivityTextFields, stepOf, type TextValues } from './flow-pages.tsx'
import { sayConfirmer, sayPeriod } from './say.ts'

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
          <bdi>{activity.title}</bdi>
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

/** One thing she did, with all that can be done with it. Each form has a key of its own: two acts are not one act twice. */
export function ActivityPage({ view, activity }: { view: View; activity: Activity }) {
  const t = texts(view.lang)
  const isConfirmed = activity.confirmations.length > 0
  const details = [activity.organisation, sayPeriod(view.lang, activity)].filter(Boolean)
  return (
    <YoungFrame view={view} title={activity.title}>
      <Stack gap="l" read>
        <Stack gap="s">
          <Back href="/cv">{t('to-cv')}</Back>
          <Heading level={1}>
            <bdi>{activity.title}</bdi>
          </Heading>
          <Note>
            {t(`kind.${activity.kind}`)}
            {details.map((detail) => (
              <>
                {' · '}
                <bdi>{detail}</bdi>
              </>
            ))}
          </Note>
        </Stack>
        <Row>
          <StatusBadge kind={activity.onCv ? 'success' : 'neutral'}>
            {activity.onCv ? t('on-cv') : t('off-cv')}
          </StatusBadge>
          <ActionForm
            action={`/activities/${activity.id}/on-cv`}
            formKey={newFormKey()}
            fields={{ on: activity.onCv ? 'no' : 'yes' }}
          >
            <Button kind="subtle">{activity.onCv ? t('take-off') : t('put-on')}</Button>
          </ActionForm>
        </Row>
        <Card title={t('one.text')} size={3}>
          {activity.what?.split('\n').map((line) => (
            <p>
              <bdi>{line}</bdi>
            </p>
          ))}
          {isConfirmed ? (
            <Note icon="lock">{t('one.confirmed')}</Note>
          ) : (
            <Link href={`/activities/${activity.id}/edit`} icon="pen">
              {t('one.edit')}
            </Link>
          )}
        </Card>
        <ShownCard view={view} activity={activity} />
        <Card title={t('one.evidence')} size={3}>
          {activity.evidence.length > 0 ? (
            <EvidenceRows view={view} evidence={activity.evidence} />
          ) : (
            <Note>{t('one.no-evidence')}</Note>
          )}
          <Link href={`/activities/${activity.id}/evidence`} icon="plus">
            {t('evidence.add')}
          </Link>
        </Card>
        <ActionForm action={`/activities/${activity.id}/remove`} formKey={newFormKey()}>
          <Button kind="subtle" about={activity.title}>
            {t('one.remove')}
          </Button>
        </ActionForm>
      </Stack>
    </YoungFrame>
  )
}

/** What it shows, in her words, and who saw it. */
function ShownCard({ view, activity }: { view: View; activity: Activity }) {
  const t = texts(view.lang)
  return (
    <Card title={t('one.shows')} size={3}>
      {activity.shown.length === 0 && <Note>{t('one.no-competence')}</Note>}
      {activity.shown.map(({ competenceId, sentence }) => (
        <Stack gap="s">
          <p>
            <b>{competenceName(view.lang, competenceId)}</b>
          </p>
          <p>
            <bdi>{sentence}</bdi>
          </p>
          {confirmationsFor(activity, competenceId).map((said) => (
            <Note icon="check">{t.rich('confirmed-by', { who: <bdi>{sayConfirmer(view.lang, said)}</bdi> })}</Note>
          ))}
        </Stack>
      ))}
      {[...new Set(activity.confirmations.map(({ words }) => words))].map(
        (words) => words && <Quote lang="und">{words}</Quote>,
      )}
      <Link href={`/activities/${activity.id}/shows`} icon="pen">
        {activity.shown.length === 0 ? t('one.shows.add') : t('one.shows.edit')}
      </Link>
    </Card>
  )
}

type EditProps = {
  view: View
  activity: Pick<Activity, 'id' | 'title'>
  isNew: boolean
  values: TextValues
  formKey: string
  problem?: Problem | undefined
}

export function EditActivityPage({ view, activity, isNew, values, formKey, problem }: EditProps) {
  const t = texts(view.lang)
  return (
    <FlowFrame
      view={view}
      title={t('what.page-title')}
      errors={problem?.errors}
      back={{ href: isNew ? '/cv' : `/activities/${activity.id}` }}
      step={isNew ? stepOf(view, 2) : undefined}
    >
      <Heading level={1}>{t('what.title')}</Heading>
      <Form action={`/activities/${activity.id}/edit`} formKey={formKey} gap="l">
        {isNew && <input type="hidden" name="new" value="1" />}
        <ActivityTextFields view={view} values={values} problem={problem} />
        <SaveButtons isNew={isNew} view={view} />
      </Form>
    </FlowFrame>
  )
}
