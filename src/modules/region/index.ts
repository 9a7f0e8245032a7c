/** The door of the region: what everybody may know about cities, schools, programmes, competences and distances. */
export { type City, findCity, listCities } from './queries/list-cities.ts'
export { findProgramme, listProgrammes, type Programme, type ProgrammeFilter } from './queries/list-programmes.ts'
export { findSchool, listSchools, type School, type SchoolKind } from './queries/list-schools.ts'
export { isInNetherlands, metresBetween, type RdPoint, rdFromWgs84 } from './rijksdriehoek.ts'
export { sayTravel, type Trip, travel } from './travel.ts'
export {
  type CompetenceId,
  competenceMeaning,
  competenceName,
  competences,
  type FieldId,
  fieldName,
  fields,
  isCompetence,
  isField,
} from './words.ts'
