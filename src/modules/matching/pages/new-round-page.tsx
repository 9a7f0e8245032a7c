import { chosen, typed } from '../../../platform/forms.ts'
import type { Problem } from '../../../platform/web.ts'
import {
  Bdi,
  Breadcrumb,
  Button,
  DateFields,
  dateValue,
  Empty,
  errorOf,
  Fields,
  Form,
  FormField,
  Heading,
  Lead,
  Paragraph,
  Stack,
  StaffFrame,
  Textbox,
  type View,
} from '../../../ui/index.ts'
import type { SchoolClass } from '../../people/index.ts'
import { kinds, sayKind } from '../../places/index.ts'
import { texts } from '../texts/index.ts'

export type NewRoundProps = {
  view: View
  classes: readonly (SchoolClass & { pupils: number })[]
  /** Three weeks from now: time to decide, to send and to answer. */
  deadline: Temporal.PlainDate
  formKey: string
  problem?: Problem | undefined
}

/** The first page of a round: who, what kind of place, until when. */
export function NewRoundPage({ view, classes, deadline, formKey, problem }: NewRoundProps) {
  const t = texts(view.lang)
  const { errors, values } = problem ?? {}
  const day = {
    day: typed(values, 'deadline.day'),
    month: typed(values, 'deadline.month'),
    year: typed(values, 'deadline.year'),
  }
  return (
    <StaffFrame view={view} title={t('new.title')} errors={errors}>
      <Stack gap="l" read>
        <Breadcrumb items={[{ href: '/matching', label: t('rounds.title') }]} />
        <Stack gap="s">
          <Heading level={1}>{t('new.title')}</Heading>
          <Lead>{t('new.lead')}</Lead>
        </Stack>
        {classes.length === 0 ? (
          <Empty title={t('new.classes.none')}>
            <Paragraph>{t('new.classes.none.help')}</Paragraph>
          </Empty>
        ) : (
          <Form action="/matching/new" formKey={formKey} gap="l">
            <FormField name="title" label={t('new.name')} help={t('new.name.help')} error={errorOf(errors, 'title')}>
              <Textbox value={typed(values, 'title')} maxlength={120} />
            </FormField>
            <Fields
              type="checkbox"
              name="classes"
              legend={t('new.classes')}
              error={errorOf(errors, 'classes')}
              value={values ? chosen(values, 'classes') : classes.length === 1 ? [classes[0]!.id] : []}
              options={classes.map(({ id, name, pupils, schoolYear }) => ({
                value: id,
                label: t.rich('new.class', { name: <Bdi>{name}</Bdi> }),
                help: t('new.class.note', { n: pupils, year: schoolYear }),
              }))}
            />
            <Fields
              name="kind"
              legend={t('new.kind')}
              error={errorOf(errors, 'kind')}
              value={typed(values, 'kind')}
              options={kinds.map((kind) => ({ value: kind, label: sayKind(view.lang, kind) }))}
            />
            <DateFields
              name="deadline"
              legend={t('new.deadline')}
              value={values ? day : dateValue(deadline)}
              error={errorOf(errors, 'deadline')}
            />
            <Button icon="forward">{t('new.next')}</Button>
          </Form>
        )}
      </Stack>
    </StaffFrame>
  )
}
