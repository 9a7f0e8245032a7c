import { fields, hidden, type Register } from '../../platform/register.ts'

const round = {
  kind: 'person',
  purpose: 'rounds',
  ground: 'public-task',
  seenBy: ['she', 'school'],
  download: true,
} as const

export const register: Register = {
  'matching.wish': {
    ...round,
    seenBy: ['she', 'shared-with'],
    retention: { as: 'terms', terms: [{ after: 'created_at', term: { months: 12 } }] },
    erasure: { does: 'delete' },
    fields: { ...hidden('run_id'), ...fields('person_id', 'inputs', 'created_at') },
  },
  'matching.reason': {
    ...round,
    seenBy: ['she', 'shared-with'],
    retention: { as: 'terms', terms: [{ after: 'created_at', term: { years: 2 } }] },
    erasure: { does: 'delete' },
    fields: { ...hidden('proposal_id'), ...fields('person_id', 'reasons', 'created_at') },
  },
  'matching.proposal': {
    ...round,
    retention: { as: 'terms', terms: [{ after: 'created_at', term: { years: 2 } }] },
    erasure: { does: 'delete' },
    fields: {
      ...hidden('id', 'run_id', 'decided_by'),
      ...fields(
        'person_id',
        'place_id',
        'state',
        'pinned',
        'by_hand',
        'rank',
        'of',
        'reasons',
        'reason',
        'reason_words',
      ),
      ...fields('created_at', 'decided_at', 'offered_at', 'answer_by', 'answered_at'),
    },
  },
  'matching.member': {
    ...round,
    // the AI Act asks that what a calculation ran on can be looked at again: at least half a year
    retention: { as: 'terms', terms: [{ after: 'created_at', term: { months: 12 } }] },
    erasure: { does: 'delete' },
    fields: {
      ...hidden('run_id', 'n', 'journeys'),
      ...fields('person_id', 'left_out', 'inputs', 'result', 'shares', 'created_at'),
    },
  },
  // classes, rules, places and counts; what counts by the number of somebody goes at its end date, see the sweep of rounds
  'matching.run': { kind: 'shared', purpose: 'rounds', seenBy: ['school'], retention: { as: 'always' } },
}
