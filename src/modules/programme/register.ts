import { type Register, sharedTables } from '../../platform/register.ts'

export const register: Register = sharedTables(
  'programme.measure',
  'programme.participation',
  'programme.company_answer',
)
