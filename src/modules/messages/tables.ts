// Generated from the migrations by scripts/generate-tables.ts; not edited by hand.
import type { Generated, Instant, Json } from '../../platform/columns.ts'

export type MailTable = {
  at: Generated<Instant>
  attempts: Generated<number>
  id: string
  link_id: string | null
  person_id: string
  round: Generated<number>
  sent_at: Instant | null
  state: Generated<'waiting' | 'sent' | 'failed' | 'dropped'>
  subject: string
  template: string
}

export type NoticeTable = {
  at: Generated<Instant>
  href: string
  id: string
  kind: string
  person_id: string
  read_at: Instant | null
  values: Generated<Json>
}

declare module '../../platform/database.ts' {
  interface Database {
    'messages.mail': MailTable
    'messages.notice': NoticeTable
  }
}
