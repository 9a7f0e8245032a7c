// Generated from the migrations by scripts/generate-tables.ts; not edited by hand.
import type { Generated, Instant, Json } from '../../platform/columns.ts'

export type MemberTable = {
  created_at: Generated<Instant>
  inputs: Json | null
  journeys: Json | null
  left_out: 'objects' | 'placed' | null
  n: number
  person_id: string
  result: Json | null
  run_id: string
  shares: Generated<boolean>
}

export type ProposalTable = {
  answer_by: Temporal.PlainDate | null
  answered_at: Instant | null
  by_hand: Generated<boolean>
  created_at: Generated<Instant>
  decided_at: Instant | null
  decided_by: string | null
  id: string
  of: number | null
  offered_at: Instant | null
  person_id: string
  pinned: Generated<boolean>
  place_id: string
  rank: number | null
  reason: string | null
  reason_words: string | null
  reasons: Json
  run_id: string
  state: Generated<
    'proposed' | 'replaced' | 'rejected' | 'confirmed' | 'offered' | 'withdrawn' | 'wanted' | 'declined' | 'lapsed'
  >
}

export type ReasonTable = {
  created_at: Generated<Instant>
  person_id: string
  proposal_id: string
  reasons: Json
}

export type RunTable = {
  attempt: Generated<number>
  classes: string[]
  created_at: Generated<Instant>
  deadline: Temporal.PlainDate
  ended_at: Instant | null
  id: string
  inputs: Json | null
  inputs_digest: Buffer | null
  inputs_until: Temporal.PlainDate | null
  made_by: string
  outcome: Json | null
  progress: Generated<number>
  replayed: Json | null
  result_digest: Buffer | null
  school_id: string
  sent_at: Instant | null
  settings: Json
  started_at: Instant | null
  state: Generated<'draft' | 'running' | 'stopped' | 'failed' | 'ready' | 'closed'>
  title: string
  version: string | null
  what_if_of: string | null
}

export type WishTable = {
  created_at: Generated<Instant>
  inputs: Json
  person_id: string
  run_id: string
}

declare module '../../platform/database.ts' {
  interface Database {
    'matching.member': MemberTable
    'matching.proposal': ProposalTable
    'matching.reason': ReasonTable
    'matching.run': RunTable
    'matching.wish': WishTable
  }
}
