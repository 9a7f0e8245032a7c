// Generated from the migrations by scripts/generate-tables.ts; not edited by hand.
import type { Generated, Instant, Point } from '../../platform/columns.ts'

export type CityNumberTable = {
  city_id: string
  n: number
}

export type CompanyTable = {
  about: string | null
  answers_in_days: number | null
  city_id: string
  created_at: Generated<Instant>
  field: string
  id: string
  name: string
  place: string
  position: Point
  postcode: string
  recognition_number: string | null
  street: string
}

export type ContactTable = {
  company_id: string
  email: string
  name: string
  person_id: string
  phone: string | null
  role: Generated<'contact' | 'trainer'>
}

export type PlaceTable = {
  about: string
  age_from: number | null
  age_rule: string | null
  allowance_cents: Generated<number>
  city_id: string
  company_id: string
  competences: Generated<string[]>
  created_at: Generated<Instant>
  crebos: Generated<string[]>
  day_ends: Generated<Temporal.PlainTime>
  day_starts: Generated<Temporal.PlainTime>
  days: Generated<number[]>
  ends_on: Temporal.PlainDate | null
  facets: Generated<number>
  field: string
  hazards: Generated<string[]>
  id: string
  kind: 'visit' | 'shadow' | 'short' | 'internship'
  length_days: Generated<number>
  level_from: Generated<number>
  level_to: Generated<number>
  made_up: Generated<boolean>
  pause_minutes: Generated<number>
  paused_until: Temporal.PlainDate | null
  position: Point
  seats: number
  starts_on: Temporal.PlainDate | null
  taken: Generated<number>
  tasks: Generated<string[]>
  title: string
  traits: Generated<string[]>
  words: Generated<string>
}

export type RecognitionTable = {
  company_id: string
  crebo: string
  until: Temporal.PlainDate
}

export type SpellingTable = {
  word: string
}

export type SynonymTable = {
  means: string
  said: string
}

declare module '../../platform/database.ts' {
  interface Database {
    'places.city_number': CityNumberTable
    'places.company': CompanyTable
    'places.contact': ContactTable
    'places.place': PlaceTable
    'places.recognition': RecognitionTable
    'places.spelling': SpellingTable
    'places.synonym': SynonymTable
  }
}
