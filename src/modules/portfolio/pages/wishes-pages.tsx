import { chosen, typed } from '../../../platform/forms.ts'
import type { Problem } from '../../../platform/web.ts'
import {
  Alert,
  Button,
  Choices,
  DateFields,
  dateValue,
  errorOf,
  Fields,
  FlowFrame,
  Form,
  FormField,
  Heading,
  Lead,
  Row,
  Select,
  Stack,
  Textbox,
  type View,
} from '../../../ui/index.ts'
import { fieldName, fields } from '../../region/index.ts'
import { languageLevels, mostLanguages } from '../commands/set-languages.ts'
import { weekdays } from '../commands/set-wishes.ts'
import { likes, type Profile } from '../rules/ecv.ts'
import { texts } from '../texts/index.ts'
import { sayDay, sayLevel, sayLike } from './say.ts'

type Props = { view: View; profile: Profile; formKey: string; problem?: Problem | undefined }

/** What she wants; every question may stay open. */
export function WishesPage({ view, profile, formKey, problem }: Props) {
  const t = texts(view.lang)
  const { lang } = view
  const error = (name: string) => errorOf(problem?.errors, name)
  const text = (name: 'headline' | 'seeks') => (problem ? typed(problem.values, name) : profile[name])
  const picked = (name: string, known: string[]) => (problem ? chosen(problem.values, name) : known)
  return (
    <FlowFrame view={view} title={t('wishes.title')} errors={problem?.errors} back={{ href: '/cv' }}>
      <Stack gap="s">
        <Heading level={1}>{t('wishes.title')}</Heading>
        <Lead>{t('wishes.lead')}</Lead>
      </Stack>
      <Form action="/cv/wishes" formKey={formKey} gap="l">
        <FormField
          name="headline"
          label={t('wishes.headline')}
          help={t('wishes.headline.help')}
          error={error('headline')}
        >
          <Textbox value={text('headline')} maxlength={200} />
        </FormField>
        <Fields
          type="checkbox"
          name="fields"
          legend={t('wishes.fields')}
          error={error('fields')}
          value={picked('fields', profile.fields)}
          options={fields.map((id) => ({ value: id, label: fieldName(lang, id) }))}
        />
        <Choices
          type="checkbox"
          name="likes"
          legend={t('wishes.likes')}
          columns="many"
          error={error('likes')}
          value={picked('likes', profile.likes)}
          options={likes.map((id) => ({ value: id, label: sayLike(lang, id) }))}
        />
        <Fields
          type="checkbox"
          name="days"
          legend={t('wishes.days')}
          error={error('days')}
          value={picked('days', profile.days.map(String))}
          options={weekdays.map((day) => ({ value: day, label: sayDay(lang, Number(day)) }))}
        />
        <DateFields
          name="from"
          legend={t('wishes.from')}
          help={t('wishes.from.help')}
          error={error('from')}
          value={problem ? typedDate(problem) : dateValue(profile.availableFrom)}
        />
        <FormField name="seeks" label={t('wishes.seeks')} help={t('wishes.seeks.help')} error={error('seeks')}>
          <Textbox value={text('seeks')} maxlength={120} />
        </FormField>
        <Button>{t('save')}</Button>
      </Form>
    </FlowFrame>
  )
}

const typedDate = ({ values }: Problem) => ({
  day: typed(values, 'from.day'),
  month: typed(values, 'from.month'),
  year: typed(values, 'from.year'),
})

/** The languages on her CV: apart from the rest, with what a language may tell. */
export function LanguagesPage({ view, profile, formKey, problem }: Props) {
  const t = texts(view.lang)
  // One more than she has, so that the page stays short; the next one comes when she comes back.
  const count = problem ? mostLanguages : Math.min(mostLanguages, Math.max(3, profile.languages.length + 1))
  const rows = Array.from({ length: count }, (_, i) => i + 1)
  const value = (part: 'name' | 'level', n: number) =>
    problem ? typed(problem.values, `${part}.${n}`) : profile.languages[n - 1]?.[part]
  return (
    <FlowFrame view={view} title={t('languages.title')} errors={problem?.errors} back={{ href: '/cv' }}>
      <Stack gap="s">
        <Heading level={1}>{t('languages.title')}</Heading>
        <Lead>{t('languages.lead')}</Lead>
      </Stack>
      <Alert kind="warning" icon="info">
        {t('languages.warning')}
      </Alert>
      <Form action="/cv/languages" formKey={formKey} gap="l">
        {rows.map((n) => (
          <Row>
            <FormField
              name={`name.${n}`}
              label={t('languages.language', { n })}
              error={errorOf(problem?.errors, `name.${n}`)}
            >
              <Textbox width="m" value={value('name', n)} maxlength={60} />
            </FormField>
            <FormField
              name={`level.${n}`}
              label={t('languages.level', { n })}
              error={errorOf(problem?.errors, `level.${n}`)}
            >
              <Select
                width="m"
                value={value('level', n)}
                empty={t('languages.level.open')}
                options={levelOptions(view, value('level', n))}
              />
            </FormField>
          </Row>
        ))}
        <Button>{t('save')}</Button>
      </Form>
    </FlowFrame>
  )
}

/** The known levels, and the words of a CV file when that is what stands there. */
function levelOptions(view: View, own: string | null | undefined) {
  const known: readonly string[] = languageLevels
  const all = own && !known.includes(own) ? [...known, own] : known
  return all.map((level) => ({ value: level, label: sayLevel(view.lang, level) }))
}
