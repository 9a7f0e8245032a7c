import type { InputName, ProposalCard } from '../../platform/proposals.ts'
import type { Facts } from './rules/attention.ts'

const hers = {
  agreements: 'states',
  refused: 'counts',
  open: 'counts',
  invitedOn: 'days-passed',
  lastActive: 'days-passed',
} as const satisfies Record<keyof Facts, InputName>

/** Whom a mentor sees first in a class, and why. */
export const attention: ProposalCard = {
  name: 'caseload/attention',
  version: 2,
  sees: 'school',
  law: 'annex-iii-3',
  treatedAs: 'high-risk',
  inputs: [...new Set<InputName>([...Object.values(hers), 'who-signs', 'today'])],
  stopsBy: 'ordering',
  pages: ['/class/:classId'],
  files: ['src/modules/caseload/rules/attention.ts', 'src/modules/caseload/who-first.ts'],
  parts: ['needsFirst'],
  risks: [
    { code: 'alphabet', test: 'src/modules/caseload/proposals.test.ts' },
    { code: 'label', test: 'src/modules/caseload/class.test.ts' },
    { code: 'overlooked', test: 'src/modules/caseload/class.test.ts' },
    { code: 'silence', test: 'src/modules/caseload/rules/attention.test.ts' },
  ],
  biasTest: 'src/modules/caseload/proposals.test.ts',
}

export const proposals: readonly ProposalCard[] = [attention]
