import { isPersonTable, type PersonTable, type Register } from '../../../platform/register.ts'
import { wholeRegister } from '../my-data/register.ts'

/** For whom a privacy statement is written, with its address. */
export const audiences = {
  young: '/privacy',
  parents: '/privacy/parents',
  companies: '/privacy/companies',
  staff: '/privacy/staff',
} as const
export type Audience = keyof typeof audiences

// Rows of adults: who answers and signs for a company, parents, and who works here.
const signing = [
  'people.link',
  'people.login',
  'people.sign_in',
  'placements.party',
  'placements.signature',
  'messages.mail',
]
const working = [
  'people.role',
  'people.invitation',
  'people.second_factor',
  'people.recovery_code',
  'platform.audit',
  'platform.session',
]
const only: Record<Exclude<Audience, 'young'>, readonly string[]> = {
  parents: ['people.person', 'people.relation', 'people.consent', ...signing],
  companies: ['places.contact', 'people.role', ...signing],
  staff: [
    'people.person',
    'people.identity',
    'people.device',
    'people.passkey',
    'people.login',
    'platform.acting',
    ...working,
  ],
}
const notYoung = ['places.contact', 'people.invitation', 'people.second_factor', 'people.recovery_code']

/** The tables of the register that are about this kind of reader, in its order. */
export function tablesFor(audience: Audience, register: Register = wholeRegister): [string, PersonTable][] {
  return Object.entries(register).flatMap(([name, table]) =>
    isPersonTable(table) && (audience === 'young' ? !notYoung.includes(name) : only[audience].includes(name))
      ? [[name, table]]
      : [],
  )
}
