import { encode } from 'uqr'
import {
  Button,
  ButtonLink,
  Card,
  Cols,
  errorOf,
  Form,
  FormField,
  Heading,
  Lead,
  Link,
  List,
  Note,
  NowCard,
  Stack,
  Textbox,
  type View,
} from '../../../ui/index.ts'
import type { OwnWays } from '../policy-ways-in.ts'
import { texts } from '../ways-in/texts/index.ts'
import { AccountFrame } from './account-frame.tsx'
import { AddKey } from './devices-ways.tsx'
import { UsePasskey } from './ways.tsx'

type Errors = readonly { field: string; message: string }[]
type Props = { view: View; formKey: string; errors?: Errors | undefined }
/** Before a second factor was shown nothing else is open, so the navigation leads nowhere yet. */
const closed = (view: View): View => ({ ...view, nav: undefined })

const CodeField = ({ label, help, error }: { label: string; help?: string; error: string | undefined }) => (
  <FormField name="code" label={label} help={help} error={error}>
    <Textbox autocomplete="one-time-code" inputmode="text" maxlength={30} width="m" />
  </FormField>
)

type ShowProps = Props & { ways: OwnWays; to: string | undefined; again: boolean; required: boolean }

/** Shows a second factor; who has none sets one up first. */
export function SecondFactorPage(props: ShowProps) {
  const { view, formKey, errors, ways, to, again } = props
  const t = texts(view.lang)
  if (!ways.code && ways.passkeys === 0) return <NoneYetPage {...props} />
  return (
    <AccountFrame view={closed(view)} title={t('code.title')} errors={errors} sheet="sign-in">
      <Stack gap="l" read>
        <NowCard id="code-title" title={t('code.title')} level={1} tag={false}>
          <Lead>{again ? t('code.lead.again') : t('code.lead')}</Lead>
          {ways.code && (
            <Form action="/second-factor" formKey={formKey}>
              {to && <input type="hidden" name="to" value={to} />}
              <CodeField label={t('code.label')} help={t('code.help')} error={errorOf(errors, 'code')} />
              <Button icon="forward">{t('code.show')}</Button>
            </Form>
          )}
          {ways.passkeys > 0 && <UsePasskey view={view} to={to} formKey={formKey} />}
        </NowCard>
        <Note>{t('code.lost')}</Note>
      </Stack>
    </AccountFrame>
  )
}

function NoneYetPage({ view, formKey, required }: ShowProps) {
  const t = texts(view.lang)
  return (
    <AccountFrame view={closed(view)} title={t('code.none')}>
      <Stack gap="l">
        <Stack gap="s">
          <Heading level={1}>{t('code.none')}</Heading>
          <Lead>{required ? t('code.none.lead') : t('code.none.offered')}</Lead>
        </Stack>
        <Cols kind="even">
          <Card title={t('code.none.app')}>
            <Note>{t('code.none.app.lead')}</Note>
            <Form action="/second-factor/start" formKey={formKey}>
              <Button icon="forward">{t('code.none.app.button')}</Button>
            </Form>
          </Card>
          <Card title={t('devices.passkeys')}>
            <Note>{t('devices.passkeys.lead')}</Note>
            <AddKey view={view} formKey={formKey} />
          </Card>
        </Cols>
      </Stack>
    </AccountFrame>
  )
}

type SetUpProps = Props & { address: string; secret: string }

/** The secret as a square to scan, as letters to type, and as a link for an app on this very device. */
export function SetUpPage({ view, formKey, errors, address, secret }: SetUpProps) {
  const t = texts(view.lang)
  return (
    <AccountFrame view={closed(view)} title={t('set-up.title')} errors={errors}>
      <Stack gap="l" read>
        <Heading level={1}>{t('set-up.title')}</Heading>
        <Lead>{t('set-up.open')}</Lead>
        <Square text={address} label={t('set-up.square')} />
        <Note>{t.rich('set-up.type', { key: <code dir="ltr">{secret.replaceAll(/(.{4})(?=.)/g, '$1 ')}</code> })}</Note>
        <Link href={address} alone>
          {t('set-up.link')}
        </Link>
        <Form action="/second-factor/set-up" formKey={formKey}>
          <CodeField label={t('set-up.label')} error={errorOf(errors, 'code')} />
          <Button icon="check">{t('set-up.button')}</Button>
        </Form>
      </Stack>
    </AccountFrame>
  )
}

/** A QR code as one path, dark on white whatever the page's colours are: scanners need that. */
function Square({ text, label }: { text: string; label: string }) {
  const { size, data } = encode(text, { ecc: 'M', border: 4 })
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('')
  return (
    <svg width="240" height="240" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" shape-rendering="crispEdges" />
    </svg>
  )
}

/** Shown once; only digests of them stay. */
export function CodesPage({ view, codes, to }: { view: View; codes: readonly string[]; to: string }) {
  const t = texts(view.lang)
  return (
    <AccountFrame view={closed(view)} title={t('codes.title')}>
      <Stack gap="l" read>
        <Heading level={1}>{t('codes.title')}</Heading>
        <Lead>{t('codes.lead')}</Lead>
        <Card>
          <List>
            {codes.map((code) => (
              <li>
                <code dir="ltr">{code}</code>
              </li>
            ))}
          </List>
        </Card>
        <div>
          <ButtonLink href={to} icon="forward">
            {t('codes.done')}
          </ButtonLink>
        </div>
      </Stack>
    </AccountFrame>
  )
}
