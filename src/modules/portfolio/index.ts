/** portfolio: what somebody did, which competence it shows, what proves it, who confirmed it; the eCV, her wishes, CV files. */

export { addFromPlacement, type FromPlacement } from './add-from-placement.ts'
export { describeReading } from './describe-reading.ts'
export { type EvidenceRemoved, evidenceRemoved } from './events.ts'
export { ShownCvBody } from './pages/shown-cv-body.tsx'
export { proposals as portfolioProposals } from './proposals.ts'
export { listEvidence } from './queries/list-evidence.ts'
export { listStrengths, type Strength } from './queries/list-strengths.ts'
export { type Progress, progressOf } from './queries/progress-of.ts'
export { maySeeEcv, readEcv, readStrengths } from './queries/read-ecv.ts'
export { readShares } from './queries/read-shares.ts'
export { register as portfolioRegister } from './register.ts'
export { sendEvidenceFile } from './routes/send.ts'
export { routes } from './routes.tsx'
export type { Activity, Confirmation, Ecv, EcvCompetence, Evidence, Profile } from './rules/ecv.ts'
export { type RouteInput, type RouteStop, routeOf, type YoungRoute } from './rules/route.ts'
export { type ShownChoice, type ShownCv, shownCv, withoutName } from './rules/shown-cv.ts'

/** What higher floors may read in SQL: row-level security decides the rows. */
export const published = [
  'portfolio.activity',
  'portfolio.shown',
  'portfolio.profile',
  'portfolio.confirmation',
  'portfolio.evidence',
] as const
