import { fields, hidden, type Register } from '../../platform/register.ts'

export const register: Register = {
  'caseload.contest': {
    kind: 'person',
    purpose: 'contest',
    ground: 'legal-duty',
    seenBy: ['she', 'school'],
    retention: { as: 'terms', terms: [{ after: 'sent_at', term: { years: 2 } }] },
    erasure: { does: 'delete' },
    download: true,
    fields: {
      ...hidden('id', 'version', 'answered_by'),
      ...fields('person_id', 'proposal', 'words', 'sent_at', 'answer_by', 'outcome', 'answer', 'answered_at'),
    },
  },
}
