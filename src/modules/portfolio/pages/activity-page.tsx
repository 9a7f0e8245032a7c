import { formKey as newFormKey } from '../../../platform/web.ts'
import {
  ActionForm,
  Back,
  Button,
  Card,
  Heading,
  Link,
  Note,
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
import { EvidenceRows } from './evidence-pages.tsx'
import { sayConfirmer, sayPeriod } from './say.ts'

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
            <bdi class="kr-break">{activity.title}</bdi>
          </Heading>
          <Note>
            {t(`kind.${activity.kind}`)}
            {details.map((detail) => (
              <>
                {' · '}
                <bdi class="kr-break">{detail}</bdi>
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
              <bdi class="kr-break">{line}</bdi>
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
            <bdi class="kr-break">{sentence}</bdi>
          </p>
          {confirmationsFor(activity, competenceId).map((said) => (
            <Note icon="check">
              {t.rich('confirmed-by', { who: <bdi class="kr-break">{sayConfirmer(view.lang, said)}</bdi> })}
            </Note>
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
