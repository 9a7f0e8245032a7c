import { isPersonTable, type PersonTable, platformRegister, type Register } from '../../../platform/register.ts'
import { applicationsRegister } from '../../applications/index.ts'
import { caseloadRegister } from '../../caseload/index.ts'
import { matchingRegister } from '../../matching/index.ts'
import { messagesRegister } from '../../messages/index.ts'
import { peopleRegister } from '../../people/index.ts'
import { placementsRegister } from '../../placements/index.ts'
import { placesRegister } from '../../places/index.ts'
import { portfolioRegister } from '../../portfolio/index.ts'
import { programmeRegister } from '../../programme/index.ts'
import { regionRegister } from '../../region/index.ts'

/** Every table of the database, in an order in which rows can be deleted. */
export const wholeRegister: Register = {
  ...caseloadRegister,
  ...matchingRegister,
  ...placementsRegister,
  ...applicationsRegister,
  ...portfolioRegister,
  ...messagesRegister,
  ...placesRegister,
  ...platformRegister,
  ...peopleRegister,
  ...programmeRegister,
  ...regionRegister,
}

/** The tables of persons, by name. */
export const personTables: readonly (readonly [name: string, table: PersonTable])[] = Object.entries(
  wholeRegister,
).flatMap(([name, table]) => (isPersonTable(table) ? [[name, table] as const] : []))
