import type { Trx } from '../../../platform/database.ts'
import { dayOf, isLanguage, type Language, sayDate, sayTime } from '../../../platform/i18n.ts'
import { signId } from '../../../platform/ids.ts'
import type { Letter } from '../../../platform/letter.ts'
import type { Provider } from '../../../platform/providers.ts'
import { deviceFrom } from '../rules/device.ts'
import type { AccountMail } from './account-mail.ts'
import { texts } from './texts/index.ts'

type Sender = { secret: string; baseUrl: string; providers: readonly Provider[] }

/** "Firefox op Linux". */
export function sayDevice(lang: Language, code: string | null): string {
  const t = texts(lang)
  const { browser, system } = deviceFrom(code)
  return t('device', { browser: t(`browser.${browser}`), system: t(`system.${system}`) })
}

/** The name of a provider in the reader's language; one that is no longer set keeps its id. */
export const sayProvider = (lang: Language, providers: readonly Provider[], id: string): string => {
  const found = providers.find((one) => one.id === id)
  return found ? found.name[lang === 'nl' ? 'nl' : 'en'] : id
}

function sayWay(lang: Language, providers: readonly Provider[], way: string): string {
  const t = texts(lang)
  if (way === 'passkey') return t('devices.passkeys')
  if (way === 'code') return t('devices.code')
  return sayProvider(lang, providers, way)
}

/** The mail in words, or nothing when it has no use any more. */
export async function accountLetter(trx: Trx, sender: Sender, mail: AccountMail): Promise<Letter | undefined> {
  const person = await trx
    .selectFrom('people.person')
    .select(['email', 'language'])
    .where('person_id', '=', mail.personId)
    .executeTakeFirst()
  if (!person) return undefined
  const lang = isLanguage(person.language) ? person.language : 'nl'
  if (mail.kind === 'email-old' || mail.kind === 'email-new') return emailLetter(trx, sender, mail, lang)
  if (!person.email) return undefined
  const t = texts(lang)
  const text =
    mail.kind === 'new-device'
      ? await deviceText(trx, mail, lang)
      : t(`mail.${mail.kind}.text`, { way: sayWay(lang, sender.providers, mail.subject) })
  if (!text) return undefined
  return {
    id: mail.id,
    to: person.email,
    lang,
    subject: t(`mail.${mail.kind}.subject`),
    paragraphs: [text],
    button: { label: t('mail.devices'), href: `${sender.baseUrl}/devices` },
    closing: [t(mail.kind === 'new-device' ? 'mail.new-device.not' : 'mail.way.not')],
  }
}

async function deviceText(trx: Trx, { personId, subject }: AccountMail, lang: Language): Promise<string | undefined> {
  const row = await trx
    .selectFrom('people.device')
    .select(['device', 'first_at'])
    .where('person_id', '=', personId)
    .where('id', '=', subject)
    .executeTakeFirst()
  if (!row) return undefined
  return texts(lang)('mail.new-device.text', {
    date: sayDate(lang, dayOf(row.first_at)),
    time: sayTime(lang, row.first_at),
    device: sayDevice(lang, row.device),
  })
}

async function emailLetter(
  trx: Trx,
  { secret, baseUrl }: Sender,
  { id, kind, subject }: AccountMail,
  lang: Language,
): Promise<Letter | undefined> {
  const change = await trx
    .selectFrom('people.email_change')
    .select(['old_email', 'new_email'])
    .where('id', '=', subject)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  if (!change) return undefined
  const isOld = kind === 'email-old'
  // an address that somebody signs in with already gets no question, and the asker no hint
  const taken = await trx
    .selectFrom('people.login')
    .select('person_id')
    .where('email', '=', change.new_email)
    .executeTakeFirst()
  const to = isOld ? change.old_email : change.new_email
  if (!to || (taken && !isOld)) return undefined
  const t = texts(lang)
  return {
    id,
    to,
    lang,
    subject: t(`mail.${isOld ? 'email-old' : 'email-new'}.subject`),
    paragraphs: [isOld ? t('mail.email-old.text', { email: change.new_email }) : t('mail.email-new.text')],
    button: { label: t('mail.email.button'), href: `${baseUrl}/sign-in/email/${signId(secret, kind, subject)}` },
    closing: [t('mail.email.not')],
  }
}
