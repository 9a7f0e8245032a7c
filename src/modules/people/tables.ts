// Generated from the migrations by scripts/generate-tables.ts; not edited by hand.
import type { Generated, Instant, Point } from '../../platform/columns.ts'

export type AttemptTable = {
  expires_at: Instant
  goes_to: string | null
  id: string
  invitation_id: string | null
  kind: 'provider' | 'passkey-use' | 'passkey-add'
  person_id: string | null
  provider: string | null
  used_at: Instant | null
}

export type ClassTable = {
  id: string
  name: string
  school_id: string
  school_year: string
}

export type ConsentTable = {
  given_at: Instant
  guardian_at: Instant | null
  guardian_link: string | null
  id: string
  needs_guardian: boolean
  person_id: string
  version: number
  what: 'keep-applications' | 'ask-later'
  withdrawn_at: Instant | null
  withdrawn_by: 'herself' | 'guardian' | null
}

export type DeviceTable = {
  device: string | null
  first_at: Instant
  id: string
  last_at: Instant
  mark: Buffer
  person_id: string
}

export type EmailChangeTable = {
  asked_at: Instant
  ended_at: Instant | null
  expires_at: Instant
  id: string
  new_email: string
  new_said_at: Instant | null
  old_email: string | null
  old_said_at: Instant | null
  person_id: string
}

export type EnrolmentTable = {
  class_id: string | null
  crebo: string | null
  id: string
  level: number | null
  path: Generated<'BOL' | 'BBL' | 'vmbo' | 'hbo' | 'wo'>
  person_id: string
  school_id: string
  since: Temporal.PlainDate
  until: Temporal.PlainDate | null
  year: Generated<number>
}

export type HatTable = {
  person_id: string
  since: Instant | null
  until: Generated<Instant>
  wears: string
}

export type IdentityTable = {
  because: 'roster' | 'invitation' | 'mail' | 'herself'
  id: string
  linked_at: Instant
  person_id: string
  provider: string
  subject: Buffer
  used_at: Instant | null
}

export type InvitationTable = {
  created_at: Instant
  expires_at: Instant
  id: string
  person_id: string
  used_at: Instant | null
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

export type ObjectionTable = {
  ended_at: Instant | null
  id: string
  person_id: string
  since: Instant
  what: 'proposals' | 'ordering'
}

export type PasskeyTable = {
  added_at: Instant
  counter: number
  credential: string
  id: string
  name: string
  person_id: string
  public_key: Buffer
  transports: string[]
  used_at: Instant | null
}

export type PersonTable = {
  active_at: Instant | null
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

export type RecoveryCodeTable = {
  code: Buffer
  id: string
  person_id: string
  used_at: Instant | null
}

export type RelationTable = {
  blocked: Generated<boolean>
  confirmed_at: Instant | null
  email: string | null
  id: string
  kind: 'guardian' | 'mentor' | 'coach'
  name: string
  other_id: string | null
  person_id: string
  since: Generated<Instant>
  until: Generated<Instant>
}

export type RoleTable = {
  city_id: string | null
  class_id: string | null
  company_id: string | null
  id: string
  person_id: string
  role: 'young' | 'guardian' | 'mentor' | 'coordinator' | 'employer' | 'programme' | 'administrator' | 'support'
  school_id: string | null
  since: Generated<Instant>
  until: Generated<Instant>
}

export type SchoolAccountTable = {
  named_at: Generated<Instant>
  person_id: string
  school_id: string
  uid: Buffer
}

export type SecondFactorTable = {
  confirmed_at: Instant | null
  last_step: Generated<number>
  person_id: string
  sealed: Buffer
  started_at: Instant
  waits_until: Instant | null
  wrong: Generated<number>
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
    'people.attempt': AttemptTable
    'people.class': ClassTable
    'people.consent': ConsentTable
    'people.device': DeviceTable
    'people.email_change': EmailChangeTable
    'people.enrolment': EnrolmentTable
    'people.hat': HatTable
    'people.identity': IdentityTable
    'people.invitation': InvitationTable
    'people.link': LinkTable
    'people.login': LoginTable
    'people.objection': ObjectionTable
    'people.passkey': PasskeyTable
    'people.person': PersonTable
    'people.recovery_code': RecoveryCodeTable
    'people.relation': RelationTable
    'people.role': RoleTable
    'people.school_account': SchoolAccountTable
    'people.second_factor': SecondFactorTable
    'people.sight': SightTable
    'people.sign_in': SignInTable
  }
}
