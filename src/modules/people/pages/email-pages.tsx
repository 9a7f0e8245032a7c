import { typed } from '../../../platform/forms.ts'
import type { Problem } from '../../../platform/web.ts'
import {
  Back,
  Button,
  errorOf,
  Form,
  FormField,
  Heading,
  Lead,
  Link,
  Note,
  Stack,
  Textbox,
  type View,
  VisitorFrame,
} from '../../../ui/index.ts'
import type { EmailState } from '../commands/change-email.ts'
import { texts } from '../ways-in/texts/index.ts'
import { AccountFrame } from './account-frame.tsx'

export function EmailPage({ view, formKey, problem }: { view: View; formKey: string; problem?: Problem | undefined }) {
  const t = texts(view.lang)
  return (
    <AccountFrame view={view} title={t('email.title')} errors={problem?.errors}>
      <Stack gap="l" read>
        <Back href="/devices">{t('devices.title')}</Back>
        <Heading level={1}>{t('email.title')}</Heading>
        <Lead>{t('email.lead')}</Lead>
        <Form action="/devices/email" formKey={formKey}>
          <FormField name="email" label={t('email.label')} error={errorOf(problem?.errors, 'email')}>
            <Textbox type="email" autocomplete="email" value={typed(problem?.values, 'email')} />
          </FormField>
          <Button icon="mail">{t('email.button')}</Button>
        </Form>
      </Stack>
    </AccountFrame>
  )
}

type SayProps = { view: View; token: string; state: EmailState; email: string; formKey: string }

/** Behind the link in one of the two mails: a button says yes, since mail scanners open links too. */
export function SayEmailPage({ view, token, state, email, formKey }: SayProps) {
  const t = texts(view.lang)
  const title = state === 'open' ? t('say.title') : t(`say.${state}`)
  return (
    <VisitorFrame view={view} title={title}>
      <Stack gap="l" read>
        <Heading level={1}>{title}</Heading>
        <Lead>
          {state === 'open' && t('say.lead', { email })}
          {state === 'half' && t('say.half.lead')}
          {state === 'done' && t('say.done.lead', { email })}
          {(state === 'used' || state === 'expired' || state === 'unknown') && t('say.dead.lead')}
        </Lead>
        {state === 'open' && (
          <>
            <Form action={`/sign-in/email/${token}`} formKey={formKey}>
              <Button icon="check">{t('say.button')}</Button>
            </Form>
            <Note>{t('say.not')}</Note>
          </>
        )}
        {state !== 'open' && (
          <Link href="/devices" alone>
            {t('devices.title')}
          </Link>
        )}
      </Stack>
    </VisitorFrame>
  )
}
