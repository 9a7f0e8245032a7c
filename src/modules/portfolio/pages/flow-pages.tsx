import type { Child } from 'hono/jsx'
import type { Problem } from '../../../platform/web.ts'
import {
  Button,
  Choices,
  errorOf,
  FlowFrame,
  Form,
  Heading,
  type IconName,
  Lead,
  Note,
  Row,
  Stack,
  type View,
} from '../../../ui/index.ts'
import { type ChosenKind, chosenKinds } from '../rules/ecv.ts'
import { texts } from '../texts/index.ts'
import { ActivityTextFields, type TextValues } from './activity-fields.tsx'

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
