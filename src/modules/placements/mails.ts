import type { Trx } from '../../platform/database.ts'
import { dayOf, isLanguage, type Language, sayDate } from '../../platform/i18n.ts'
import type { Letter } from '../../platform/letter.ts'
import type { Services } from '../../platform/services.ts'
import type { MailTemplate } from '../messages/index.ts'
import { linkAddress, linkToken, readPerson } from '../people/index.ts'
import { type Agreement, readAgreement } from './queries/read-agreement.ts'
import type { AgreementState } from './rules/agreement-states.ts'
import { lapsesAt } from './rules/draft-term.ts'
import { texts } from './texts/index.ts'

type Deps = Pick<Services, 'secret'> & { baseUrl: string }
type Said =
  | 'draft'
  | 'draft-waits'
  | 'draft-lapsed'
  | 'sign'
  | 'changed'
  | 'signed'
  | 'withdrawn'
  | 'broken-off'
  | 'look-back-company'

/** A mail to whoever holds the link; dropped when the link was ended or the agreement moved on. */
const toHolder = (
  deps: Deps,
  name: string,
  key: Said,
  states: readonly AgreementState[],
  path: 'sign' | 'look-back',
): MailTemplate => ({
  name,
  async build(trx, mail) {
    const agreement = await readAgreement(trx, mail.subject)
    const holder = mail.linkId ? await linkAddress(trx, mail.linkId) : undefined
    if (!agreement || !holder?.email || holder.revoked || !states.includes(agreement.state)) return undefined
    const isHerself = agreement.signers.some(({ party, linkId }) => party === 'young' && linkId === mail.linkId)
    const lang = isHerself ? await languageOf(trx, agreement) : 'nl'
    const t = texts(lang)
    return {
      to: holder.email,
      lang,
      greeting: t(isHerself ? 'mail.hello' : 'mail.hello.formal', { name: holder.name }),
      ...body(lang, key, agreement),
      button: { label: t(`mail.${key}.button`), href: `${deps.baseUrl}/${path}/${linkToken(deps, mail.linkId!)}` },
      closing: [t('mail.no-account')],
    }
  },
})

async function languageOf(trx: Trx, agreement: Agreement): Promise<Language> {
  const person = await readPerson(trx, agreement.personId)
  return person && isLanguage(person.language) ? person.language : 'nl'
}

type ToHer = 'look-back' | 'draft-waits-young' | 'draft-lapsed-young'

/** A mail to her, also where others sign for her: the button leads to her own page. */
const toHer = (
  deps: Deps,
  name: string,
  key: ToHer,
  states: readonly AgreementState[],
  path: '' | '/look-back' = '',
): MailTemplate => ({
  name,
  async build(trx, mail) {
    const agreement = await readAgreement(trx, mail.subject)
    if (!agreement || !states.includes(agreement.state)) return undefined
    const person = await readPerson(trx, agreement.personId)
    if (!person?.email) return undefined
    const lang = isLanguage(person.language) ? person.language : 'nl'
    const t = texts(lang)
    return {
      to: person.email,
      lang,
      greeting: t('mail.hello', { name: person.givenName }),
      ...body(lang, key, agreement),
      button: { label: t(`mail.${key}.button`), href: `${deps.baseUrl}/agreements/${agreement.id}${path}` },
    }
  },
})

function body(lang: Language, key: Said | ToHer, agreement: Agreement): Pick<Letter, 'subject' | 'paragraphs'> {
  const t = texts(lang)
  const values = {
    young: agreement.terms.young,
    company: agreement.terms.company,
    place: agreement.placeTitle,
    from: sayDate(lang, agreement.startsOn),
    lapses: sayDate(lang, dayOf(lapsesAt(agreement.changedAt))),
  }
  return { subject: t(`mail.${key}.subject`, values), paragraphs: [t(`mail.${key}.text`, values)] }
}

export function placementMails(deps: Deps): MailTemplate[] {
  return [
    toHolder(deps, 'agreement-draft', 'draft', ['draft'], 'sign'),
    toHolder(deps, 'agreement-draft-waits', 'draft-waits', ['draft'], 'sign'),
    toHolder(deps, 'agreement-draft-lapsed', 'draft-lapsed', ['withdrawn'], 'sign'),
    toHolder(deps, 'agreement-sign', 'sign', ['open'], 'sign'),
    toHolder(deps, 'agreement-changed', 'changed', ['open'], 'sign'),
    toHolder(deps, 'agreement-signed', 'signed', ['signed', 'running', 'ended'], 'sign'),
    toHolder(deps, 'agreement-withdrawn', 'withdrawn', ['withdrawn'], 'sign'),
    toHolder(deps, 'agreement-broken-off', 'broken-off', ['broken-off', 'looked-back'], 'sign'),
    toHolder(deps, 'look-back-company', 'look-back-company', ['ended', 'looked-back', 'broken-off'], 'look-back'),
    toHer(deps, 'look-back-young', 'look-back', ['ended', 'broken-off'], '/look-back'),
    toHer(deps, 'agreement-draft-waits-young', 'draft-waits-young', ['draft']),
    toHer(deps, 'agreement-draft-lapsed-young', 'draft-lapsed-young', ['withdrawn']),
  ]
}
