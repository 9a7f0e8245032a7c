/** The door of the region: what everybody may know about cities, schools, programmes, competences and distances. */

export { type Imported, type Importer, type ImportOptions, regionImporters } from './import/index.ts'
export { type City, findCity, listCities } from './queries/list-cities.ts'
export { findProgramme, listProgrammes, type Programme, type ProgrammeFilter } from './queries/list-programmes.ts'
export { findSchool, listSchools, type School, type SchoolKind } from './queries/list-schools.ts'
export { register as regionRegister } from './register.ts'
export { type RdPoint, rdFromWgs84 } from './rijksdriehoek.ts'
export { type HolidayRegion, holidayRegionOf, holidaysOf, type SchoolHoliday } from './rules/school-holidays.ts'
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

/** What SQL of other modules may read. */
export const published = [
  'region.city',
  'region.neighbourhood',
  'region.school',
  'region.programme',
  'region.competence',
] as const
