import { typed } from '../../../platform/forms.ts'
import { formKey as newFormKey, type Problem } from '../../../platform/web.ts'
import {
  ActionForm,
  Alert,
  Button,
  ButtonLink,
  Card,
  errorOf,
  FileField,
  FlowFrame,
  Form,
  FormField,
  Heading,
  Lead,
  Link,
  List,
  Note,
  Row,
  Stack,
  Textbox,
  type View,
} from '../../../ui/index.ts'
import type { Activity, Evidence } from '../rules/ecv.ts'
import { texts } from '../texts/index.ts'
import { isPicture } from './evidence-tiles.tsx'
import { stepOf } from './flow-pages.tsx'
import { sayBytes } from './say.ts'

type Props = { view: View; activity: Activity; isNew: boolean; formKey: string; problem?: Problem | undefined }

/** Question 4: a photo or document, when there is one. */
export function EvidencePage({ view, activity, isNew, formKey, problem }: Props) {
  const t = texts(view.lang)
  const error = (name: string) => errorOf(problem?.errors, name)
  return (
    <FlowFrame
      view={view}
      title={t('evidence.page-title')}
      errors={problem?.errors}
      back={{ href: isNew ? `/activities/${activity.id}/shows?new=1` : `/activities/${activity.id}` }}
      step={isNew ? stepOf(view, 4) : undefined}
    >
      <Stack gap="s">
        <Heading level={1}>{t('evidence.title')}</Heading>
        <Lead>{t('evidence.lead')}</Lead>
      </Stack>
      {activity.evidence.length > 0 && (
        <Card title={t.rich('evidence.have', { title: <bdi class="kr-break">{activity.title}</bdi> })} size={3}>
          <EvidenceRows view={view} evidence={activity.evidence} />
        </Card>
      )}
      <Form action={`/activities/${activity.id}/evidence`} formKey={formKey} multipart gap="l">
        {isNew && <input type="hidden" name="new" value="1" />}
        <FormField name="file" label={t('evidence.file')} help={t('evidence.file.help')} error={error('file')}>
          <FileField accept="image/jpeg,image/png,image/webp,image/gif,application/pdf" megabytes={15} />
        </FormField>
        <FormField name="title" label={t('evidence.name')} help={t('evidence.name.help')} error={error('title')}>
          <Textbox value={typed(problem?.values, 'title')} maxlength={120} />
        </FormField>
        <Row>
          <Button icon="plus" iconFirst busyLabel={t('evidence.busy')}>
            {t('evidence.add')}
          </Button>
          <ButtonLink kind="secondary" href={isNew ? '/cv?done=activity-added' : `/activities/${activity.id}`}>
            {activity.evidence.length > 0 ? t('evidence.ready') : t('evidence.skip')}
          </ButtonLink>
        </Row>
      </Form>
      <Alert icon="people">{t('evidence.others')}</Alert>
    </FlowFrame>
  )
}

/** Her files with what she can do with each. */
export function EvidenceRows({ view, evidence }: { view: View; evidence: readonly Evidence[] }) {
  const t = texts(view.lang)
  return (
    <List rows>
      {evidence.map((piece) => (
        <li>
          <Row apart>
            <Stack gap="s">
              <Link href={`/evidence/${piece.id}`} icon={isPicture(piece) ? 'photo' : 'document'}>
                <bdi class="kr-break">{piece.title}</bdi>
              </Link>
              <Note>
                {sayBytes(view.lang, piece.bytes)}
                {!piece.scanned && <> · {t('evidence.not-scanned')}</>}
              </Note>
            </Stack>
            <Row>
              <Link href={`/evidence/${piece.id}/title`} alone about={piece.title}>
                {t('evidence.rename')}
              </Link>
              <ActionForm action={`/evidence/${piece.id}/remove`} formKey={newFormKey()}>
                <Button kind="subtle" about={piece.title}>
                  {t('remove')}
                </Button>
              </ActionForm>
            </Row>
          </Row>
        </li>
      ))}
    </List>
  )
}

type TitleProps = { view: View; piece: Evidence; formKey: string; problem?: Problem | undefined }

export function EvidenceTitlePage({ view, piece, formKey, problem }: TitleProps) {
  const t = texts(view.lang)
  return (
    <FlowFrame
      view={view}
      title={t('evidence.rename.title')}
      errors={problem?.errors}
      back={{ href: `/activities/${piece.activityId}` }}
    >
      <Heading level={1}>{t('evidence.rename.title')}</Heading>
      <Form action={`/evidence/${piece.id}/title`} formKey={formKey} gap="l">
        <FormField
          name="title"
          label={t('evidence.name')}
          help={t('evidence.name.help')}
          error={errorOf(problem?.errors, 'title')}
        >
          <Textbox value={problem ? typed(problem.values, 'title') : piece.title} maxlength={120} />
        </FormField>
        <Button>{t('save')}</Button>
      </Form>
    </FlowFrame>
  )
}
