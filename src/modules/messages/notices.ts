import type { Trx } from '../../platform/database.ts'
import { newId } from '../../platform/ids.ts'

export type NoticeKind =
  | 'application-sent'
  | 'application-invited'
  | 'application-refused'
  | 'application-expired'
  | 'application-place-gone'
  | 'application-new'
  | 'application-chosen'
  | 'application-other-moment'
  | 'agreement-draft-waits'
  | 'agreement-draft-lapsed'
  | 'agreement-open'
  | 'agreement-changed'
  | 'agreement-signed'
  | 'look-back'
  | 'support-acted'
  | 'confirmed'
  | 'contest-new'
  | 'contest-late'
  | 'contest-answered'
  | 'matching-offered'
  | 'matching-answered'

export type NewNotice = { personId: string; kind: NoticeKind; values?: Record<string, string | number>; href: string }

/** Puts a notice in somebody's inbox. For another person only a job may. */
export async function notify(trx: Trx, notice: NewNotice): Promise<void> {
  await trx
    .insertInto('messages.notice')
    .values({
      id: newId(),
      person_id: notice.personId,
      kind: notice.kind,
      values: JSON.stringify(notice.values ?? {}),
      href: notice.href,
    })
    .execute()
}

/** Puts a notice unless the same one waits unread: a job may run again, and nobody needs to read it twice. */
export async function notifyOnce(trx: Trx, notice: NewNotice): Promise<void> {
  const same = await trx
    .selectFrom('messages.notice')
    .select('id')
    .where('person_id', '=', notice.personId)
    .where('kind', '=', notice.kind)
    .where('href', '=', notice.href)
    .where('read_at', 'is', null)
    .executeTakeFirst()
  if (!same) await notify(trx, notice)
}

export type Notice = {
  id: string
  kind: NoticeKind
  values: Record<string, string>
  href: string
  at: Temporal.Instant
  isNew: boolean
}

/** The latest notices of the signed-in person, newest first. */
export async function listNotices(trx: Trx, personId: string, limit = 50): Promise<Notice[]> {
  const rows = await trx
    .selectFrom('messages.notice')
    .select(['id', 'kind', 'values', 'href', 'at', 'read_at'])
    .where('person_id', '=', personId)
    .orderBy('at', 'desc')
    .limit(limit)
    .execute()
  return rows.map(({ read_at, values, ...row }) => ({
    ...row,
    kind: row.kind as NoticeKind,
    values: values as Record<string, string>,
    isNew: read_at === null,
  }))
}

export async function markRead(trx: Trx, personId: string, now: Temporal.Instant): Promise<void> {
  await trx
    .updateTable('messages.notice')
    .set({ read_at: now })
    .where('person_id', '=', personId)
    .where('read_at', 'is', null)
    .execute()
}
