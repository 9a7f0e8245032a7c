// Generated from the migrations by scripts/generate-tables.ts; not edited by hand.
import type { Instant } from '../../platform/columns.ts'

export type ContestTable = {
  answer: string | null
  answer_by: Temporal.PlainDate
  answered_at: Instant | null
  answered_by: string | null
  id: string
  outcome: 'agreed' | 'partly' | 'not-agreed' | null
  person_id: string
  proposal: string
  sent_at: Instant
  version: number
  words: string
}

declare module '../../platform/database.ts' {
  interface Database {
    'caseload.contest': ContestTable
  }
}
