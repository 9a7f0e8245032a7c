import { chosen } from '../../../platform/forms.ts'
import { sayList } from '../../../platform/i18n.ts'
import { formKey as newFormKey, type Problem } from '../../../platform/web.ts'
import {
  Automated,
  Button,
  ButtonLink,
  Checkbox,
  errorOf,
  FlowFrame,
  Form,
  Group,
  Heading,
  Lead,
  Note,
  Row,
  Stack,
  type View,
} from '../../../ui/index.ts'
import { importTexts } from '../import/index.ts'
import type { CvImport } from '../queries/read-import.ts'
import { proposalsIn } from '../read-proposals.ts'
import type { Profile } from '../rules/ecv.ts'
import type { LanguageProposal, Proposal } from '../rules/proposals.ts'
import { texts } from '../texts/index.ts'
import { NotTaken } from './not-taken.tsx'
import { sayLanguage, sayPeriod } from './say.ts'

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
          <bdi class="kr-break">{file.fileName}</bdi>
        </Note>
        <Automated of="portfolio/cv-reading" />
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
              label={<bdi class="kr-break">{headline.text}</bdi>}
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
          <bdi class="kr-break">{one.title}</bdi>
        </b>
      }
      note={
        <>
          <bdi class="kr-break">{details.join(', ')}</bdi>
          {one.what && (
            <span class="kr-note">
              <bdi class="kr-break">{shorten(one.what)}</bdi>
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
          label={<bdi class="kr-break">{sayLanguage(view.lang, one)}</bdi>}
          checked={isTicked(one.key, one.ticked)}
        />
      ))}
    </Group>
  )
}
