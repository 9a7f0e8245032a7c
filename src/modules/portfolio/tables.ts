// Generated from the migrations by scripts/generate-tables.ts; not edited by hand.
import type { Generated, Instant, Json } from '../../platform/columns.ts'

export type ActivityTable = {
  changed_at: Instant | null
  created_at: Generated<Instant>
  id: string
  import_id: string | null
  kind: 'home' | 'neighbourhood' | 'work' | 'club' | 'school' | 'made' | 'placement' | 'education'
  on_cv: Generated<boolean>
  organisation: string | null
  person_id: string
  placement_id: string | null
  removed_at: Instant | null
  since: string | null
  title: string
  until: string | null
  what: string | null
}

export type ConfirmationTable = {
  activity_id: string
  at: Generated<Instant>
  by_name: string
  by_role: string
  competence_id: string | null
  id: string
  organisation: string
  person_id: string
  placement_id: string | null
  words: string | null
}

export type EvidenceTable = {
  activity_id: string
  created_at: Generated<Instant>
  file_id: string
  id: string
  person_id: string
  removed_at: Instant | null
  title: string
}

export type ImportTable = {
  at: Generated<Instant>
  digest: Buffer
  file_name: string
  format: string
  id: string
  person_id: string
  reading: Json
  state: Generated<'preview' | 'taken' | 'undone'>
  taken_at: Instant | null
  undone_at: Instant | null
}

export type ProfileTable = {
  available_from: Temporal.PlainDate | null
  days: Generated<number[]>
  fields: Generated<string[]>
  headline: string | null
  languages: Generated<Json>
  likes: Generated<string[]>
  person_id: string
  seeks: string | null
  updated_at: Generated<Instant>
}

export type ShownTable = {
  activity_id: string
  competence_id: string
  created_at: Generated<Instant>
  id: string
  person_id: string
  sentence: string
}

declare module '../../platform/database.ts' {
  interface Database {
    'portfolio.activity': ActivityTable
    'portfolio.confirmation': ConfirmationTable
    'portfolio.evidence': EvidenceTable
    'portfolio.import': ImportTable
    'portfolio.profile': ProfileTable
    'portfolio.shown': ShownTable
  }
}
