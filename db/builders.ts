/** Rows for tests and for the demo region: the same seed gives the same rows. */
export { type Agreement, type AgreementRow, buildAgreement } from './builders/agreements.ts'
export {
  type Application,
  type ApplicationRow,
  buildApplication,
  type Dossier,
  shownOf,
} from './builders/applications.ts'
export { type Address, birthDateFor, buildAddress, daysAgo, type Maker, newMaker, point } from './builders/maker.ts'
export {
  buildGuardian,
  buildPerson,
  buildYoung,
  type Guardian,
  type Person,
  type PersonRow,
  sight,
} from './builders/people.ts'
export { demo, type Persona, personas } from './builders/personas.ts'
export {
  buildCompany,
  buildPlace,
  type Company,
  type CompanyRow,
  type PlaceKind,
  type PlaceRow,
} from './builders/places.ts'
export { type Activity, buildActivity, buildProfile } from './builders/portfolio.ts'
export { Random } from './builders/random.ts'
export { addRows, insertAll, type RowOf, type Rows, type TableName } from './builders/rows.ts'
export { buildClass, buildEnrolment, buildSchool, type Class, type School, schoolYear } from './builders/schools.ts'
