// Generated from the migrations by scripts/generate-tables.ts; not edited by hand.
import type { Generated, Instant, Json } from '../../platform/columns.ts'

export type AgreementTable = {
  application_id: string
  changed_at: Generated<Instant>
  company_id: string
  created_at: Generated<Instant>
  ends_on: Temporal.PlainDate
  history: Generated<Json>
  id: string
  kind: 'visit' | 'shadow' | 'short' | 'internship'
  person_id: string
  place_id: string
  school_id: string | null
  starts_on: Temporal.PlainDate
  state: Generated<'draft' | 'open' | 'signed' | 'running' | 'ended' | 'looked-back' | 'withdrawn' | 'broken-off'>
  terms: Json
  version: Generated<number>
}

export type EndingTable = {
  agreement_id: string
  at: Generated<Instant>
  by_party: 'young' | 'guardian' | 'company' | 'school'
  person_id: string
  reason: string
  school_only: boolean
}

export type EventTable = {
  action: string
  agreement_id: string
  at: Generated<Instant>
  by_party: string
  id: string
  person_id: string
  words: string | null
}

export type PartyTable = {
  agreement_id: string
  email: string | null
  id: string
  link_id: string | null
  name: string
  party: 'young' | 'guardian' | 'company' | 'school'
  person_id: string
  signer_id: string | null
}

export type ReflectionTable = {
  agreement_id: string
  at: Generated<Instant>
  by_name: string | null
  by_party: 'young' | 'company'
  competence_id: string | null
  confirms: Generated<string[]>
  did: string
  found_out: string | null
  id: string
  person_id: string
  sentence: string | null
}

export type SignatureTable = {
  agreement_id: string
  at: Generated<Instant>
  id: string
  name: string
  party: string
  person_id: string
  version: number
}

declare module '../../platform/database.ts' {
  interface Database {
    'placements.agreement': AgreementTable
    'placements.ending': EndingTable
    'placements.event': EventTable
    'placements.party': PartyTable
    'placements.reflection': ReflectionTable
    'placements.signature': SignatureTable
  }
}
