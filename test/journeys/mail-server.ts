import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

export type ReceivedMail = { to: string; subject: string; links: string[]; text: string }

/** A real mail server that keeps what it gets; `refuse` makes it turn mails away for a while. */
export async function startMailServer() {
  const mails: ReceivedMail[] = []
  let refusing = false
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo(_address, _session, done) {
      done(refusing ? Object.assign(new Error('try again later'), { responseCode: 451 }) : null)
    },
    onData(stream, session, done) {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        for (const { address } of session.envelope.rcptTo)
          mails.push(readMail(address, Buffer.concat(parts).toString()))
        done()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    refuse: (yes: boolean) => {
      refusing = yes
    },
    /** The newest mail to an address whose text or subject fits; waits for it. */
    async newest(to: string, about: RegExp, seconds = 20): Promise<ReceivedMail> {
      for (let waited = 0; waited < seconds * 20; waited++) {
        const found = mails.findLast((mail) => mail.to === to && (about.test(mail.subject) || about.test(mail.text)))
        if (found) return found
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
      throw new Error(
        `no mail to ${to} about ${about}; there are: ${mails.map((mail) => `${mail.to} "${mail.subject}"`).join(', ')}`,
      )
    },
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}

/** Enough of a mail for a reader: the plain part, quoted-printable undone, and its links. */
function readMail(to: string, raw: string): ReceivedMail {
  const plain = raw.split(/content-type: text\/html/i)[0] ?? raw
  const bytes = plain
    .replace(/=\r\n/g, '')
    .replace(/(?:=[0-9A-F]{2})+/g, (run) => Buffer.from(run.replaceAll('=', ''), 'hex').toString())
  const subject = /^subject: (.*(?:\r\n[ \t].*)*)/im.exec(raw)?.[1] ?? ''
  return {
    to,
    subject: decodeWords(subject.replace(/\r\n[ \t]/g, ' ')),
    text: bytes,
    links: [...new Set(bytes.match(/https?:\/\/\S+/g) ?? [])],
  }
}

/** A subject's encoded words (RFC 2047). */
const decodeWords = (text: string): string =>
  text.replace(/=\?utf-8\?([bq])\?([^?]*)\?=\s*/gi, (_, kind: string, body: string) =>
    kind.toLowerCase() === 'b'
      ? Buffer.from(body, 'base64').toString()
      : body
          .replaceAll('_', ' ')
          .replace(/(?:=[0-9A-F]{2})+/g, (run) => Buffer.from(run.replaceAll('=', ''), 'hex').toString()),
  )
