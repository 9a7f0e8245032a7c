import { fields, hidden, type PersonTable, type Register } from '../../platform/register.ts'

const agreed = {
  kind: 'person',
  ground: 'contract',
  seenBy: ['she', 'school', 'parties'],
  download: true,
} as const satisfies Partial<PersonTable>

const agreement = { table: 'placements.agreement', by: 'agreement_id' } as const
const withAgreement = { as: 'parent', parent: agreement } as const
const likeAgreement = { does: 'parent', parent: agreement } as const

export const register: Register = {
  'placements.reflection': {
    ...agreed,
    purpose: 'look-back',
    ground: 'public-task',
    seenBy: ['she', 'school', 'parties'],
    retention: withAgreement,
    erasure: { does: 'delete' },
    fields: {
      ...hidden('id', 'agreement_id'),
      ...fields('person_id', 'by_party', 'did', 'found_out', 'competence_id', 'sentence', 'confirms', 'by_name', 'at'),
    },
  },
  'placements.ending': {
    ...agreed,
    purpose: 'agreement',
    ground: 'public-task',
    seenBy: ['she', 'school'],
    retention: withAgreement,
    erasure: { does: 'delete' },
    fields: { ...hidden('agreement_id'), ...fields('person_id', 'reason', 'by_party', 'school_only', 'at') },
  },
  'placements.event': {
    ...agreed,
    purpose: 'agreement',
    retention: withAgreement,
    erasure: { ...likeAgreement, columns: { words: null } },
    fields: { ...hidden('id', 'agreement_id'), ...fields('person_id', 'action', 'by_party', 'words', 'at') },
  },
  'placements.signature': {
    ...agreed,
    purpose: 'agreement',
    retention: withAgreement,
    erasure: likeAgreement,
    fields: { ...hidden('id', 'agreement_id'), ...fields('person_id', 'party', 'version', 'name', 'at') },
  },
  'placements.party': {
    ...agreed,
    purpose: 'agreement',
    retention: withAgreement,
    erasure: likeAgreement,
    fields: {
      // the address is of who signs
      ...hidden('id', 'agreement_id', 'signer_id', 'link_id', 'email'),
      ...fields('person_id', 'party', 'name'),
    },
  },
  'placements.agreement': {
    ...agreed,
    purpose: 'agreement',
    retention: { as: 'terms', terms: [{ after: 'ends_on', term: { years: 2 } }] },
    // never signed by all, so nobody has to prove it
    erasure: { does: 'stays', why: 'signed', unless: { state: ['draft', 'withdrawn'] } },
    fields: {
      ...hidden('id', 'application_id', 'place_id', 'company_id', 'school_id'),
      ...fields('person_id', 'kind', 'state', 'version', 'terms', 'history', 'starts_on', 'ends_on'),
      ...fields('created_at', 'changed_at'),
    },
  },
}
