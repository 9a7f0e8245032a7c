import { dayOf, sayDate } from '../../../platform/i18n.ts'
import {
  ActionForm,
  Bdi,
  Button,
  ButtonLink,
  Card,
  Form,
  FormField,
  List,
  More,
  Note,
  Paragraph,
  Row,
  Section,
  Stack,
  Textbox,
} from '../../../ui/index.ts'
import type { Passkey } from '../ways-in/passkeys.ts'
import { texts } from '../ways-in/texts/index.ts'
import type { DevicesProps } from './devices-page.tsx'
import { PasskeyForm } from './passkey-form.tsx'

/** By which ways she comes in: mail, accounts elsewhere, a code, passkeys. */
export function WaysIn(props: DevicesProps) {
  const t = texts(props.view.lang)
  return (
    <Section id="ways" title={t('devices.ways')}>
      <Mail {...props} />
      {(props.account.identities.length > 0 || props.addable.length > 0) && <Elsewhere {...props} />}
      <Keys {...props} />
      <Code {...props} />
    </Section>
  )
}

function Mail({ view, account, formKey }: DevicesProps) {
  const t = texts(view.lang)
  return (
    <Card title={t('devices.mail')} level={3}>
      <Paragraph>
        {account.email ? t.rich('devices.mail.to', { email: <Bdi>{account.email}</Bdi> }) : t('devices.mail.none')}
      </Paragraph>
      {account.newEmail ? (
        <>
          <Note icon="clock">{t('devices.mail.waiting', { email: account.newEmail })}</Note>
          <ActionForm action="/devices/email/drop" formKey={formKey}>
            <Button kind="subtle">{t('devices.mail.drop')}</Button>
          </ActionForm>
        </>
      ) : (
        <div>
          <ButtonLink kind="subtle" href="/devices/email">
            {t('devices.mail.change')}
          </ButtonLink>
        </div>
      )}
    </Card>
  )
}

function Elsewhere({ view, account, addable, nameOf, formKey }: DevicesProps) {
  const t = texts(view.lang)
  return (
    <>
      {account.identities.map(({ id, provider, linkedAt }) => (
        <Card title={nameOf(provider)} level={3}>
          <Note>{t('devices.identity.added', { date: sayDate(view.lang, dayOf(linkedAt)) })}</Note>
          <ActionForm action={`/devices/accounts/${id}/remove`} formKey={formKey}>
            <Button kind="subtle" about={nameOf(provider)}>
              {t('devices.remove')}
            </Button>
          </ActionForm>
        </Card>
      ))}
      {addable.map(({ id, name }) => (
        <ActionForm action={`/devices/accounts/${id}`} formKey={formKey}>
          <Button kind="secondary" icon="plus" iconFirst>
            {t('devices.identity.add', { provider: name })}
          </Button>
        </ActionForm>
      ))}
    </>
  )
}

function Keys(props: DevicesProps) {
  const { view, account } = props
  const t = texts(view.lang)
  return (
    <Card title={t('devices.passkeys')} level={3}>
      <Note>{t('devices.passkeys.lead')}</Note>
      {account.passkeys.length === 0 ? (
        <Paragraph>{t('devices.passkeys.none')}</Paragraph>
      ) : (
        <List rows>
          {account.passkeys.map((key) => (
            <li>
              <Key {...props} passkey={key} />
            </li>
          ))}
        </List>
      )}
      <AddKey {...props} />
    </Card>
  )
}

function Key({ view: { lang }, passkey, formKey }: DevicesProps & { passkey: Passkey }) {
  const t = texts(lang)
  const date = sayDate(lang, dayOf(passkey.addedAt))
  const used = passkey.usedAt && sayDate(lang, dayOf(passkey.usedAt))
  const field = `name-${passkey.id}`
  return (
    <Stack gap="s">
      <b>
        <Bdi>{passkey.name}</Bdi>
      </b>
      <Note>{used ? t('devices.passkey.used', { date, used }) : t('devices.passkey.unused', { date })}</Note>
      <Row>
        <More summary={t('devices.passkey.change')}>
          <Form action={`/passkeys/${passkey.id}/name`} formKey={formKey} gap="s">
            <FormField name="name" id={field} label={t('devices.passkey.name')}>
              <Textbox id={field} value={passkey.name} maxlength={60} />
            </FormField>
            <Button kind="secondary" about={passkey.name}>
              {t('devices.passkey.rename')}
            </Button>
          </Form>
        </More>
        <ActionForm action={`/passkeys/${passkey.id}/remove`} formKey={formKey}>
          <Button kind="subtle" about={passkey.name}>
            {t('devices.remove')}
          </Button>
        </ActionForm>
      </Row>
    </Stack>
  )
}

export function AddKey({ view, formKey }: Pick<DevicesProps, 'view' | 'formKey'>) {
  const t = texts(view.lang)
  return (
    <PasskeyForm
      begin="/passkeys/begin"
      action="/passkeys"
      way="add"
      formKey={formKey}
      without={t('devices.passkey.without')}
      failed={t('passkey.add.failed')}
    >
      <FormField name="name" label={t('devices.passkey.name')} help={t('devices.passkey.name.help')}>
        <Textbox maxlength={60} />
      </FormField>
      <Button kind="secondary" icon="plus" iconFirst>
        {t('devices.passkey.add')}
      </Button>
    </PasskeyForm>
  )
}

function Code({ view, account, formKey }: DevicesProps) {
  const t = texts(view.lang)
  return (
    <Card title={t('devices.code')} level={3}>
      <Paragraph>
        {account.code ? t('devices.code.on', { left: account.recoveryLeft }) : t('devices.code.off')}
      </Paragraph>
      {account.code ? (
        <Row>
          <ActionForm action="/second-factor/codes" formKey={formKey}>
            <Button kind="subtle">{t('devices.code.renew')}</Button>
          </ActionForm>
          <ActionForm action="/second-factor/remove" formKey={formKey}>
            <Button kind="subtle" about={t('devices.code')}>
              {t('devices.code.remove')}
            </Button>
          </ActionForm>
        </Row>
      ) : (
        <ActionForm action="/second-factor/start" formKey={formKey}>
          <Button kind="secondary" about={t('devices.code')}>
            {t('devices.code.set-up')}
          </Button>
        </ActionForm>
      )}
    </Card>
  )
}
