/** The life of one proposed place as one table: a computer proposes, somebody of the school decides, the young person answers. */

export const proposalStates = [
  'proposed',
  'replaced',
  'rejected',
  'confirmed',
  'offered',
  'withdrawn',
  'wanted',
  'declined',
  'lapsed',
] as const
export type ProposalState = (typeof proposalStates)[number]
/** One place at a time for somebody in a round: in these states it is this one. */
export const liveStates = ['proposed', 'confirmed', 'offered', 'wanted'] as const satisfies readonly ProposalState[]
export const finalProposalStates: readonly ProposalState[] = [
  'replaced',
  'rejected',
  'withdrawn',
  'wanted',
  'declined',
  'lapsed',
]
/** What is decided stays when a round is worked out again. */
export const settledStates = ['confirmed', 'offered', 'wanted'] as const satisfies readonly ProposalState[]
/** What a human said no to is not proposed again in this round. */
export const barredStates = ['rejected', 'withdrawn', 'declined', 'lapsed'] as const satisfies readonly ProposalState[]

export type ProposalAction =
  | 'confirm'
  | 'undo'
  | 'reject'
  | 'pin'
  | 'unpin'
  | 'replace'
  | 'offer'
  | 'withdraw'
  | 'want'
  | 'decline'
  | 'lapse'
export type ProposalActor = 'school' | 'young' | 'job'

/** Why a school does not want a pair; about the place and the moment, never about who somebody is. */
export const rejectReasons = ['knows-better', 'not-now', 'no-click', 'journey', 'place-unsure', 'other'] as const
export type RejectReason = (typeof rejectReasons)[number]
/** Why a young person says no. She need give none. */
export const declineReasons = ['other-work', 'too-far', 'days', 'has-place', 'rather-not-say'] as const
export type DeclineReason = (typeof declineReasons)[number]

export type ProposalTransition = {
  from: ProposalState
  action: ProposalAction
  to: ProposalState
  by: readonly ProposalActor[]
  /** The reasons of which one is given. */
  reasons?: readonly string[]
}

// biome-ignore format: a table is read by the row
export const proposalTransitions: readonly ProposalTransition[] = [
  { from: 'proposed', action: 'confirm', to: 'confirmed', by: ['school'] },
  { from: 'proposed', action: 'reject', to: 'rejected', by: ['school'], reasons: rejectReasons },
  { from: 'proposed', action: 'pin', to: 'proposed', by: ['school'] },
  { from: 'proposed', action: 'unpin', to: 'proposed', by: ['school'] },
  { from: 'proposed', action: 'replace', to: 'replaced', by: ['school', 'job'] },
  { from: 'confirmed', action: 'undo', to: 'proposed', by: ['school'] },
  { from: 'confirmed', action: 'replace', to: 'replaced', by: ['school'] },
  { from: 'confirmed', action: 'offer', to: 'offered', by: ['job'] },
  { from: 'offered', action: 'withdraw', to: 'withdrawn', by: ['school'] },
  { from: 'wanted', action: 'withdraw', to: 'withdrawn', by: ['school'] },
  { from: 'offered', action: 'want', to: 'wanted', by: ['young'] },
  { from: 'offered', action: 'decline', to: 'declined', by: ['young'], reasons: declineReasons },
  { from: 'offered', action: 'lapse', to: 'lapsed', by: ['job'] },
]

export const proposalMayGo = (
  from: ProposalState,
  action: ProposalAction,
  by: ProposalActor,
): ProposalTransition | undefined =>
  proposalTransitions.find((row) => row.from === from && row.action === action && row.by.includes(by))
