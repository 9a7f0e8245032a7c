import { dayOf, sayDate, sayTime } from '../../../platform/i18n.ts'
import { Card, Empty, Heading, Lead, Note, Paragraph, Stack, type View, VisitorFrame } from '../../../ui/index.ts'
import { texts } from '../texts/index.ts'

export type OutboxMail = { id: string; at: Temporal.Instant; recipient: string; subject: string; text: string }

const address = /(https?:\/\/\S+)/

/** The text of a mail, with its links alive: the way to open them in a trial version. */
const Lines = ({ text }: { text: string }) => (
  <>
    {text.split('\n\n').map((line) => (
      <p class="kr-break">
        {line.split(address).map((part) =>
          address.test(part) ? (
            <a class="utrecht-link utrecht-link--html-a" href={ownPart(part)}>
              {part}
            </a>
          ) : (
            part
          ),
        )}
      </p>
    ))}
  </>
)

// Links lead to this installation whatever its address is.
const ownPart = (link: string) => new URL(link).pathname

export function OutboxPage({ view, mails }: { view: View; mails: OutboxMail[] }) {
  const t = texts(view.lang)
  return (
    <VisitorFrame view={view} title={t('outbox.title')}>
      <Stack gap="l" read>
        <Stack gap="s">
          <Heading level={1}>{t('outbox.title')}</Heading>
          <Lead>{t('outbox.lead')}</Lead>
        </Stack>
        {mails.length === 0 && (
          <Empty title={t('outbox.empty')}>
            <Paragraph>{t('outbox.empty.help')}</Paragraph>
          </Empty>
        )}
        {mails.map((mail) => (
          <Card as="article" title={mail.subject} size={3}>
            <Note icon="mail">
              {t('outbox.to', { email: mail.recipient })} · {sayDate(view.lang, dayOf(mail.at))},{' '}
              {sayTime(view.lang, mail.at)}
            </Note>
            <Lines text={mail.text} />
          </Card>
        ))}
      </Stack>
    </VisitorFrame>
  )
}
