import { chosen } from '../../../platform/forms.ts'
import { sayList } from '../../../platform/i18n.ts'
import { formKey as newFormKey, type Problem } from '../../../platform/web.ts'
import {
  ActionForm,
  Alert,
  Button,
  ButtonLink,
  Card,
  Checkbox,
  errorOf,
  FileField,
  FlowFrame,
  Form,
  FormField,
  Group,
  Heading,
  Lead,
  Link,
  List,
  Note,
  Paragraph,
  Row,
  Section,
  Stack,
  type View,
} from '../../../ui/index.ts'
import { importTexts, sayUnclear } from '../import/index.ts'
import type { CvImport } from '../queries/read-import.ts'
import { proposalsIn } from '../read-proposals.ts'
import type { Profile } from '../rules/ecv.ts'
import type { LanguageProposal, Proposal } from '../rules/proposals.ts'
import { texts } from '../texts/index.ts'
import { sayLanguage, sayPeriod } from './say.ts'

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

type PreviewProps = {
  view: View
  file: CvImport
  profile: Profile
  formKey: string
  problem?: Problem | undefined
}

/** What was understood of the file, each with a box, and what was not. Nothing is on her CV yet. */
export function PreviewPage({ view, file, profile, formKey, problem }: PreviewProps) {
  const t = texts(view.lang)
  const { activities, headline, languages, skills } = proposalsIn(view.lang, file.reading)
  const ticked = problem && chosen(problem.values, 'take')
  const isTicked = (key: string, first: boolean) => (ticked ? ticked.includes(key) : first)
  const hasHeadline = headline !== null && profile.headline === null
  const takes = activities.length + (hasHeadline ? 1 : 0) + (profile.languages.length === 0 ? languages.length : 0)
  return (
    <FlowFrame view={view} title={t('preview.title')} errors={problem?.errors} back={{ href: '/cv/import' }}>
      <Stack gap="s">
        <Heading level={1}>{t('preview.title')}</Heading>
        <Lead>
          {takes === 0 ? importTexts(view.lang)('reading.nothing-found') : t('preview.lead', { n: activities.length })}
        </Lead>
        <Note icon="document">
          <bdi>{file.fileName}</bdi>
        </Note>
      </Stack>
      <Form action={`/cv/import/${file.id}`} formKey={formKey} gap="l">
        {activities.length > 0 && (
          <Group name="take" legend={t('preview.activities')} level={2} error={errorOf(problem?.errors, 'take')}>
            {activities.map((one, i) => (
              <ProposalBox
                view={view}
                one={one}
                id={i === 0 ? 'take' : undefined}
                checked={isTicked(one.key, one.sensitive.length === 0)}
              />
            ))}
          </Group>
        )}
        {hasHeadline && (
          <Group name="headline" legend={t('preview.headline')} level={2}>
            <Checkbox
              name="take"
              value="headline"
              label={<bdi>{headline.text}</bdi>}
              note={headline.sensitive.length > 0 && sayWarning(view, headline.sensitive)}
              checked={isTicked('headline', headline.sensitive.length === 0)}
            />
          </Group>
        )}
        {languages.length > 0 && profile.languages.length === 0 && (
          <LanguageBoxes view={view} languages={languages} isTicked={isTicked} />
        )}
        <Row>
          {takes > 0 ? (
            <Button icon="check" iconFirst>
              {t('preview.take')}
            </Button>
          ) : (
            <ButtonLink href="/activities/new">{t('cv.add')}</ButtonLink>
          )}
          <Button kind="secondary" form="cancel">
            {t('preview.cancel')}
          </Button>
        </Row>
      </Form>
      <Form id="cancel" action={`/cv/import/${file.id}/cancel`} formKey={newFormKey()}>
        {null}
      </Form>
      <NotTaken view={view} file={file} skills={skills} />
    </FlowFrame>
  )
}

type BoxProps = { view: View; one: Proposal; id: string | undefined; checked: boolean }

function ProposalBox({ view, one, id, checked }: BoxProps) {
  const t = texts(view.lang)
  const details = [t(`kind.${one.kind}`), one.organisation, sayPeriod(view.lang, one)].filter(Boolean)
  return (
    <Checkbox
      name="take"
      value={one.key}
      id={id}
      checked={checked}
      label={
        <b>
          <bdi>{one.title}</bdi>
        </b>
      }
      note={
        <>
          <bdi>{details.join(', ')}</bdi>
          {one.what && (
            <span class="kr-note">
              <bdi>{shorten(one.what)}</bdi>
            </span>
          )}
          {one.sensitive.length > 0 && <span class="kr-note">{sayWarning(view, one.sensitive)}</span>}
        </>
      }
    />
  )
}

const shorten = (text: string) => (text.length > 240 ? `${text.slice(0, 240).replace(/[\ud800-\udbff]$/, '')}…` : text)

const sayWarning = (view: View, words: Proposal['sensitive']): string =>
  texts(view.lang)('preview.sensitive', {
    words: sayList(
      view.lang,
      words.map(({ word }) => word),
    ),
  })

type LanguageProps = { view: View; languages: LanguageProposal[]; isTicked: (key: string, first: boolean) => boolean }

/** A language may tell something about home: only Dutch and English are ticked for her. */
function LanguageBoxes({ view, languages, isTicked }: LanguageProps) {
  const t = texts(view.lang)
  return (
    <Group name="languages" legend={t('preview.languages')} level={2} help={t('preview.languages.help')}>
      {languages.map((one) => (
        <Checkbox
          name="take"
          value={one.key}
          label={<bdi>{sayLanguage(view.lang, one)}</bdi>}
          checked={isTicked(one.key, one.ticked)}
        />
      ))}
    </Group>
  )
}

/** What stays behind and why: private things in one line, the rest one by one. */
function NotTaken({ view, file, skills }: { view: View; file: CvImport; skills: string[] }) {
  const t = texts(view.lang)
  const said = importTexts(view.lang)
  const { unclear } = file.reading
  const fields = unclear.filter(({ code }) => code === 'not-taken-private')
  const others = unclear.filter(({ code }) => code !== 'not-taken-private')
  const nameOf = (field: string) => {
    const key: string = `private.${field}`
    return said.has(key) ? said(key) : field
  }
  if (unclear.length === 0 && skills.length === 0) return null
  return (
    <Section title={t('not-taken.title')} id="not-taken">
      {fields.length > 0 && (
        <Note icon="lock">
          {t('not-taken.private', {
            fields: sayList(
              view.lang,
              fields.map(({ sample }) => nameOf(sample)),
            ),
          })}
        </Note>
      )}
      {skills.length > 0 && (
        <Paragraph>{t.rich('not-taken.skills', { skills: <bdi>{sayList(view.lang, skills)}</bdi> })}</Paragraph>
      )}
      {others.length > 0 && (
        <List rows>
          {others.map((one) => (
            <li>{sayUnclear(view.lang, one)}</li>
          ))}
        </List>
      )}
    </Section>
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
          <bdi>{file.fileName}</bdi>
        </Note>
      </Stack>
      {!isTaken && <Alert>{activities.length > 0 ? t('undone.kept') : t('undone.all')}</Alert>}
      {activities.length > 0 && (
        <Card title={t(isTaken ? 'taken.list' : 'undone.list')} size={3}>
          <List rows>
            {activities.map(({ id, title }) => (
              <li>
                <Link href={`/activities/${id}`} alone>
                  <bdi>{title}</bdi>
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
