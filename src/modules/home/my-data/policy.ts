import { type Allowed, allowed, hidden, type Obstacle, obstacle, type Who } from '../../../platform/who.ts'

/** What is hers to decide she decides herself: nobody of support does it for her. */
export function mayDecide(who: Who): Allowed | Obstacle {
  if (who.kind !== 'person') return hidden()
  return who.support ? obstacle('not-while-acting') : allowed()
}
