import { type Allowed, allowed, hidden, isA, type Obstacle, obstacle, overtaken, type Who } from '../../platform/who.ts'
import {
  type ApplicationAction,
  type ApplicationActor,
  type ApplicationState,
  mayGo,
} from './rules/application-states.ts'

export type Answerable = { id: string; person_id: string; company_id: string; state: ApplicationState }

/** Which side of the application somebody stands on. */
export function sideOf(who: Who, application: Answerable): ApplicationActor | undefined {
  if (who.kind === 'job') return 'job'
  if (who.kind === 'link') return who.subject === application.id && who.may.includes('answer') ? 'company' : undefined
  if (who.kind !== 'person') return undefined
  if (who.id === application.person_id) return 'young'
  return who.roles.some((held) => held.role === 'employer' && held.companyId === application.company_id)
    ? 'company'
    : undefined
}

/**
 * The young person about her own; the company, by its link or account, about what was sent to it; in the state that the table allows.
 * `seen`: the state on the page that asks. Two colleagues may both have it open: the second answers what the first has answered.
 */
export function canGo(
  who: Who,
  application: Answerable,
  action: ApplicationAction,
  seen?: ApplicationState,
): Allowed | Obstacle {
  const side = sideOf(who, application)
  if (!side) return hidden()
  const stale = seen !== undefined && seen !== application.state
  return !stale && mayGo(application.state, action, side) ? allowed() : overtaken(`now-${application.state}`)
}

/** A young person applies for herself; nobody does it for her. */
export const canApply = (who: Who): Allowed | Obstacle => (isA(who, 'young') ? allowed() : obstacle('young-only'))
