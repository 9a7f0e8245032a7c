// Generated from the migrations by scripts/generate-tables.ts; not edited by hand.
import type { Generated, Instant, Point } from '../../platform/columns.ts'

export type ClassTable = {
  id: string
  name: string
  school_id: string
  school_year: string
}

export type EnrolmentTable = {
  class_id: string | null
  crebo: string | null
  id: string
  level: number | null
  path: Generated<'BOL' | 'BBL' | 'vmbo'>
  person_id: string
  school_id: string
  since: Temporal.PlainDate
  until: Temporal.PlainDate | null
  year: Generated<number>
}

export type HatTable = {
  person_id: string
  until: Generated<Instant>
  wears: string
}

export type LinkTable = {
  created_at: Generated<Instant>
  email: string | null
  expires_at: Instant
  holder: string
  id: string
  may: string[]
  person_id: string
  revoked_at: Instant | null
  subject: string
}

export type LoginTable = {
  email: string
  person_id: string
}

export type PersonTable = {
  birth_date: Temporal.PlainDate | null
  city_id: string
  created_at: Generated<Instant>
  email: string | null
  family_name: string
  given_name: string
  home: Point | null
  language: Generated<string>
  person_id: string
  phone: string | null
  place: string | null
  postcode: string | null
  street: string | null
}

export type RelationTable = {
  blocked: Generated<boolean>
  confirmed_at: Instant | null
  email: string | null
  id: string
  kind: 'guardian' | 'mentor'
  name: string
  other_id: string | null
  person_id: string
  since: Generated<Instant>
  until: Generated<Instant>
}

export type RoleTable = {
  city_id: string | null
  company_id: string | null
  id: string
  person_id: string
  role: 'young' | 'guardian' | 'mentor' | 'coordinator' | 'employer' | 'programme' | 'administrator' | 'support'
  school_id: string | null
  since: Generated<Instant>
  until: Generated<Instant>
}

export type SightTable = {
  because: string
  person_id: string
  since: Generated<Instant>
  until: Generated<Instant>
  viewer_id: string
  what: 'way' | 'portfolio' | 'agreement'
  writes: Generated<boolean>
}

export type SignInTable = {
  created_at: Generated<Instant>
  email: string
  expires_at: Instant
  goes_to: string | null
  id: string
  person_id: string | null
  used_at: Instant | null
}

declare module '../../platform/database.ts' {
  interface Database {
    'people.class': ClassTable
    'people.enrolment': EnrolmentTable
    'people.hat': HatTable
    'people.link': LinkTable
    'people.login': LoginTable
    'people.person': PersonTable
    'people.relation': RelationTable
    'people.role': RoleTable
    'people.sight': SightTable
    'people.sign_in': SignInTable
  }
}
