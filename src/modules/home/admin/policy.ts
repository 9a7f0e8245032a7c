import { type Allowed, allowed, hidden, isA, type Obstacle, type Who } from '../../../platform/who.ts'

/** How the platform runs is seen and set right by an administrator, of whichever city: it is one platform. */
export const canRunPlatform = (who: Who): Allowed | Obstacle => (isA(who, 'administrator') ? allowed() : hidden())
