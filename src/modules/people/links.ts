import { sql } from 'kysely'
import { type Trx, within } from '../../platform/database.ts'
import { Refusal } from '../../platform/errors.ts'
import { newId, signId, verifyId } from '../../platform/ids.ts'
import type { Services } from '../../platform/services.ts'
import type { Ctx } from '../../platform/web.ts'
import { type LinkHolder, visitor } from '../../platform/who.ts'

export type NewLink = {
  /** The young person whose dossier it opens a window on. */
  personId: string
  /** What its holder may do with the subject: 'answer', 'agreement', 'look-back'. */
  may: string[]
  subject: string
  /** Who holds it, in words, for "who saw what". */
  holder: string
  email?: string | null
  expiresAt: Temporal.Instant
}

/** Makes a scoped, expiring link. The token is made later, when the mail is sent. */
export async function issueLink(trx: Trx, link: NewLink): Promise<string> {
  const id = newId()
  await trx
    .insertInto('people.link')
    .values({
      id,
      person_id: link.personId,
      may: link.may,
      subject: link.subject,
      holder: link.holder,
      email: link.email ?? null,
      expires_at: link.expiresAt,
    })
    .execute()
  return id
}

/** Lets a link work until another day. */
export async function extendLink(trx: Trx, linkId: string, until: Temporal.Instant): Promise<void> {
  await trx.updateTable('people.link').set({ expires_at: until }).where('id', '=', linkId).execute()
}

/** Ends every link to a subject for one act: the thing it was for is over. */
export async function revokeLinks(trx: Trx, subject: string, act: string, at: Temporal.Instant): Promise<void> {
  await trx
    .updateTable('people.link')
    .set({ revoked_at: at })
    .where('subject', '=', subject)
    .where(sql<boolean>`${act} = any (may)`)
    .where('revoked_at', 'is', null)
    .execute()
}

/** Who holds a link, for the mail that carries it. */
export async function linkAddress(
  trx: Trx,
  linkId: string,
): Promise<{ name: string; email: string | null; revoked: boolean } | undefined> {
  const row = await trx
    .selectFrom('people.link')
    .select(['holder', 'email', 'revoked_at'])
    .where('id', '=', linkId)
    .executeTakeFirst()
  return row && { name: row.holder, email: row.email, revoked: row.revoked_at !== null }
}

/** The token that stands in a mail: made from the link's id, stored nowhere. */
export const linkToken = (services: Pick<Services, 'secret'>, linkId: string): string =>
  signId(services.secret, 'link', linkId)

type LinkRow = {
  id: string
  person_id: string
  may: string[]
  subject: string
  holder: string
  expires_at: Temporal.Instant
  state: 'open' | 'expired' | 'revoked'
}

/**
 * Who holds the link of this address. Reading changes nothing: mail scanners open links too.
 * @throws {Refusal} `link-unknown` for an altered token or another purpose, `link-expired`, `link-revoked`.
 */
export async function holdLink(c: Ctx, token: string, act: string): Promise<LinkHolder> {
  const { services } = c.var
  const id = verifyId(services.secret, 'link', token)
  if (!id) throw new Refusal('gone', 'link-unknown')
  const row = await within(services.db, visitor, 'read', async (trx) => {
    const { rows } = await sql<LinkRow>`select * from people.find_link(${id})`.execute(trx)
    return rows[0]
  })
  if (!row?.may.includes(act)) throw new Refusal('gone', 'link-unknown')
  if (row.state !== 'open') throw new Refusal('gone', `link-${row.state}`)
  const holder: LinkHolder = {
    kind: 'link',
    id: row.id,
    personId: row.person_id,
    may: row.may,
    subject: row.subject,
    holder: row.holder,
    expiresAt: row.expires_at,
  }
  c.set('who', holder)
  return holder
}
