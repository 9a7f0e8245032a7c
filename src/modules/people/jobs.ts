import { sql } from 'kysely'
import type { Trx } from '../../platform/database.ts'
import { isLanguage } from '../../platform/i18n.ts'
import { signId } from '../../platform/ids.ts'
import type { Letter } from '../../platform/letter.ts'
import { texts } from './texts/index.ts'

/** The mail that signs somebody in, or nothing when it was used or is too old. */
export async function signInLetter(
  trx: Trx,
  secret: string,
  baseUrl: string,
  signInId: string,
): Promise<Letter | undefined> {
  const ask = await trx
    .selectFrom('people.sign_in as s')
    .innerJoin('people.person as p', 'p.person_id', 's.person_id')
    .select(['s.email', 'p.language', 'p.city_id'])
    .where('s.id', '=', signInId)
    .where('s.used_at', 'is', null)
    .where('s.expires_at', '>', sql<Temporal.Instant>`platform.clock()`)
    .executeTakeFirst()
  if (!ask) return undefined
  const lang = isLanguage(ask.language) ? ask.language : 'nl'
  const t = texts(lang)
  return {
    id: signInId,
    to: ask.email,
    lang,
    subject: t('mail.subject'),
    paragraphs: [t('mail.text')],
    button: { label: t('mail.button'), href: `${baseUrl}/sign-in/${signId(secret, 'sign-in', signInId)}` },
    closing: [t('mail.not-you')],
  }
}
