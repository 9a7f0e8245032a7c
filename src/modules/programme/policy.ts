import type { Who } from '../../platform/who.ts'

/** The city whose programme somebody works on. Its pages hold no person, and are there for nobody else. */
export const programmeCity = (who: Who): string | undefined =>
  who.kind === 'person'
    ? (who.roles.find(({ role, cityId }) => (role === 'programme' || role === 'administrator') && cityId)?.cityId ??
      undefined)
    : undefined
