// Generated from the migrations by scripts/generate-tables.ts; not edited by hand.
import type { Instant } from '../../platform/columns.ts'

export type CompanyAnswerTable = {
  company_id: string
  counted_at: Instant
  days: number | null
  never: boolean
}

export type MeasureTable = {
  id: string
  part: 'vmbo' | 'mbo' | 'higher' | 'work' | 'programme'
  sort: number
}

export type ParticipationTable = {
  city_id: string
  measure_id: string
  state: 'takes-part' | 'open' | 'invited' | 'start' | 'later' | 'own'
}

declare module '../../platform/database.ts' {
  interface Database {
    'programme.company_answer': CompanyAnswerTable
    'programme.measure': MeasureTable
    'programme.participation': ParticipationTable
  }
}
