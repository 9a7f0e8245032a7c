// Generated from the migrations by scripts/generate-tables.ts; not edited by hand.
import type { Generated, Instant, Json } from '../../platform/columns.ts'

export type ApplicationTable = {
  accepted_at: Instant | null
  answered_at: Instant | null
  chosen_moment: string | null
  company_id: string
  ended_at: Instant | null
  expires_at: Instant
  id: string
  moments: Generated<Json>
  motivation: string
  name_from_start: boolean
  person_id: string
  place_id: string
  reason: string | null
  reason_words: string | null
  sent_at: Generated<Instant>
  shown: Json
  state: Generated<'sent' | 'withdrawn' | 'expired' | 'refused' | 'filled' | 'invited' | 'accepted'>
  words: string | null
}

export type EventTable = {
  application_id: string
  at: Generated<Instant>
  by_kind: 'young' | 'company' | 'job'
  id: string
  person_id: string
  state: string
}

export type EvidenceTable = {
  application_id: string
  evidence_id: string
  file_id: string
  mime: string
  name: string
  person_id: string
  title: string
}

export type IdentityTable = {
  application_id: string
  email: string | null
  name: string
  person_id: string
  phone: string | null
  place: string | null
  school: string | null
}

declare module '../../platform/database.ts' {
  interface Database {
    'applications.application': ApplicationTable
    'applications.event': EventTable
    'applications.evidence': EvidenceTable
    'applications.identity': IdentityTable
  }
}
