/** What an agreement must say before it can be signed, by kind, as a table. */
import { type AgreementKind, agreementKinds } from './agreement-kinds.ts'
import { sources } from './sources.ts'

export const agreementFields = [
  'place',
  'from',
  'until',
  'days',
  'tasks',
  'programme',
  'level',
  'pathway',
  'hoursPerStudyYear',
  'practicalTrainer',
  'schoolSupervisor',
  'learningGoals',
  'workProcesses',
  'assessment',
  'earlyEnding',
  'insurance',
  'allowance',
  'recognitionNumber',
  'employmentContract',
  'hoursPerWeek',
  'wage',
] as const
export type AgreementField = (typeof agreementFields)[number]

const bpv = ['bpv-bol', 'bpv-bbl'] as const
const bbl = ['bpv-bbl'] as const
const placements = ['vmbo-placement', ...bpv, 'higher-placement'] as const
const learning = ['short', ...placements] as const
const notVisit = ['shadow', 'short', ...placements, 'job'] as const
const withSchool = ['visit', 'shadow', 'short', ...placements] as const

type Row = { kinds: readonly AgreementKind[]; source: string }

/** A placement has learning goals and replaces nobody; the fields of WEB 7.2.8 hold for mbo placements alone. */
export const fieldRules: Readonly<Record<AgreementField, Row>> = {
  place: { kinds: agreementKinds, source: sources.own },
  from: { kinds: agreementKinds, source: sources.web },
  // A job may be for an indefinite time.
  until: { kinds: withSchool, source: sources.web },
  days: { kinds: agreementKinds, source: sources.atw },
  tasks: { kinds: notVisit, source: sources.nrk },
  programme: { kinds: bpv, source: sources.web },
  level: { kinds: bpv, source: sources.web },
  pathway: { kinds: bpv, source: sources.web },
  hoursPerStudyYear: { kinds: bpv, source: sources.web },
  practicalTrainer: { kinds: [...notVisit.filter((kind) => kind !== 'job')], source: sources.web },
  schoolSupervisor: { kinds: withSchool, source: sources.own },
  learningGoals: { kinds: learning, source: sources.own },
  workProcesses: { kinds: bpv, source: sources.web },
  assessment: { kinds: placements, source: sources.web },
  earlyEnding: { kinds: placements, source: sources.web },
  insurance: { kinds: withSchool, source: sources.own },
  // "No allowance" is an answer too, and has to be said.
  allowance: { kinds: placements, source: sources.own },
  recognitionNumber: { kinds: bpv, source: sources.web },
  // BBL usually goes with an employment contract: the agreement says which, or why not.
  employmentContract: { kinds: bbl, source: sources.web },
  hoursPerWeek: { kinds: ['job'], source: sources.atw },
  wage: { kinds: ['job', ...bbl], source: sources.jeugdloon },
}

const moreThanZero: readonly AgreementField[] = ['hoursPerStudyYear', 'hoursPerWeek', 'wage']

/** The fields that a kind needs and that an agreement lacks, in the order of `agreementFields`. */
export const missingFields = (
  kind: AgreementKind,
  agreement: Readonly<Partial<Record<AgreementField, unknown>>>,
): AgreementField[] =>
  agreementFields.filter((field) => fieldRules[field].kinds.includes(kind) && !said(field, agreement[field]))

function said(field: AgreementField, value: unknown): boolean {
  if (value === undefined || value === null || Number.isNaN(value)) return false
  if (typeof value === 'string') return value.trim() !== ''
  if (Array.isArray(value)) return value.length > 0
  return !(typeof value === 'number' && moreThanZero.includes(field)) || (value as number) > 0
}
