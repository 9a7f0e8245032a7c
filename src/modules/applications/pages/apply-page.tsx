import { chosen, typed } from '../../../platform/forms.ts'
import type { Problem } from '../../../platform/web.ts'
import {
  Alert,
  Bdi,
  Button,
  ButtonLink,
  Chip,
  Chips,
  Empty,
  errorOf,
  Fields,
  FlowFrame,
  Form,
  FormField,
  Heading,
  Lead,
  Note,
  Paragraph,
  Stack,
  Textarea,
  type View,
} from '../../../ui/index.ts'
import type { PlaceCard } from '../../places/index.ts'
import type { Ecv } from '../../portfolio/index.ts'
import { competenceName } from '../../region/index.ts'
import { texts } from '../texts/index.ts'

type Props = {
  view: View
  place: PlaceCard
  ecv: Ecv
  files: { id: string; title: string }[]
  /** The city of the place, which decides whether a company sees names at once. */
  city: { name: string; nameFromStart: boolean }
  formKey: string
  problem?: Problem | undefined
}

export function ApplyPage({ view, place, ecv, files, city, formKey, problem }: Props) {
  const t = texts(view.lang)
  const activities = ecv.activities.filter((activity) => activity.onCv)
  const values = problem?.values
  const first = values === undefined
  return (
    <FlowFrame view={view} title={t('apply.title')} errors={problem?.errors} back={{ href: `/places/${place.id}` }}>
      <Stack gap="s">
        <Heading level={1}>{t('apply.title')}</Heading>
        <Lead>{t.rich('apply.lead', { place: place.title, company: <Bdi>{place.companyName}</Bdi> })}</Lead>
      </Stack>
      {place.competences.length > 0 && (
        <Stack gap="s">
          <Note>{t('apply.asked')}</Note>
          <Chips>
            {place.competences.map((id) => (
              <Chip>{competenceName(view.lang, id)}</Chip>
            ))}
          </Chips>
        </Stack>
      )}
      {ecv.competences.length === 0 ? (
        <Empty title={t('apply.nothing')}>
          <Paragraph>{t('apply.nothing.help')}</Paragraph>
          <ButtonLink href="/activities/new">{t('apply.nothing.link')}</ButtonLink>
        </Empty>
      ) : (
        <Form action={`/places/${place.id}/apply`} formKey={formKey} gap="l">
          <FormField
            name="motivation"
            label={t('apply.motivation')}
            help={t('apply.motivation.help')}
            error={errorOf(problem?.errors, 'motivation')}
          >
            <Textarea rows={5} value={typed(values, 'motivation')} maxlength={1500} />
          </FormField>
          <Fields
            type="checkbox"
            name="competences"
            legend={t('apply.competences')}
            help={t('apply.competences.help')}
            options={ecv.competences.map(({ id }) => ({ value: id, label: competenceName(view.lang, id) }))}
            value={
              first
                ? ecv.competences
                    .map(({ id }) => id)
                    .filter((id) => place.competences.length === 0 || place.competences.includes(id))
                : chosen(values, 'competences')
            }
          />
          <Fields
            type="checkbox"
            name="activities"
            legend={t('apply.activities')}
            options={activities.map(({ id, title }) => ({ value: id, label: <Bdi>{title}</Bdi> }))}
            value={first ? activities.map(({ id }) => id) : chosen(values, 'activities')}
          />
          {files.length > 0 && (
            <Fields
              type="checkbox"
              name="evidence"
              legend={t('apply.evidence')}
              help={t('apply.evidence.help')}
              options={files.map(({ id, title }) => ({ value: id, label: <Bdi>{title}</Bdi> }))}
              value={chosen(values, 'evidence')}
            />
          )}
          <Alert icon={city.nameFromStart ? 'eye' : 'eye-off'}>
            {city.nameFromStart
              ? t('apply.name.shown', { city: city.name })
              : t('apply.name.hidden', { company: place.companyName })}{' '}
            {t('apply.free-text')}
          </Alert>
          <Stack gap="s">
            <Button icon="mail" busyLabel={undefined}>
              {t('apply.send')}
            </Button>
            <Note icon="clock">{t('apply.after')}</Note>
          </Stack>
        </Form>
      )}
    </FlowFrame>
  )
}
