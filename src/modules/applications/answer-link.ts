import type { NewLink } from '../people/index.ts'
import { linkDays } from './rules/open-limit.ts'

/** The link by which a company answers one application, without an account. */
export const answerLink = (
  application: { id: string; person_id: string; company_name: string },
  now: Temporal.Instant,
): NewLink => ({
  personId: application.person_id,
  may: ['answer'],
  subject: application.id,
  holder: application.company_name,
  expiresAt: now.add({ hours: linkDays * 24 }),
})
