import { isLanguage, type Language, sayDate } from '../../platform/i18n.ts'
import type { MailTemplate } from '../messages/index.ts'
import { readPerson } from '../people/index.ts'
import { reasonTexts } from '../places/index.ts'
import { readOffer } from './queries/read-offer.ts'
import { texts } from './texts/index.ts'

/** To a young person: a place that her school proposes. Dropped when she answered meanwhile. */
export function matchingMails({ baseUrl }: { baseUrl: string }): MailTemplate[] {
  const offered = (name: 'matching-offered' | 'matching-reminder'): MailTemplate => ({
    name,
    async build(trx, mail) {
      const offer = await readOffer(trx, mail.subject)
      if (offer?.state !== 'offered') return undefined
      const person = await readPerson(trx, offer.personId)
      if (!person?.email) return undefined
      const lang: Language = isLanguage(person.language) ? person.language : 'nl'
      const t = texts(lang)
      const values = {
        place: offer.place.title,
        company: offer.place.companyName,
        date: sayDate(lang, offer.answerBy!),
      }
      return {
        to: person.email,
        lang,
        greeting: t('mail.hello', { name: person.givenName }),
        subject: t(`mail.${name}.subject`, values),
        paragraphs: [t(`mail.${name}.text`, values)],
        facts: reasonTexts(lang, offer.reasons.person),
        button: { label: t('mail.look'), href: `${baseUrl}/proposed/${offer.id}` },
        closing: [t('mail.no-too'), t('mail.human')],
      }
    },
  })
  return [offered('matching-offered'), offered('matching-reminder')]
}
