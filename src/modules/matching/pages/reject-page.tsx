import { typed } from '../../../platform/forms.ts'
import type { Problem } from '../../../platform/web.ts'
import {
  Bdi,
  Breadcrumb,
  Button,
  errorOf,
  Fields,
  Form,
  FormField,
  Heading,
  Lead,
  Stack,
  StaffFrame,
  Textarea,
  type View,
} from '../../../ui/index.ts'
import { rejectReasons } from '../rules/proposal-states.ts'
import { texts } from '../texts/index.ts'

type Props = {
  view: View
  proposal: { id: string; runId: string; name: string; companyName: string }
  formKey: string
  problem?: Problem | undefined
}

/** Why this pair is not wanted: a reason that can be told. */
export function RejectPage({ view, proposal, formKey, problem }: Props) {
  const t = texts(view.lang)
  const { errors, values } = problem ?? {}
  return (
    <StaffFrame view={view} title={t('reject.title')} errors={errors}>
      <Stack gap="l" read>
        <Breadcrumb items={[{ href: `/matching/${proposal.runId}`, label: t('decide.proposals') }]} />
        <Stack gap="s">
          <Heading level={1}>{t('reject.title')}</Heading>
          <Lead>
            {t.rich('reject.lead', { name: <Bdi>{proposal.name}</Bdi>, company: <Bdi>{proposal.companyName}</Bdi> })}
          </Lead>
        </Stack>
        <Form action={`/matching/proposals/${proposal.id}/reject`} formKey={formKey} gap="l">
          <Fields
            name="reason"
            legend={t('reject.title')}
            hideLegend
            error={errorOf(errors, 'reason')}
            value={typed(values, 'reason')}
            options={rejectReasons.map((reason) => ({ value: reason, label: t(`reject.${reason}`) }))}
          />
          <FormField
            name="words"
            label={t('reject.words')}
            help={t('reject.words.help')}
            error={errorOf(errors, 'words')}
          >
            <Textarea rows={3} maxlength={500} value={typed(values, 'words')} />
          </FormField>
          <Button>{t('reject.button')}</Button>
        </Form>
      </Stack>
    </StaffFrame>
  )
}
