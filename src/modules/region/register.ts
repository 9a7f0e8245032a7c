import { type Register, sharedTables } from '../../platform/register.ts'

export const register: Register = sharedTables(
  'region.city',
  'region.neighbourhood',
  'region.school',
  'region.programme',
  'region.competence',
)
