import { fields, hidden, type Register } from '../../platform/register.ts'

export const register: Register = {
  'messages.notice': {
    kind: 'person',
    purpose: 'messages',
    ground: 'public-task',
    seenBy: ['she'],
    retention: { as: 'terms', terms: [{ after: 'at', term: { years: 1 } }] },
    erasure: { does: 'delete' },
    download: true,
    fields: { ...hidden('id'), ...fields('person_id', 'kind', 'values', 'href', 'at', 'read_at') },
  },
  'messages.mail': {
    kind: 'person',
    purpose: 'messages',
    ground: 'public-task',
    seenBy: ['she', 'school', 'link-holder'],
    retention: { as: 'terms', terms: [{ after: 'at', term: { years: 1 } }] },
    erasure: { does: 'delete' },
    download: true,
    fields: {
      ...hidden('id', 'subject', 'link_id', 'attempts', 'round'),
      ...fields('person_id', 'template', 'state', 'at', 'sent_at'),
    },
  },
}
