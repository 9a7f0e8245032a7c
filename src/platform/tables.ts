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
  told_at: Instant | null
  until: Instant
}

export type AllowanceTable = {
  key: Buffer
  until: Instant
}

export type AuditTable = {
  acting: string | null
  action: string
  actor: string | null
  actor_kind: 'person' | 'link' | 'job' | 'visitor'
  at: Generated<Instant>
  erased_at: Instant | null
  erased_for: string | null
  id: string
  person_id: string | null
  salt: Generated<Buffer | null>
  seal: number | null
  seen_hour: Instant | null
  subject: string | null
}

export type AuditLeafTable = {
  audit_id: string
  digest: Buffer
  place: number
  seal: number
}

export type AuditSealTable = {
  at: Instant
  hash: Buffer
  n: number
  previous: Buffer
  root: Buffer
  rows: number
}

export type BackupRunTable = {
  bytes: number | null
  encrypted: boolean
  ended_at: Instant
  files: number | null
  id: string
  kind: 'backup' | 'restore'
  outcome: string
  rows: number | null
  started_at: Instant
}

export type ErasureTable = {
  asked_at: Instant
  cause: 'asked' | 'inactive' | 'term'
  counts: Json | null
  done_at: Instant | null
  id: string
  person_id: string | null
  tell: Json | null
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

export type ProposalLogTable = {
  digest: Buffer
  hour: Instant
  id: string
  inputs: string[]
  outcome: Json
  proposal: string
  version: number
}

export type RefusedTable = {
  hour: Instant
  kind: 'sign-in' | 'link' | 'page' | 'limit'
  times: number
}

export type SessionTable = {
  created_at: Generated<Instant>
  device: string | null
  expires_at: Instant
  how: Generated<'mail' | 'passkey' | 'provider' | 'demo'>
  id: string
  idle_minutes: number | null
  owes_proof: Generated<boolean>
  person_id: string
  proven_at: Instant | null
  provider: string | null
  seen_at: Generated<Instant>
  token_hash: Buffer
}

declare module './database.ts' {
  interface Database {
    'platform.acting': ActingTable
    'platform.allowance': AllowanceTable
    'platform.audit': AuditTable
    'platform.audit_leaf': AuditLeafTable
    'platform.audit_seal': AuditSealTable
    'platform.backup_run': BackupRunTable
    'platform.erasure': ErasureTable
    'platform.file': FileTable
    'platform.form_key': FormKeyTable
    'platform.outbox': OutboxTable
    'platform.proposal_log': ProposalLogTable
    'platform.refused': RefusedTable
    'platform.session': SessionTable
  }
}
