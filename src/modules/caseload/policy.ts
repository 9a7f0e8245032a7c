import { isA, type Who } from '../../platform/who.ts'

/** Mentors and coordinators open classes; whom they see there, row-level security decides. */
export const canOpenClasses = (who: Who): boolean => isA(who, 'mentor', 'coordinator')
