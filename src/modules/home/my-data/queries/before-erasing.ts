import type { Trx } from '../../../../platform/database.ts'
import { listApplications } from '../../../applications/index.ts'
import { leavingOf, listAgreements } from '../../../placements/index.ts'
import { readMine } from './read-mine.ts'

export type BeforeErasing = {
  /** What of hers is there, by table: only what has rows. */
  tables: { name: string; count: number }[]
  openApplications: number
  off: { company: string }[]
  stays: { company: string; runs: boolean; until: Temporal.PlainDate }[]
}

const keptYears = 2

/** What erasing would do, worked out by the rules that do it. */
export async function beforeErasing(trx: Trx, personId: string): Promise<BeforeErasing> {
  const applications = await listApplications(trx, personId)
  const agreements = await listAgreements(trx, personId)
  const left = agreements.map((agreement) => ({ agreement, how: leavingOf(agreement) }))
  return {
    tables: (await readMine(trx, personId, 1))
      .filter(({ count }) => count > 0)
      .map(({ name, count }) => ({ name, count })),
    openApplications: applications.filter(({ state }) => state === 'sent' || state === 'invited').length,
    off: left.filter(({ how }) => how === 'withdraw').map(({ agreement }) => ({ company: agreement.terms.company })),
    stays: left
      .filter(({ how }) => how === 'stays')
      .map(({ agreement: { terms, endsOn, state } }) => ({
        company: terms.company,
        runs: state === 'signed' || state === 'running' || state === 'open',
        until: endsOn.add({ years: keptYears }),
      })),
  }
}
