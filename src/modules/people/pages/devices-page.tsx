import { dayOf, sayDate, sayTime } from '../../../platform/i18n.ts'
import type { OwnSession } from '../../../platform/session.ts'
import {
  ActionForm,
  Bdi,
  Button,
  Card,
  Cols,
  Heading,
  Here,
  Lead,
  List,
  Note,
  Row,
  Section,
  Stack,
  type View,
} from '../../../ui/index.ts'
import type { Account } from '../ways-in/account.ts'
import { sayDevice } from '../ways-in/mails.ts'
import { texts } from '../ways-in/texts/index.ts'
import { AccountFrame } from './account-frame.tsx'
import { WaysIn } from './devices-ways.tsx'
import type { WayElsewhere } from './ways.tsx'

export type DevicesProps = {
  view: View
  account: Account
  sessionId: string
  /** Providers that can be added still. */
  addable: readonly WayElsewhere[]
  nameOf: (provider: string) => string
  formKey: string
  problem?: { errors: { field: string; message: string }[] } | undefined
}

/** Signing in and devices: by which ways she comes in, and where she is in now. */
export function DevicesPage(props: DevicesProps) {
  const { view, account } = props
  const t = texts(view.lang)
  return (
    <AccountFrame view={view} title={t('devices.title')} errors={props.problem?.errors}>
      <Stack gap="xl">
        <Stack gap="s">
          <Heading level={1}>{t('devices.title')}</Heading>
          <Lead>{t.rich('devices.lead', { name: <Bdi>{account.name}</Bdi> })}</Lead>
        </Stack>
        <Cols kind="even">
          <WaysIn {...props} />
          <Devices {...props} />
        </Cols>
      </Stack>
    </AccountFrame>
  )
}

function Devices({ view, account, sessionId, nameOf, formKey }: DevicesProps) {
  const t = texts(view.lang)
  const ordered = [...account.sessions].sort((a, b) => Number(b.id === sessionId) - Number(a.id === sessionId))
  return (
    <Section id="devices" title={t('devices.list')}>
      <Card>
        <List rows>
          {ordered.map((session) => (
            <li>
              <Row apart>
                <div>
                  <b>{sayDevice(view.lang, session.device)}</b>{' '}
                  {session.id === sessionId && <Here>{t('devices.this')}</Here>}
                  <SessionFacts view={view} session={session} nameOf={nameOf} />
                </div>
                {session.id !== sessionId && (
                  <ActionForm action={`/devices/${session.id}/end`} formKey={formKey}>
                    <Button kind="subtle" about={sayDevice(view.lang, session.device)}>
                      {t('devices.end')}
                    </Button>
                  </ActionForm>
                )}
              </Row>
            </li>
          ))}
        </List>
      </Card>
      <Row>
        {account.sessions.length > 1 && (
          <ActionForm action="/devices/end-all" formKey={formKey} fields={{ keep: 'this' }}>
            <Button kind="secondary">{t('devices.end-others')}</Button>
          </ActionForm>
        )}
        <ActionForm action="/devices/end-all" formKey={formKey} fields={{ keep: 'none' }}>
          <Button kind="secondary">{t('devices.end-all')}</Button>
        </ActionForm>
      </Row>
    </Section>
  )
}

type Facts = { view: View; session: OwnSession; nameOf: (provider: string) => string }

function SessionFacts({ view: { lang }, session, nameOf }: Facts) {
  const t = texts(lang)
  const how = t(`how.${session.how}`, { provider: session.provider ? nameOf(session.provider) : '' })
  return (
    <>
      <Note>
        {t('devices.seen', { date: sayDate(lang, dayOf(session.seenAt)), time: sayTime(lang, session.seenAt) })}
      </Note>
      <Note>{t('devices.since', { date: sayDate(lang, dayOf(session.createdAt)), how })}</Note>
    </>
  )
}
