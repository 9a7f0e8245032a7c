/** The life of an application as one table, and why a company may say no. */

export const applicationStates = ['sent', 'invited', 'accepted', 'refused', 'filled', 'withdrawn', 'expired'] as const
export type ApplicationState = (typeof applicationStates)[number]
export const finalApplicationStates: readonly ApplicationState[] = [
  'accepted',
  'refused',
  'filled',
  'withdrawn',
  'expired',
]

export const applicationActions = ['invite', 'choose-time', 'accept', 'refuse', 'close', 'withdraw', 'expire'] as const
export type ApplicationAction = (typeof applicationActions)[number]
export type ApplicationActor = 'young' | 'company' | 'job'

/**
 * Reasons a young person can learn from, about the place and never about the person. How far somebody lives is no reason: it
 * would say a neighbourhood, and whether the journey is too long is for the young person to decide.
 */
export const refusalReasons = ['place-taken', 'no-supervisor', 'days-do-not-fit', 'other-experience'] as const
export type RefusalReason = (typeof refusalReasons)[number]

export type ApplicationTransition = {
  from: ApplicationState
  action: ApplicationAction
  to: ApplicationState
  by: readonly ApplicationActor[]
  /** The reasons of which one is given; without this field none is asked. */
  reasons?: readonly RefusalReason[]
  /** One or more moments to meet are proposed. */
  needsTimes?: true
}

const taken = { by: ['job'], reasons: ['place-taken'] } as const

// Nobody is refused by a rule: when a person gave the last place to somebody else, a job says that it is filled.
// biome-ignore format: a table is read by the row
export const applicationTransitions: readonly ApplicationTransition[] = [
  { from: 'sent', action: 'invite', to: 'invited', by: ['company'], needsTimes: true },
  { from: 'sent', action: 'refuse', to: 'refused', by: ['company'], reasons: refusalReasons },
  { from: 'sent', action: 'close', to: 'filled', ...taken },
  { from: 'sent', action: 'withdraw', to: 'withdrawn', by: ['young'] },
  { from: 'sent', action: 'expire', to: 'expired', by: ['job'] },
  { from: 'invited', action: 'invite', to: 'invited', by: ['company'], needsTimes: true },
  { from: 'invited', action: 'choose-time', to: 'invited', by: ['young'] },
  { from: 'invited', action: 'accept', to: 'accepted', by: ['company'] },
  { from: 'invited', action: 'refuse', to: 'refused', by: ['company'], reasons: refusalReasons },
  { from: 'invited', action: 'close', to: 'filled', ...taken },
  { from: 'invited', action: 'withdraw', to: 'withdrawn', by: ['young'] },
]

/** The row that lets somebody do this now, or nothing. */
export const mayGo = (
  from: ApplicationState,
  action: ApplicationAction,
  by: ApplicationActor,
): ApplicationTransition | undefined =>
  applicationTransitions.find((row) => row.from === from && row.action === action && row.by.includes(by))
