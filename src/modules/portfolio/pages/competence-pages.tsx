import { type FormValues, typed } from '../../../platform/forms.ts'
import type { Problem } from '../../../platform/web.ts'
import {
  Button,
  Choices,
  errorOf,
  FlowFrame,
  Form,
  FormField,
  Heading,
  Lead,
  Note,
  Row,
  Stack,
  Textarea,
  type View,
} from '../../../ui/index.ts'
import { competenceMeaning, competenceName, competences } from '../../region/index.ts'
import { type Activity, confirmationsFor } from '../rules/ecv.ts'
import { texts } from '../texts/index.ts'
import { stepOf } from './flow-pages.tsx'

type ShowsProps = {
  view: View
  activity: Activity
  /** While she adds it: question 3 of 4. */
  isNew: boolean
  picked: string[]
  errors?: Problem['errors'] | undefined
}

/** Question 3, first half: which competences it shows. What somebody confirmed is not asked again. */
export function ShowsPage({ view, activity, isNew, picked, errors }: ShowsProps) {
  const t = texts(view.lang)
  const open = competences.filter((id) => confirmationsFor(activity, id).length === 0 || !isShown(activity, id))
  return (
    <FlowFrame
      view={view}
      title={t('shows.page-title')}
      errors={errors}
      back={{ href: isNew ? `/activities/${activity.id}/edit?new=1` : `/activities/${activity.id}` }}
      stop={isNew ? { href: '/cv?done=activity-added', label: t('later') } : undefined}
      step={isNew ? stepOf(view, 3) : undefined}
    >
      <Form action={`/activities/${activity.id}/sentences`} method="get" gap="l">
        {isNew && <input type="hidden" name="new" value="1" />}
        <Choices
          type="checkbox"
          name="competence"
          level={1}
          columns={2}
          legend={t.rich('shows.title', { title: <bdi class="kr-break">{activity.title}</bdi> })}
          help={t('shows.lead')}
          error={errorOf(errors, 'competence')}
          value={picked}
          options={open.map((id) => ({
            value: id,
            label: competenceName(view.lang, id),
            help: competenceMeaning(view.lang, id),
          }))}
        />
        <Row>
          <Button icon="forward">{t('next')}</Button>
        </Row>
      </Form>
    </FlowFrame>
  )
}

const isShown = (activity: Activity, id: string) => activity.shown.some(({ competenceId }) => competenceId === id)

type SentencesProps = Omit<ShowsProps, 'errors'> & { formKey: string; problem?: Problem | undefined }

/** Question 3, second half: where one sees that, in her own sentence. */
export function SentencesPage({ view, activity, isNew, picked, formKey, problem }: SentencesProps) {
  const t = texts(view.lang)
  const back = `/activities/${activity.id}/shows?${isNew ? 'new=1&' : ''}${picked.map((id) => `competence=${id}`).join('&')}`
  const known = (id: string) => activity.shown.find(({ competenceId }) => competenceId === id)?.sentence
  return (
    <FlowFrame
      view={view}
      title={t('sentences.page-title')}
      errors={problem?.errors}
      back={{ href: back }}
      step={isNew ? stepOf(view, 3) : undefined}
    >
      <Stack gap="s">
        <Heading level={1}>{t('sentences.title')}</Heading>
        <Lead>{t('sentences.lead')}</Lead>
      </Stack>
      <Form action={`/activities/${activity.id}/sentences`} formKey={formKey} gap="l">
        {isNew && <input type="hidden" name="new" value="1" />}
        {picked.map((id) => (
          <FormField
            name={`sentence.${id}`}
            label={competenceName(view.lang, id)}
            help={competenceMeaning(view.lang, id)}
            error={errorOf(problem?.errors, `sentence.${id}`)}
          >
            <Textarea value={problem ? typed(problem.values, `sentence.${id}`) : known(id)} rows={3} maxlength={500} />
          </FormField>
        ))}
        <SaveButtons isNew={isNew} view={view} />
      </Form>
      <Note>{t('sentences.example')}</Note>
    </FlowFrame>
  )
}

/** Goes on or stops while she adds; just saves when she changes something later. */
export function SaveButtons({ isNew, view }: { isNew: boolean; view: View }) {
  const t = texts(view.lang)
  if (!isNew) return <Button>{t('save')}</Button>
  return (
    <Row>
      <Button icon="forward" name="go" value="next">
        {t('next')}
      </Button>
      <Button kind="secondary" name="go" value="stop">
        {t('save-and-stop')}
      </Button>
    </Row>
  )
}

/** The competences that an address or a form names. */
export const pickedIn = (values: FormValues | undefined): string[] =>
  Object.keys(values ?? {}).flatMap((name) => (name.startsWith('sentence.') ? [name.slice('sentence.'.length)] : []))
