import { fields, hidden, type PersonTable, type Register } from '../../platform/register.ts'
import { forgetAfter, forgotten } from './rules/forget-after.ts'

const applying = {
  kind: 'person',
  purpose: 'apply',
  ground: 'public-task',
  download: true,
} as const satisfies Partial<PersonTable>

const application = { table: 'applications.application', by: 'application_id' } as const
const four = { after: 'ended_at', term: forgetAfter }

/** What she chose to show, with nothing in it: the shape that reading asks for. */
export const nothingShown = JSON.stringify({
  cv: { headline: null, competences: [], activities: [], evidence: [] },
  study: null,
  travel: null,
  days: [],
})

export const register: Register = {
  'applications.evidence': {
    ...applying,
    seenBy: ['she', 'shared-with', 'company-before'],
    retention: { as: 'door', door: 'applications', terms: [four], parent: application },
    erasure: { does: 'delete' },
    fields: {
      ...hidden('application_id', 'evidence_id'),
      // the file is hers, in her portfolio
      file_id: { download: false },
      ...fields('person_id', 'title', 'name', 'mime'),
    },
  },
  'applications.identity': {
    ...applying,
    seenBy: ['she', 'school', 'company-invited'],
    retention: { as: 'door', door: 'applications', terms: [four], parent: application },
    erasure: { does: 'delete' },
    fields: {
      ...hidden('application_id'),
      ...fields('person_id', 'name', 'email', 'phone', 'school', 'place'),
    },
  },
  'applications.event': {
    ...applying,
    seenBy: ['she', 'school', 'company-before'],
    retention: { as: 'parent', parent: application },
    erasure: { does: 'stays', why: 'stages' },
    fields: { ...hidden('id', 'application_id'), ...fields('person_id', 'state', 'by_kind', 'at') },
  },
  'applications.application': {
    ...applying,
    seenBy: ['she', 'school', 'company-before'],
    retention: { as: 'terms', terms: [{ after: 'sent_at', term: { years: 3 } }] },
    erasure: {
      does: 'blank',
      why: 'stages',
      columns: {
        motivation: forgotten,
        shown: nothingShown,
        reason_words: null,
        words: null,
        moments: '[]',
        chosen_moment: null,
      },
    },
    fields: {
      ...hidden('id', 'place_id', 'company_id', 'name_from_start'),
      ...fields('person_id', 'state', 'motivation', 'shown', 'reason', 'reason_words', 'moments', 'chosen_moment'),
      ...fields('words', 'sent_at', 'answered_at', 'accepted_at', 'ended_at', 'expires_at'),
    },
  },
}
