/** The life of an agreement as one table: from which state, by which action and whom, to which state. */
import { type Party, parties } from './who-signs.ts'

export const agreementStates = [
  'draft',
  'open',
  'signed',
  'running',
  'ended',
  'looked-back',
  'withdrawn',
  'broken-off',
] as const
export type AgreementState = (typeof agreementStates)[number]
export const finalAgreementStates: readonly AgreementState[] = ['looked-back', 'withdrawn']

/** Nothing more is agreed: called off, stopped, or done. */
export const isOver = (state: AgreementState): boolean =>
  ['ended', 'looked-back', 'withdrawn', 'broken-off'].includes(state)

export const agreementActions = [
  'offer',
  'change',
  'sign',
  'sign-last',
  'withdraw',
  'lapse',
  'start',
  'break-off',
  'end',
  'look-back',
] as const
export type AgreementAction = (typeof agreementActions)[number]

/** The parties, and the job that acts when a day has come. */
export type AgreementActor = Party | 'job'

export type AgreementTransition = {
  from: AgreementState
  action: AgreementAction
  to: AgreementState
  by: readonly AgreementActor[]
  /** Who signed signs again: they signed something else. */
  resetsSignatures?: true
  /** One of `breakOffReasons` is given. */
  needsReason?: true
  /** Holds only while the work has begun, or only while it has not: a running placement that is changed is open again. */
  begun?: boolean
}

const writers = ['young', 'company', 'school'] as const

// `sign-last` is the signature that makes it complete; the caller counts. `lapse`: the last day came before the last signature, or nobody
// sent the draft to be signed within the term of `draft-term.ts`.
// biome-ignore format: a table is read by the row
export const agreementTransitions: readonly AgreementTransition[] = [
  { from: 'draft', action: 'change', to: 'draft', by: writers },
  { from: 'draft', action: 'offer', to: 'open', by: ['school', 'company'] },
  { from: 'draft', action: 'withdraw', to: 'withdrawn', by: writers },
  { from: 'draft', action: 'lapse', to: 'withdrawn', by: ['job'] },
  { from: 'open', action: 'sign', to: 'open', by: parties },
  { from: 'open', action: 'sign-last', to: 'signed', by: parties },
  { from: 'open', action: 'change', to: 'open', by: writers, resetsSignatures: true },
  { from: 'open', action: 'withdraw', to: 'withdrawn', by: parties, begun: false },
  { from: 'open', action: 'lapse', to: 'withdrawn', by: ['job'], begun: false },
  { from: 'open', action: 'break-off', to: 'broken-off', by: parties, needsReason: true, begun: true },
  { from: 'open', action: 'end', to: 'ended', by: ['job'], begun: true },
  { from: 'signed', action: 'change', to: 'open', by: writers, resetsSignatures: true },
  { from: 'signed', action: 'withdraw', to: 'withdrawn', by: parties, begun: false },
  { from: 'signed', action: 'break-off', to: 'broken-off', by: parties, needsReason: true, begun: true },
  { from: 'signed', action: 'start', to: 'running', by: ['job'] },
  { from: 'running', action: 'change', to: 'open', by: writers, resetsSignatures: true },
  { from: 'running', action: 'break-off', to: 'broken-off', by: parties, needsReason: true },
  { from: 'running', action: 'end', to: 'ended', by: ['job'] },
  { from: 'ended', action: 'look-back', to: 'looked-back', by: ['young'] },
  { from: 'broken-off', action: 'look-back', to: 'looked-back', by: ['young'] },
]

/** The row that lets somebody do this now, or nothing. `begun`: the work of this agreement has run already. */
export const mayGo = (
  from: AgreementState,
  action: AgreementAction,
  by: AgreementActor,
  begun = false,
): AgreementTransition | undefined =>
  agreementTransitions.find(
    (row) => row.from === from && row.action === action && row.by.includes(by) && (row.begun ?? begun) === begun,
  )

/**
 * Why a placement broke off. No reason is about health or about the young person's nature. The company and a parent read none;
 * `seenBy: 'school'`: nor does she, unless she gave it.
 */
export const breakOffReasons = [
  { code: 'together', seenBy: 'her-and-school' },
  { code: 'other-place', seenBy: 'her-and-school' },
  { code: 'other-programme', seenBy: 'her-and-school' },
  { code: 'work-does-not-fit', seenBy: 'her-and-school' },
  { code: 'no-guidance', seenBy: 'her-and-school' },
  { code: 'company-stops', seenBy: 'her-and-school' },
  { code: 'recognition-ended', seenBy: 'her-and-school' },
  { code: 'not-safe', seenBy: 'school' },
  { code: 'rather-not-say', seenBy: 'school' },
] as const satisfies readonly { code: string; seenBy: 'her-and-school' | 'school' }[]
export type BreakOffReason = (typeof breakOffReasons)[number]['code']

/** Read by the school alone, and by whoever gave it. */
export const isForSchool = (reason: BreakOffReason): boolean =>
  breakOffReasons.some(({ code, seenBy }) => code === reason && seenBy === 'school')
