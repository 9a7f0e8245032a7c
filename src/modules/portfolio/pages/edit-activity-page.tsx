import type { Problem } from '../../../platform/web.ts'
import { FlowFrame, Form, Heading, type View } from '../../../ui/index.ts'
import type { Activity } from '../rules/ecv.ts'
import { texts } from '../texts/index.ts'
import { ActivityTextFields, type TextValues } from './activity-fields.tsx'
import { SaveButtons } from './competence-pages.tsx'
import { stepOf } from './flow-pages.tsx'

type EditProps = {
  view: View
  activity: Pick<Activity, 'id' | 'title'>
  isNew: boolean
  values: TextValues
  formKey: string
  problem?: Problem | undefined
}

export function EditActivityPage({ view, activity, isNew, values, formKey, problem }: EditProps) {
  const t = texts(view.lang)
  return (
    <FlowFrame
      view={view}
      title={t('what.page-title')}
      errors={problem?.errors}
      back={{ href: isNew ? '/cv' : `/activities/${activity.id}` }}
      step={isNew ? stepOf(view, 2) : undefined}
    >
      <Heading level={1}>{t('what.title')}</Heading>
      <Form action={`/activities/${activity.id}/edit`} formKey={formKey} gap="l">
        {isNew && <input type="hidden" name="new" value="1" />}
        <ActivityTextFields view={view} values={values} problem={problem} />
        <SaveButtons isNew={isNew} view={view} />
      </Form>
    </FlowFrame>
  )
}
