import type { FormValues } from '../../../../platform/forms.ts'
import { typed } from '../../../../platform/forms.ts'
import {
  Alert,
  Back,
  Bdi,
  Button,
  Card,
  DataList,
  errorOf,
  Fields,
  Form,
  type FormError,
  FormField,
  Heading,
  Lead,
  Stack,
  StaffFrame,
  Textarea,
  Textbox,
  type View,
} from '../../../../ui/index.ts'
import { actingMinutes, type Helped, peopleTexts } from '../../../people/index.ts'
import { texts } from '../texts/index.ts'

type Problem = { errors: FormError[]; values: FormValues }

/** Support starts with the whole address of who asked for help; there is no list. */
export function SupportPage({ view, problem }: { view: View; problem?: Problem | undefined }) {
  const t = texts(view.lang)
  return (
    <StaffFrame view={view} title={t('support.title')} errors={problem?.errors}>
      <Stack gap="l" read>
        <Stack gap="s">
          <Heading level={1}>{t('support.title')}</Heading>
          <Lead>{t('support.lead')}</Lead>
        </Stack>
        <form class="kr-stack" action="/support" method="post" novalidate>
          <FormField
            name="email"
            label={t('support.email')}
            help={t('support.email.help')}
            error={errorOf(problem?.errors, 'email')}
          >
            <Textbox type="email" value={typed(problem?.values, 'email')} autocomplete="off" />
          </FormField>
          <Button>{t('support.find')}</Button>
        </form>
      </Stack>
    </StaffFrame>
  )
}

type ActProps = { view: View; helped: Helped; email: string; formKey: string; problem?: Problem | undefined }

/** Who it is, and the reason for which support acts as her. */
export function SupportActPage({ view, helped, email, formKey, problem }: ActProps) {
  const t = texts(view.lang)
  const roles = peopleTexts(view.lang)
  return (
    <StaffFrame view={view} title={t('act.title')} errors={problem?.errors}>
      <Stack gap="l" read>
        <Back href="/support" />
        <Heading level={1}>{t('act.title')}</Heading>
        <Card>
          <DataList
            items={[
              { key: t('act.name'), value: <Bdi>{helped.name}</Bdi> },
              {
                key: t('act.role'),
                value: helped.roles.map((role) => roles(`role.${role}`)).join(', ') || t('act.no-role'),
              },
            ]}
          />
        </Card>
        <Alert kind="warning">{t('act.warning')}</Alert>
        <Form action="/support/act" formKey={formKey}>
          <input type="hidden" name="email" value={email} />
          <FormField
            name="reason"
            label={t('act.reason')}
            help={t('act.reason.help')}
            error={errorOf(problem?.errors, 'reason')}
          >
            <Textarea value={typed(problem?.values, 'reason')} rows={3} />
          </FormField>
          <Fields
            name="minutes"
            legend={t('act.minutes')}
            options={actingMinutes.map((value) => ({ value, label: t('act.minutes.option', { n: value }) }))}
            value={typed(problem?.values, 'minutes') ?? '15'}
            error={errorOf(problem?.errors, 'minutes')}
          />
          <Button>{t('act.button')}</Button>
        </Form>
      </Stack>
    </StaffFrame>
  )
}
