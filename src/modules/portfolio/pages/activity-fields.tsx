import { typed } from '../../../platform/forms.ts'
import type { Problem } from '../../../platform/web.ts'
import { Choices, errorOf, FormField, Textarea, Textbox, type View } from '../../../ui/index.ts'
import { texts } from '../texts/index.ts'
import { PartialDateFields } from './partial-date-fields.tsx'

export type TextValues = Partial<Record<string, string>>
type FieldsProps = { view: View; values: TextValues; problem?: Problem | undefined }

/** The fields of the second question; the same when she changes them later. */
export function ActivityTextFields({ view, values, problem }: FieldsProps) {
  const t = texts(view.lang)
  const value = (name: string) => (problem ? typed(problem.values, name) : values[name])
  const error = (name: string) => errorOf(problem?.errors, name)
  return (
    <>
      <FormField name="title" label={t('what.what')} help={t('what.what.help')} error={error('title')}>
        <Textbox value={value('title')} maxlength={150} />
      </FormField>
      <FormField name="organisation" label={t('what.where')} help={t('what.where.help')} error={error('organisation')}>
        <Textbox value={value('organisation')} maxlength={150} />
      </FormField>
      <PartialDateFields
        name="since"
        legend={t('what.since')}
        help={t('what.since.help')}
        month={value('since.month')}
        year={value('since.year')}
        lang={view.lang}
        error={error('since')}
      />
      <StillFields view={view} value={value} error={error} />
      <FormField name="what" label={t('what.more')} help={t('what.more.help')} error={error('what')}>
        <Textarea value={value('what')} rows={4} maxlength={2000} />
      </FormField>
    </>
  )
}

type StillProps = {
  view: View
  value: (name: string) => string | undefined
  error: (name: string) => string | undefined
}

function StillFields({ view, value, error }: StillProps) {
  const t = texts(view.lang)
  return (
    <>
      <Choices
        name="still"
        legend={t('what.still')}
        columns={2}
        error={error('still')}
        value={value('still')}
        options={[
          { value: 'yes', label: t('what.still.yes') },
          { value: 'no', label: t('what.still.no') },
        ]}
      />
      <PartialDateFields
        name="until"
        legend={t('what.until')}
        help={t('what.until.help')}
        month={value('until.month')}
        year={value('until.year')}
        lang={view.lang}
        error={error('until')}
      />
    </>
  )
}
