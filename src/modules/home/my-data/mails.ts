import type { MailTemplate } from '../../messages/index.ts'
import { linkAddress, linkToken, readConsent, readPerson } from '../../people/index.ts'
import { inactiveTemplates } from './inactive.ts'
import { texts } from './texts/index.ts'

/** The mails of "my data": before somebody is erased who is not here any more, and to a guardian who is asked to agree. */
export const myDataMails = (deps: { secret: string; baseUrl: string }): MailTemplate[] => [
  ...inactiveTemplates(deps),
  {
    name: 'consent-guardian',
    async build(trx, { linkId, subject, personId }) {
      const holder = linkId === null ? undefined : await linkAddress(trx, linkId)
      const consent = await readConsent(trx, subject)
      const person = await readPerson(trx, personId)
      if (!linkId || !holder?.email || holder.revoked || !consent?.waitsForGuardian || !person) return undefined
      // a parent without an account has no setting of language here
      const t = texts('nl')
      const values = { child: person.givenName }
      return {
        to: holder.email,
        lang: 'nl',
        subject: t('mail.consent.subject', values),
        greeting: t('mail.hello', { name: holder.name }),
        paragraphs: [t('mail.consent.text', values), t(`consent.${consent.what}.what`)],
        button: { label: t('mail.consent.button'), href: `${deps.baseUrl}/consent/${linkToken(deps, linkId)}` },
        closing: [t('mail.consent.more')],
      }
    },
  },
]
