/** people: persons, roles, relations, classes, enrolments, sight, links and sign-in. */

export { actingMinutes, type Helped, lookUpPerson, startActing, stopActing } from './commands/act-for.ts'
export { confirmGuardian, unconfirmGuardian } from './commands/confirm-guardian.ts'
export { endRole, giveRole } from './commands/give-role.ts'
export { endRelation, startCoaching } from './commands/relate.ts'
export {
  answerConsent,
  type Consent,
  type ConsentKind,
  consentKinds,
  giveConsent,
  listConsents,
  listObjections,
  type ObjectionKind,
  objectionKinds,
  readAskedChild,
  readConsent,
  setObjections,
  withdrawConsent,
} from './consent.ts'
export { correctOwnFacts, type OwnFacts } from './correct.ts'
export { addGuardian } from './guardian.ts'
export { inviteStaff } from './invite.ts'
export { signInLetter } from './jobs.ts'
export { leavePeople } from './leave.ts'
export { extendLink, holdLink, issueLink, linkAddress, linkToken, type NewLink, revokeLinks } from './links.ts'
export { resetWays, takeSchoolAccounts } from './owner-acts.ts'
export { type GivenRole, givenRoles } from './policy.ts'
export { owesProof } from './policy-ways-in.ts'
export { listClasses, type SchoolClass } from './queries/list-classes.ts'
export { countPupils, listPupils, namesOf, type Pupil } from './queries/list-pupils.ts'
export { listRelations, type Relation } from './queries/list-relations.ts'
export { listStaff, type StaffRole } from './queries/list-staff.ts'
export { type Objection, objectors } from './queries/objectors.ts'
export { type Enrolment, type Path, readEnrolment } from './queries/read-enrolment.ts'
export { type PersonCard, readPerson } from './queries/read-person.ts'
export { register as peopleRegister } from './register.ts'
export { routes } from './routes.tsx'
export { texts as peopleTexts } from './texts/index.ts'
export type { AccountMail } from './ways-in/account-mail.ts'
export { startSession } from './ways-in/entry.ts'
export { accountLetter } from './ways-in/mails.ts'
export { ownPath } from './ways-in/own-path.ts'
export { nameSchoolAccount } from './ways-in/who-is-it.ts'

/** What higher floors may read in SQL: row-level security decides the rows. */
export const published = [
  'people.person',
  'people.enrolment',
  'people.class',
  'people.relation',
  'people.role',
  'people.consent',
] as const
