import type { Trx } from '../../../platform/database.ts'
import { found } from '../../../platform/errors.ts'
import { type Agreement, readAgreement } from '../queries/read-agreement.ts'

/** The agreement that a command is about, locked: of two who act at once, the second sees what the first did. */
export const loadAgreement = async (trx: Trx, id: string): Promise<Agreement> =>
  found(await readAgreement(trx, id, true))
