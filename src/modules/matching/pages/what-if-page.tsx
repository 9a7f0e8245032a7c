import { typed } from '../../../platform/forms.ts'
import type { Problem } from '../../../platform/web.ts'
import { Button, Card, errorOf, Form, FormField, Stack, StaffFrame, Textbox, type View } from '../../../ui/index.ts'
import type { Run } from '../queries/read-run.ts'
import { texts } from '../texts/index.ts'
import { RoundHead } from './round-page.tsx'
import { Aims, HardRules } from './rules-page.tsx'

type Props = { view: View; run: Run; formKey: string; problem?: Problem | undefined }

/** Other rules, to see what would come out. */
export function WhatIfPage({ view, run, formKey, problem }: Props) {
  const t = texts(view.lang)
  const { errors, values } = problem ?? {}
  return (
    <StaffFrame view={view} title={t('what-if.title')} errors={errors} sheet="matching">
      <Stack gap="l" read>
        <RoundHead view={view} run={run} title={t('what-if.title')}>
          {t('what-if.lead')}
        </RoundHead>
        <Form action={`/matching/${run.id}/what-if`} formKey={formKey} gap="l">
          <FormField
            name="minutes"
            label={t('rules.minutes')}
            help={t('rules.minutes.help')}
            error={errorOf(errors, 'minutes')}
          >
            <Textbox
              inputmode="numeric"
              width="xs"
              maxlength={3}
              value={typed(values, 'minutes') ?? run.settings.minutes}
            />
          </FormField>
          <Card as="section" id="hard" title={t('rules.hard')} size={3}>
            <HardRules view={view} settings={run.settings} values={values} />
          </Card>
          <Aims view={view} settings={run.settings} values={values} />
          <Button icon="match" iconFirst>
            {t('what-if.button')}
          </Button>
        </Form>
      </Stack>
    </StaffFrame>
  )
}
