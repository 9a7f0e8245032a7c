import { typed } from '../../../platform/forms.ts'
import type { Problem } from '../../../platform/web.ts'
import {
  Alert,
  Button,
  Card,
  Cols,
  errorOf,
  Form,
  FormField,
  Heading,
  Lead,
  Link,
  Note,
  NowCard,
  Paragraph,
  Stack,
  Textbox,
  type View,
  VisitorFrame,
} from '../../../ui/index.ts'
import type { SignInState } from '../sign-in.ts'
import { texts } from '../texts/index.ts'
import { OtherWays, type WayElsewhere } from './ways.tsx'

type SignInProps = {
  view: View
  to?: string | undefined
  first?: boolean
  ways: readonly WayElsewhere[]
  formKey: string
  problem?: Problem | undefined
}

export function SignInPage({ view, to, first, ways, formKey, problem }: SignInProps) {
  const t = texts(view.lang)
  return (
    <VisitorFrame view={view} title={t('sign-in.title')} sheet="sign-in" errors={problem?.errors}>
      <Cols kind="even">
        <Stack gap="l">
          <NowCard id="in" title={t('sign-in.title')} level={1} tag={first ? t('sign-in.first') : false}>
            <Form action="/sign-in" formKey={formKey}>
              {to && <input type="hidden" name="to" value={to} />}
              <FormField
                name="email"
                label={t('sign-in.email')}
                help={t('sign-in.help')}
                error={errorOf(problem?.errors, 'email')}
              >
                <Textbox type="email" autocomplete="email" value={typed(problem?.values, 'email')} />
              </FormField>
              <Button icon="mail">{t('sign-in.send')}</Button>
            </Form>
          </NowCard>
          <OtherWays view={view} ways={ways} to={to} formKey={formKey} />
        </Stack>
        {view.demo && (
          <Card title={t('sign-in.demo')}>
            <Paragraph>{t('sign-in.demo.lead')}</Paragraph>
            <Link href="/demo" alone>
              {t('sign-in.demo.link')}
            </Link>
          </Card>
        )}
      </Cols>
    </VisitorFrame>
  )
}

export function SentPage({ view, email, outbox }: { view: View; email: string; outbox: boolean }) {
  const t = texts(view.lang)
  return (
    <VisitorFrame view={view} title={t('sent.title')}>
      <Stack gap="l" read>
        <Heading level={1}>{t('sent.title')}</Heading>
        <Lead>{t('sent.lead', { email })}</Lead>
        {outbox && (
          <Alert>
            <Link href="/outbox">{t('sent.outbox')}</Link>
          </Alert>
        )}
        <Note>{t('sent.wait')}</Note>
        <Link href="/sign-in" alone>
          {t('sent.again')}
        </Link>
      </Stack>
    </VisitorFrame>
  )
}

/** Opening the link from the mail: a button acts, so that a mail scanner uses nothing up. */
export function UseSignInPage({ view, token, formKey }: { view: View; token: string; formKey: string }) {
  const t = texts(view.lang)
  return (
    <VisitorFrame view={view} title={t('use.title')}>
      <Stack gap="l" read>
        <Heading level={1}>{t('use.title')}</Heading>
        <Lead>{t('use.lead')}</Lead>
        <Form action={`/sign-in/${token}`} formKey={formKey}>
          <Button icon="forward">{t('use.button')}</Button>
        </Form>
      </Stack>
    </VisitorFrame>
  )
}

export function DeadSignInPage({ view, state }: { view: View; state: Exclude<SignInState, 'open'> }) {
  const t = texts(view.lang)
  return (
    <VisitorFrame view={view} title={t(`dead.${state}`)}>
      <Stack gap="l" read>
        <Heading level={1}>{t(`dead.${state}`)}</Heading>
        <Lead>{t('dead.lead')}</Lead>
        <Link href="/sign-in" alone>
          {t('dead.button')}
        </Link>
      </Stack>
    </VisitorFrame>
  )
}
