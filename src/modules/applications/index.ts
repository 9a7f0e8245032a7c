/** applications: applying with competences first; the company answers from a mail; the name opens at the invitation. */

export { applicationsClearUp } from './clear-up.ts'
export { endAccepted } from './end-accepted.ts'
export { type ApplicationAccepted, applicationAccepted } from './events.ts'
export { closeFullPlace, forgetEvidence, keepAnswerTimes, sweepApplications, type Told, tell } from './jobs.ts'
export { type LeftApplication, leaveApplications } from './leave.ts'
export { applicationMails, sayMoment } from './mails.ts'
export { ApplicationRows } from './pages/my-applications-page.tsx'
export { proposals as applicationsProposals } from './proposals.ts'
export {
  type Application,
  listApplications,
  openApplicationFor,
  readApplication,
} from './queries/read-application.ts'
export { register as applicationsRegister } from './register.ts'
export { routes } from './routes.tsx'

/** What higher floors may read in SQL: row-level security decides the rows. */
export const published = ['applications.application'] as const
