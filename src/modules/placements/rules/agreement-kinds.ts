import type { WorkKind } from './types.ts'

/** What two or more parties can agree on. BOL and BBL are the two ways of an mbo placement (bpv). */
export const agreementKinds = [
  'visit',
  'shadow',
  'short',
  'vmbo-placement',
  'bpv-bol',
  'bpv-bbl',
  'higher-placement',
  'job',
] as const
export type AgreementKind = (typeof agreementKinds)[number]

/** By which rows of the table of work by age an agreement is checked. */
export const workKindOf: Readonly<Record<AgreementKind, WorkKind>> = {
  visit: 'visit',
  shadow: 'shadow',
  short: 'short',
  'vmbo-placement': 'internship',
  'bpv-bol': 'internship',
  'bpv-bbl': 'bbl',
  'higher-placement': 'internship',
  job: 'job',
}

/** Kinds for which the company must be a recognised learning company (erkend leerbedrijf) for the qualification. */
export const needsRecognition = (kind: AgreementKind): boolean => kind === 'bpv-bol' || kind === 'bpv-bbl'
