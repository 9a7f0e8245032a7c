// Generated from the migrations by scripts/generate-tables.ts; not edited by hand.
import type { Generated, Instant, Json } from './columns.ts'

export type ActingTable = {
  ended_at: Instant | null
  id: string
  person_id: string
  reason: string
  session_id: string
  since: Instant
  staff_id: string
  until: Instant
}

export type AuditTable = {
  acting: string | null
  action: string
  actor: string | null
  actor_kind: 'person' | 'link' | 'job' | 'visitor'
  at: Generated<Instant>
  id: string
  person_id: string | null
  seen_hour: Instant | null
  subject: string | null
}

export type FileTable = {
  at: Generated<Instant>
  bytes: number
  claimed: Generated<boolean>
  id: string
  mime: string
  name: string
  person_id: string
  scan: 'clean' | 'not-scanned'
}

export type FormKeyTable = {
  answer: Json | null
  at: Generated<Instant>
  key: string
  principal: string
}

export type OutboxTable = {
  at: Generated<Instant>
  html: string
  id: string
  recipient: string
  subject: string
  text: string
}

export type SessionTable = {
  created_at: Generated<Instant>
  device: string | null
  expires_at: Instant
  how: Generated<'mail' | 'passkey' | 'provider' | 'demo'>
  id: string
  person_id: string
  proven_at: Instant | null
  provider: string | null
  seen_at: Generated<Instant>
  token_hash: Buffer
}

declare module './database.ts' {
  interface Database {
    'platform.acting': ActingTable
    'platform.audit': AuditTable
    'platform.file': FileTable
    'platform.form_key': FormKeyTable
    'platform.outbox': OutboxTable
    'platform.session': SessionTable
  }
}
