/** placements: the agreement that all parties sign, held against the law of work by age, and looking back afterwards. */
export { draft } from './draft.ts'
export { type LeftAgreement, leavePlacements, leavingOf } from './leave.ts'
export { placementMails } from './mails.ts'
export { AgreementRows, waitsFor } from './pages/agreement-lists.tsx'
export { askedParty } from './policy.ts'
export {
  type Agreement,
  type AgreementProgress,
  agreementProgress,
  listAgreements,
  listReflections,
  listToSign,
  type Reflection,
  readAgreement,
} from './queries/read-agreement.ts'
export { register as placementsRegister } from './register.ts'
export { routes } from './routes.tsx'
export { openFromAge } from './rules/barred-work.ts'
export { sweepPlacements } from './sweep.ts'
export { takeLookBack } from './take-look-back.ts'
export { tellAgreement } from './tell-agreement.ts'
export { ruleTexts as placementRuleTexts } from './texts/index.ts'

/** What higher floors may read in SQL: row-level security decides the rows. */
export const published = ['placements.agreement'] as const
