import { typed } from '../../../../platform/forms.ts'
import type { Problem } from '../../../../platform/web.ts'
import {
  Back,
  Button,
  errorOf,
  Fields,
  Form,
  FormField,
  Heading,
  Lead,
  Link,
  Note,
  Stack,
  Textbox,
  type View,
} from '../../../../ui/index.ts'
import { type ObjectionKind, objectionKinds, type PersonCard } from '../../../people/index.ts'
import { texts } from '../texts/index.ts'
import { MyFrame } from './frame.tsx'

type Formed = { view: View; formKey: string; problem?: Problem | undefined }

const correctable = [
  ['phone', 'tel', 'tel'],
  ['street', 'text', 'street-address'],
  ['postcode', 'text', 'postal-code'],
  ['place', 'text', 'address-level2'],
] as const

/** What she may change herself; for the rest it says whom to ask. */
export function CorrectPage({
  view,
  formKey,
  problem,
  person,
  young,
}: Formed & { person: PersonCard; young: boolean }) {
  const t = texts(view.lang)
  return (
    <MyFrame view={view} title={t('correct.title')} errors={problem?.errors}>
      <Stack gap="l" read>
        <Back href="/my-data">{t('back')}</Back>
        <Heading level={1}>{t('correct.title')}</Heading>
        <Lead>{t('correct.lead')}</Lead>
        <Form action="/my-data/correct" formKey={formKey}>
          {correctable.map(([name, type, autocomplete]) => (
            <FormField
              name={name}
              label={t(`correct.${name}`)}
              help={name === 'postcode' ? t('correct.postcode.help') : undefined}
              error={errorOf(problem?.errors, name)}
            >
              <Textbox
                type={type}
                autocomplete={autocomplete}
                value={problem ? typed(problem.values, name) : person[name]}
              />
            </FormField>
          ))}
          <Button>{t('correct.save')}</Button>
        </Form>
        <Note>{young ? t('correct.others') : t('correct.others.staff')}</Note>
        {young && (
          <Link href="/cv" alone>
            {t('correct.own')}
          </Link>
        )}
      </Stack>
    </MyFrame>
  )
}

/** What the platform does by itself, and may stop doing for her. */
export function ObjectPage({ view, formKey, problem, now }: Formed & { now: readonly ObjectionKind[] }) {
  const t = texts(view.lang)
  return (
    <MyFrame view={view} title={t('object.title')} errors={problem?.errors}>
      <Stack gap="l" read>
        <Back href="/my-data">{t('back')}</Back>
        <Heading level={1}>{t('object.title')}</Heading>
        <Lead>{t('object.lead')}</Lead>
        <Form action="/my-data/object" formKey={formKey}>
          <Fields
            type="checkbox"
            name="what"
            legend={t('object.legend')}
            error={errorOf(problem?.errors, 'what')}
            value={now}
            options={objectionKinds.map((kind) => ({
              value: kind,
              label: t(`object.${kind}`),
              help: t(`object.${kind}.help`),
            }))}
          />
          <Button>{t('object.save')}</Button>
        </Form>
        <Note>{t('object.later')}</Note>
      </Stack>
    </MyFrame>
  )
}

/** Before she takes all with her: what is in it, and where not to leave it. */
export function DownloadPage({ view, formKey, bytes, problem }: Formed & { bytes: number }) {
  const t = texts(view.lang)
  return (
    <MyFrame view={view} title={t('download.title')} errors={problem?.errors}>
      <Stack gap="l" read>
        <Back href="/my-data">{t('back')}</Back>
        <Heading level={1}>{t('download.title')}</Heading>
        <Lead>{t('download.lead')}</Lead>
        {bytes > 0 && <p>{t('download.size', { mb: Math.max(1, Math.round(bytes / 1_000_000)) })}</p>}
        <Note icon="eye">{t('download.where')}</Note>
        <Form action="/my-data/download" formKey={formKey}>
          <Button>{t('download.button')}</Button>
        </Form>
      </Stack>
    </MyFrame>
  )
}
