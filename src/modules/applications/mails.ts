import type { Trx } from '../../platform/database.ts'
import { dayOf, isLanguage, type Language, sayDate, sayTime } from '../../platform/i18n.ts'
import type { Letter } from '../../platform/letter.ts'
import type { Services } from '../../platform/services.ts'
import type { MailTemplate, WaitingMail } from '../messages/index.ts'
import { linkToken, readPerson } from '../people/index.ts'
import { companyContact } from '../places/index.ts'
import { competenceName } from '../region/index.ts'
import { type Application, readApplication, readIdentity } from './queries/read-application.ts'
import type { ApplicationState } from './rules/application-states.ts'
import { ruleTexts, texts } from './texts/index.ts'

type Deps = Pick<Services, 'secret'> & { baseUrl: string }
type Body = Omit<Letter, 'id' | 'to' | 'lang'>
type Build = (trx: Trx, application: Application, lang: Language) => Body | Promise<Body>

/** "dinsdag 10 maart, 13.00 uur". */
export function sayMoment(lang: Language, moment: string): string {
  const at = Temporal.PlainDateTime.from(moment)
  return `${sayDate(lang, at.toPlainDate(), 'weekday')}, ${sayTime(lang, at.toPlainTime())}`
}

/** Mails to a company: in Dutch, with the link that answers without an account. Dropped when the application is past that point. */
const toCompany = (deps: Deps, name: string, states: readonly ApplicationState[], build: Build): MailTemplate => ({
  name,
  async build(trx, mail: WaitingMail) {
    const application = await readApplication(trx, mail.subject)
    if (!application || !states.includes(application.state)) return undefined
    const contact = await companyContact(trx, application.companyId)
    if (!contact) return undefined
    const t = texts('nl')
    const body = await build(trx, application, 'nl')
    const button = mail.linkId
      ? { label: t('mail.answer'), href: `${deps.baseUrl}/answer/${linkToken(deps, mail.linkId)}` }
      : undefined
    return {
      to: contact.email,
      lang: 'nl',
      greeting: t('mail.hello.company', { name: contact.name }),
      ...body,
      ...(button && { button }),
    }
  },
})

const toYoung = (deps: Deps, name: string, states: readonly ApplicationState[], build: Build): MailTemplate => ({
  name,
  async build(trx, mail) {
    const application = await readApplication(trx, mail.subject)
    if (!application || !states.includes(application.state)) return undefined
    const person = await readPerson(trx, application.personId)
    if (!person?.email) return undefined
    const lang = isLanguage(person.language) ? person.language : 'nl'
    const t = texts(lang)
    return {
      to: person.email,
      lang,
      greeting: t('mail.hello', { name: person.givenName }),
      button: { label: t('mail.look'), href: `${deps.baseUrl}/applications/${application.id}` },
      ...(await build(trx, application, lang)),
    }
  },
})

export function applicationMails(deps: Deps): MailTemplate[] {
  const t = texts('nl')
  const asks =
    (key: 'new' | 'reminder-3' | 'reminder-7'): Build =>
    (_trx, application) => ({
      subject: t(`mail.${key}.subject`, { place: application.placeTitle }),
      paragraphs: [
        t(`mail.${key}.text`, { place: application.placeTitle, date: sayDate('nl', dayOf(application.expiresAt)) }),
        `“${application.motivation}”`,
      ],
      facts: application.shown.cv.competences
        .slice(0, 4)
        .map(({ id, confirmed }) => t('fit.competence', { competence: competenceName('nl', id), confirmed })),
      closing: [...(application.nameFromStart ? [] : [t('mail.no-name')]), t('mail.no-account')],
    })
  return [
    toCompany(deps, 'application-new', ['sent'], asks('new')),
    toCompany(deps, 'application-reminder-3', ['sent'], asks('reminder-3')),
    toCompany(deps, 'application-reminder-7', ['sent'], asks('reminder-7')),
    toCompany(deps, 'application-chosen', ['invited'], async (trx, application) => {
      const who = await readIdentity(trx, application.id)
      return {
        subject: t('mail.chosen.subject', { place: application.placeTitle }),
        paragraphs: [
          t('mail.chosen.text', {
            name: who?.name ?? '',
            moment: application.chosenMoment ? sayMoment('nl', application.chosenMoment) : '',
          }),
          t('mail.chosen.after'),
        ],
      }
    }),
    toCompany(deps, 'application-other-moment', ['invited'], async (trx, application) => {
      const who = await readIdentity(trx, application.id)
      return {
        subject: t('mail.other.subject', { place: application.placeTitle }),
        paragraphs: [t('mail.other.text', { name: who?.name ?? '' }), `“${application.words ?? ''}”`],
      }
    }),
    toCompany(deps, 'application-withdrawn', ['withdrawn'], (_trx, application) => ({
      subject: t('mail.withdrawn.subject', { place: application.placeTitle }),
      paragraphs: [t('mail.withdrawn.text', { place: application.placeTitle })],
    })),
    toYoung(deps, 'application-invited', ['invited'], (_trx, application, lang) => ({
      subject: texts(lang)('mail.invited.subject', { company: application.companyName }),
      paragraphs: [texts(lang)('mail.invited.text', { company: application.companyName })],
      facts: application.moments.map((moment) => sayMoment(lang, moment)),
    })),
    toYoung(deps, 'application-refused', ['refused'], (_trx, application, lang) => ({
      subject: texts(lang)('mail.refused.subject', { company: application.companyName }),
      paragraphs: [
        texts(lang)('mail.refused.text', {
          company: application.companyName,
          reason: ruleTexts(lang)(`reason.${application.reason ?? 'place-taken'}`),
        }),
        ruleTexts(lang)(`learn.${application.reason ?? 'place-taken'}`),
      ],
    })),
    toYoung(deps, 'application-filled', ['filled'], (_trx, application, lang) => ({
      subject: texts(lang)('mail.filled.subject', { company: application.companyName }),
      paragraphs: [
        texts(lang)('mail.filled.text', { company: application.companyName }),
        ruleTexts(lang)('learn.place-taken'),
      ],
    })),
    toYoung(deps, 'application-accepted', ['accepted'], (_trx, application, lang) => ({
      subject: texts(lang)('mail.accepted.subject', { company: application.companyName }),
      paragraphs: [texts(lang)('mail.accepted.text', { company: application.companyName })],
    })),
    toYoung(deps, 'application-expired', ['expired'], (_trx, application, lang) => ({
      subject: texts(lang)('mail.expired.subject', { company: application.companyName }),
      paragraphs: [texts(lang)('mail.expired.text', { company: application.companyName })],
    })),
  ]
}
