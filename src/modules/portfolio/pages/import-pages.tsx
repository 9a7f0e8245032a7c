import type { Problem } from '../../../platform/web.ts'
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
  Paragraph,
  Row,
  Stack,
  type View,
} from '../../../ui/index.ts'
import type { CvImport } from '../queries/read-import.ts'
import { texts } from '../texts/index.ts'

/** Choose a CV file. */
export function ImportPage({ view, formKey, problem }: { view: View; formKey: string; problem?: Problem | undefined }) {
  const t = texts(view.lang)
  return (
    <FlowFrame view={view} title={t('import.title')} errors={problem?.errors} back={{ href: '/cv' }}>
      <Stack gap="s">
        <Heading level={1}>{t('import.title')}</Heading>
        <Lead>{t('import.lead')}</Lead>
      </Stack>
      <Form action="/cv/import" formKey={formKey} multipart gap="l">
        <FormField
          name="file"
          label={t('import.file')}
          help={t('import.file.help')}
          error={errorOf(problem?.errors, 'file')}
        >
          <FileField accept=".json,.xml,.pdf,application/json,text/xml,application/pdf" megabytes={2} />
        </FormField>
        <div>
          <Button icon="forward" busyLabel={t('import.busy')}>
            {t('import.read')}
          </Button>
        </div>
      </Form>
      <Note icon="lock">{t('import.private')}</Note>
    </FlowFrame>
  )
}

type DoneProps = {
  view: View
  file: CvImport
  activities: { id: string; title: string }[]
  formKey: string
  errors?: Problem['errors'] | undefined
}

/** A file that was taken, or taken back: what is still there of it, and the way back. */
export function ImportDonePage({ view, file, activities, formKey, errors }: DoneProps) {
  const t = texts(view.lang)
  const isTaken = file.state === 'taken'
  return (
    <FlowFrame
      view={view}
      title={t(isTaken ? 'taken.title' : 'undone.title')}
      errors={errors}
      back={{ href: '/cv', label: t('to-cv') }}
    >
      <Stack gap="s">
        <Heading level={1}>{t(isTaken ? 'taken.title' : 'undone.title')}</Heading>
        <Note icon="document">
          <bdi class="kr-break">{file.fileName}</bdi>
        </Note>
      </Stack>
      {!isTaken && <Alert>{activities.length > 0 ? t('undone.kept') : t('undone.all')}</Alert>}
      {activities.length > 0 && (
        <Card title={t(isTaken ? 'taken.list' : 'undone.list')} size={3}>
          <List rows>
            {activities.map(({ id, title }) => (
              <li>
                <Link href={`/activities/${id}`} alone>
                  <bdi class="kr-break">{title}</bdi>
                </Link>
              </li>
            ))}
          </List>
        </Card>
      )}
      {isTaken && (
        <Stack gap="s">
          <Paragraph>{t('taken.undo.lead')}</Paragraph>
          <ActionForm action={`/cv/import/${file.id}/undo`} formKey={formKey}>
            <Button kind="secondary" icon="undo" iconFirst>
              {t('taken.undo')}
            </Button>
          </ActionForm>
        </Stack>
      )}
      <Row>
        <ButtonLink href="/cv">{t('to-cv')}</ButtonLink>
      </Row>
    </FlowFrame>
  )
}
