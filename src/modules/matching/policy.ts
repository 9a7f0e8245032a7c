import { type Allowed, allowed, hidden, isA, type Obstacle, obstacle, overtaken, type Who } from '../../platform/who.ts'
import { type ProposalAction, type ProposalState, proposalMayGo } from './rules/proposal-states.ts'
import { type RunAction, type RunState, runMayGo } from './rules/run-states.ts'

/** Mentors and coordinators work with rounds; which they see, row-level security decides. */
export const canOpenRounds = (who: Who): boolean => isA(who, 'mentor', 'coordinator')

type Steered = { state: RunState; made_by: string; school_id: string }

/** Who made a round and the coordinators of its school steer it; a mentor of one of its classes decides about her own pupils alone. */
export const steers = (who: Who, { made_by, school_id }: Omit<Steered, 'state'>): boolean =>
  who.kind === 'person' &&
  canOpenRounds(who) &&
  (who.id === made_by || who.roles.some(({ role, schoolId }) => role === 'coordinator' && schoolId === school_id))

export function canSteer(who: Who, run: Steered, action: RunAction): Allowed | Obstacle {
  if (!canOpenRounds(who)) return hidden()
  if (!steers(who, run)) return obstacle('not-your-round')
  return runMayGo(run.state, action, 'school') ? allowed() : overtaken(`round-${run.state}`)
}

type Decided = { state: ProposalState; person_id: string }

/** A school decides about pupils that it sees, never somebody about herself. */
export function canDecide(who: Who, proposal: Decided, action: ProposalAction): Allowed | Obstacle {
  if (who.kind !== 'person' || !canOpenRounds(who) || who.id === proposal.person_id) return hidden()
  return proposalMayGo(proposal.state, action, 'school') ? allowed() : overtaken(`proposal-${proposal.state}`)
}

/** She answers what was offered to her; what was not sent yet is not there for her. */
export function canAnswer(who: Who, proposal: Decided, action: ProposalAction): Allowed | Obstacle {
  if (who.kind !== 'person' || who.id !== proposal.person_id || !isSeenByHer(proposal.state)) return hidden()
  return proposalMayGo(proposal.state, action, 'young') ? allowed() : overtaken(`proposal-${proposal.state}`)
}

/** From when it was sent she sees it on her pages, however it went on. */
export const isSeenByHer = (state: ProposalState): boolean =>
  state === 'offered' || state === 'wanted' || state === 'declined' || state === 'lapsed' || state === 'withdrawn'
