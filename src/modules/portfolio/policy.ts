import { type Allowed, allowed, hidden, isA, type Obstacle, obstacle, type Who } from '../../platform/who.ts'
import type { Activity } from './rules/ecv.ts'

/** A portfolio is a young person's own: nobody writes in another's, and staff has none. */
export function canKeep(who: Who, personId: string): Allowed | Obstacle {
  if (who.kind !== 'person' || who.id !== personId) return hidden()
  return isA(who, 'young') ? allowed() : obstacle('only-young')
}

/** What somebody confirmed stays as it was when she did: the words can't change under her name. Other parts may. */
export function canEditText(who: Who, personId: string, activity: Pick<Activity, 'confirmations'>): Allowed | Obstacle {
  if (activity.confirmations.length > 0) return obstacle('confirmed')
  return canKeep(who, personId)
}
