import type { Child } from 'hono/jsx'
import { typed } from '../../../platform/forms.ts'
import type { Problem } from '../../../platform/web.ts'
import {
  Button,
  Choices,
  errorOf,
  FlowFrame,
  Form,
  FormField,
  Heading,
  type IconName,
  Lead,
  Note,
  Row,
  Stack,
  Textarea,
  Textbox,
  type View,
} from '../../../ui/index.ts'
import { type ChosenKind, chosenKinds } from '../rules/ecv.ts'
import { texts } from '../texts/index.ts'
import { PartialDateFields } from './partial-date-fields.tsx'

export const kindIcons: Record<ChosenKind, IconName> = {
  home: 'home',
  neighbourhood: 'street',
  work: 'work',
  club: 'ball',
  school: 'school',
  made: 'pen',
}

/** "Vraag 2 van 4", bold and small line. */
export const stepOf = (view: View, at: number): { at: number; of: number; label: Child } => ({
  at,
  of: 4,
  label: texts(view.lang).rich('step', { at, b: (parts: unknown[]) => <b>{parts as Child[]}</b> }) as Child,
})

/** Question 1: what kind of thing. Nothing is kept yet. */
export function KindPage({ view, errors }: { view: View; errors?: Problem['errors'] | undefined }) {
  const t = texts(view.lang)
  return (
    <FlowFrame
      view={view}
      title={t('kind.page-title')}
      errors={errors}
      back={{ href: '/cv' }}
      stop={{ href: '/cv', label: t('stop') }}
      step={stepOf(view, 1)}
    >
      <Form action="/activities/new/what" method="get" gap="l">
        <Choices
          name="kind"
          level={1}
          legend={t('kind.title')}
          help={t('kind.lead')}
          columns={2}
          error={errorOf(errors, 'kind')}
          options={chosenKinds.map((kind) => ({
            value: kind,
            label: t(`kind.${kind}`),
            help: t(`kind.${kind}.help`),
            icon: kindIcons[kind],
          }))}
        />
        <Row>
          <Button icon="forward">{t('next')}</Button>
        </Row>
      </Form>
      <Note icon="lock">{t('kind.private')}</Note>
    </FlowFrame>
  )
}

export type TextValues = Partial<Record<string, string>>
type WhatProps = {
  view: View
  kind: ChosenKind
  values: TextValues
  formKey: string
  problem?: Problem | undefined
}

/** Question 2: what exactly, where and since when. Sending it keeps the activity. */
export function WhatPage({ view, kind, values, formKey, problem }: WhatProps) {
  const t = texts(view.lang)
  return (
    <FlowFrame
      view={view}
      title={t('what.page-title')}
      errors={problem?.errors}
      back={{ href: '/activities/new' }}
      stop={{ href: '/cv', label: t('stop') }}
      step={stepOf(view, 2)}
    >
      <Stack gap="s">
        <Heading level={1}>{t('what.title')}</Heading>
        <Lead>{t(`what.${kind}.examples`)}</Lead>
      </Stack>
      <Form action="/activities" formKey={formKey} gap="l">
        <input type="hidden" name="kind" value={kind} />
        <ActivityTextFields view={view} values={values} problem={problem} />
        <Row>
          <Button icon="forward" name="go" value="next">
            {t('next')}
          </Button>
          <Button kind="secondary" name="go" value="stop">
            {t('save-and-stop')}
          </Button>
        </Row>
      </Form>
      <Note icon="lock">{t('kind.private')}</Note>
    </FlowFrame>
  )
}

/** The fields of the second question; the same when she changes them later. */
export function ActivityTextFields({ view, values, problem }: Pick<WhatProps, 'view' | 'values' | 'problem'>) {
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
