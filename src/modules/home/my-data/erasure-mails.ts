import { within } from '../../../platform/database.ts'
import { type Language, sayDate } from '../../../platform/i18n.ts'
import { seededId } from '../../../platform/ids.ts'
import { type Letter, toMail } from '../../../platform/letter.ts'
import type { Mailer } from '../../../platform/mail.ts'
import { job } from '../../../platform/who.ts'
import type { Deps } from './deps.ts'
import { texts } from './texts/index.ts'

/** A mail about an erasure: kept with its address until it is sent, since nothing else of her is left to write it from. */
export type Tell = {
  kind: 'done' | 'done-inactive' | 'mentor' | 'application' | 'agreement-off' | 'agreement-stays'
  to: string
  lang: Language
  name: string
  about?: string
  place?: string
  until?: string
}

/** Sends what is still to be told, and forgets each address once its mail went out. Tried again until all did. */
export async function tellErasure(
  { db, mailer }: Deps & { mailer: Mailer },
  { erasureId }: { erasureId: string },
): Promise<void> {
  for (let left = 1; left > 0; ) {
    left = await within(db, job, 'write', async (trx) => {
      const row = await trx
        .selectFrom('platform.erasure')
        .select('tell')
        .where('id', '=', erasureId)
        .forUpdate()
        .executeTakeFirst()
      const [next, ...rest] = (row?.tell ?? []) as Tell[]
      if (!next) return 0
      await mailer.send(toMail(letterOf(erasureId, next)))
      await trx
        .updateTable('platform.erasure')
        .set({ tell: rest.length > 0 ? JSON.stringify(rest) : null })
        .where('id', '=', erasureId)
        .execute()
      return rest.length
    })
  }
}

function letterOf(erasureId: string, tell: Tell): Letter {
  const t = texts(tell.lang)
  const { kind, to, lang, name } = tell
  const values = {
    name,
    about: tell.about ?? '',
    place: tell.place ?? '',
    until: tell.until ? sayDate(lang, Temporal.PlainDate.from(tell.until), 'year') : '',
  }
  return {
    id: seededId(`${erasureId} ${kind} ${to} ${values.place}`),
    to,
    lang,
    subject: t(`mail.${kind}.subject`, values),
    greeting: t('mail.hello', values),
    paragraphs: [t(`mail.${kind}.text`, values)],
    closing: [t(`mail.${kind}.more`, values)],
  }
}
